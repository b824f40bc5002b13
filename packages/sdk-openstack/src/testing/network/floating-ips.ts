/** Changes of floating IPs. */
import { z } from 'zod'
import { type Call, newId, type Route } from '../engine/call.js'
import { isInside } from './addresses.js'
import { checkNetworkQuota, freeAddress } from './allocate.js'
import { neutronError } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import type { FloatingIpRecord } from './state.js'
import { common, creation, deleting, fresh, tagging, updating } from './write.js'

const changeable = {
  description: common.description,
  port_id: z.string().nullable().optional(),
  fixed_ip_address: z.string().nullable().optional(),
}
const floatingBody = z.strictObject({
  ...common,
  ...changeable,
  floating_network_id: z.string(),
  floating_ip_address: z.string().optional(),
  subnet_id: z.string().nullable().optional(),
  dns_name: z.string().optional(),
  dns_domain: z.string().optional(),
  qos_policy_id: z.string().nullable().optional(),
})

/** @throws ApiFailure when the port cannot be reached or has one already */
function associate(
  call: Call,
  floating: FloatingIpRecord,
  portId: string | null | undefined,
  wantedFixed: string | null | undefined,
): void {
  const { network } = call.region
  if (portId === undefined || portId === null) {
    Object.assign(floating, { port_id: null, fixed_ip_address: null, router_id: null, status: 'DOWN' })
    return
  }
  const port = network.ports[portId]
  if (!port || (port.project_id !== call.projectId && !call.isAdmin)) throw kinds.port.missing(portId)
  const fixed =
    port.fixed_ips.find(({ ip_address }) =>
      wantedFixed ? ip_address === wantedFixed : !ip_address.includes(':'),
    ) ?? port.fixed_ips[0]
  if (!fixed)
    throw neutronError(
      400,
      'BadRequest',
      `Bad floatingip request: Cannot add floating IP to port ${port.id} that has no fixed IPv4 addresses.`,
    )
  const others = Object.values(network.floatingIps).filter(
    (one) => one.id !== floating.id && one.port_id === port.id && one.fixed_ip_address === fixed.ip_address,
  )
  if (others.length > 0)
    throw neutronError(
      409,
      'FloatingIPPortAlreadyAssociated',
      `Cannot associate floating IP ${floating.floating_ip_address} (${floating.id}) with port ${port.id} using fixed IP ${fixed.ip_address}, as that fixed IP already has a floating IP on external network ${floating.floating_network_id}.`,
    )
  const router = Object.values(network.routers).find(
    ({ id, external_gateway_info }) =>
      external_gateway_info?.network_id === floating.floating_network_id &&
      Object.values(network.ports).some(
        ({ device_id, fixed_ips }) =>
          device_id === id && fixed_ips.some(({ subnet_id }) => subnet_id === fixed.subnet_id),
      ),
  )
  if (!router)
    throw neutronError(
      404,
      'ExternalGatewayForFloatingIPNotFound',
      `External network ${floating.floating_network_id} is not reachable from subnet ${fixed.subnet_id}.  Therefore, cannot associate Port ${port.id} with a Floating IP.`,
    )
  Object.assign(floating, {
    port_id: port.id,
    fixed_ip_address: fixed.ip_address,
    router_id: router.id,
    status: 'ACTIVE',
  })
}

function createFloatingIp(call: Call, wanted: z.infer<typeof floatingBody>): string {
  const { network: state } = call.region
  const networkId = wanted.floating_network_id
  rowOf(call, kinds.network, networkId)
  if (!state.networks[networkId]?.['router:external'])
    throw neutronError(
      400,
      'BadRequest',
      `Bad floatingip request: Network ${networkId} is not a valid external network.`,
    )
  if (wanted.floating_ip_address !== undefined && !call.isAdmin)
    throw neutronError(
      403,
      'PolicyNotAuthorized',
      '(rule:create_floatingip and rule:create_floatingip:floating_ip_address) is disallowed by policy',
    )
  const mine = Object.values(state.floatingIps).filter(({ project_id }) => project_id === call.projectId)
  checkNetworkQuota(call, 'floatingip', mine.length)
  const subnets = Object.values(state.subnets).filter(
    ({ network_id, ip_version, id }) =>
      network_id === networkId && ip_version === 4 && (wanted.subnet_id ? id === wanted.subnet_id : true),
  )
  const address =
    wanted.floating_ip_address ??
    subnets.map((subnet) => freeAddress(call.region, subnet, '')).find((one) => one !== undefined)
  if (address === undefined || !subnets.some(({ cidr }) => isInside(cidr, address)))
    throw neutronError(
      409,
      'IpAddressGenerationFailure',
      `No more IP addresses available on network ${networkId}.`,
    )
  const id = newId(call.state)
  const { name: _, ...standard } = fresh(call, id, wanted)
  const floating: FloatingIpRecord = {
    ...standard,
    revision_number: 0,
    floating_ip_address: address,
    floating_network_id: networkId,
    router_id: null,
    port_id: null,
    fixed_ip_address: null,
    status: 'DOWN',
  }
  associate(call, floating, wanted.port_id, wanted.fixed_ip_address)
  state.floatingIps[id] = floating
  return id
}

const floatingIps = (call: Call) => call.region.network.floatingIps

export const floatingIpRoutes: readonly Route[] = [
  creation(kinds.floatingip, floatingBody, createFloatingIp),
  updating(kinds.floatingip, floatingIps, z.strictObject(changeable), (call, floating, wanted) => {
    if (wanted.port_id !== undefined || wanted.fixed_ip_address !== undefined)
      associate(
        call,
        floating,
        wanted.port_id === undefined ? floating.port_id : wanted.port_id,
        wanted.fixed_ip_address,
      )
    floating.description = wanted.description ?? floating.description
  }),
  deleting(kinds.floatingip, floatingIps, () => undefined),
  ...tagging(kinds.floatingip, floatingIps),
]

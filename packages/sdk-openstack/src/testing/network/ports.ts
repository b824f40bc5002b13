/** Changes of ports. */
import { z } from 'zod'
import type { Call, Route } from '../engine/call.js'
import { newId } from '../engine/call.js'
import { isInside } from './addresses.js'
import {
  automaticIps,
  checkAddress,
  checkNetworkQuota,
  defaultGroup,
  freeAddress,
  macOf,
  makePort,
  removePort,
} from './allocate.js'
import { neutronError } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import { defined } from './networks.js'
import type { FixedIp, PortRecord } from './state.js'
import { common, creation, deleting, tagging, updating } from './write.js'

const wantedIp = z.object({ subnet_id: z.string().optional(), ip_address: z.string().optional() })
const changeable = {
  name: common.name,
  description: common.description,
  admin_state_up: z.boolean().optional(),
  device_id: z.string().optional(),
  device_owner: z.string().optional(),
  fixed_ips: z.array(wantedIp).optional(),
  security_groups: z.array(z.string()).nullable().optional(),
  allowed_address_pairs: z
    .array(z.object({ ip_address: z.string(), mac_address: z.string().optional() }))
    .nullable()
    .optional(),
  port_security_enabled: z.boolean().optional(),
  qos_policy_id: z.string().nullable().optional(),
  'binding:vnic_type': z.string().optional(),
  'binding:host_id': z.string().optional(),
  'binding:profile': z.looseObject({}).optional(),
  extra_dhcp_opts: z.array(z.looseObject({})).optional(),
  dns_name: z.string().optional(),
  mac_address: z.string().optional(),
}
const portBody = z.strictObject({ ...common, ...changeable, network_id: z.string() })

/** @param kept addresses that the port has already */
function placeIps(
  call: Call,
  networkId: string,
  mac: string,
  wanted: readonly z.infer<typeof wantedIp>[],
  kept: readonly FixedIp[] = [],
): FixedIp[] {
  const subnets = Object.values(call.region.network.subnets).filter(
    ({ network_id }) => network_id === networkId,
  )
  return wanted.map(({ subnet_id, ip_address }) => {
    const subnet =
      subnet_id !== undefined
        ? call.region.network.subnets[subnet_id]
        : subnets.find(({ cidr }) => ip_address !== undefined && isInside(cidr, ip_address))
    if (!subnet && subnet_id !== undefined) throw kinds.subnet.missing(subnet_id)
    if (!subnet || subnet.network_id !== networkId)
      throw neutronError(
        400,
        'InvalidIpForNetwork',
        `IP address ${ip_address} is not a valid IP for any of the subnets on the specified network.`,
      )
    const had = kept.find((one) => one.subnet_id === subnet.id && one.ip_address === ip_address)
    if (had) return had
    const address = ip_address ?? freeAddress(call.region, subnet, mac)
    if (address === undefined)
      throw neutronError(
        409,
        'IpAddressGenerationFailure',
        `No more IP addresses available on network ${networkId}.`,
      )
    if (ip_address !== undefined) checkAddress(call.region, subnet, address)
    return { subnet_id: subnet.id, ip_address: address }
  })
}

function checkGroups(call: Call, ids: readonly string[]): void {
  for (const id of ids) {
    const group = call.region.network.securityGroups[id]
    if (!group || (group.project_id !== call.projectId && !call.isAdmin))
      throw kinds.security_group.missing(id)
  }
}

function createPort(call: Call, wanted: z.infer<typeof portBody>): string {
  rowOf(call, kinds.network, wanted.network_id)
  const network = call.region.network.networks[wanted.network_id]
  const project = (call.isAdmin ? (wanted.project_id ?? wanted.tenant_id) : undefined) ?? call.projectId
  const { ports } = call.region.network
  checkNetworkQuota(
    call,
    'port',
    Object.values(ports).filter(({ project_id }) => project_id === call.projectId).length,
  )
  const { fixed_ips, security_groups, network_id, project_id: _, tenant_id: __, ...rest } = wanted
  if (security_groups) checkGroups(call, security_groups)
  const mac = wanted.mac_address ?? macOf(newId(call.state))
  const secure = wanted.port_security_enabled ?? network?.port_security_enabled ?? true
  const addresses = fixed_ips
    ? placeIps(call, network_id, mac, fixed_ips)
    : automaticIps(call.region, network_id, mac)
  const port = makePort(call.world, call.region, network_id, project, {
    ...known(rest),
    mac_address: mac,
    fixed_ips: addresses,
    security_groups: secure ? (security_groups ?? [defaultGroup(call.world, call.region, project)]) : [],
    port_security_enabled: secure,
    status: (wanted['binding:host_id'] ?? '') === '' ? 'DOWN' : 'ACTIVE',
  })
  return port.id
}

/** Only what a port keeps. */
function known(wanted: object): Partial<PortRecord> {
  const {
    'binding:profile': _,
    extra_dhcp_opts: __,
    ...rest
  } = { 'binding:profile': 0, extra_dhcp_opts: 0, ...wanted }
  return defined(rest)
}

const ports = (call: Call) => call.region.network.ports

export const portRoutes: readonly Route[] = [
  creation(kinds.port, portBody, createPort),
  updating(kinds.port, ports, z.strictObject(changeable), (call, port, wanted) => {
    const { fixed_ips, security_groups, allowed_address_pairs, ...rest } = wanted
    const pairs = allowed_address_pairs ?? port.allowed_address_pairs
    if (security_groups) checkGroups(call, security_groups)
    const secure = wanted.port_security_enabled ?? port.port_security_enabled
    if (!secure && pairs.length > 0)
      throw neutronError(
        409,
        'AddressPairAndPortSecurityRequired',
        'Port Security must be enabled in order to have allowed address pairs on a port.',
      )
    if (!secure && (security_groups ?? port.security_groups).length > 0)
      throw neutronError(
        409,
        'PortSecurityPortHasSecurityGroup',
        'Port has security group associated. Cannot disable port security or IP address until security group is removed.',
      )
    if (fixed_ips)
      port.fixed_ips = placeIps(call, port.network_id, port.mac_address, fixed_ips, port.fixed_ips)
    if (security_groups !== undefined) port.security_groups = [...(security_groups ?? [])]
    port.allowed_address_pairs = pairs.map(({ ip_address, mac_address }) => ({
      mac_address: mac_address ?? port.mac_address,
      ip_address,
    }))
    Object.assign(port, known(rest))
  }),
  deleting(kinds.port, ports, (call, port, id) => {
    const trunk = Object.values(call.region.network.trunks).find(({ port_id }) => port_id === id)
    if (trunk)
      throw neutronError(
        409,
        'PortInUseAsTrunkParent',
        `Port ${id} is currently a parent port for trunk ${trunk.id}.`,
      )
    if (/^network:router_(interface|gateway)/.test(port.device_owner))
      throw neutronError(
        409,
        'ServicePortInUse',
        `Port ${id} cannot be deleted directly via the port API: has device owner ${port.device_owner}.`,
      )
    const server = call.region.compute.servers[port.device_id]
    if (server) server.ports = server.ports.filter((one) => one !== id)
    removePort(call.region, id)
  }),
  ...tagging(kinds.port, ports),
]

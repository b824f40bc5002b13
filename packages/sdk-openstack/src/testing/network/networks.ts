/** Changes of networks and subnets. */
import { z } from 'zod'
import { type Call, newId, type Route } from '../engine/call.js'
import {
  defaultPools,
  isInside,
  isValidAddress,
  overlaps,
  rangeOf,
  toAddress,
  toNumber,
} from './addresses.js'
import { checkNetworkQuota, removePort } from './allocate.js'
import { inputError, neutronError } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import type { SubnetRecord } from './state.js'
import { common, creation, deleting, fresh, tagging, updating } from './write.js'

const adminOnly = [
  'shared',
  'router:external',
  'is_default',
  'provider:network_type',
  'provider:physical_network',
  'provider:segmentation_id',
] as const

const networkFields = {
  ...common,
  admin_state_up: z.boolean().optional(),
  mtu: z.number().int().optional(),
  shared: z.boolean().optional(),
  'router:external': z.boolean().optional(),
  is_default: z.boolean().optional(),
  port_security_enabled: z.boolean().optional(),
  qos_policy_id: z.string().nullable().optional(),
  dns_domain: z.string().optional(),
  availability_zone_hints: z.array(z.string()).optional(),
  'provider:network_type': z.string().optional(),
  'provider:physical_network': z.string().nullable().optional(),
  'provider:segmentation_id': z.number().nullable().optional(),
}
const networkBody = z.strictObject(networkFields)
type NetworkBody = z.infer<typeof networkBody>

/** @throws ApiFailure 403 where an attribute is for administrators */
function checkAttributes(call: Call, wanted: NetworkBody, verb: 'create' | 'update'): void {
  if (call.isAdmin) return
  const refused = adminOnly.find((name) => wanted[name] !== undefined && wanted[name] !== false)
  if (refused !== undefined)
    throw neutronError(
      403,
      'PolicyNotAuthorized',
      `(rule:${verb}_network and rule:${verb}_network:${refused}) is disallowed by policy`,
    )
}

const mineIn = (call: Call, items: Readonly<Record<string, { readonly project_id: string }>>): number =>
  Object.values(items).filter(({ project_id }) => project_id === call.projectId).length

function createNetwork(call: Call, wanted: NetworkBody): string {
  checkAttributes(call, wanted, 'create')
  const state = call.region.network
  checkNetworkQuota(call, 'network', mineIn(call, state.networks))
  const id = newId(call.state)
  const external = wanted['router:external'] ?? false
  state.networks[id] = {
    ...fresh(call, id, wanted),
    admin_state_up: wanted.admin_state_up ?? true,
    mtu: wanted.mtu ?? (external ? 1500 : 1450),
    status: 'ACTIVE',
    shared: wanted.shared ?? false,
    'router:external': external,
    is_default: wanted.is_default ?? false,
    port_security_enabled: wanted.port_security_enabled ?? true,
    qos_policy_id: wanted.qos_policy_id ?? null,
    dns_domain: wanted.dns_domain ?? '',
    'provider:network_type': wanted['provider:network_type'] ?? (external ? 'flat' : 'vxlan'),
    'provider:physical_network': wanted['provider:physical_network'] ?? null,
    'provider:segmentation_id': wanted['provider:segmentation_id'] ?? (external ? null : ++state.nextSegment),
  }
  return id
}

const own = (call: Call) => call.region.network.networks

const networkRoutes: readonly Route[] = [
  creation(kinds.network, networkBody, createNetwork, { extra: { is_default: false } }),
  updating(kinds.network, own, networkBody, (call, network, wanted) => {
    checkAttributes(call, wanted, 'update')
    const { project_id: _, tenant_id: __, availability_zone_hints: ___, ...rest } = wanted
    Object.assign(network, defined(rest))
  }),
  deleting(kinds.network, own, (call, _, id) => {
    const state = call.region.network
    const ports = Object.values(state.ports).filter(({ network_id }) => network_id === id)
    const holding = ports.filter(({ device_owner }) => device_owner !== 'network:dhcp')
    if (holding.length > 0)
      throw neutronError(
        409,
        'NetworkInUse',
        `Unable to complete operation on network ${id}. There are one or more ports still in use on the network, id for these ports is: ${holding
          .map((port) => port.id)
          .sort()
          .join(',')}.`,
      )
    for (const port of ports) removePort(call.region, port.id)
    for (const subnet of Object.values(state.subnets))
      if (subnet.network_id === id) delete state.subnets[subnet.id]
  }),
  ...tagging(kinds.network, own),
]

/** Without what was not given. */
export const defined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

const pool = z.object({ start: z.string(), end: z.string() })
const subnetUpdate = {
  name: common.name,
  description: common.description,
  gateway_ip: z.string().nullable().optional(),
  enable_dhcp: z.boolean().optional(),
  allocation_pools: z.array(pool).optional(),
  dns_nameservers: z.array(z.string()).optional(),
  host_routes: z.array(z.object({ destination: z.string(), nexthop: z.string() })).optional(),
  dns_publish_fixed_ip: z.boolean().optional(),
  service_types: z.array(z.string()).optional(),
}
const subnetBody = z.strictObject({
  ...common,
  ...subnetUpdate,
  network_id: z.string(),
  ip_version: z.union([z.literal(4), z.literal(6)]),
  cidr: z.string().nullable().optional(),
  ipv6_ra_mode: z.string().nullable().optional(),
  ipv6_address_mode: z.string().nullable().optional(),
  subnetpool_id: z.string().nullable().optional(),
  use_default_subnetpool: z.boolean().optional(),
  prefixlen: z.number().optional(),
})
type SubnetBody = z.infer<typeof subnetBody>

const invalid = (reason: string) =>
  neutronError(400, 'InvalidInput', `Invalid input for operation: ${reason}.`)

function createSubnet(call: Call, wanted: SubnetBody): string {
  const state = call.region.network
  rowOf(call, kinds.network, wanted.network_id)
  const network = state.networks[wanted.network_id]
  if (network && network.project_id !== call.projectId && !call.isAdmin)
    throw kinds.network.missing(network.id)
  if (wanted.cidr === undefined || wanted.cidr === null)
    throw neutronError(
      400,
      'BadRequest',
      'Bad subnets request: a subnetpool must be specified in the absence of a cidr.',
    )
  const range = cidrOf(wanted.cidr, wanted.enable_dhcp ?? true)
  if ((range.bits === 32 ? 4 : 6) !== wanted.ip_version)
    throw invalid(`cidr '${wanted.cidr}' does not match the ip_version '${wanted.ip_version}'`)
  const siblings = Object.values(state.subnets).filter(({ network_id }) => network_id === wanted.network_id)
  if (siblings.some(({ cidr }) => overlaps(range, rangeOf(cidr) ?? range)))
    throw invalid(
      `Requested subnet with cidr: ${wanted.cidr} for network: ${wanted.network_id} overlaps with another subnet`,
    )
  checkNetworkQuota(call, 'subnet', mineIn(call, state.subnets))
  const gateway =
    wanted.gateway_ip === undefined
      ? toAddress(range.first + (range.bits === 32 || !wanted.ipv6_address_mode ? 1n : 0n), range.bits)
      : wanted.gateway_ip
  const pools = wanted.allocation_pools ?? defaultPools(wanted.cidr, gateway)
  checkPools(wanted.cidr, gateway, pools)
  const id = newId(call.state)
  state.subnets[id] = {
    ...fresh(call, id, wanted),
    project_id: network?.project_id ?? call.projectId,
    revision_number: 0,
    network_id: wanted.network_id,
    ip_version: wanted.ip_version,
    cidr: `${toAddress(range.first, range.bits)}/${wanted.cidr.split('/')[1] ?? range.bits}`,
    gateway_ip: gateway,
    enable_dhcp: wanted.enable_dhcp ?? true,
    allocation_pools: pools,
    dns_nameservers: wanted.dns_nameservers ?? [],
    host_routes: wanted.host_routes ?? [],
    ipv6_ra_mode: wanted.ipv6_ra_mode ?? null,
    ipv6_address_mode: wanted.ipv6_address_mode ?? null,
  }
  return id
}

/** @throws ApiFailure 400 */
function cidrOf(cidr: string, dhcp: boolean) {
  const range = rangeOf(cidr)
  if (range) return range
  // Neutron completes what begins like an address, and then finds it too small.
  if (/^\d+(\.\d+)+$/.test(cidr) && dhcp)
    throw invalid('Subnet has a prefix length that is incompatible with DHCP service enabled')
  throw invalid(`${cidr} is not in a CIDR format`)
}

function checkPools(
  cidr: string,
  gateway: string | null,
  pools: readonly { start: string; end: string }[],
): void {
  for (const { start, end } of pools) {
    if (!isValidAddress(start) || !isValidAddress(end))
      throw inputError(`Invalid input for allocation_pools. Reason: '${start}' is not a valid IP address.`)
    if (!isInside(cidr, start) || !isInside(cidr, end))
      throw neutronError(
        400,
        'OutOfBoundsAllocationPool',
        `The allocation pool ${start}-${end} spans beyond the subnet cidr ${cidr}.`,
      )
    if (gateway !== null && isInside(cidr, gateway)) {
      const at = toNumber(gateway)
      if (at >= toNumber(start) && at <= toNumber(end))
        throw neutronError(
          409,
          'GatewayConflictWithAllocationPools',
          `Gateway ip ${gateway} conflicts with allocation pool ${start}-${end}.`,
        )
    }
  }
}

const subnets = (call: Call) => call.region.network.subnets

const subnetRoutes: readonly Route[] = [
  creation(kinds.subnet, subnetBody, createSubnet),
  updating(kinds.subnet, subnets, z.strictObject(subnetUpdate), (_, subnet: SubnetRecord, wanted) => {
    if (wanted.gateway_ip !== undefined || wanted.allocation_pools)
      checkPools(
        subnet.cidr,
        wanted.gateway_ip === undefined ? subnet.gateway_ip : wanted.gateway_ip,
        wanted.allocation_pools ?? subnet.allocation_pools,
      )
    const { service_types: _types, dns_publish_fixed_ip: _publish, ...rest } = wanted
    Object.assign(subnet, defined(rest))
  }),
  deleting(kinds.subnet, subnets, (call, _, id) => {
    const used = Object.values(call.region.network.ports).some(
      ({ fixed_ips, device_owner }) =>
        device_owner !== 'network:dhcp' && fixed_ips.some(({ subnet_id }) => subnet_id === id),
    )
    if (used)
      throw neutronError(
        409,
        'SubnetInUse',
        `Unable to complete operation on subnet ${id}: One or more ports have an IP allocation from this subnet.`,
      )
  }),
  ...tagging(kinds.subnet, subnets),
]

export const networkRoutesOfAll: readonly Route[] = [...networkRoutes, ...subnetRoutes]

/** Addresses and ports, for neutron itself and for what uses it: servers, routers, floating IPs. */
import { type Call, newId, stampOf, type World } from '../engine/call.js'
import type { RegionState } from '../state.js'
import { isInside, isValidAddress, rangeOf, toAddress, toNumber } from './addresses.js'
import { neutronError } from './failure.js'
import type { FixedIp, PortRecord, SubnetRecord } from './state.js'

export const macOf = (id: string): string => `fa:16:3e:${id.slice(0, 2)}:${id.slice(2, 4)}:${id.slice(4, 6)}`

const addressesIn = (region: RegionState, subnet: SubnetRecord): Set<string> => {
  const used = new Set<string>()
  for (const { fixed_ips } of Object.values(region.network.ports))
    for (const { subnet_id, ip_address } of fixed_ips) if (subnet_id === subnet.id) used.add(ip_address)
  for (const one of Object.values(region.network.floatingIps))
    if (one.floating_network_id === subnet.network_id) used.add(one.floating_ip_address)
  return used
}

/** The first free address of the pools; SLAAC makes it of the MAC. Undefined: none is left. */
export function freeAddress(region: RegionState, subnet: SubnetRecord, mac: string): string | undefined {
  const range = rangeOf(subnet.cidr)
  if (!range) return undefined
  if (subnet.ipv6_address_mode === 'slaac') {
    const bytes = mac.split(':').map((part) => Number.parseInt(part, 16))
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes
    const host = [a ^ 2, b, c, 0xff, 0xfe, d, e, f].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
    return toAddress(range.first + host, 128)
  }
  const used = addressesIn(region, subnet)
  for (const { start, end } of subnet.allocation_pools) {
    for (let value = toNumber(start); value <= toNumber(end); value++) {
      const address = toAddress(value, range.bits)
      if (!used.has(address)) return address
    }
  }
  return undefined
}

/** @throws ApiFailure when the address is not the subnet's or is taken */
export function checkAddress(region: RegionState, subnet: SubnetRecord, address: string): void {
  if (!isValidAddress(address) || !isInside(subnet.cidr, address))
    throw neutronError(
      400,
      'InvalidIpForSubnet',
      `IP address ${address} is not a valid IP for the specified subnet.`,
    )
  if (addressesIn(region, subnet).has(address))
    throw neutronError(
      409,
      'IpAddressAlreadyAllocated',
      `IP address ${address} already allocated in subnet ${subnet.id}`,
    )
}

/** One address of each family, from the first subnets that have one. */
export function automaticIps(region: RegionState, networkId: string, mac: string): FixedIp[] {
  const result: FixedIp[] = []
  for (const version of [4, 6] as const) {
    const subnets = Object.values(region.network.subnets).filter(
      (one) => one.network_id === networkId && one.ip_version === version,
    )
    for (const subnet of subnets) {
      const address = freeAddress(region, subnet, mac)
      if (address === undefined) continue
      result.push({ subnet_id: subnet.id, ip_address: address })
      break
    }
    if (
      subnets.length > 0 &&
      !result.some(({ subnet_id }) => region.network.subnets[subnet_id]?.ip_version === version)
    )
      throw neutronError(
        409,
        'IpAddressGenerationFailure',
        `No more IP addresses available on network ${networkId}.`,
      )
  }
  return result
}

/** The project's own group `default`, made when it is first needed, with the rules that it starts with. */
export function defaultGroup(world: World, region: RegionState, projectId: string): string {
  const { securityGroups } = region.network
  const found = Object.values(securityGroups).find(
    (one) => one.project_id === projectId && one.name === 'default',
  )
  if (found) return found.id
  return makeGroup(world, region, projectId, 'default', 'Default security group')
}

/** With its two egress rules; the default one also lets its members in. */
export function makeGroup(
  world: World,
  region: RegionState,
  projectId: string,
  name: string,
  description: string,
): string {
  const { state } = world
  const at = stampOf(world.now())
  const id = newId(state)
  region.network.securityGroups[id] = {
    id,
    name,
    project_id: projectId,
    description,
    tags: [],
    created_at: at,
    updated_at: at,
    revision_number: 1,
    stateful: true,
  }
  const directions = name === 'default' ? (['egress', 'ingress'] as const) : (['egress'] as const)
  for (const direction of directions)
    for (const ethertype of ['IPv4', 'IPv6'] as const) {
      const ruleId = newId(state)
      region.network.securityGroupRules[ruleId] = {
        id: ruleId,
        project_id: projectId,
        security_group_id: id,
        ethertype,
        direction,
        protocol: null,
        port_range_min: null,
        port_range_max: null,
        remote_ip_prefix: null,
        remote_group_id: direction === 'ingress' ? id : null,
        description: null,
        created_at: at,
        revision_number: 0,
      }
    }
  return id
}

export function makePort(
  world: World,
  region: RegionState,
  networkId: string,
  projectId: string,
  more: Partial<PortRecord>,
): PortRecord {
  const id = newId(world.state)
  const at = stampOf(world.now())
  const mac = more.mac_address ?? macOf(id)
  const port: PortRecord = {
    id,
    name: '',
    project_id: projectId,
    description: '',
    tags: [],
    created_at: at,
    updated_at: at,
    revision_number: 1,
    network_id: networkId,
    admin_state_up: true,
    status: 'DOWN',
    device_id: '',
    device_owner: '',
    fixed_ips: [],
    security_groups: [],
    allowed_address_pairs: [],
    port_security_enabled: true,
    qos_policy_id: null,
    'binding:vnic_type': 'normal',
    'binding:host_id': '',
    dns_name: '',
    ...more,
    mac_address: mac,
  }
  region.network.ports[id] = port
  return port
}

/** Its floating IP stays, with nowhere to lead. */
export function removePort(region: RegionState, id: string): void {
  delete region.network.ports[id]
  for (const one of Object.values(region.network.floatingIps)) {
    if (one.port_id !== id) continue
    one.port_id = null
    one.router_id = null
    one.fixed_ip_address = null
    one.status = 'DOWN'
  }
}

/** @throws ApiFailure 409 OverQuota */
export function checkNetworkQuota(
  call: Call,
  resource: keyof RegionState['network']['defaultQuota'],
  used: number,
): void {
  const { quotas, defaultQuota } = call.region.network
  const limit = (quotas[call.projectId] ?? defaultQuota)[resource]
  if (limit >= 0 && used + 1 > limit)
    throw neutronError(409, 'OverQuota', `Quota exceeded for resources: ['${resource}'].`)
}

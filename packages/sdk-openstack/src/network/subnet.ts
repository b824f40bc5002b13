import { z } from 'zod'
import { withoutUndefined } from './body.js'
import { networkKind } from './network.js'
import {
  changed,
  findNeutron,
  getNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronFilter,
  type NeutronKind,
  postNeutron,
  queryOf,
} from './neutron.js'

/** From the first to the last address, both included. */
export interface AddressPool {
  readonly start: string
  readonly end: string
}

export interface HostRoute {
  readonly destination: string
  readonly nexthop: string
}

export interface Subnet {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly networkId: string
  readonly ipVersion: 4 | 6
  readonly cidr: string
  /** Absent: none. */
  readonly gatewayIp?: string
  readonly pools: readonly AddressPool[]
  readonly dnsServers: readonly string[]
  readonly hostRoutes: readonly HostRoute[]
  readonly hasDhcp: boolean
  readonly projectId: string
  readonly tags: readonly string[]
}

const pool = z.object({ start: z.string(), end: z.string() })
const hostRoute = z.object({ destination: z.string(), nexthop: z.string() })

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    network_id: z.string(),
    ip_version: z.union([z.literal(4), z.literal(6)]),
    cidr: z.string(),
    gateway_ip: z.string().nullish(),
    allocation_pools: z.array(pool).default([]),
    dns_nameservers: z.array(z.string()).default([]),
    host_routes: z.array(hostRoute).default([]),
    enable_dhcp: z.boolean().default(true),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): Subnet => ({
      id: one.id,
      name: one.name,
      description: one.description ?? '',
      networkId: one.network_id,
      ipVersion: one.ip_version,
      cidr: one.cidr,
      ...(one.gateway_ip != null && { gatewayIp: one.gateway_ip }),
      pools: one.allocation_pools,
      dnsServers: one.dns_nameservers,
      hostRoutes: one.host_routes,
      hasDhcp: one.enable_dhcp,
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const subnetKind: NeutronKind<Subnet> = {
  kind: 'subnet',
  path: '/subnets',
  key: 'subnet',
  listKey: 'subnets',
  isForOthers: async ({ networkId }, cloud, options) => {
    const { isShared, isExternal } = await getNeutron(cloud, networkKind, networkId, options)
    return isShared || isExternal
  },
  row,
}

export interface SubnetFilter extends Omit<NeutronFilter, 'status'> {
  readonly networkId?: string
  readonly cidr?: string
  readonly ipVersion?: 4 | 6
}

export function listSubnets(
  cloud: NetworkCloud,
  filter: SubnetFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<Subnet, void, undefined> {
  const query = {
    ...queryOf(filter),
    network_id: filter.networkId,
    cidr: filter.cidr,
    ip_version: filter.ipVersion,
  }
  return listNeutron(cloud, subnetKind, query, options)
}

export const showSubnet = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Subnet> =>
  findNeutron(cloud, subnetKind, ref, options)

export interface SubnetChange {
  readonly name?: string
  readonly description?: string
  /** null: none. Default: the first address. */
  readonly gatewayIp?: string | null
  readonly pools?: readonly AddressPool[]
  readonly dnsServers?: readonly string[]
  readonly hostRoutes?: readonly HostRoute[]
  readonly hasDhcp?: boolean
}

export interface NewSubnet extends SubnetChange {
  readonly networkId: string
  readonly cidr: string
  /** Default: that of the range. */
  readonly ipVersion?: 4 | 6
  /** IPv6 only: how addresses are learned. */
  readonly ipv6Mode?: 'slaac' | 'dhcpv6-stateful' | 'dhcpv6-stateless'
}

const bodyOf = (change: SubnetChange) =>
  withoutUndefined({
    name: change.name,
    description: change.description,
    gateway_ip: change.gatewayIp,
    allocation_pools: change.pools?.map(({ start, end }) => ({ start, end })),
    dns_nameservers: change.dnsServers && [...change.dnsServers],
    host_routes: change.hostRoutes?.map(({ destination, nexthop }) => ({ destination, nexthop })),
    enable_dhcp: change.hasDhcp,
  })

/** What a new subnet is asked for with. */
export const subnetBody = (subnet: NewSubnet) => ({
  ...bodyOf(subnet),
  network_id: subnet.networkId,
  cidr: subnet.cidr,
  ip_version: subnet.ipVersion ?? (subnet.cidr.includes(':') ? 6 : 4),
  ...(subnet.ipv6Mode !== undefined && { ipv6_address_mode: subnet.ipv6Mode, ipv6_ra_mode: subnet.ipv6Mode }),
})

export const createSubnet = (
  cloud: NetworkCloud,
  subnet: NewSubnet,
  options?: NetworkOptions,
): Promise<Subnet> => postNeutron(cloud, subnetKind, subnetBody(subnet), options)

export const updateSubnet = (
  cloud: NetworkCloud,
  ref: string,
  change: SubnetChange,
  options?: NetworkOptions,
): Promise<Subnet> => changed(cloud, subnetKind, ref, bodyOf(change), options)

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

/**
 * Streamed, filtered by the server.
 * @example
 * for await (const { cidr, gatewayIp } of listSubnets(cloud, { ipVersion: 4, name: 'shop-v4' }))
 *   console.log(cidr, gatewayIp ?? 'no gateway') // 10.20.0.0/24 10.20.0.1
 */
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

/**
 * By name or id; a name means one of the token's project first, then one of a network that is shared or leads outside.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { dnsServers, pools } = await showSubnet(cloud, 'shop-v4')
 * console.log(dnsServers, pools) // ['192.0.2.53'] [{ start: '10.20.0.2', end: '10.20.0.254' }]
 */
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

/** What a new subnet is asked for with, by Neutron's names. */
export const subnetBody = (subnet: NewSubnet) => ({
  ...bodyOf(subnet),
  network_id: subnet.networkId,
  cidr: subnet.cidr,
  ip_version: subnet.ipVersion ?? (subnet.cidr.includes(':') ? 6 : 4),
  ...(subnet.ipv6Mode !== undefined && { ipv6_address_mode: subnet.ipv6Mode, ipv6_ra_mode: subnet.ipv6Mode }),
})

/**
 * Sent once: after a lost answer, look whether it is there before sending again.
 * @throws BadRequestError (OS_BAD_REQUEST) for a range or a pool that Neutron does not take; QuotaError (OS_QUOTA)
 * @example
 * const { id: networkId } = await showNetwork(cloud, 'backend')
 * const lab = await createSubnet(cloud, {
 *   networkId, name: 'lab-v4', cidr: '10.20.9.0/24', gatewayIp: null,
 *   pools: [{ start: '10.20.9.100', end: '10.20.9.199' }],
 * })
 * console.log(lab.id)
 */
export const createSubnet = (
  cloud: NetworkCloud,
  subnet: NewSubnet,
  options?: NetworkOptions,
): Promise<Subnet> => postNeutron(cloud, subnetKind, subnetBody(subnet), options)

/**
 * Sets what is given; with nothing given, nothing is sent. Lists are replaced as a whole.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * await updateSubnet(cloud, 'shop-v4', { dnsServers: ['192.0.2.53', '192.0.2.54'] })
 */
export const updateSubnet = (
  cloud: NetworkCloud,
  ref: string,
  change: SubnetChange,
  options?: NetworkOptions,
): Promise<Subnet> => changed(cloud, subnetKind, ref, bodyOf(change), options)

import { z } from 'zod'
import { withoutUndefined } from './body.js'
import {
  changed,
  findNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronFilter,
  type NeutronKind,
  postNeutron,
  queryOf,
} from './neutron.js'

export interface FixedIp {
  readonly subnetId: string
  readonly ip: string
}

export interface Port {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly networkId: string
  readonly mac: string
  /** `ACTIVE`, `DOWN`, `BUILD`, `ERROR`, `N/A` */
  readonly status: string
  readonly isUp: boolean
  readonly fixedIps: readonly FixedIp[]
  /** The server, router or other thing that it belongs to; absent: none. */
  readonly deviceId?: string
  /** `compute:nova`, `network:router_interface`; absent: none. */
  readonly deviceOwner?: string
  readonly securityGroupIds: readonly string[]
  readonly hasPortSecurity?: boolean
  /** The host; only administrators see it. */
  readonly hostId?: string
  readonly qosPolicyId?: string
  readonly projectId: string
  readonly tags: readonly string[]
}

const text = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === '' ? undefined : value))

const row = z
  .object({
    id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    network_id: z.string(),
    mac_address: z.string().default(''),
    status: z.string().default(''),
    admin_state_up: z.boolean().default(true),
    fixed_ips: z.array(z.object({ subnet_id: z.string(), ip_address: z.string() })).default([]),
    device_id: text,
    device_owner: text,
    security_groups: z.array(z.string()).default([]),
    port_security_enabled: z.boolean().nullish(),
    'binding:host_id': text,
    qos_policy_id: text,
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): Port => ({
      id: one.id,
      name: one.name ?? '',
      description: one.description ?? '',
      networkId: one.network_id,
      mac: one.mac_address,
      status: one.status,
      isUp: one.admin_state_up,
      fixedIps: one.fixed_ips.map((ip) => ({ subnetId: ip.subnet_id, ip: ip.ip_address })),
      ...(one.device_id !== undefined && { deviceId: one.device_id }),
      ...(one.device_owner !== undefined && { deviceOwner: one.device_owner }),
      securityGroupIds: one.security_groups,
      ...(one.port_security_enabled != null && { hasPortSecurity: one.port_security_enabled }),
      ...(one['binding:host_id'] !== undefined && { hostId: one['binding:host_id'] }),
      ...(one.qos_policy_id !== undefined && { qosPolicyId: one.qos_policy_id }),
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const portKind: NeutronKind<Port> = {
  kind: 'port',
  path: '/ports',
  key: 'port',
  listKey: 'ports',
  row,
}

export interface PortFilter extends NeutronFilter {
  readonly networkId?: string
  readonly subnetId?: string
  readonly deviceId?: string
  readonly deviceOwner?: string
  readonly securityGroupId?: string
  readonly mac?: string
  readonly ip?: string
}

/**
 * Streamed, filtered by the server. An administrator is shown those of all projects.
 * @example
 * const { id } = await showNetwork(cloud, 'shop')
 * for await (const { mac, deviceOwner } of listPorts(cloud, { networkId: id, ip: '10.20.0.11' }))
 *   console.log(mac, deviceOwner) // fa:16:3e:… compute:nova
 */
export function listPorts(
  cloud: NetworkCloud,
  filter: PortFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<Port, void, undefined> {
  const fixedIps = [
    ...(filter.subnetId === undefined ? [] : [`subnet_id=${filter.subnetId}`]),
    ...(filter.ip === undefined ? [] : [`ip_address=${filter.ip}`]),
  ]
  const query = {
    ...queryOf(filter),
    network_id: filter.networkId,
    device_id: filter.deviceId,
    device_owner: filter.deviceOwner,
    security_groups: filter.securityGroupId,
    mac_address: filter.mac,
    ...(fixedIps.length > 0 && { fixed_ips: fixedIps }),
  }
  return listNeutron(cloud, portKind, query, options)
}

/**
 * By name or id; most ports have no name.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { fixedIps, status } = await showPort(cloud, 'left-over')
 * console.log(fixedIps.map(({ ip }) => ip), status) // ['10.20.0.99'] DOWN
 */
export const showPort = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Port> =>
  findNeutron(cloud, portKind, ref, options)

export interface PortChange {
  readonly name?: string
  readonly description?: string
  readonly isUp?: boolean
  /** Ids. None: the project's default group, unless the port is open. */
  readonly securityGroupIds?: readonly string[]
  readonly hasPortSecurity?: boolean
  readonly qosPolicyId?: string | null
  /** A subnet alone: any address of it. */
  readonly fixedIps?: readonly { readonly subnetId: string; readonly ip?: string }[]
}

const bodyOf = (change: PortChange) =>
  withoutUndefined({
    name: change.name,
    description: change.description,
    admin_state_up: change.isUp,
    security_groups: change.securityGroupIds && [...change.securityGroupIds],
    port_security_enabled: change.hasPortSecurity,
    qos_policy_id: change.qosPolicyId,
    fixed_ips: change.fixedIps?.map(({ subnetId, ip }) => ({
      subnet_id: subnetId,
      ...(ip !== undefined && { ip_address: ip }),
    })),
  })

/**
 * Without `fixedIps` it gets one address. Sent once: after a lost answer, look whether it is there before sending
 * again.
 * @throws ConflictError (OS_CONFLICT) where an address or the MAC is taken; QuotaError (OS_QUOTA)
 * @example
 * const { id: networkId } = await showNetwork(cloud, 'shop')
 * const { id: subnetId } = await showSubnet(cloud, 'shop-v4')
 * const port = await createPort(cloud, {
 *   networkId, name: 'web-3-port', fixedIps: [{ subnetId, ip: '10.20.0.13' }],
 * })
 * console.log(port.mac) // known before its server is there: for a DHCP or licence server
 */
export const createPort = (
  cloud: NetworkCloud,
  port: PortChange & { readonly networkId: string; readonly mac?: string },
  options?: NetworkOptions,
): Promise<Port> =>
  postNeutron(
    cloud,
    portKind,
    { ...bodyOf(port), network_id: port.networkId, ...(port.mac !== undefined && { mac_address: port.mac }) },
    options,
  )

/**
 * Sets what is given; with nothing given, nothing is sent. Lists are replaced as a whole.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * const { id } = await showSecurityGroup(cloud, 'web')
 * await updatePort(cloud, 'left-over', { name: 'web-spare', securityGroupIds: [id] })
 */
export const updatePort = (
  cloud: NetworkCloud,
  ref: string,
  change: PortChange,
  options?: NetworkOptions,
): Promise<Port> => changed(cloud, portKind, ref, bodyOf(change), options)

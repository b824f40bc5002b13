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

export interface Network {
  readonly id: string
  readonly name: string
  readonly description: string
  /** `ACTIVE`, `DOWN`, `BUILD`, `ERROR` */
  readonly status: string
  readonly isUp: boolean
  /** Other projects see it, too. */
  readonly isShared: boolean
  /** Routers can have their gateway there, and floating IPs come from it. */
  readonly isExternal: boolean
  /** Of several external ones: the one to take. */
  readonly isDefault: boolean
  readonly mtu?: number
  readonly subnetIds: readonly string[]
  readonly hasPortSecurity?: boolean
  readonly qosPolicyId?: string
  readonly projectId: string
  readonly tags: readonly string[]
}

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    status: z.string().default(''),
    admin_state_up: z.boolean().default(true),
    shared: z.boolean().default(false),
    'router:external': z.boolean().default(false),
    is_default: z.boolean().nullish(),
    mtu: z.number().nullish(),
    subnets: z.array(z.string()).default([]),
    port_security_enabled: z.boolean().nullish(),
    qos_policy_id: z.string().nullish(),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): Network => ({
      id: one.id,
      name: one.name,
      description: one.description ?? '',
      status: one.status,
      isUp: one.admin_state_up,
      isShared: one.shared,
      isExternal: one['router:external'],
      isDefault: one.is_default ?? false,
      ...(one.mtu != null && { mtu: one.mtu }),
      subnetIds: one.subnets,
      ...(one.port_security_enabled != null && { hasPortSecurity: one.port_security_enabled }),
      ...(one.qos_policy_id != null && { qosPolicyId: one.qos_policy_id }),
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const networkKind: NeutronKind<Network> = {
  kind: 'network',
  path: '/networks',
  key: 'network',
  listKey: 'networks',
  isForOthers: ({ isShared, isExternal }) => isShared || isExternal,
  row,
}

export interface NetworkFilter extends NeutronFilter {
  readonly isExternal?: boolean
  readonly isShared?: boolean
}

/**
 * Those that the project may use, streamed, filtered by the server. An administrator is shown those of all projects.
 * @example
 * for await (const { name, mtu } of listNetworks(cloud, { isExternal: false, status: 'ACTIVE' }))
 *   console.log(`${name}: MTU ${mtu} bytes`) // shop: MTU 1450 bytes
 */
export function listNetworks(
  cloud: NetworkCloud,
  filter: NetworkFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<Network, void, undefined> {
  const query = {
    ...queryOf(filter),
    'router:external': filter.isExternal,
    shared: filter.isShared,
  }
  return listNeutron(cloud, networkKind, query, options)
}

/**
 * By name or id; a name means one of the token's project first, then one that is shared or leads outside.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { id, subnetIds } = await showNetwork(cloud, 'shop')
 * console.log(id, subnetIds.length) // e6c844c0-6f25-4763-aa55-1bd8a5848741 1
 */
export const showNetwork = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Network> =>
  findNeutron(cloud, networkKind, ref, options)

export interface NetworkChange {
  readonly name?: string
  readonly description?: string
  readonly isUp?: boolean
  readonly mtu?: number
  readonly hasPortSecurity?: boolean
  /** Its id; null takes it away. */
  readonly qosPolicyId?: string | null
  /** Only administrators may share. */
  readonly isShared?: boolean
}

const bodyOf = (change: NetworkChange) =>
  withoutUndefined({
    name: change.name,
    description: change.description,
    admin_state_up: change.isUp,
    mtu: change.mtu,
    port_security_enabled: change.hasPortSecurity,
    qos_policy_id: change.qosPolicyId,
    shared: change.isShared,
  })

/**
 * Sent once: after a lost answer, look whether it is there before sending again.
 * @throws QuotaError (OS_QUOTA); ForbiddenError (OS_FORBIDDEN) where only administrators may, as with `isShared`
 * @example
 * const staging = await createNetwork(cloud, { name: 'staging', description: 'Shop, before release', mtu: 1400 })
 * await createSubnet(cloud, { networkId: staging.id, name: 'staging-v4', cidr: '10.60.0.0/24' })
 */
export const createNetwork = (
  cloud: NetworkCloud,
  network: NetworkChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<Network> => postNeutron(cloud, networkKind, bodyOf(network), options)

/**
 * Sets what is given; with nothing given, nothing is sent. A name never means another project's.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * await updateNetwork(cloud, 'backend', { description: 'Databases', hasPortSecurity: true })
 */
export const updateNetwork = (
  cloud: NetworkCloud,
  ref: string,
  change: NetworkChange,
  options?: NetworkOptions,
): Promise<Network> => changed(cloud, networkKind, ref, bodyOf(change), options)

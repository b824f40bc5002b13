import { z } from 'zod'
import { withoutUndefined } from './body.js'
import {
  changed,
  findNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronKind,
  postNeutron,
} from './neutron.js'

/** What a policy says: `bandwidth_limit` with `max_kbps`, `dscp_marking` with `dscp_mark`, … as Neutron names it. */
export interface QosRule {
  readonly id: string
  readonly type: string
  readonly values: Readonly<Record<string, string | number>>
}

/** How much of the network what uses it may have. Usually only administrators make them. */
export interface QosPolicy {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly isShared: boolean
  readonly isDefault: boolean
  readonly rules: readonly QosRule[]
  readonly projectId: string
  readonly tags: readonly string[]
}

const rule = z.looseObject({ id: z.string(), type: z.string().default('') }).transform(
  ({ id, type, ...rest }): QosRule => ({
    id,
    type,
    values: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        name !== 'qos_policy_id' && (typeof value === 'string' || typeof value === 'number')
          ? [[name, value]]
          : [],
      ),
    ),
  }),
)

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    shared: z.boolean().default(false),
    is_default: z.boolean().nullish(),
    rules: z.array(rule).default([]),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): QosPolicy => ({
      id: one.id,
      name: one.name,
      description: one.description ?? '',
      isShared: one.shared,
      isDefault: one.is_default ?? false,
      rules: one.rules,
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const qosPolicyKind: NeutronKind<QosPolicy> = {
  kind: 'QoS policy',
  path: '/qos/policies',
  key: 'policy',
  listKey: 'policies',
  isForOthers: ({ isShared }) => isShared,
  row,
}

export interface QosPolicyFilter {
  readonly name?: string
  readonly isShared?: boolean
  readonly projectId?: string
}

/**
 * Streamed, filtered by the server: the project's own and those that are shared.
 * @example
 * for await (const { name, rules } of listQosPolicies(cloud, { isShared: true }))
 *   console.log(name, rules.map(({ type, values }) => `${type} ${values['max_kbps'] ?? ''}`))
 */
export function listQosPolicies(
  cloud: NetworkCloud,
  filter: QosPolicyFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<QosPolicy, void, undefined> {
  const query = { name: filter.name, shared: filter.isShared, project_id: filter.projectId }
  return listNeutron(cloud, qosPolicyKind, query, options)
}

/**
 * By name or id; a name means one of the token's project first, then one that is shared.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { rules } = await showQosPolicy(cloud, 'bronze')
 * const limit = rules.find(({ type }) => type === 'bandwidth_limit')?.values['max_kbps']
 * console.log(`${limit ?? 'no limit'} kbit/s`)
 */
export const showQosPolicy = (
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<QosPolicy> => findNeutron(cloud, qosPolicyKind, ref, options)

export interface QosPolicyChange {
  readonly name?: string
  readonly description?: string
  readonly isShared?: boolean
  readonly isDefault?: boolean
}

const bodyOf = (change: QosPolicyChange) =>
  withoutUndefined({
    name: change.name,
    description: change.description,
    shared: change.isShared,
    is_default: change.isDefault,
  })

/**
 * Without rules: `addBandwidthLimit` adds them. Sent once.
 * @throws ForbiddenError (OS_FORBIDDEN): usually only administrators may
 * @example
 * await createQosPolicy(cloud, { name: 'bronze', description: '50 Mbit/s each way', isShared: true })
 * await addBandwidthLimit(cloud, 'bronze', { direction: 'ingress', maxKilobitsPerSecond: 50_000 })
 * await addBandwidthLimit(cloud, 'bronze', { direction: 'egress', maxKilobitsPerSecond: 50_000 })
 */
export const createQosPolicy = (
  cloud: NetworkCloud,
  policy: QosPolicyChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<QosPolicy> => postNeutron(cloud, qosPolicyKind, bodyOf(policy), options)

/**
 * Sets what is given; with nothing given, nothing is sent. A name never means another project's.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS); ForbiddenError (OS_FORBIDDEN)
 * @example
 * await updateQosPolicy(cloud, 'bronze', { isDefault: true }) // new networks of the project get it
 */
export const updateQosPolicy = (
  cloud: NetworkCloud,
  ref: string,
  change: QosPolicyChange,
  options?: NetworkOptions,
): Promise<QosPolicy> => changed(cloud, qosPolicyKind, ref, bodyOf(change), options)

/**
 * A limit in one direction, in kbit/s; `maxBurstKilobits` in kbit.
 * @throws ResourceNotFoundError (OS_NOT_FOUND); ForbiddenError (OS_FORBIDDEN): usually only administrators may
 * @example
 * await addBandwidthLimit(cloud, 'bronze', {
 *   direction: 'egress', maxKilobitsPerSecond: 100_000, maxBurstKilobits: 80_000,
 * })
 */
export async function addBandwidthLimit(
  cloud: NetworkCloud,
  ref: string,
  limit: {
    readonly direction: 'ingress' | 'egress'
    readonly maxKilobitsPerSecond: number
    readonly maxBurstKilobits?: number
  },
  options?: NetworkOptions,
): Promise<QosPolicy> {
  const { id } = await findNeutron(cloud, qosPolicyKind, ref, options, 'change')
  await cloud.network.request('post', '/qos/policies/{id}/bandwidth_limit_rules', {
    path: { id },
    body: {
      bandwidth_limit_rule: {
        direction: limit.direction,
        max_kbps: limit.maxKilobitsPerSecond,
        ...(limit.maxBurstKilobits !== undefined && { max_burst_kbps: limit.maxBurstKilobits }),
      },
    },
    phase: `limit the bandwidth of QoS policy ${ref}`,
    ...options,
  })
  return await showQosPolicy(cloud, id, options)
}

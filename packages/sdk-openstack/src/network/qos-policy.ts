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

export function listQosPolicies(
  cloud: NetworkCloud,
  filter: QosPolicyFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<QosPolicy, void, undefined> {
  const query = { name: filter.name, shared: filter.isShared, project_id: filter.projectId }
  return listNeutron(cloud, qosPolicyKind, query, options)
}

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

export const createQosPolicy = (
  cloud: NetworkCloud,
  policy: QosPolicyChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<QosPolicy> => postNeutron(cloud, qosPolicyKind, bodyOf(policy), options)

export const updateQosPolicy = (
  cloud: NetworkCloud,
  ref: string,
  change: QosPolicyChange,
  options?: NetworkOptions,
): Promise<QosPolicy> => changed(cloud, qosPolicyKind, ref, bodyOf(change), options)

/** A limit in one direction, in kbit/s. */
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

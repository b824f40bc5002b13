/** Server groups: which servers are to share a host, or not to. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  findResource,
  innerOf,
  listResources,
  parseResource,
  type ResourceKind,
} from '../resource/index.js'
import { type ComputeOptions, callOptions } from './options.js'

export const serverGroupPolicies = [
  'affinity',
  'anti-affinity',
  'soft-affinity',
  'soft-anti-affinity',
] as const
export type ServerGroupPolicy = (typeof serverGroupPolicies)[number]

export interface ServerGroup {
  readonly id: string
  readonly name: string
  readonly policy: string
  /** Most servers on one host, with anti-affinity. */
  readonly maxServersPerHost?: number
  readonly memberIds: readonly string[]
}

const row = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    /** From 2.64; before that, a list of one. */
    policy: z.string().optional(),
    policies: z.array(z.string()).default([]),
    rules: z.looseObject({ max_server_per_host: z.number().optional() }).nullish(),
    members: z.array(z.string()).default([]),
  })
  .transform(
    (one): ServerGroup => ({
      id: one.id,
      name: one.name,
      policy: one.policy ?? one.policies[0] ?? '',
      ...(one.rules?.max_server_per_host !== undefined && {
        maxServersPerHost: one.rules.max_server_per_host,
      }),
      memberIds: one.members,
    }),
  )

const serverGroupKind: ResourceKind<ServerGroup> = {
  kind: 'server group',
  path: '/os-server-groups',
  key: 'server_group',
  listKey: 'server_groups',
  row,
  byName: undefined,
}

/**
 * The server groups of the project.
 *
 * @example
 * for await (const { name, policy, memberIds } of listServerGroups(cloud))
 *   console.log(name, policy, `${memberIds.length} servers`)
 */
export function listServerGroups(
  cloud: Cloud,
  options: ComputeOptions = {},
): AsyncGenerator<ServerGroup, void, undefined> {
  return listResources(cloud.compute, serverGroupKind, {}, options)
}

/**
 * By name or id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * await createServerGroup(cloud, { name: 'databases', policy: 'anti-affinity' })
 * console.log((await findServerGroup(cloud, 'databases')).memberIds) // []
 */
export function findServerGroup(
  cloud: Cloud,
  ref: string,
  options: ComputeOptions = {},
): Promise<ServerGroup> {
  return findResource(cloud.compute, serverGroupKind, ref, options)
}

export interface ServerGroupSpec {
  readonly name: string
  readonly policy: ServerGroupPolicy
  readonly maxServersPerHost?: number
}

/**
 * Below microversion 2.64 `maxServersPerHost` is left out.
 *
 * @throws QuotaError, BadRequestError
 * @example
 * const { id } = await createServerGroup(cloud, { name: 'shop', policy: 'soft-anti-affinity' })
 * await launchServers(cloud, {
 *   name: 'web-3', flavor: 'm1.small', image: 'debian-12', networks: ['shop'], serverGroup: id,
 * })
 */
export async function createServerGroup(
  cloud: Cloud,
  spec: ServerGroupSpec,
  options: ComputeOptions = {},
): Promise<ServerGroup> {
  const phase = `create server group ${spec.name}`
  const isNew = (await cloud.capabilities({ only: ['compute'] })).atLeast('compute', '2.64')
  const rules =
    spec.maxServersPerHost === undefined ? {} : { rules: { max_server_per_host: spec.maxServersPerHost } }
  const { data } = await cloud.compute.request('post', '/os-server-groups', {
    body: {
      server_group: {
        name: spec.name,
        ...(isNew ? { policy: spec.policy, ...rules } : { policies: [spec.policy] }),
      },
    },
    ...callOptions(phase, options),
  })
  return parseResource(row, innerOf(data, 'server_group'), phase)
}

/**
 * Its servers stay.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * await createServerGroup(cloud, { name: 'trial', policy: 'affinity' })
 * await deleteServerGroup(cloud, 'trial')
 */
export async function deleteServerGroup(
  cloud: Cloud,
  ref: string,
  options: ComputeOptions = {},
): Promise<void> {
  const { id } = await findServerGroup(cloud, ref, options)
  await deleteResource(cloud.compute, serverGroupKind, id, callOptions(`delete server group ${ref}`, options))
}

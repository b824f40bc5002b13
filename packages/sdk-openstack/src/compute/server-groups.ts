/** Server groups: which servers are to share a host, or not to. */
import { z } from 'zod'
import { MicroversionError } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  findResource,
  innerOf,
  listResources,
  parseResource,
  type ResourceKind,
  signalOf,
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

/** The first in which a group has one policy, and rules. */
const withRules = '2.64'

export interface ServerGroupSpec {
  readonly name: string
  readonly policy: ServerGroupPolicy
  /** Most servers on one host, with `anti-affinity`. Needs microversion 2.64. */
  readonly maxServersPerHost?: number
}

/**
 * @throws MicroversionError (OS_MICROVERSION) before anything is sent, where `maxServersPerHost` is given and the cloud's Nova
 * has no 2.64; QuotaError, BadRequestError
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
  const { name, policy, maxServersPerHost } = spec
  const capabilities = await cloud.capabilities({ only: ['compute'], ...signalOf(options) })
  const hasRules = capabilities.atLeast('compute', withRules)
  if (maxServersPerHost !== undefined && !hasRules) {
    const range = capabilities.microversion('compute')
    throw new MicroversionError(
      'compute',
      `maxServersPerHost of a server group needs microversion ${withRules} of compute; ${
        range === undefined ? 'this cloud did not say what it has' : `this cloud has up to ${range.max}`
      }.`,
      {
        phase,
        hint: 'Make the group without it: with anti-affinity each of its servers has a host of its own.',
        details: { needs: withRules, ...range },
      },
    )
  }
  const rules = maxServersPerHost === undefined ? {} : { rules: { max_server_per_host: maxServersPerHost } }
  const { data } = await cloud.compute.request('post', '/os-server-groups', {
    body: {
      server_group: {
        name,
        ...(hasRules ? { policy, ...rules } : { policies: [policy] }),
      },
    },
    // Said, since the cloud's configuration may ask for an older one, which knows neither policy nor rules.
    ...(hasRules && { microversion: withRules }),
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

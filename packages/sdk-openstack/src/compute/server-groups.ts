/** Server groups: which servers are to share a host, or not to. */
import { z } from 'zod'
import { compareMicroversions, MicroversionError, type MicroversionRange } from '../client/index.js'
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

/** The first in which a group has one policy, and rules. */
const withRules = '2.64'
/** Nova's oldest, in which a group has a list of policies. */
const withPolicies = '2.1'

export interface ServerGroupSpec {
  readonly name: string
  readonly policy: ServerGroupPolicy
  /** Most servers on one host, with `anti-affinity`. Needs microversion 2.64. */
  readonly maxServersPerHost?: number
}

/**
 * @throws MicroversionError (OS_MICROVERSION) before anything is sent, where `maxServersPerHost` is given and the cloud's Nova
 * has no 2.64; NoEndpointError, UnavailableError and the like where Nova cannot be asked; QuotaError, BadRequestError
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
  const range = await microversionsOf(cloud, phase, options)
  const hasRules = range !== undefined && compareMicroversions(withRules, range.max) <= 0
  if (maxServersPerHost !== undefined && !hasRules) throw noRules(range, policy, phase)
  const rules = maxServersPerHost === undefined ? {} : { rules: { max_server_per_host: maxServersPerHost } }
  const { data } = await cloud.compute.request('post', '/os-server-groups', {
    body: {
      server_group: {
        name,
        ...(hasRules ? { policy, ...rules } : { policies: [policy] }),
      },
    },
    // Said, since each body is of its own microversions, and the cloud's configuration may ask for another one.
    microversion: hasRules ? withRules : withPolicies,
    ...callOptions(phase, options),
  })
  return parseResource(row, innerOf(data, 'server_group'), phase)
}

/**
 * What this cloud's Nova has; undefined where it answers and says nothing of it.
 * @throws what keeps it from answering: an outage is not an old Nova
 */
async function microversionsOf(
  cloud: Cloud,
  phase: string,
  options: ComputeOptions,
): Promise<MicroversionRange | undefined> {
  const { microversions } = await cloud.compute.endpoint(options.signal)
  // A version document that was refused is no error to an endpoint.
  if (microversions === undefined)
    await cloud.compute.request('get', '/', { microversion: withPolicies, ...callOptions(phase, options) })
  return microversions
}

function noRules(
  range: MicroversionRange | undefined,
  policy: ServerGroupPolicy,
  phase: string,
): MicroversionError {
  const there = range === undefined ? 'did not say what it has' : `has up to ${range.max}`
  const without = policy === 'anti-affinity' ? ': each of its servers then has a host of its own' : ''
  return new MicroversionError(
    'compute',
    `To say the most servers of a group on one host needs microversion ${withRules} of compute; this cloud ${there}.`,
    {
      phase,
      hint: `Make the group without it${without}.`,
      details: { needs: withRules, ...range },
    },
  )
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

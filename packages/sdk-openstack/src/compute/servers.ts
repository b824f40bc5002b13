/** Listing and finding servers. */
import type { Query } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { findResource, getResource, listResources, type ResourceKind } from '../resource/index.js'
import type { ComputeOptions } from './options.js'
import { type Server, serverShape } from './server.js'

/** Nova takes a regular expression for a name; without anchors it matches parts of names. */
export const beginningWith = (name: string): string => `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`

export const serverKind: ResourceKind<Server> = {
  kind: 'server',
  path: '/servers',
  listPath: '/servers/detail',
  key: 'server',
  listKey: 'servers',
  row: serverShape,
  byName: (name) => ({ name: `${beginningWith(name)}$` }),
}

/** What the server filters; all of them must hold. */
export interface ServerFilter {
  /** A regular expression, as Nova (that is, its database) understands it. */
  readonly name?: string
  readonly status?: string
  readonly flavorId?: string
  readonly imageId?: string
  /** A regular expression for one of its addresses. */
  readonly ip?: string
  readonly availabilityZone?: string
  readonly keyName?: string
  /** All of them. Needs microversion 2.26. */
  readonly tags?: readonly string[]
  readonly isLocked?: boolean
  readonly changedSince?: Date
  /** Administrators only. */
  readonly hostName?: string
  readonly projectId?: string
  /** Of every project; administrators only. */
  readonly allProjects?: boolean
}

export interface ServerListOptions extends ComputeOptions {
  /** `name`, `created_at`, `status` … as Nova calls them. Default: newest first. */
  readonly sortKey?: string
  readonly sortDirection?: 'asc' | 'desc'
  /** Servers in one answer; default: the cloud's limit, often 1000. */
  readonly pageSize?: number
}

/**
 * Servers, page by page as they are read. The `fault` of one that no host was found for is not among it: `getServer` has it.
 *
 * @throws ForbiddenError for `allProjects` where that is not allowed
 * @example
 * for await (const { name, createdAt } of listServers(cloud, { status: 'SHUTOFF' }, { sortKey: 'created_at' }))
 *   console.log(`${name} is off, and was made on ${createdAt.toDateString()}`)
 */
export function listServers(
  cloud: Cloud,
  filter: ServerFilter = {},
  options: ServerListOptions = {},
): AsyncGenerator<Server, void, undefined> {
  const { sortKey, sortDirection, pageSize, signal } = options
  const query: Query = {
    ...serverQuery(filter),
    sort_key: sortKey,
    sort_dir: sortDirection,
    limit: pageSize,
  }
  return listResources(cloud.compute, serverKind, query, { ...(signal && { signal }) })
}

export function serverQuery(filter: ServerFilter): Query {
  return {
    name: filter.name,
    status: filter.status,
    flavor: filter.flavorId,
    image: filter.imageId,
    ip: filter.ip,
    availability_zone: filter.availabilityZone,
    key_name: filter.keyName,
    tags: filter.tags?.join(','),
    locked: filter.isLocked,
    'changes-since': filter.changedSince?.toISOString(),
    host: filter.hostName,
    // Only beside all_tenants does Nova listen to it.
    project_id: filter.projectId,
    all_tenants: filter.allProjects === true || filter.projectId !== undefined ? true : undefined,
  }
}

/**
 * By id, in one request.
 *
 * @throws NotFoundError
 * @example
 * const { name, fault } = await getServer(cloud, '9da1709a-3760-4f32-a567-7cc78cc7a86f')
 * console.log(name, fault?.message) // ml-train No valid host was found. There are not enough hosts available.
 */
export function getServer(cloud: Cloud, id: string, options: ComputeOptions = {}): Promise<Server> {
  return getResource(cloud.compute, serverKind, id, options)
}

/**
 * By name or id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { status, addresses } = await findServer(cloud, 'web-1')
 * console.log(status, addresses.map(({ ip }) => ip)) // ACTIVE [ '10.20.0.11', '203.0.113.20' ]
 */
export function findServer(cloud: Cloud, ref: string, options: ComputeOptions = {}): Promise<Server> {
  return findResource(cloud.compute, serverKind, ref, options)
}

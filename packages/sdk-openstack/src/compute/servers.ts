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

/** @throws ForbiddenError for `allProjects` where that is not allowed */
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

/** @throws NotFoundError */
export function getServer(cloud: Cloud, id: string, options: ComputeOptions = {}): Promise<Server> {
  return getResource(cloud.compute, serverKind, id, options)
}

/** By name or id. @throws ResourceNotFoundError, AmbiguousNameError */
export function findServer(cloud: Cloud, ref: string, options: ComputeOptions = {}): Promise<Server> {
  return findResource(cloud.compute, serverKind, ref, options)
}

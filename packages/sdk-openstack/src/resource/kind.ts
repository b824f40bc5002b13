/** What the resources of all services have alike: list, show, find by name or id; checked on the way in. */
import { AnswerError } from '@pve/core'
import { z } from 'zod'
import type { Query, ServiceClient } from '../client/index.js'
import { findByNameOrId, type Ownership } from './find.js'

/** One kind of resource of a service. */
export interface ResourceKind<T> {
  /** For messages: `server`. */
  readonly kind: string
  /** Of one: `/servers`, below which its id stands. */
  readonly path: string
  /** Of a list with all of their fields, where that is another one: `/servers/detail`. */
  readonly listPath?: string
  /** What one is called in a body: `server`; undefined: the body is the resource. */
  readonly key: string | undefined
  readonly listKey: string
  readonly row: z.ZodType<T>
  /** How the server is asked for those of a name. Default: `{ name }`; undefined: it cannot be asked. */
  readonly byName?: ((name: string) => Query) | undefined
}

export interface ResourceOptions {
  readonly signal?: AbortSignal
}

type Client = Pick<ServiceClient, 'request' | 'listPages'>

/**
 * Streamed, page by page.
 * @param query names are the service's
 * @throws AnswerError naming what does not fit; OpenstackError where the service refuses
 */
export async function* listResources<T>(
  client: Client,
  { kind, path, listPath, listKey, row }: ResourceKind<T>,
  query: Query = {},
  options: ResourceOptions = {},
): AsyncGenerator<T, void, undefined> {
  const phase = `list ${kind}s`
  for await (const rows of client.listPages(listPath ?? path, listKey, { query, phase, ...options }))
    for (const one of rows) yield parseResource(row, one, phase)
}

/**
 * By its id.
 * @throws NotFoundError (OS_NOT_FOUND); AnswerError naming what does not fit
 */
export async function getResource<T>(
  client: Client,
  { kind, path, key, row }: ResourceKind<T>,
  id: string,
  options: ResourceOptions = {},
): Promise<T> {
  const phase = `show ${kind} ${id}`
  const { data } = await client.request('get', `${path}/{id}`, { path: { id }, phase, ...options })
  return parseResource(row, key === undefined ? data : innerOf(data, key), phase)
}

/**
 * By name or id.
 * @param ownership names mean those of the token's project first; default: whatever the service shows
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 */
export function findResource<T extends { readonly id: string; readonly name: string }>(
  client: Client,
  kind: ResourceKind<T>,
  ref: string,
  options: ResourceOptions = {},
  ownership?: Ownership<T>,
): Promise<T> {
  const byName = 'byName' in kind ? kind.byName : (name: string): Query => ({ name })
  return findByNameOrId({
    kind: kind.kind,
    ref,
    byId: (id) => getResource(client, kind, id, options),
    byName: (name) => listResources(client, kind, byName?.(name), options),
    all: () => listResources(client, kind, {}, options),
    ...(ownership && { ownership }),
    phase: `find ${kind.kind} ${ref}`,
  })
}

/** `{ server: {…} }` → what is in it. */
export function innerOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
}

/**
 * A row as its schema has it.
 * @param phase what is being done, for the error
 * @throws AnswerError naming what does not fit
 */
export function parseResource<T>(row: z.ZodType<T>, value: unknown, phase: string): T {
  const result = row.safeParse(value)
  if (result.success) return result.data
  throw new AnswerError(`The answer is not as it should be: ${z.prettifyError(result.error)}`, {
    phase,
    came: JSON.stringify(value),
  })
}

/**
 * All rows at once, where there are few.
 * @example
 * const routers = await collect(listRouters(cloud))
 * console.log(routers.map(({ name }) => name)) // ['edge']
 */
export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

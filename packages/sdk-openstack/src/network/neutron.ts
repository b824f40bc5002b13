/** What all of Neutron's resources have alike: list, show, create, change, delete, by name or id, checked on the way in. */
import { AnswerError, type JsonObject } from '@pve/core'
import type { z } from 'zod'
import { NotFoundError, type Query, type ServiceClient } from '../client/index.js'
import { findByNameOrId } from '../resource/index.js'

/** What these functions need of a cloud. */
export interface NetworkCloud {
  readonly network: Pick<ServiceClient, 'request' | 'listPages'>
}

export interface NetworkOptions {
  readonly signal?: AbortSignal
}

/** One kind of resource. */
export interface NeutronKind<T> {
  /** For messages: `floating IP`. */
  readonly kind: string
  /** `/floatingips` */
  readonly path: string
  /** What one is called in a body: `floatingip`; lists are `floatingips`. */
  readonly key: string
  readonly listKey: string
  readonly row: z.ZodType<T>
  /** Default: `kind` with an s. */
  readonly plural?: string
  /** The filter by which a name is looked for; default: `name`. */
  readonly nameFilter?: string
}

/** A filter of the server. Names are Neutron's; several values are alternatives. */
export type NeutronQuery = Query

export async function* listNeutron<T>(
  cloud: NetworkCloud,
  { path, listKey, row, kind, plural }: NeutronKind<T>,
  query: NeutronQuery = {},
  options: NetworkOptions = {},
): AsyncGenerator<T, void, undefined> {
  const phase = `list ${plural ?? `${kind}s`}`
  for await (const rows of cloud.network.listPages(path, listKey, { query, phase, ...options }))
    for (const one of rows) yield parsed(row, one, phase)
}

/** All rows at once, where there are few. */
export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

/** @throws NotFoundError (OS_NOT_FOUND) */
export async function getNeutron<T>(
  cloud: NetworkCloud,
  { path, key, row, kind }: NeutronKind<T>,
  id: string,
  options: NetworkOptions = {},
): Promise<T> {
  const phase = `show ${kind} ${id}`
  const { data } = await cloud.network.request('get', `${path}/{id}`, { path: { id }, phase, ...options })
  return parsed(row, inner(data, key), phase)
}

/** @throws ResourceNotFoundError, AmbiguousNameError */
export function findNeutron<T extends { readonly id: string; readonly name: string }>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  ref: string,
  options: NetworkOptions = {},
): Promise<T> {
  return findByNameOrId({
    kind: kind.kind,
    ref,
    byId: (id) => getNeutron(cloud, kind, id, options),
    byName: (name) => listNeutron(cloud, kind, { [kind.nameFilter ?? 'name']: name }, options),
    all: () => listNeutron(cloud, kind, {}, options),
    phase: `find ${kind.kind} ${ref}`,
  })
}

/** Sends one POST, and never a second one: after a lost answer the caller looks what came of it. */
export async function postNeutron<T>(
  cloud: NetworkCloud,
  { path, key, row, kind }: NeutronKind<T>,
  body: JsonObject,
  options: NetworkOptions = {},
): Promise<T> {
  const name = typeof body['name'] === 'string' && body['name'] !== '' ? ` ${body['name']}` : ''
  const phase = `create ${kind}${name}`
  const { data } = await cloud.network.request('post', path, { body: { [key]: body }, phase, ...options })
  return parsed(row, inner(data, key), phase)
}

/** Sets fields; the same a second time changes nothing more, so a lost answer is made up for by sending again. */
export async function putNeutron<T>(
  cloud: NetworkCloud,
  { path, key, row, kind }: NeutronKind<T>,
  id: string,
  body: JsonObject,
  options: NetworkOptions = {},
): Promise<T> {
  const phase = `change ${kind} ${id}`
  const { data } = await cloud.network.request('put', `${path}/{id}`, {
    path: { id },
    body: { [key]: body },
    phase,
    safeToResend: true,
    ...options,
  })
  return parsed(row, inner(data, key), phase)
}

/** Finds it and sets what is given; with nothing given, nothing is sent. */
export async function changed<T extends { readonly id: string; readonly name: string }>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  ref: string,
  body: JsonObject,
  options?: NetworkOptions,
): Promise<T> {
  const found = await findNeutron(cloud, kind, ref, options)
  return Object.keys(body).length === 0 ? found : await putNeutron(cloud, kind, found.id, body, options)
}

/** What is gone already counts as deleted. @returns false where there was nothing to delete */
export async function deleteNeutron(
  cloud: NetworkCloud,
  { path, kind }: Pick<NeutronKind<unknown>, 'path' | 'kind'>,
  id: string,
  options: NetworkOptions = {},
): Promise<boolean> {
  try {
    await cloud.network.request('delete', `${path}/{id}`, {
      path: { id },
      phase: `delete ${kind} ${id}`,
      safeToResend: true,
      ...options,
    })
    return true
  } catch (error) {
    if (error instanceof NotFoundError) return false
    throw error
  }
}

/** Replaces all tags. */
export async function setTags(
  cloud: NetworkCloud,
  { path, kind }: Pick<NeutronKind<unknown>, 'path' | 'kind'>,
  id: string,
  tags: readonly string[],
  options: NetworkOptions = {},
): Promise<void> {
  await cloud.network.request('put', `${path}/{id}/tags`, {
    path: { id },
    body: { tags: [...tags] },
    phase: `tag ${kind} ${id}`,
    safeToResend: true,
    ...options,
  })
}

function inner(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
}

export function parsed<T>(row: z.ZodType<T>, value: unknown, phase: string): T {
  const result = row.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  throw new AnswerError(`Neutron's answer is not as it should be: ${place}${issue?.message ?? ''}`, {
    phase,
    came: JSON.stringify(value),
  })
}

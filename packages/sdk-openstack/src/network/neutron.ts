/** What all of Neutron's resources have alike: list, show, create, change, delete, by name or id, checked on the way in. */
import type { JsonObject } from '@pve/core'
import { NotFoundError, type Query, type ServiceClient } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  findResource,
  getResource,
  innerOf,
  listResources,
  parseResource,
  type ResourceKind,
  type ResourceOptions,
} from '../resource/index.js'

export { collect, parseResource } from '../resource/index.js'

/** What these functions need of a cloud. */
export interface NetworkCloud extends Pick<Cloud, 'signedIn' | 'projectId'> {
  readonly network: Pick<ServiceClient, 'request' | 'listPages'>
}

export type NetworkOptions = ResourceOptions

/** One kind of resource; bodies always have it under its name. */
export type NeutronKind<T> = ResourceKind<T> & {
  readonly key: string
  /** Whether other projects may use it, too: it is shared, or leads outside. Default: none is. */
  readonly isForOthers?: (one: T, cloud: NetworkCloud, options?: NetworkOptions) => boolean | Promise<boolean>
}

/** What people can name, and what belongs to a project. */
export interface NamedResource {
  readonly id: string
  readonly name: string
  /** Empty: Neutron does not say. */
  readonly projectId: string
}

/** A filter of the server. Names are Neutron's; several values are alternatives. */
export type NeutronQuery = Query

/** By what most lists can be filtered. */
export interface NeutronFilter {
  readonly name?: string
  readonly status?: string
  readonly projectId?: string
  /** All of them. */
  readonly tags?: readonly string[]
}

/** As Neutron calls it. */
export const queryOf = ({ name, status, projectId, tags }: NeutronFilter) => ({
  name,
  status,
  project_id: projectId,
  tags: tags?.join(','),
})

/** @param query names are Neutron's; several values are alternatives */
export const listNeutron = <T>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  query: NeutronQuery = {},
  options?: NetworkOptions,
): AsyncGenerator<T, void, undefined> => listResources(cloud.network, kind, query, options)

/** @throws NotFoundError (OS_NOT_FOUND) */
export const getNeutron = <T>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  id: string,
  options?: NetworkOptions,
): Promise<T> => getResource(cloud.network, kind, id, options)

/**
 * A name means one of the token's project, also where Neutron shows those of all projects; an id may be anyone's.
 * @param purpose `change`: a name never means another project's; `use`: it may where that one is shared or leads outside
 * @throws ResourceNotFoundError, AmbiguousNameError
 */
export const findNeutron = <T extends NamedResource>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  ref: string,
  options?: NetworkOptions,
  purpose: 'use' | 'change' = 'use',
): Promise<T> =>
  findResource(cloud.network, kind, ref, options, {
    async ownProjectId() {
      const { scope } = await cloud.signedIn(options?.signal)
      return scope.type === 'project' ? scope.id : undefined
    },
    projectIdOf: ({ projectId }) => projectId,
    isForOthers: (one) => purpose === 'use' && (kind.isForOthers?.(one, cloud, options) ?? false),
  })

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
  return parseResource(row, innerOf(data, key), phase)
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
  return parseResource(row, innerOf(data, key), phase)
}

/** Finds it and sets what is given; with nothing given, nothing is sent. */
export async function changed<T extends NamedResource>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  ref: string,
  body: JsonObject,
  options?: NetworkOptions,
): Promise<T> {
  const found = await findNeutron(cloud, kind, ref, options, 'change')
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

/**
 * Replaces all tags.
 * @param kind which resource: its path, and its name for messages
 * @throws NotFoundError (OS_NOT_FOUND)
 * @example
 * const { id, tags } = await showNetwork(cloud, 'shop')
 * await setTags(cloud, { kind: 'network', path: '/networks' }, id, [...tags, 'team-blue'])
 */
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

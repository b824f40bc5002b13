/** Reads what the rules look at: each list on its own, only those that are needed, and only of this project. */
import { CancelledError, toPveError } from '@pve/core'
import type { z } from 'zod'
import { listBackups, listVolumeSnapshots, listVolumes } from '../block-storage/index.js'
import { NoEndpointError } from '../catalog/index.js'
import { ForbiddenError, NotFoundError } from '../client/errors/index.js'
import type { Query, ServiceName } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { type Image, listImageMembers, listImages } from '../image/index.js'
import { collect, parseResource } from '../resource/index.js'
import { type FactName, factsOfKind } from './rules.js'
import { balancerShape, floatingIpShape, groupShape, portShape, serverShape, trunkShape } from './shapes.js'
import type { ImageFact, OrphanFacts, OrphanKind, Read, ServerFact } from './types.js'

export interface GatherOptions {
  readonly signal?: AbortSignal
  /** Default: now. */
  readonly now?: Date
}

export type Call = { readonly signal?: AbortSignal }

/** @throws CancelledError, and what signing in throws; what one service refuses is in its place */
export async function gatherOrphanFacts(
  cloud: Cloud,
  kinds: readonly OrphanKind[],
  { signal, now = new Date() }: GatherOptions = {},
): Promise<OrphanFacts> {
  const projectId = await cloud.projectId(signal)
  const call: Call = signal === undefined ? {} : { signal }
  const wanted = new Set(kinds.flatMap((kind) => factsOfKind[kind]))
  const read = <T>(name: FactName, ask: () => Promise<readonly T[]>): Promise<Read<T>> =>
    wanted.has(name) ? readFact(name, ask) : Promise.resolve({ reason: 'not asked for' })
  // An administrator sees every project's.
  const own = { project_id: projectId }
  const [
    volumes,
    snapshots,
    backups,
    images,
    servers,
    ports,
    floatingIps,
    securityGroups,
    loadBalancers,
    trunks,
  ] = await Promise.all([
    read('volumes', () => collect(listVolumes(cloud, call))),
    read('snapshots', () => collect(listVolumeSnapshots(cloud, call))),
    read('backups', () => collect(listBackups(cloud, call))),
    read('images', () => readImages(cloud, projectId, call)),
    read('servers', () => readServers(cloud, call)),
    read('ports', () => rowsOf(cloud, 'network', '/ports', 'ports', portShape, own, call)),
    read('floatingIps', () =>
      rowsOf(cloud, 'network', '/floatingips', 'floatingips', floatingIpShape, own, call),
    ),
    read('securityGroups', () =>
      rowsOf(cloud, 'network', '/security-groups', 'security_groups', groupShape, own, call),
    ),
    read('loadBalancers', () =>
      rowsOf(cloud, 'load-balancer', '/lbaas/loadbalancers', 'loadbalancers', balancerShape, own, call),
    ),
    read('trunks', () => rowsOf(cloud, 'network', '/trunks', 'trunks', trunkShape, own, call)),
  ])
  return {
    projectId,
    now,
    volumes,
    snapshots,
    backups,
    images,
    servers,
    ports,
    floatingIps,
    securityGroups,
    loadBalancers,
    trunks,
  }
}

/** What one list holds, or why it could not be read. @throws CancelledError */
export async function readFact<T>(name: FactName, ask: () => Promise<readonly T[]>): Promise<Read<T>> {
  try {
    return { rows: await ask() }
  } catch (thrown) {
    const error = toPveError(thrown)
    if (error instanceof CancelledError) throw error
    // A cloud without the extension has no trunks.
    if (error instanceof NotFoundError && name === 'trunks') return { rows: [] }
    // Who has no role at Octavia sees no load balancer; its ports say themselves whose they are.
    if (error instanceof ForbiddenError && name === 'loadBalancers') return { rows: [] }
    // Where there is no such service, there is nothing of it. But whoever asks for its own kinds is told.
    if (error instanceof NoEndpointError) return isMainFact(name) ? { reason: error.message } : { rows: [] }
    return { reason: error.message }
  }
}

/** The list that a kind itself is of. Volumes are also looked at for images: without Cinder there are none. */
function isMainFact(name: string): boolean {
  return ['snapshots', 'images', 'ports', 'floatingIps', 'securityGroups'].includes(name)
}

/** All rows of a list. */
export async function rowsOf<T>(
  cloud: Cloud,
  service: ServiceName,
  path: string,
  key: string,
  shape: z.ZodType<T>,
  query: Query,
  call: Call,
): Promise<T[]> {
  const found: T[] = []
  const phase = `list ${key}`
  const pages = cloud.service(service).listPages(path, key, { query, phase, ...call })
  for await (const page of pages) for (const row of page) found.push(parseResource(shape, row, phase))
  return found
}

async function readServers(cloud: Cloud, call: Call): Promise<ServerFact[]> {
  const found: ServerFact[] = []
  const phase = 'list servers'
  const pages = cloud.compute.listPages('/servers/detail', 'servers', { phase, ...call })
  for await (const page of pages) for (const row of page) found.push(parseResource(serverShape, row, phase))
  return found
}

async function readImages(cloud: Cloud, projectId: string, call: Call): Promise<ImageFact[]> {
  const images = await ownImages(cloud, projectId, call)
  return Promise.all(images.map((image) => withMembers(cloud, image, call)))
}

/** All images of a project: also those that lists leave out, since they too need snapshots and kernels. */
export async function ownImages(cloud: Cloud, projectId: string, call: Call): Promise<Image[]> {
  const lists = [{}, { hidden: true }].map((filter) =>
    collect(listImages(cloud, { ...call, ...filter, owner: projectId })),
  )
  return (await Promise.all(lists)).flat()
}

/** With how many projects it is shared, where it may be. */
export async function withMembers(cloud: Cloud, image: Image, call: Call): Promise<ImageFact> {
  if (image.visibility !== 'shared' || image.hidden) return image
  return { ...image, members: (await listImageMembers(cloud, image.id, call)).length }
}

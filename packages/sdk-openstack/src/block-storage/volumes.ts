import type { Cloud } from '../cloud/index.js'
import {
  findResource,
  getResource,
  innerOf,
  listResources,
  nameOf,
  parseResource,
  type ResourceKind,
  type ResourceOptions,
  signalOf,
} from '../resource/index.js'
import { type Volume, volumeShape } from './shapes.js'
import { type StatusWait, waitForStatus } from './wait.js'

/** What the server looks for; everything is exact. */
export interface VolumeFilter extends ResourceOptions {
  readonly name?: string
  readonly status?: string
  readonly bootable?: boolean
  readonly availabilityZone?: string
  /** Entries that the volume's metadata has. */
  readonly metadata?: Readonly<Record<string, string>>
  /** Every project's: only for administrators. */
  readonly allProjects?: boolean
  /** Rows of a page. */
  readonly pageSize?: number
}

/** What volumes have alike with the other resources. */
export const volumeKind: ResourceKind<Volume> = {
  kind: 'volume',
  path: '/volumes',
  listPath: '/volumes/detail',
  key: 'volume',
  listKey: 'volumes',
  row: volumeShape,
}

/**
 * Volumes, the newest first, page by page as they are read.
 *
 * @example
 * const unused = await collect(listVolumes(cloud, { status: 'available' }))
 * console.log(unused.map(({ name, sizeGiB }) => `${name}: ${sizeGiB} GiB`)) // [ 'old-data: 40 GiB' ]
 */
export function listVolumes(
  cloud: Cloud,
  filter: VolumeFilter = {},
): AsyncGenerator<Volume, void, undefined> {
  const query = {
    name: filter.name,
    status: filter.status,
    bootable: filter.bootable,
    availability_zone: filter.availabilityZone,
    metadata: filter.metadata === undefined ? undefined : JSON.stringify(filter.metadata),
    all_tenants: filter.allProjects === true ? 1 : undefined,
    limit: filter.pageSize,
  }
  return listResources(cloud.blockStorage, volumeKind, query, signalOf(filter))
}

/**
 * By id, in one request.
 *
 * @throws NotFoundError
 * @example
 * const { name } = await readVolume(cloud, '881d43f0-44a9-4c30-ac6d-75e567431948')
 * console.log(name) // db-1-data
 */
export function readVolume(cloud: Cloud, id: string, options: ResourceOptions = {}): Promise<Volume> {
  return getResource(cloud.blockStorage, volumeKind, id, signalOf(options))
}

/** Waits for a volume. @throws ResourceFailedError, TimeLimitError, CancelledError */
export function waitForVolume(
  cloud: Cloud,
  volume: Volume,
  wait: Omit<StatusWait<Volume>, 'name' | 'id' | 'look'>,
): Promise<Volume> {
  return waitForStatus(cloud, {
    ...wait,
    name: `volume ${nameOf(volume)}`,
    id: volume.id,
    look: (signal) => readVolume(cloud, volume.id, { signal }),
  })
}

/**
 * The volume of a name or an id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { status, attachments } = await findVolume(cloud, 'db-1-data')
 * console.log(status, attachments.map(({ device }) => device)) // in-use [ '/dev/vdb' ]
 */
export function findVolume(cloud: Cloud, ref: string, options: ResourceOptions = {}): Promise<Volume> {
  return findResource(cloud.blockStorage, volumeKind, ref, signalOf(options))
}

/** The volume in the answer to a request that makes or changes one. */
export function volumeOf(data: unknown, phase: string): Volume {
  return parseResource(volumeShape, innerOf(data, 'volume'), phase)
}

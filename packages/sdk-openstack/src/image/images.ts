import type { Cloud } from '../cloud/index.js'
import {
  findResource,
  getResource,
  listResources,
  type ResourceKind,
  type ResourceOptions,
  signalOf,
} from '../resource/index.js'
import { type Image, type ImageVisibility, imageShape } from './shapes.js'

/** What the server looks for. */
export interface ImageFilter extends ResourceOptions {
  readonly name?: string
  readonly status?: string
  /** `all`: also community images. Default: what this project can see but for those. */
  readonly visibility?: ImageVisibility | 'all'
  /** Project id. */
  readonly owner?: string
  readonly diskFormat?: string
  /** All of them. */
  readonly tags?: readonly string[]
  readonly hidden?: boolean
  /** `accepted` (default), `pending`: what is offered to this project, `rejected`, `all`. */
  readonly memberStatus?: 'accepted' | 'pending' | 'rejected' | 'all'
  /** Properties that images have, exactly: `{ os_distro: 'debian' }`. */
  readonly properties?: Readonly<Record<string, string>>
  readonly createdAfter?: Date
  /** Rows of a page. */
  readonly pageSize?: number
}

export const imageKind: ResourceKind<Image> = {
  kind: 'image',
  path: '/images',
  key: undefined,
  listKey: 'images',
  row: imageShape,
  byName: (name) => ({ name: exactly(name) }),
}

/**
 * Images, the newest first, page by page as they are read.
 *
 * @example
 * for await (const { name, minDiskGiB } of listImages(cloud, { properties: { os_distro: 'debian' } }))
 *   console.log(name, minDiskGiB)
 */
export function listImages(cloud: Cloud, filter: ImageFilter = {}): AsyncGenerator<Image, void, undefined> {
  const query = {
    ...filter.properties,
    name: filter.name === undefined ? undefined : exactly(filter.name),
    status: filter.status,
    visibility: filter.visibility,
    owner: filter.owner,
    disk_format: filter.diskFormat,
    tag: filter.tags,
    os_hidden: filter.hidden,
    member_status: filter.memberStatus,
    created_at: filter.createdAfter === undefined ? undefined : `gte:${timeText(filter.createdAfter)}`,
    limit: filter.pageSize,
  }
  return listResources(cloud.image, imageKind, query, signalOf(filter))
}

/** Glance takes `in:…` and the like as operators: a name that could be read as one is quoted. */
function exactly(name: string): string {
  return /^[a-z]+:/.test(name) || /[,"]/.test(name) ? `in:"${name.replaceAll('"', '\\"')}"` : name
}

const timeText = (time: Date) => time.toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * By id, in one request.
 *
 * @throws NotFoundError
 * @example
 * const { name, status } = await readImage(cloud, 'e9b718d6-8a4e-468d-acd8-994e515b4fab')
 * console.log(name, status) // debian-12 active
 */
export function readImage(cloud: Cloud, id: string, options: ResourceOptions = {}): Promise<Image> {
  return getResource(cloud.image, imageKind, id, signalOf(options))
}

/**
 * The image of a name or an id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { id, minRamMiB } = await findImage(cloud, 'ubuntu-24.04')
 * console.log(id, minRamMiB) // 7dfd0d6b-6a1d-426e-ad26-922fb2dba08a 1024
 */
export function findImage(cloud: Cloud, ref: string, options: ResourceOptions = {}): Promise<Image> {
  return findResource(cloud.image, imageKind, ref, signalOf(options))
}

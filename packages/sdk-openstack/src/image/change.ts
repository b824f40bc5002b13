import { z } from 'zod'
import { NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  nameOf,
  parseResource,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
} from '../resource/index.js'
import { findImage, imageKind } from './images.js'
import { type Image, type ImageVisibility, imageShape } from './shapes.js'

export interface ImageChange {
  readonly name?: string
  readonly visibility?: ImageVisibility
  readonly protected?: boolean
  readonly hidden?: boolean
  readonly minDiskGiB?: number
  readonly minRamMiB?: number
  readonly tags?: readonly string[]
  /** null takes a property away. */
  readonly properties?: Readonly<Record<string, string | null>>
}

interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: string | number | boolean | readonly string[]
}

/** The least change that makes an image so, as operations of a JSON patch. Pure; empty when it is so already. */
export function imagePatch(image: Image, change: ImageChange): PatchOperation[] {
  const operations: PatchOperation[] = []
  const set = (path: string, now: unknown, value: PatchOperation['value']) => {
    if (value === undefined || JSON.stringify(now) === JSON.stringify(value)) return
    operations.push({ op: 'replace', path: `/${path}`, value })
  }
  set('name', image.name, change.name)
  set('visibility', image.visibility, change.visibility)
  set('protected', image.protected, change.protected)
  set('os_hidden', image.hidden, change.hidden)
  set('min_disk', image.minDiskGiB, change.minDiskGiB)
  set('min_ram', image.minRamMiB, change.minRamMiB)
  set('tags', [...image.tags].sort(), change.tags === undefined ? undefined : [...change.tags].sort())
  for (const [key, value] of Object.entries(change.properties ?? {})) {
    const path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const now = image.properties[key]
    if (value === null) {
      if (now !== undefined) operations.push({ op: 'remove', path })
    } else if (now !== value) operations.push({ op: now === undefined ? 'add' : 'replace', path, value })
  }
  return operations
}

/**
 * Changes what is different, and nothing when nothing is.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError; ForbiddenError for an image of another project
 * @example
 * await updateImage(cloud, 'shop-golden', {
 *   protected: true,
 *   minRamMiB: 1024,
 *   properties: { os_version: '13', 'build-job': null },
 * })
 */
export async function updateImage(
  cloud: Cloud,
  ref: string,
  change: ImageChange,
  options: ResourceOptions = {},
): Promise<Image> {
  const image = await findImage(cloud, ref, signalOf(options))
  const operations = imagePatch(image, change)
  if (operations.length === 0) return image
  const phase = `change image ${nameOf(image)}`
  const { data } = await cloud.image.request('patch', '/images/{image_id}', {
    path: { image_id: image.id },
    headers: { 'Content-Type': 'application/openstack-images-v2.1-json-patch' },
    body: operations,
    phase,
    ...signalOf(options),
  })
  return parseResource(imageShape, data, phase)
}

export interface ImageUse {
  /** Servers that were made of it; rebuilding or rescuing them needs it. */
  readonly servers: readonly { readonly id: string; readonly name: string }[]
  /** Volumes that were made of it; they have its data of their own. */
  readonly volumes: readonly { readonly id: string; readonly name: string }[]
}

const rowShape = z.object({
  id: z.string(),
  name: z.string().nullish(),
  volume_image_metadata: z.object({ image_id: z.string().optional() }).nullish(),
})

/**
 * Who in this project uses an image. A service that this cloud has not uses none.
 *
 * @example
 * const { id } = await findImage(cloud, 'debian-12')
 * const { servers, volumes } = await readImageUse(cloud, id)
 * console.log(volumes.map(({ name }) => name), `${servers.length} servers`) // [ 'db-1-root' ] '10 servers'
 */
export async function readImageUse(
  cloud: Cloud,
  imageId: string,
  options: ResourceOptions = {},
): Promise<ImageUse> {
  const [servers, volumes] = await Promise.all([
    usersOf(cloud, 'compute', imageId, options),
    usersOf(cloud, 'block-storage', imageId, options),
  ])
  return { servers, volumes }
}

async function usersOf(
  cloud: Cloud,
  service: 'compute' | 'block-storage',
  imageId: string,
  options: ResourceOptions,
): Promise<ImageUse['servers']> {
  const found: { id: string; name: string }[] = []
  const capabilities = await cloud.capabilities({ only: [service], ...signalOf(options) })
  if (!capabilities.has(service)) return found
  const [path, key] = service === 'compute' ? ['/servers', 'servers'] : ['/volumes/detail', 'volumes']
  const phase = `look for ${key} that use image ${imageId}`
  // Cinder filters by image only where an administrator has allowed it.
  const query = service === 'compute' ? { image: imageId } : {}
  const pages = cloud.service(service).listPages(path, key, { query, phase, ...signalOf(options) })
  for await (const page of pages) {
    for (const row of page) {
      const { id, name, volume_image_metadata: of } = parseResource(rowShape, row, phase)
      if (service === 'compute' || of?.image_id === imageId) found.push({ id, name: name ?? '' })
    }
  }
  return found
}

const serverShape = z.object({
  server: z.object({ id: z.string(), name: z.string(), status: z.string() }),
})

/** The shelved server whose disk an image holds; undefined: none. */
async function shelvedServerOf(cloud: Cloud, image: Image, options: ResourceOptions) {
  const id = image.properties.instance_uuid
  if (id === undefined || !image.name.endsWith('-shelved')) return undefined
  const phase = `look whether server ${id} is shelved`
  try {
    const { data } = await cloud.compute.request('get', '/servers/{id}', {
      path: { id },
      phase,
      ...signalOf(options),
    })
    const { server } = parseResource(serverShape, data, phase)
    return server.status.startsWith('SHELVED') ? server : undefined
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

export interface DeleteImageOptions extends ResourceOptions {
  /** Delete it although servers use it. Default false. */
  readonly evenIfUsed?: boolean
}

/**
 * Deletes an image that nothing needs any more.
 *
 * @throws ResourceStateError when it is protected, servers were made of it, or it holds the disk of a shelved one
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * await updateImage(cloud, 'web-1-2024-03', { protected: false })
 * await deleteImage(cloud, 'web-1-2024-03')
 */
export async function deleteImage(
  cloud: Cloud,
  ref: string,
  options: DeleteImageOptions = {},
): Promise<void> {
  const image = await findImage(cloud, ref, signalOf(options))
  const phase = `delete image ${nameOf(image)}`
  if (image.protected) {
    throw new ResourceStateError(`Image ${nameOf(image)} is protected.`, {
      phase,
      hint: 'Take the protection away first, if it is yours.',
      ids: { imageId: image.id },
    })
  }
  if (options.evenIfUsed !== true) {
    const shelved = await shelvedServerOf(cloud, image, options)
    if (shelved !== undefined) {
      throw new ResourceStateError(
        `Image ${nameOf(image)} holds the disk of server ${nameOf(shelved)}, which is shelved.`,
        {
          phase,
          hint: 'Without it the server is lost: unshelve or delete the server, and Nova deletes the image.',
          ids: { imageId: image.id, serverId: shelved.id },
        },
      )
    }
    const servers = await usersOf(cloud, 'compute', image.id, options)
    if (servers.length > 0) {
      throw new ResourceStateError(
        `Image ${nameOf(image)} is used by ${servers.length === 1 ? 'server' : `${servers.length} servers:`} ${servers.map(nameOf).join(', ')}.`,
        {
          phase,
          hint: 'Delete them first. Without it they run on, but cannot be rebuilt; a program that accepts that gives `evenIfUsed`.',
          ids: { imageId: image.id },
          details: { servers: servers.map(({ id }) => id) },
        },
      )
    }
  }
  await deleteResource(cloud.image, imageKind, image.id, { phase, ...signalOf(options) })
}

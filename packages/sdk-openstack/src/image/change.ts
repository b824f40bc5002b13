import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  nameOf,
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

/** The least change that makes an image so. Pure; empty when it is so already. */
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

/** Changes what is different, and nothing when nothing is. */
export async function updateImage(
  cloud: Cloud,
  ref: string,
  change: ImageChange,
  options: ResourceOptions = {},
): Promise<Image> {
  const image = await findImage(cloud, ref, signalOf(options))
  const operations = imagePatch(image, change)
  if (operations.length === 0) return image
  const { data } = await cloud.image.request('patch', '/images/{image_id}', {
    path: { image_id: image.id },
    headers: { 'Content-Type': 'application/openstack-images-v2.1-json-patch' },
    body: operations,
    phase: `change image ${nameOf(image)}`,
    ...signalOf(options),
  })
  return imageShape.parse(data)
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
type UseRow = z.infer<typeof rowShape>

/** Who in this project uses an image. A service that this cloud has not uses none. */
export async function readImageUse(
  cloud: Cloud,
  imageId: string,
  options: ResourceOptions = {},
): Promise<ImageUse> {
  const capabilities = await cloud.capabilities({ only: ['compute', 'block-storage'], ...signalOf(options) })
  const rows = async (
    service: 'compute' | 'block-storage',
    path: string,
    query: Record<string, string>,
    uses: (row: UseRow) => boolean,
  ) => {
    const found: { id: string; name: string }[] = []
    if (!capabilities.has(service)) return found
    const key = service === 'compute' ? 'servers' : 'volumes'
    const phase = `look for ${key} that use image ${imageId}`
    const pages = cloud.service(service).listPages(path, key, { query, phase, ...signalOf(options) })
    for await (const page of pages) {
      for (const row of z.array(rowShape).parse(page)) {
        if (uses(row)) found.push({ id: row.id, name: row.name ?? '' })
      }
    }
    return found
  }
  const [servers, volumes] = await Promise.all([
    rows('compute', '/servers', { image: imageId }, () => true),
    // Cinder filters by image only where an administrator has allowed it.
    rows('block-storage', '/volumes/detail', {}, ({ volume_image_metadata: of }) => of?.image_id === imageId),
  ])
  return { servers, volumes }
}

export interface DeleteImageOptions extends ResourceOptions {
  /** Delete it although servers use it. Default false. */
  readonly evenIfUsed?: boolean
}

/** @throws ResourceStateError when it is protected, or servers were made of it */
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
    const { servers } = await readImageUse(cloud, image.id, options)
    if (servers.length > 0) {
      throw new ResourceStateError(
        `Image ${nameOf(image)} is used by ${servers.length === 1 ? 'server' : `${servers.length} servers:`} ${servers.map(nameOf).join(', ')}.`,
        {
          phase,
          hint: 'They run on without it, but cannot be rebuilt: say that it may be deleted all the same.',
          ids: { imageId: image.id },
          details: { servers: servers.map(({ id }) => id) },
        },
      )
    }
  }
  await deleteResource(cloud.image, imageKind, image.id, { phase, ...signalOf(options) })
}

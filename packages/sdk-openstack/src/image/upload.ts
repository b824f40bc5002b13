import { randomUUID } from 'node:crypto'
import { throwIfCancelled, waitFor } from '@pve/core'
import { NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  createOnce,
  deleteResource,
  nameOf,
  parseResource,
  ResourceFailedError,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
} from '../resource/index.js'
import { counted, type ImageData, type OnBytes, openData, requireSameData } from './data.js'
import { imageKind, readImage } from './images.js'
import { type Image, type ImageVisibility, imageShape } from './shapes.js'

export interface ImageSpec {
  readonly name: string
  /** `qcow2`, `raw`, `vmdk`, `iso`, … */
  readonly diskFormat: string
  /** Default `bare`. */
  readonly containerFormat?: string
  /** Default `shared`: to be seen by this project, and by those it is shared with. */
  readonly visibility?: ImageVisibility
  readonly minDiskGiB?: number
  readonly minRamMiB?: number
  readonly protected?: boolean
  readonly tags?: readonly string[]
  readonly properties?: Readonly<Record<string, string>>
}

export interface UploadOptions extends ResourceOptions {
  readonly onBytes?: OnBytes
  /** How long the cloud may take with the data after they came; default 10 minutes. */
  readonly timeLimitMs?: number
}

/**
 * Makes an image and sends its data. When sending fails, the empty image is deleted again; when the answer to its making
 * is lost, it is looked for by its id, which is chosen here.
 *
 * @throws ImageChecksumError when other data arrived than were sent
 * @throws ResourceFailedError when the cloud does not keep the data; TimeLimitError
 * @example
 * const image = await createImage(
 *   cloud,
 *   { name: 'debian-13', diskFormat: 'qcow2', minDiskGiB: 4, properties: { os_distro: 'debian' } },
 *   { path: 'debian-13.qcow2' },
 *   { signal, onBytes: (bytes, totalBytes) => console.log(`${bytes} of ${totalBytes ?? '?'} bytes`) },
 * )
 * console.log(image.id, image.sizeBytes)
 */
export async function createImage(
  cloud: Cloud,
  spec: ImageSpec,
  data: ImageData,
  options: UploadOptions = {},
): Promise<Image> {
  // What cannot be read is found out before there is an image.
  const opened = await openData(data)
  const phase = `create image ${spec.name}`
  const id = randomUUID()
  const post = () =>
    cloud.image.request('post', '/images', {
      body: {
        ...spec.properties,
        id,
        name: spec.name,
        disk_format: spec.diskFormat,
        container_format: spec.containerFormat ?? 'bare',
        ...(spec.visibility !== undefined && { visibility: spec.visibility }),
        ...(spec.minDiskGiB !== undefined && { min_disk: spec.minDiskGiB }),
        ...(spec.minRamMiB !== undefined && { min_ram: spec.minRamMiB }),
        ...(spec.protected !== undefined && { protected: spec.protected }),
        ...(spec.tags !== undefined && { tags: spec.tags }),
      },
      phase,
      ...signalOf(options),
    })
  const image = await createOnce({
    what: phase,
    send: async () => parseResource(imageShape, (await post()).data, phase),
    find: (signal) => imageOrNone(cloud, id, signal),
    drop: (made) => takeBack(cloud, made),
  })
  try {
    return await uploadImageData(cloud, image, opened, options)
  } catch (error) {
    // Nobody can use what has no data, or the wrong ones. The signal may be aborted: this is done all the same.
    await takeBack(cloud, image)
    throw error
  }
}

async function imageOrNone(cloud: Cloud, id: string, signal: AbortSignal): Promise<Image | undefined> {
  try {
    return await readImage(cloud, id, { signal })
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

async function takeBack(cloud: Cloud, image: Image): Promise<void> {
  const phase = `delete the unfinished image ${image.name}`
  try {
    if (image.protected) {
      await cloud.image.request('patch', '/images/{image_id}', {
        path: { image_id: image.id },
        headers: { 'Content-Type': 'application/openstack-images-v2.1-json-patch' },
        body: [{ op: 'replace', path: '/protected', value: false }],
        phase,
      })
    }
    await deleteResource(cloud.image, imageKind, image.id, { phase })
  } catch (error) {
    cloud.logger.warn(
      { imageId: image.id, reason: error instanceof Error ? error.message : String(error) },
      'an image without its data could not be deleted',
    )
  }
}

/**
 * Sends the data of an image that has none yet (`queued`); they are sent once and never held as a whole.
 *
 * @throws ResourceStateError when it has data; ResourceFailedError, ImageChecksumError, TimeLimitError
 * @example
 * const answer = await fetch('https://images.example.org/alpine-3.22.raw', { signal })
 * const image = await findImage(cloud, 'alpine-3.22')
 * if (answer.body !== null) await uploadImageData(cloud, image, { stream: answer.body }, { signal })
 */
export async function uploadImageData(
  cloud: Cloud,
  image: Image,
  data: ImageData,
  options: UploadOptions = {},
): Promise<Image> {
  const phase = `upload image ${nameOf(image)}`
  if (image.status !== 'queued') {
    throw new ResourceStateError(`Image ${nameOf(image)} is ${image.status}: it has its data already.`, {
      phase,
      hint: "An image's data cannot be changed: make another image.",
      ids: { imageId: image.id },
    })
  }
  throwIfCancelled(options.signal, phase)
  const { stream, sizeBytes } = await openData(data)
  // Which hash the cloud takes is known only afterwards.
  const sent = counted(stream, ['sha512', 'md5'], (bytes) => options.onBytes?.(bytes, sizeBytes))
  const answer = await cloud.image.stream('put', '/images/{image_id}/file', {
    path: { image_id: image.id },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: sent.stream,
    phase,
    ...signalOf(options),
  })
  await answer.body?.cancel()
  const stored = await waitFor({
    what: `image ${nameOf(image)} to be active`,
    intervalMs: 500,
    timeLimitMs: options.timeLimitMs ?? 10 * 60_000,
    ...signalOf(options),
    probe: async (signal) => {
      const now = await readImage(cloud, image.id, { signal })
      if (now.status === 'active') return now
      if (now.status !== 'killed' && now.status !== 'queued') return undefined
      throw new ResourceFailedError(
        `Image ${nameOf(image)} is ${now.status}: the cloud did not keep its data.`,
        {
          phase,
          hint: 'Is the quota or the store full? Its administrator can see it.',
          ids: { imageId: image.id },
        },
      )
    },
  })
  requireSameData(stored, sent, phase)
  return stored
}

import { AnswerError } from '@pve/core'
import type { Cloud } from '../cloud/index.js'
import { nameOf, type ResourceOptions, ResourceStateError, signalOf } from '../resource/index.js'
import { algorithmsOf, counted, type OnBytes, requireSameData } from './data.js'
import { findImage } from './images.js'
import type { Image } from './shapes.js'

export interface DownloadOptions extends ResourceOptions {
  readonly onBytes?: OnBytes
}

export interface ImageDownload {
  readonly image: Image
  readonly bytes: number
  /** By what hash it was compared; undefined where the cloud says none. */
  readonly verifiedBy: string | undefined
}

/**
 * Gives an image's data to `write`, piece by piece, and compares their hash at the end: keep what was written only when
 * this returns.
 *
 * @throws ImageChecksumError, ResourceStateError when there are no data; what `write` throws
 * @example
 * import { open, rename } from 'node:fs/promises'
 * const file = await open('shop-golden.part', 'w')
 * const { bytes, verifiedBy } = await downloadImage(cloud, 'shop-golden', async (piece) => {
 *   await file.appendFile(piece)
 * }).finally(() => file.close())
 * await rename('shop-golden.part', 'shop-golden.qcow2')
 * console.log(bytes, verifiedBy)
 */
export async function downloadImage(
  cloud: Cloud,
  ref: string,
  write: (piece: Uint8Array) => Promise<void> | void,
  options: DownloadOptions = {},
): Promise<ImageDownload> {
  const image = await findImage(cloud, ref, signalOf(options))
  const phase = `download image ${nameOf(image)}`
  if (image.status !== 'active') {
    throw new ResourceStateError(`Image ${nameOf(image)} is ${image.status}: it has no data to download.`, {
      phase,
      hint: 'Only active images can be downloaded.',
      ids: { imageId: image.id },
    })
  }
  const answer = await cloud.image.stream('get', '/images/{image_id}/file', {
    path: { image_id: image.id },
    headers: { Accept: 'application/octet-stream' },
    phase,
    ...signalOf(options),
  })
  if (answer.body === null) throw new AnswerError('The image came without its data.', { phase })
  const came = counted(answer.body, algorithmsOf(image), (bytes) => options.onBytes?.(bytes, image.sizeBytes))
  for await (const piece of piecesOf(came.stream)) await write(piece)
  return { image, bytes: came.bytes(), verifiedBy: requireSameData(image, came, phase) }
}

/** Leaving the loop, also by an error, cancels the stream. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    if (!ended) await reader.cancel()
  }
}

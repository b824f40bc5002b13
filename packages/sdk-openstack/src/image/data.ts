/** An image's data on their way: counted, hashed, and compared with what the cloud says. */
import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { exitCodes, PveError, type PveErrorOptions, UsageError } from '@pve/core'
import type { Image } from './shapes.js'

/** Where data come from. */
export type ImageData =
  | { readonly path: string }
  | { readonly stream: ReadableStream<Uint8Array>; readonly sizeBytes?: number }

/** @param totalBytes where it is known */
export type OnBytes = (bytes: number, totalBytes: number | undefined) => void

/**
 * The data that arrived are not those that were sent. Code OS_CHECKSUM; `details` has both hashes.
 *
 * @example
 * const data = { path: 'debian-13.qcow2' }
 * try {
 *   await createImage(cloud, { name: 'debian-13', diskFormat: 'qcow2' }, data)
 * } catch (error) {
 *   if (!(error instanceof ImageChecksumError)) throw error
 *   console.error(error.hint, error.details) // the image is gone again: another try begins anew
 * }
 */
export class ImageChecksumError extends PveError {
  static readonly exitCode: number = exitCodes.failed

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_CHECKSUM' })
  }
}

export async function openData(
  data: ImageData,
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly sizeBytes?: number }> {
  if ('stream' in data) return data
  const { path } = data
  const found = await access(path, constants.R_OK)
    .then(() => stat(path))
    .catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
  if (found.isDirectory()) throw unreadable(path)
  return { stream: bytesOf(createReadStream(path)), sizeBytes: found.size }
}

const unreadable = (path: string, cause?: unknown): UsageError =>
  new UsageError(`The file ${path} cannot be read.`, {
    phase: 'read the image',
    hint: 'Give the path of a file that is there, and that you may read.',
    cause,
  })

/** Node's stream as the web's: a pull reads one piece, so that nothing piles up. */
function bytesOf(source: Readable): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<unknown> = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done === true) controller.close()
      else if (value instanceof Uint8Array) controller.enqueue(value)
    },
    cancel() {
      source.destroy()
    },
  })
}

export interface Counted {
  readonly stream: ReadableStream<Uint8Array>
  /** After its end: the hash of all that went through, in hex. */
  hash(algorithm: string): string | undefined
  bytes(): number
}

/** Counts and hashes what goes through. */
export function counted(
  source: ReadableStream<Uint8Array>,
  algorithms: readonly string[],
  onBytes: (bytes: number) => void,
): Counted {
  const hashes = new Map(algorithms.map((name) => [name, createHash(name)]))
  const results = new Map<string, string>()
  let bytes = 0
  const stream = source.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        bytes += piece.byteLength
        for (const hash of hashes.values()) hash.update(piece)
        onBytes(bytes)
        controller.enqueue(piece)
      },
      flush() {
        for (const [name, hash] of hashes) results.set(name, hash.digest('hex'))
      },
    }),
  )
  return { stream, hash: (algorithm) => results.get(algorithm), bytes: () => bytes }
}

/** Hashes that can be compared with an image's: the one it names, and MD5. */
export function algorithmsOf(image: Image): string[] {
  const named = image.hashAlgorithm
  return named !== undefined && ['sha256', 'sha384', 'sha512'].includes(named) ? [named] : ['md5']
}

/**
 * @returns by what it was compared; undefined where the cloud says no hash
 * @throws ImageChecksumError
 */
export function requireSameData(image: Image, data: Counted, phase: string): string | undefined {
  const pairs: [string, string | undefined][] = [
    [image.hashAlgorithm ?? 'sha512', image.hashValue],
    ['md5', image.checksum],
  ]
  for (const [algorithm, expected] of pairs) {
    const came = data.hash(algorithm)
    if (expected === undefined || came === undefined) continue
    if (came === expected) return algorithm
    throw new ImageChecksumError(`The data are not the same on both sides: their ${algorithm} differs.`, {
      phase,
      hint: 'They were changed or cut on their way: transfer them again.',
      ids: { imageId: image.id },
      details: { algorithm, image: expected, transferred: came, bytes: data.bytes() },
    })
  }
  return undefined
}

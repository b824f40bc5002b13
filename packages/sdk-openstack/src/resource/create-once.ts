/** A POST is sent once. When its outcome is not known, the cloud is asked what came of it. */
import { CancelledError, ConnectionError, sleep, TimeLimitError, withTimeLimit } from '@pve/core'
import { NotOpenstackError, OpenstackError } from '../client/index.js'

/** Pauses before each look: a request that is still on its way may take effect a moment later. */
const pausesMs: readonly number[] = [0, 400, 1200]

/** What looking may take in all, once the caller has given up waiting. */
const lookLimitMs = 20_000

export interface CreateOnceOptions<T> {
  readonly what: string
  send(): Promise<T>
  /** Looks for what `send` makes, by a mark that only it has; undefined: it is not there. */
  find(signal: AbortSignal): Promise<T | undefined>
  /** Takes it back, when the caller has given up waiting but the cloud has made it. */
  drop(made: T, signal: AbortSignal): Promise<void>
}

/**
 * Sends, and makes up for a lost or doubtful answer by looking. Where the caller has cancelled meanwhile, what was made
 * after all is taken back, so that nothing is left behind.
 */
export async function createOnce<T>({ what, send, find, drop }: CreateOnceOptions<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    if (!isDoubtful(error)) throw error
    const isGivenUp = error instanceof CancelledError
    const made = await withTimeLimit(`look what came of "${what}"`, lookLimitMs, async (signal) => {
      for (const pauseMs of pausesMs) {
        if (pauseMs > 0) await sleep(pauseMs, signal)
        const found = await find(signal)
        if (found === undefined) continue
        if (isGivenUp) await drop(found, signal)
        return found
      }
      return undefined
    }).catch((): undefined => undefined)
    if (made === undefined || isGivenUp) throw error
    return made
  }
}

/**
 * Whether the service may have done it, although it did not say so: after a lost connection, a time limit, a cancel, a
 * status of 500 or above, or an answer that is not the service's.
 * @example
 * try {
 *   await createNetwork(cloud, { name: 'staging' })
 * } catch (error) {
 *   if (isDoubtful(error)) console.error('Look whether staging is there before you try again.')
 *   throw error
 * }
 */
export function isDoubtful(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent !== 'no'
  if (error instanceof OpenstackError) return error.status >= 500
  return (
    error instanceof CancelledError || error instanceof TimeLimitError || error instanceof NotOpenstackError
  )
}

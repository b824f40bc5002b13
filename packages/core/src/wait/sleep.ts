import { cancelledBy } from './cancel.js'

/**
 * Waits `ms` milliseconds; rejects with a CancelledError at once when the signal is aborted.
 * @example
 * await sleep(2_000, signal)
 */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(cancelledBy(signal))
      return
    }
    const onAbort = () => {
      clearTimeout(timer)
      if (signal !== undefined) reject(cancelledBy(signal))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}

import { TimeLimitError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy } from './cancel.js'

/**
 * Runs something that may take `limitMs` at most. The signal it is given is aborted when the time is over or the
 * caller's own signal is; the promise then rejects at once (TimeLimitError, CancelledError), whether or not `run` listens.
 *
 * @param what names it in the error: "the guest agent of VM 101 to answer"
 * @example
 * const answer = await withTimeLimit(
 *   'the mirror to answer',
 *   5_000,
 *   (stop) => fetch('https://mirror.example.org/images/', { signal: stop }),
 *   signal,
 * )
 */
export async function withTimeLimit<T>(
  what: string,
  limitMs: number,
  run: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (signal?.aborted) throw cancelledBy(signal, what)
  const startedAt = performance.now()
  const controller = new AbortController()
  let end = () => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = (error: Error) => {
      // First the reason, then the abort: what `run` throws on abort must not win.
      reject(error)
      controller.abort(error)
    }
    const timer = setTimeout(
      () => stop(timeLimitError(what, limitMs, performance.now() - startedAt)),
      limitMs,
    )
    const onAbort = () => {
      if (signal !== undefined) stop(cancelledBy(signal, what))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  })
  try {
    return await Promise.race([stopped, run(controller.signal)])
  } finally {
    end()
  }
}

export function timeLimitError(
  what: string,
  limitMs: number,
  waitedMs: number,
  cause?: unknown,
): TimeLimitError {
  return new TimeLimitError(`Waited ${formatDuration(waitedMs)} for ${what}.`, {
    phase: `wait for ${what}`,
    details: { limitMs, waitedMs: Math.round(waitedMs) },
    ...(cause !== undefined && { cause }),
  })
}

import { cancelledBy } from './cancel.js'

export interface TurnOptions {
  /** Whoever waits for a turn leaves the queue when this is aborted. What runs already is not stopped. */
  readonly signal?: AbortSignal
  /** What is being done, for the CancelledError. */
  readonly what?: string
}

/**
 * A gate that lets `max` tasks run at a time; the others wait in order. A failing task frees its place like any other.
 *
 * @throws RangeError when `max` is not a whole number above 0
 * @example
 * const turn = limitConcurrency(2)
 * await Promise.all(
 *   ['101', '102', '103'].map((vmid) => turn(() => shell.run(['vzdump', vmid], { timeLimitMs: 3_600_000 }), { signal })),
 * )
 */
export function limitConcurrency(
  max: number,
): <T>(task: () => Promise<T>, options?: TurnOptions) => Promise<T> {
  if (!Number.isInteger(max) || max < 1)
    throw new RangeError(`limitConcurrency: ${max} is not a whole number above 0`)
  let running = 0
  const waiting: (() => void)[] = []
  return async (task, options = {}) => {
    if (running >= max) await turn(waiting, options)
    else running += 1
    try {
      return await task()
    } finally {
      // The place is handed on, so that nobody who comes in between can take it.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

function turn(waiting: (() => void)[], { signal, what }: TurnOptions): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    if (signal?.aborted) return reject(cancelledBy(signal, what))
    const leave = () => {
      waiting.splice(waiting.indexOf(enter), 1)
      if (signal) reject(cancelledBy(signal, what))
    }
    const enter = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    signal?.addEventListener('abort', leave, { once: true })
    waiting.push(enter)
  })
}

/** What is safe to try again: a change that met a lock, and one whose answer was lost. */
import { ConnectionError, type StepIo, sleep, TimeLimitError } from '@pve/core'
import { ApiError, LockedError, TaskError } from '../client/errors/index.js'

/** A new guest is locked for a moment by whoever looks after it (HA, backup): how long a change waits for that. */
const lockWaitsMs = [500, 1000, 2000, 4000, 8000]

export async function whenUnlocked<T>(io: StepIo, change: () => Promise<T>): Promise<T> {
  for (const pause of lockWaitsMs) {
    try {
      return await change()
    } catch (error) {
      if (!(error instanceof LockedError)) throw error
      io.log(`${error.message}: waiting`)
      await sleep(pause, io.signal)
    }
  }
  return change()
}

/** Sends once more what may not have arrived; `done` tells whether it had. */
export async function sure(
  io: StepIo,
  send: () => Promise<void>,
  done: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const lost =
        error instanceof ConnectionError ||
        error instanceof TimeLimitError ||
        (error instanceof ApiError && error.status > 500) ||
        (!(error instanceof ApiError) && !(error instanceof TaskError) && isAnswerProblem(error))
      if (!lost || attempt >= 2) throw error
      if (await done()) return
      io.log('the answer was lost, and it had not taken effect: sending it again')
    }
  }
}
const isAnswerProblem = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ANSWER_INVALID'

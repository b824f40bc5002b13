import { waitFor } from '@pve/core'
import { NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import type { WaitingOptions } from '../resource/index.js'
import { ResourceFailedError } from '../resource/index.js'
import { isErrorStatus } from './actions.js'
import { causeOf } from './messages.js'
import type { Volume } from './shapes.js'

/** First pause between two looks; they get longer, to 8 s. */
const firstPauseMs = 500
const longestPauseMs = 8_000
const usualLimitMs = 10 * 60_000

interface Looked {
  readonly status: string
  /** A backup has its own words. */
  readonly failReason?: string
}

export interface StatusWait<T> extends WaitingOptions {
  /** "volume data", for messages. */
  readonly name: string
  readonly id: string
  /** What is waited for, as in "waited 5 min for volume data to be created". */
  readonly until: string
  readonly phase: string
  readonly look: (signal: AbortSignal) => Promise<T>
  /** The end that was wanted; undefined: not yet; false: it will not come, although there is no error state. */
  readonly done: (now: T) => boolean | undefined
}

/**
 * Looks until the state is the one that was wanted. A state of failure ends it at once, with the cloud's own words.
 *
 * @throws ResourceFailedError, TimeLimitError, CancelledError
 */
export async function waitForStatus<T extends Looked>(cloud: Cloud, wait: StatusWait<T>): Promise<T> {
  const { name, id, until, phase, signal, onStatus } = wait
  let shown: string | undefined
  return waitFor({
    what: `${name} ${until}`,
    intervalMs: firstPauseMs,
    maxIntervalMs: longestPauseMs,
    timeLimitMs: wait.timeLimitMs ?? usualLimitMs,
    ...(signal && { signal }),
    probe: async (stop) => {
      const now = await wait.look(stop)
      if (now.status !== shown) onStatus?.(now.status)
      shown = now.status
      const done = wait.done(now)
      if (done === true) return now
      if (done === false || isErrorStatus(now.status)) {
        throw await failure(cloud, { name, id, phase }, now, stop)
      }
      return undefined
    },
  })
}

/**
 * For `done`, of what is not there yet: false when a volume is back in the state it was in, and something was done to it.
 * Undefined otherwise: nothing has begun yet.
 */
export function wentBack(now: Volume, before: Volume): false | undefined {
  const touched = now.updatedAt?.getTime() !== before.updatedAt?.getTime()
  return now.status === before.status && touched ? false : undefined
}

/** States in which Cinder deletes nothing yet: something new is still being made. */
const beingMade = ['creating', 'downloading']

/** Waits until Cinder is through with making something, whatever came of it: before that it cannot be deleted. */
export async function waitUntilMade(
  name: string,
  look: () => Promise<Looked>,
  signal: AbortSignal,
): Promise<void> {
  await waitFor({
    what: `${name} to be made, to take it back`,
    intervalMs: firstPauseMs,
    maxIntervalMs: longestPauseMs,
    timeLimitMs: usualLimitMs,
    signal,
    probe: async () => !beingMade.includes((await look()).status) || undefined,
  })
}

/** Waits until it is gone. @throws ResourceFailedError when deleting it has failed */
export async function waitUntilGone<T extends Looked>(
  cloud: Cloud,
  wait: Omit<StatusWait<T>, 'done' | 'until'>,
): Promise<void> {
  const { name, id, phase, signal, onStatus } = wait
  await waitFor({
    what: `${name} to be deleted`,
    intervalMs: firstPauseMs,
    maxIntervalMs: longestPauseMs,
    timeLimitMs: wait.timeLimitMs ?? usualLimitMs,
    ...(signal && { signal }),
    probe: async (stop) => {
      try {
        const now = await wait.look(stop)
        onStatus?.(now.status)
        // What is deleted may have been in an error state before: only this one says that deleting failed.
        if (now.status === 'error_deleting') {
          throw await failure(cloud, { name, id, phase }, now, stop)
        }
        return undefined
      } catch (error) {
        if (error instanceof NotFoundError) return true
        throw error
      }
    },
  })
}

async function failure(
  cloud: Cloud,
  about: { readonly name: string; readonly id: string; readonly phase: string },
  now: Looked,
  signal: AbortSignal,
): Promise<ResourceFailedError> {
  const cause = await causeOf(cloud, about.id, signal)
  const words = now.failReason ?? cause?.text
  const capital = `${about.name.charAt(0).toUpperCase()}${about.name.slice(1)}`
  return new ResourceFailedError(
    `${capital} is in state ${now.status}${words === undefined ? '.' : `: ${words}`}`,
    {
      phase: about.phase,
      hint:
        words === undefined
          ? 'The cloud does not say why: its administrator can see it by the ids.'
          : 'Remove what is in the way, or ask the administrator, and try again.',
      ids: { id: about.id, ...(cause?.requestId !== undefined && { requestId: cause.requestId }) },
      details: { status: now.status },
    },
  )
}

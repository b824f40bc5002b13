import { ConnectionError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy, throwIfCancelled } from '../wait/index.js'
import { failureOf } from './failure.js'

/** One request on its way to one host. */
export interface Sending {
  /** With the host's origin. */
  url: string
  method: string
  headers: Headers
  /** Buffered, a stream for once, or none. */
  body: ArrayBuffer | ReadableStream<Uint8Array> | null
  /** Rejects when the exchange shall break off. */
  stopped: Promise<never>
  /** Whether it shall, known at once: `stopped` tells its listeners a moment later. */
  isStopped(): boolean
  /** To be called when a part of the answer has come: the time limit begins again. */
  onPart(): void
}

/**
 * A way to send once and take over the answer.
 *
 * @param end to be called once, when nothing more will come
 * @param errorOf makes the error for a body that breaks off after it was handed out
 */
export type Exchange<A> = (
  sending: Sending,
  end: () => void,
  errorOf: (thrown: unknown) => Error,
) => Promise<A>

export interface Attempt {
  /** Origin. */
  host: string
  request: Request
  body: Sending['body']
  answerTimeoutMs: number
  cancelled: AbortSignal
  phase: string
}

/** Sends once. @throws ConnectionError, TlsError, CancelledError */
export async function attemptOnce<A>(attempt: Attempt, exchange: Exchange<A>): Promise<A> {
  const { host, phase, cancelled, answerTimeoutMs } = attempt
  let stop: (reason: Error) => void = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = reject
  })
  stopped.catch(() => {})
  let isStopped = false
  const abort = () => {
    isStopped = true
    stop(new Error('aborted'))
  }
  cancelled.addEventListener('abort', abort)
  const end = () => cancelled.removeEventListener('abort', abort)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    abort()
  }, answerTimeoutMs)
  const errorOf = (thrown: unknown): Error => {
    if (cancelled.aborted) return cancelledBy(cancelled, phase)
    if (timedOut || isBodyTimeout(thrown)) return answerTimeout(host, phase, answerTimeoutMs)
    return failureOf(thrown, host, phase)
  }
  try {
    throwIfCancelled(cancelled, phase)
    const { method, headers } = attempt.request
    const url = attempt.request.url.slice(attempt.request.url.indexOf('/', 'https://'.length))
    const answer = exchange(
      {
        url: `${host}${url}`,
        method,
        headers,
        body: attempt.body,
        stopped,
        isStopped: () => isStopped,
        // A long answer is handed out when its head has come; from then on undici watches its silence.
        onPart: () => void timer.refresh(),
      },
      end,
      errorOf,
    )
    // The limit holds whatever is put in place of the network: a Request's own signal falls silent once the Request
    // itself has been collected.
    return await Promise.race([answer, stopped])
  } catch (thrown) {
    end()
    throw errorOf(thrown)
  } finally {
    clearTimeout(timer)
  }
}

function isBodyTimeout(thrown: unknown): boolean {
  const cause: unknown = thrown instanceof Error ? (thrown.cause ?? thrown) : undefined
  return cause instanceof Error && Reflect.get(cause, 'code') === 'UND_ERR_BODY_TIMEOUT'
}

function answerTimeout(host: string, phase: string, limitMs: number): ConnectionError {
  return new ConnectionError(`${host} did not answer within ${formatDuration(limitMs)}.`, {
    code: 'ANSWER_TIMEOUT',
    sent: 'maybe',
    host,
    phase,
    details: { limitMs },
    hint: 'Whether the request took effect is unknown: look at the state before doing it again.',
  })
}

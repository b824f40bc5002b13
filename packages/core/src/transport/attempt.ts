import { ConnectionError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy } from '../wait/index.js'
import { answerOf } from './answer.js'
import { failureOf } from './failure.js'
import type { Fetch } from './types.js'

export interface Attempt {
  fetch: Fetch
  /** Origin. */
  host: string
  request: Request
  /** Buffered, a stream for once, or none. */
  body: ArrayBuffer | ReadableStream<Uint8Array> | null
  answerTimeoutMs: number
  signals: readonly AbortSignal[]
  phase: string
}

/** Sends once. @throws ConnectionError, TlsError, CancelledError */
export async function attemptOnce(attempt: Attempt): Promise<Response> {
  const { host, phase, signals, answerTimeoutMs } = attempt
  const controller = new AbortController()
  // Listeners by hand: AbortSignal.any would gather one signal a request on a caller's long-lived one.
  const onAbort = () => controller.abort()
  for (const signal of signals) signal.addEventListener('abort', onAbort, { once: true })
  const end = () => {
    for (const signal of signals) signal.removeEventListener('abort', onAbort)
  }
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort()
  }, answerTimeoutMs)
  const errorOf = (thrown: unknown): Error => {
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted !== undefined) return cancelledBy(aborted, phase)
    if (timedOut || isBodyTimeout(thrown)) return answerTimeout(host, phase, answerTimeoutMs)
    return failureOf(thrown, host, phase)
  }
  try {
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted !== undefined) throw cancelledBy(aborted, phase)
    const { method, headers } = attempt.request
    const url = attempt.request.url.slice(new URL(attempt.request.url).origin.length)
    const response = await attempt.fetch(
      new Request(`${host}${url}`, {
        method,
        headers,
        redirect: 'manual',
        signal: controller.signal,
        ...(attempt.body !== null && { body: attempt.body }),
        ...(attempt.body instanceof ReadableStream && { duplex: 'half' }),
      }),
    )
    // A short answer has as long again to arrive whole; a long one is handed out now, and undici watches its silence.
    timer.refresh()
    return await answerOf(response, end, errorOf)
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

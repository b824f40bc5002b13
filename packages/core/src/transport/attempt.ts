import { ConnectionError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy, throwIfCancelled } from '../wait/index.js'
import { failureOf } from './failure.js'

/** What a request is sent with: the global fetch over our agent, or what takes its place. */
export type Dispatch = (url: string, init: RequestInit & { duplex?: 'half' }) => Promise<Response>

/**
 * Takes over an answer.
 *
 * @param end to be called once, when nothing more will come
 * @param errorOf makes the error for a body that broke off
 */
export type Read<A> = (response: Response, end: () => void, errorOf: (thrown: unknown) => Error) => Promise<A>

export interface Attempt {
  dispatch: Dispatch
  /** Origin. */
  host: string
  request: Request
  /** Buffered, a stream for once, or none. */
  body: ArrayBuffer | ReadableStream<Uint8Array> | null
  answerTimeoutMs: number
  cancelled: AbortSignal
  phase: string
}

/** Sends once. @throws ConnectionError, TlsError, CancelledError */
export async function attemptOnce<A>(attempt: Attempt, read: Read<A>): Promise<A> {
  const { host, phase, cancelled, answerTimeoutMs } = attempt
  const controller = new AbortController()
  let stop: (reason: Error) => void = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = reject
  })
  stopped.catch(() => {})
  const abort = () => {
    controller.abort()
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
    const sent = attempt.dispatch(`${host}${url}`, {
      method,
      headers,
      redirect: 'manual',
      signal: controller.signal,
      ...(attempt.body !== null && { body: attempt.body }),
      ...(attempt.body instanceof ReadableStream && { duplex: 'half' }),
    })
    // The limit holds whatever is put in place of the network: a Request's own signal falls silent once the Request
    // itself has been collected.
    const response = await Promise.race([sent, stopped])
    // A short answer has as long again to arrive whole; a long one is handed out now, and undici watches its silence.
    timer.refresh()
    return await read(response, end, errorOf)
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

import { ConnectionError, type PveError } from '../errors/index.js'

/** Longest that a server's Retry-After is obeyed for. */
const longestRetryAfterMs = 60_000

/** An answer whose status is worth another try; thrown, so that p-retry sees a failure. */
export class RetryableAnswer extends Error {
  constructor(readonly answer: { readonly status: number; readonly headers: Headers }) {
    super(`status ${answer.status}`)
  }
}

export interface RetryRules {
  safe: boolean
  minDelayMs: number
  maxDelayMs: number
  hosts: number
}

/**
 * How long to wait before the next host is asked; undefined when the request must not be sent again. The host that
 * answered may be the one that is cut off or overloaded, so that it is left as well.
 *
 * @param attempt number of attempts so far, from 1
 */
export function resendDelayMs(
  error: Error | PveError,
  attempt: number,
  rules: RetryRules,
): number | undefined {
  if (error instanceof RetryableAnswer)
    return retryAfterMs(error.answer.headers.get('retry-after')) ?? pauseMs(attempt, rules)
  if (!(error instanceof ConnectionError)) return undefined
  if (error.sent === 'maybe' && !rules.safe) return undefined
  return pauseMs(attempt, rules)
}

/** While there is a host that has not been tried, there is nothing to wait for. */
const pauseMs = (attempt: number, rules: RetryRules): number =>
  attempt < rules.hosts ? 0 : backoffMs(attempt - rules.hosts + 1, rules)

/** Full jitter: anything from 0 to the exponentially growing limit, so that clients do not come back all at once. */
function backoffMs(attempt: number, { minDelayMs, maxDelayMs }: RetryRules): number {
  return Math.random() * Math.min(maxDelayMs, minDelayMs * 2 ** attempt)
}

/**
 * Retry-After in seconds or as a date → milliseconds from now, 60 s at most; undefined when there is none.
 * @example
 * retryAfterMs('5') // 5000
 * retryAfterMs('600') // 60000: no server is waited for longer
 * retryAfterMs(null) // undefined
 */
export function retryAfterMs(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? ''
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(ms) ? undefined : Math.min(longestRetryAfterMs, Math.max(0, ms))
}

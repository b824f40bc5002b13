/** What becomes of a request to a simulated server, and how `fetch` tells of it. */

export interface SimulatedAnswer {
  readonly status: number
  /** The reason phrase. */
  readonly reason: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** For the face that carries it: in this process (`responseOf`) or on a socket (`serveExchange`). */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: SimulatedAnswer; readonly cut: boolean }
  | { readonly kind: 'drop'; readonly code: 'ECONNRESET' | 'ECONNREFUSED' }
  | { readonly kind: 'stall' }

/**
 * The half of a body that arrives before the connection is lost.
 * @example
 * cutBody('{"data":null}') // {"data
 */
export const cutBody = <Body extends string | Uint8Array>(body: Body): string | Uint8Array =>
  body.slice(0, Math.max(1, Math.floor(body.length / 2)))

/**
 * As undici's `fetch` would give it.
 * @param address `127.0.0.1:8006`, for the text of a refused connection
 * @throws TypeError "fetch failed" with the code as its cause, when the connection is lost
 * @example
 * const answer = { status: 503, reason: 'Service Unavailable', headers: {}, body: '' }
 * const { status } = await responseOf({ kind: 'answer', answer, cut: false }, signal, '127.0.0.1:8006') // 503
 */
export async function responseOf(outcome: Outcome, signal: AbortSignal, address: string): Promise<Response> {
  switch (outcome.kind) {
    case 'drop': {
      const text = outcome.code === 'ECONNREFUSED' ? `connect ECONNREFUSED ${address}` : 'read ECONNRESET'
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(text), { code: outcome.code }) })
    }
    case 'stall':
      return new Promise((_, reject) => {
        const stop = () => reject(signal.reason)
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
      })
    case 'answer': {
      const { answer, cut } = outcome
      const body = cut ? cutBody(answer.body) : answer.body
      return new Response(body.length === 0 ? null : Buffer.from(body), {
        status: answer.status,
        statusText: answer.reason,
        headers: { ...answer.headers },
      })
    }
  }
}

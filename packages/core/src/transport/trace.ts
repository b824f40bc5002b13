import type { JsonObject } from '../json.js'
import { type Logger, silentLogger } from '../log/logger.js'
import { redact, redactValue } from '../secret/index.js'

/** Writes a request and its answer, or its failure, at trace level. */
export async function traced<A extends { readonly status: number; readonly headers: Headers }>(
  logger: Logger,
  facts: { method: string; url: string; attempt: number; headers: Headers },
  send: () => Promise<A>,
): Promise<A> {
  // Redacting what nobody reads would cost more than the request.
  if (logger === silentLogger) return send()
  const { method, attempt } = facts
  const url = redact(facts.url)
  const startedAt = performance.now()
  const ms = () => Math.round(performance.now() - startedAt)
  try {
    const response = await send()
    const requestId = response.headers.get('x-openstack-request-id') ?? response.headers.get('x-request-id')
    logger.trace(
      {
        method,
        url,
        status: response.status,
        ms: ms(),
        attempt,
        ...(requestId !== null && { requestId }),
        headers: shownHeaders(facts.headers),
        answerHeaders: shownHeaders(response.headers),
      },
      `${method} ${url} → ${response.status}`,
    )
    return response
  } catch (error) {
    const message = error instanceof Error ? redact(error.message) : 'failed'
    logger.trace(
      { method, url, ms: ms(), attempt, headers: shownHeaders(facts.headers), error: message },
      `${method} ${url} failed`,
    )
    throw error
  }
}

function shownHeaders(headers: Headers): JsonObject {
  return redactValue(Object.fromEntries(headers.entries()))
}

import type { TextAnswer } from './types.js'

/** Answers up to this length are read before they are handed out: a safe request can then be sent again if one breaks off. */
const mostBuffered = 1024 * 1024

/**
 * The answer as it is handed out: short ones already read, longer ones as a stream whose errors are ours.
 *
 * @param onEnd called once, when nothing more will come
 * @param onError makes the error for a body that broke off
 */
export async function answerOf(
  response: Response,
  onEnd: () => void,
  onError: (thrown: unknown) => Error,
): Promise<Response> {
  const { body } = response
  if (body === null) {
    onEnd()
    return response
  }
  const length = response.headers.get('content-length')
  if (length !== null && Number(length) <= mostBuffered) {
    let content: ArrayBuffer
    try {
      content = await response.arrayBuffer()
    } catch (thrown) {
      throw onError(thrown)
    } finally {
      onEnd()
    }
    return withBody(response, content)
  }
  const reader = body.getReader()
  return withBody(
    response,
    new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const piece = await reader.read()
            if (piece.done) {
              onEnd()
              controller.close()
            } else controller.enqueue(piece.value)
          } catch (thrown) {
            onEnd()
            controller.error(onError(thrown))
          }
        },
        async cancel(reason) {
          onEnd()
          await reader.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    ),
  )
}

function withBody(response: Response, body: ArrayBuffer | ReadableStream<Uint8Array>): Response {
  const { status, statusText, headers, url } = response
  const answer = new Response(body, { status, headers })
  // The reason phrase carries PVE's error text. The constructor takes Latin-1 only; what came may be more.
  Object.defineProperty(answer, 'statusText', { value: statusText })
  Object.defineProperty(answer, 'url', { value: url })
  return answer
}

/** The answer read to its end as text. */
export async function textOf(
  response: Response,
  onEnd: () => void,
  onError: (thrown: unknown) => Error,
): Promise<TextAnswer> {
  const { status, statusText, headers } = response
  try {
    return { status, statusText, headers, text: await response.text() }
  } catch (thrown) {
    throw onError(thrown)
  } finally {
    onEnd()
  }
}

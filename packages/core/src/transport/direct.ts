/**
 * An exchange over the agent itself. `fetch` on top of it takes as long again as the whole rest of a short exchange
 * (measured, docs/decisions/003), and gives streams that nobody needs who wants the answer as one text.
 */
import type { Agent } from 'undici'
import type { Sending } from './attempt.js'
import type { TextAnswer } from './types.js'

export async function exchangeDirectly(agent: Agent, sending: Sending): Promise<TextAnswer> {
  const { body } = sending
  if (body instanceof ReadableStream) throw new RangeError('a stream is sent by fetch')
  const url = new URL(sending.url)
  const headers = Object.fromEntries(sending.headers)
  headers['accept-encoding'] ??= 'gzip, deflate'
  const { encoding, content, ...head } = await new Promise<Answer>((resolve, reject) => {
    let answer: Omit<Answer, 'content'> | undefined
    const pieces: Buffer[] = []
    agent.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: sending.method,
        headers,
        body: body === null ? null : Buffer.from(body),
      },
      {
        onRequestStart(controller) {
          // Cancelled while it was connecting: nothing may leave any more.
          if (sending.isStopped()) return controller.abort(new Error('aborted'))
          // Whoever waits has been told already; this frees the connection.
          sending.stopped.catch((reason: Error) => controller.abort(reason))
        },
        onResponseStart(_controller, status, received, statusText = '') {
          // 1xx only announce the answer.
          if (status < 200) return
          sending.onPart()
          answer = {
            status,
            statusText,
            headers: headersOf(received),
            encoding: received['content-encoding'],
          }
        },
        onResponseData(_controller, piece) {
          sending.onPart()
          pieces.push(piece)
        },
        onResponseEnd() {
          if (answer) resolve({ ...answer, content: Buffer.concat(pieces) })
          else reject(new Error('the answer has no head'))
        },
        onResponseError(_controller, error) {
          reject(error)
        },
      },
    )
  })
  return { ...head, text: (await decompressed(content, encoding)).toString('utf8') }
}

interface Answer {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly encoding: string | string[] | undefined
  readonly content: Buffer
}

function headersOf(received: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(received)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const item of value ?? []) headers.append(name, item)
  }
  return headers
}

async function decompressed(content: Buffer, encoding: string | string[] | undefined): Promise<Buffer> {
  if (encoding === undefined || content.length === 0) return content
  const { promisify } = await import('node:util')
  const { gunzip, inflate } = await import('node:zlib')
  if (encoding === 'gzip' || encoding === 'x-gzip') return promisify(gunzip)(content)
  return encoding === 'deflate' ? promisify(inflate)(content) : content
}

let known: { fetch: unknown; isNodes: boolean } | undefined

/** Whether the global fetch is Node's: whoever has put theirs in its place (msw) wants to hear of every request. */
export function isFetchUntouched(): boolean {
  const { fetch } = globalThis
  if (known?.fetch !== fetch) {
    // Node's own loads its copy of undici with the first call, and its source says so.
    known = { fetch, isNodes: /internal\/deps\/undici/.test(Function.prototype.toString.call(fetch)) }
  }
  return known.isNodes
}

/** Sends requests to one service of the lab, and keeps those exchanges that have a name. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exchange } from '../recording.js'

export interface RequestOptions {
  readonly token?: string
  /** A microversion of the service, or `latest`. */
  readonly microversion?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** A body that is no JSON. */
  readonly bytes?: { readonly type: string; readonly content: string }
  /** What the service is to answer; another status is reported at the end of the recording. */
  readonly status: number
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export interface Recorder {
  readonly origin: string
  readonly exchanges: readonly Exchange[]
  /** How many answers had another status than the expected one. Each is told on standard error. */
  readonly surprises: () => number
  /** An exchange for the recording. */
  record(name: string, method: string, path: string, options: RequestOptions): Promise<Answer>
  /** The same without recording it. @throws Error for another status than the expected one */
  quiet(method: string, path: string, options: RequestOptions): Promise<Answer>
  /** The same, whatever the answer is. */
  attempt(method: string, path: string, options: Omit<RequestOptions, 'status'>): Promise<Answer>
  /** Asks until the text at `at` is one of `wanted`. @throws Error after some minutes, with what it last was */
  until(
    path: string,
    token: string,
    at: readonly (string | number)[],
    ...wanted: readonly string[]
  ): Promise<void>
  /** Asks until the answer holds that text. */
  untilText(path: string, token: string, text: string): Promise<void>
  /** Asks until it is answered with 404. */
  untilGone(path: string, token: string): Promise<void>
}

/** Headers that only say how this one answer was carried. */
const passing = new Set(['connection', 'content-length', 'date', 'keep-alive', 'server', 'transfer-encoding'])
/** A backup on a busy machine takes the longest. */
const patienceMs = 120_000
const pollMs = 250

const kept = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !passing.has(name)))

const parsed = (text: string, type: string | null): unknown => {
  if (text === '') return undefined
  // Nova says it is JSON and sends nothing; others send JSON as another type of JSON.
  return type?.includes('json') ? JSON.parse(text) : text
}

/** What stands at a path into a JSON body. */
function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = body
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}

/** The text at a path into an answer's body. @throws Error with the body when there is none */
export function textAt(answer: Answer, ...path: readonly (string | number)[]): string {
  const value = valueAt(answer.body, path)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error(`no text at ${path.join('.')} of ${JSON.stringify(answer.body)} (${answer.status})`)
}

/** The list at a path into an answer's body. @throws Error with the body when there is none */
export function listAt(answer: Answer, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(answer.body, path)
  if (Array.isArray(value)) return value
  throw new Error(`no list at ${path.join('.')} of ${JSON.stringify(answer.body)} (${answer.status})`)
}

/** @param microversionAs the name of the service in `OpenStack-API-Version` */
export function createRecorder(origin: string, microversionAs: string): Recorder {
  const exchanges: Exchange[] = []
  let surprises = 0

  const headersOf = ({ token, microversion, headers, json, bytes }: Omit<RequestOptions, 'status'>) => ({
    ...(token !== undefined && { 'x-auth-token': token }),
    ...(microversion !== undefined && { 'openstack-api-version': `${microversionAs} ${microversion}` }),
    ...(json !== undefined && { 'content-type': 'application/json' }),
    ...(bytes !== undefined && { 'content-type': bytes.type }),
    ...headers,
  })

  const send = async (method: string, path: string, options: Omit<RequestOptions, 'status'>) => {
    const { json, bytes } = options
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { accept: 'application/json', ...headersOf(options) },
      redirect: 'manual',
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(bytes !== undefined && { body: bytes.content }),
    })
    const text = await response.text()
    const body = parsed(text, response.headers.get('content-type'))
    return { status: response.status, headers: response.headers, body }
  }

  const recorder: Recorder = {
    origin,
    exchanges,
    surprises: () => surprises,
    record: async (name, method, path, options) => {
      if (exchanges.some((exchange) => exchange.name === name))
        throw new Error(`two exchanges named '${name}'`)
      const answer = await send(method, path, options)
      if (answer.status !== options.status) {
        surprises++
        const said = JSON.stringify(answer.body)?.slice(0, 300)
        console.error(
          `  ${name}: ${method} ${path} answered ${answer.status}, not ${options.status}: ${said}`,
        )
      }
      const { json, bytes } = options
      // `undefined` vanishes in the file.
      const sent: unknown = json ?? bytes?.content
      exchanges.push({
        name,
        request: {
          method,
          path,
          headers: headersOf(options),
          ...(sent !== undefined && { body: asJson(sent) }),
        },
        response: {
          status: answer.status,
          headers: kept(answer.headers),
          ...(answer.body !== undefined && { body: asJson(answer.body) }),
        },
      })
      return answer
    },
    quiet: async (method, path, options) => {
      const answer = await send(method, path, options)
      if (answer.status !== options.status)
        throw new Error(
          `${method} ${path} answered ${answer.status}, not ${options.status}: ${JSON.stringify(answer.body)}`,
        )
      return answer
    },
    attempt: send,
    until: async (path, token, at, ...wanted) => {
      const end = Date.now() + patienceMs
      let last: unknown
      do {
        last = valueAt((await send('GET', path, { token })).body, at)
        if (wanted.includes(String(last))) return
        await sleep(pollMs)
      } while (Date.now() < end)
      throw new Error(`${path}: ${at.join('.')} is ${String(last)}, not ${wanted.join(' or ')}`)
    },
    untilText: async (path, token, text) => {
      const end = Date.now() + patienceMs
      while (!JSON.stringify((await send('GET', path, { token })).body).includes(text)) {
        if (Date.now() > end) throw new Error(`${path} does not name ${text}`)
        await sleep(pollMs)
      }
    },
    untilGone: async (path, token) => {
      const end = Date.now() + patienceMs
      while ((await send('GET', path, { token })).status !== 404) {
        if (Date.now() > end) throw new Error(`${path} is still there`)
        await sleep(pollMs)
      }
    },
  }
  return recorder
}

type JsonValue = NonNullable<Exchange['request']['body']>

const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value))

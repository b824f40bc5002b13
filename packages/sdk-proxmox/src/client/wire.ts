/**
 * One exchange with the API: openapi-fetch puts path, query and form together, and the session signs it; the
 * transport beneath it decides about resending. Nothing is decoded here.
 */
import { AnswerError, type TextAnswer, type Transport } from '@pve/core'
import createClient from 'openapi-fetch'
import type { Operation } from '../schema/model.js'
import { classifyAnswer, readAnswer } from './classify.js'
import { type EncodedParameters, formText } from './encode.js'
import type { Session } from './session.js'
import type { CallOptions } from './types.js'

/** What openapi-fetch knows of the wire: texts in, text out, for every path. */
interface WireOperation {
  parameters: { path?: Record<string, string>; query?: Record<string, string | string[]> }
  requestBody?: { content: { 'application/x-www-form-urlencoded': EncodedParameters } }
  responses: { 200: { content: { 'application/json': string } } }
}
type WirePaths = Record<
  string,
  { get: WireOperation; post: WireOperation; put: WireOperation; delete: WireOperation }
>

export interface WireAnswer {
  readonly data: unknown
  /** Rows there are in all, where the operation answers a part of a list. */
  readonly total: number | undefined
}

export interface Wire {
  send(operation: Operation, parameters: EncodedParameters, options: CallOptions): Promise<WireAnswer>
  readonly transport: Transport
}

export function createWire(transport: Transport, session: () => Session | undefined): Wire {
  const client = createClient<WirePaths>({
    baseUrl: `${transport.hosts[0]}/api2/json`,
    querySerializer: (query) => formText(textsOf(query)),
    bodySerializer: (body) => formText(textsOf(body)),
  })
  const exchange = async (
    operation: Operation,
    parameters: EncodedParameters,
    options: CallOptions,
  ): Promise<TextAnswer> => {
    const { path, rest } = splitParameters(operation, parameters)
    const inQuery = operation.method === 'GET' || operation.method === 'DELETE'
    const hasBody = !inQuery && Object.keys(rest).length > 0
    let answer: TextAnswer | undefined
    await client.request(methods[operation.method], operation.path, {
      params: { path, ...(inQuery && { query: rest }) },
      ...(hasBody && { body: rest }),
      headers: {
        Accept: 'application/json',
        ...(hasBody && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...(await session()?.headers(operation.method)),
      },
      fetch: async (request: Request) => {
        answer = await transport.exchange(request, {
          ...(options.signal && { signal: options.signal }),
          ...(options.answerTimeoutMs !== undefined && { answerTimeoutMs: options.answerTimeoutMs }),
          ...(options.phase !== undefined && { phase: options.phase }),
          ...(options.safeToResend !== undefined && { safeToResend: options.safeToResend }),
        })
        // The body is read below, as text: what is an error on Proxmox VE often is not JSON.
        return nothingToRead()
      },
    })
    if (answer === undefined) throw new RangeError('openapi-fetch did not send the request')
    return answer
  }

  return {
    transport,
    async send(operation, parameters, options) {
      const phase = options.phase === undefined ? {} : { phase: options.phase }
      let answer = await exchange(operation, parameters, options)
      // A 401 comes before anything is done, so the request may be sent again with a new ticket: once.
      if (answer.status === 401 && (await session()?.renew()))
        answer = await exchange(operation, parameters, options)
      if (answer.status >= 200 && answer.status < 300) return readData(answer.text, operation, phase)
      const { path } = splitParameters(operation, parameters)
      const read = readAnswer(
        operation.method,
        fillPath(operation.path, path),
        answer.status,
        answer.statusText,
        answer.text,
      )
      throw classifyAnswer(read, operation, path, {
        ...phase,
        ...(answer.status === 401 && refusalOf(session())),
      })
    },
  }
}

/** What a 401 means for who sent it. */
function refusalOf(session: Session | undefined): { code?: string; hint?: string } {
  if (session?.kind === 'token')
    return {
      code: 'AUTH_TOKEN',
      hint: `Is the secret that of ${session.user}? Has the token expired or been removed? On the server: pveum user token list ${session.user.split('!')[0]}`,
    }
  if (session?.kind === 'ticket')
    return {
      code: 'AUTH_EXPIRED',
      hint: 'A ticket lasts two hours, unless it is renewed: sign in again (`pve login`).',
    }
  return {}
}

/** Made when it is wanted: the first use of `Response` loads Node's fetch, some 20 ms. */
const nothingToRead = () => {
  nothing ??= new Response(null, { status: 204 })
  return nothing
}
let nothing: Response | undefined

const methods = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const

function readData(body: string, operation: Operation, phase: { phase?: string }): WireAnswer {
  const what = `${operation.method} ${operation.path}`
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch (cause) {
    throw new AnswerError(`The answer to ${what} is not JSON, or was cut off.`, {
      ...phase,
      cause,
      came: body,
      hint: hintAnswer,
    })
  }
  if (typeof parsed !== 'object' || parsed === null || !('data' in parsed)) {
    throw new AnswerError(`The answer to ${what} has no "data".`, { ...phase, came: body, hint: hintAnswer })
  }
  return {
    data: parsed.data,
    total: 'total' in parsed && typeof parsed.total === 'number' ? parsed.total : undefined,
  }
}

const hintAnswer =
  'Is the address that of a Proxmox VE API, and is there a proxy in between? `pve doctor` tells.'

function splitParameters(
  operation: Operation,
  parameters: EncodedParameters,
): { path: Record<string, string>; rest: EncodedParameters } {
  const path: Record<string, string> = {}
  const rest: EncodedParameters = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'string' && operation.path.includes(`{${name}}`)) path[name] = value
    else rest[name] = value
  }
  return { path, rest }
}

/** A path with its values, for people and for finding a request in a log. */
export const fillPath = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole)

function textsOf(value: unknown): EncodedParameters {
  const texts: EncodedParameters = {}
  if (typeof value !== 'object' || value === null) return texts
  for (const [name, item] of Object.entries(value)) {
    if (Array.isArray(item)) texts[name] = item.map(String)
    else if (item !== undefined) texts[name] = String(item)
  }
  return texts
}

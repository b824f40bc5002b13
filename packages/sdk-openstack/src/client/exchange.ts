/** One exchange with a service: address, headers, token; a refusal becomes its error. */
import { revealSecret, type Secret, type TextAnswer } from '@pve/core'
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch'
import type { Connection, Endpoint } from './connection.js'
import { NotOpenstackError } from './errors/index.js'
import { chooseMicroversion } from './microversion.js'
import { errorOf, refusalOf, requestIdOf } from './read-refusal.js'
import { type ServiceName, services } from './services.js'
import type { Answer, Method, Query, RequestOptions } from './types.js'

// Arrays as Neutron and Nova take them: `fields=id&fields=name`.
const serializeQuery = createQuerySerializer({ array: { style: 'form', explode: true } })

export interface Prepared {
  readonly url: string
  readonly headers: Headers
  readonly body: string | undefined
  readonly microversion: string | undefined
}

/** The request as it would be sent, without the token. */
export function prepare(
  endpoint: Endpoint,
  configured: string | undefined,
  method: Method,
  path: string,
  options: RequestOptions,
): Prepared {
  const { service } = endpoint
  const microversion = chooseMicroversion({
    service,
    operation: `${method.toUpperCase()} ${path}`,
    asked: options.microversion,
    configured,
    server: endpoint.microversions,
  })
  // Gnocchi refuses to answer nothing where JSON alone is taken.
  const accept = service === 'metric' ? 'application/json, */*;q=0.5' : 'application/json'
  const headers = new Headers({ Accept: accept, ...options.headers })
  const type = services[service].microversionType
  if (microversion !== undefined && type !== undefined) {
    headers.set('OpenStack-API-Version', `${type} ${microversion}`)
    // What Nova listened to before 2.27, and Manila still does.
    if (service === 'compute') headers.set('X-OpenStack-Nova-API-Version', microversion)
    if (service === 'shared-file-system') headers.set('X-OpenStack-Manila-API-Version', microversion)
  }
  // A text of a type of its own (the payload of a secret) goes out as it is.
  const isText = typeof options.body === 'string' && !/json/i.test(headers.get('Content-Type') ?? 'json')
  const body =
    options.body === undefined ? undefined : isText ? String(options.body) : JSON.stringify(options.body)
  if (body !== undefined && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json')
  return { url: addressOf(endpoint.url, path, options.path, options.query), headers, body, microversion }
}

export function addressOf(
  baseUrl: string,
  path: string,
  values: Readonly<Record<string, string>> = {},
  query: Query = {},
): string {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  return createFinalURL(path, {
    baseUrl,
    params: { path: values, query: given },
    querySerializer: serializeQuery,
    pathSerializer: defaultPathSerializer,
  })
}

/**
 * Sends it with the session's token. A 401 comes before anything is done, so that any request may then be sent again
 * with a new token, once.
 */
export async function withToken<A extends { readonly status: number }>(
  connection: Connection,
  signal: AbortSignal | undefined,
  send: (token: Secret) => Promise<A>,
): Promise<A> {
  const token = await connection.session.token(signal)
  const answer = await send(token)
  if (answer.status !== 401) return answer
  const renewed = await connection.session.renew(token, signal)
  return renewed === undefined ? answer : await send(renewed)
}

export const tokenHeader = (token: Secret): [string, string] => ['X-Auth-Token', revealSecret(token)]

/** An answer read to its end; throws the error that a refusal means. */
export async function exchange(
  connection: Connection,
  service: ServiceName,
  method: Method,
  path: string,
  options: RequestOptions,
): Promise<Answer<unknown>> {
  const endpoint = await connection.endpoint(service, options.signal)
  const prepared = prepare(endpoint, connection.configuredMicroversion(service), method, path, options)
  const { url, body, microversion } = prepared
  const transport = connection.transport(new URL(url).origin)
  const answer = await withToken(connection, options.signal, (token) => {
    const headers = new Headers(prepared.headers)
    headers.set(...tokenHeader(token))
    const request = new Request(url, {
      method: method.toUpperCase(),
      headers,
      ...(body !== undefined && { body }),
    })
    return transport.exchange(request, sendOptionsOf(options))
  })
  if (answer.status >= 400) {
    const refusal = refusalOf(service, { method: method.toUpperCase(), url }, answer)
    throw errorOf(refusal, { ...(options.phase !== undefined && { phase: options.phase }) })
  }
  const requestId = requestIdOf(answer.headers)
  return {
    data: method === 'head' ? undefined : readBody(answer, `${method.toUpperCase()} ${url}`, options.phase),
    status: answer.status,
    headers: answer.headers,
    ...(requestId !== undefined && { requestId }),
    ...(microversion !== undefined && { microversion }),
  }
}

export function sendOptionsOf(options: RequestOptions) {
  return {
    ...(options.signal && { signal: options.signal }),
    ...(options.phase !== undefined && { phase: options.phase }),
    ...(options.safeToResend !== undefined && { safeToResend: options.safeToResend }),
    ...(options.answerTimeoutMs !== undefined && { answerTimeoutMs: options.answerTimeoutMs }),
  }
}

/** Nova's actions say JSON and answer nothing: what counts is the text. */
export function readBody(answer: TextAnswer, what: string, phase?: string): unknown {
  if (answer.text.trim() === '') return undefined
  const type = answer.headers.get('content-type') ?? ''
  if (/text\/html/i.test(type) || answer.text.trimStart().startsWith('<')) {
    throw new NotOpenstackError(`${what} was answered with a web page.`, {
      ...(phase !== undefined && { phase }),
      came: answer.text,
    })
  }
  if (!/json/i.test(type)) return answer.text
  try {
    return JSON.parse(answer.text)
  } catch (cause) {
    throw new NotOpenstackError(`The answer to ${what} is not JSON, or was cut off.`, {
      ...(phase !== undefined && { phase }),
      came: answer.text,
      cause,
    })
  }
}

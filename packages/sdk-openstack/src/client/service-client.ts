/** The typed client of one service. */
import type { Api } from './api.js'
import type { Connection, Endpoint } from './connection.js'
import { exchange, prepare, sendOptionsOf, tokenHeader, withToken } from './exchange.js'
import { pages } from './pages.js'
import type { RequestPreview } from './preview.js'
import { errorOf, refusalOf } from './read-refusal.js'
import type { ServiceName } from './services.js'
import type { Answer, CallArguments, Method, PathOf, RequestOptions, ResultOf } from './types.js'

export interface StreamOptions extends Omit<RequestOptions, 'body'> {
  /** Sent as it comes; such a request is never sent again. */
  readonly body?: ReadableStream<Uint8Array>
}

/**
 * Calls any operation of a service, typed by its OpenAPI document. The types of bodies and queries follow the
 * microversion that a call names. A cloud has one for each service.
 * @example
 * const { data, requestId } = await cloud.network.get('/routers', { query: { name: 'edge' } })
 * console.log(data.routers?.[0]?.id, requestId)
 * const path = { id: '5160e998-29f8-4128-aeeb-34e0d12ead17' }
 * await cloud.compute.post('/servers/{id}/action', { path, body: { reboot: { type: 'SOFT' } }, signal })
 * for await (const row of cloud.compute.list('/flavors/detail', 'flavors')) console.log(row)
 */
export class ServiceClient<A extends Api = Api> {
  readonly #connection: Connection
  readonly service: ServiceName

  constructor(connection: Connection, service: ServiceName) {
    this.#connection = connection
    this.service = service
  }

  get<P extends PathOf<A, 'get'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'get', P, V>
  ): Promise<Answer<ResultOf<A, 'get', P>>> {
    return this.#typed('get', path, options)
  }

  post<P extends PathOf<A, 'post'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'post', P, V>
  ): Promise<Answer<ResultOf<A, 'post', P>>> {
    return this.#typed('post', path, options)
  }

  put<P extends PathOf<A, 'put'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'put', P, V>
  ): Promise<Answer<ResultOf<A, 'put', P>>> {
    return this.#typed('put', path, options)
  }

  patch<P extends PathOf<A, 'patch'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'patch', P, V>
  ): Promise<Answer<ResultOf<A, 'patch', P>>> {
    return this.#typed('patch', path, options)
  }

  delete<P extends PathOf<A, 'delete'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'delete', P, V>
  ): Promise<Answer<ResultOf<A, 'delete', P>>> {
    return this.#typed('delete', path, options)
  }

  head<P extends PathOf<A, 'head'>, V extends A['microversion'] = A['newest']>(
    path: P,
    ...[options]: CallArguments<A, 'head', P, V>
  ): Promise<Answer<ResultOf<A, 'head', P>>> {
    return this.#typed('head', path, options)
  }

  /**
   * Every row of a list, however many pages the server makes of it. Rows are what the server sent: check them.
   * @param key where the rows are in the body: `servers`; undefined: the body is the list
   * @param options of its `query`, `limit` is the size of a page, not of the list
   */
  async *list<P extends PathOf<A, 'get'>, V extends A['microversion'] = A['newest']>(
    path: P,
    key: string | undefined,
    ...[options]: CallArguments<A, 'get', P, V>
  ): AsyncGenerator<unknown, void, undefined> {
    for await (const rows of this.listPages(path, key, options)) yield* rows
  }

  /** Like `list`, by a path learned at run time and a page at a time: what shows rows as they come can measure a page. */
  listPages(
    path: string,
    key: string | undefined,
    options: RequestOptions = {},
  ): AsyncGenerator<unknown[], void, undefined> {
    return pages(this.service, key, options, (page) => this.request('get', path, page))
  }

  /**
   * Any operation, by a path learned at run time.
   * @throws OpenstackError or one of its subclasses when the service refuses; MicroversionError, NoEndpointError
   */
  async request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<unknown>> {
    this.#beforeChange(method, path, options)
    return await exchange(this.#connection, this.service, method, path, options)
  }

  /** Bodies that are too long to be held: the answer's headers, and its body as it comes. */
  async stream(method: Method, path: string, options: StreamOptions = {}): Promise<Response> {
    const { body, ...rest } = options
    this.#beforeChange(method, path, rest)
    const endpoint = await this.endpoint(options.signal)
    const prepared = prepare(
      endpoint,
      this.#connection.configuredMicroversion(this.service),
      method,
      path,
      rest,
    )
    const transport = this.#connection.transport(new URL(prepared.url).origin)
    const request = { method: method.toUpperCase(), url: prepared.url }
    const send =
      (body: ReadableStream<Uint8Array> | undefined) => (token: Parameters<typeof tokenHeader>[0]) => {
        const headers = new Headers(prepared.headers)
        headers.set(...tokenHeader(token))
        const init: RequestInit = { method: request.method, headers, ...(body && { body, duplex: 'half' }) }
        return transport.send(new Request(request.url, init), {
          ...sendOptionsOf(rest),
          ...(body && { streamBody: true }),
        })
      }
    // A stream can be read once: a token that is refused in the middle of it cannot be made up for.
    const answer =
      body === undefined
        ? await withToken(this.#connection, options.signal, send(undefined))
        : await send(body)(await this.#connection.session.token(options.signal))
    if (answer.status < 400) return answer
    const text = {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
      text: await answer.text(),
    }
    throw errorOf(refusalOf(this.service, request, text), {
      ...(options.phase !== undefined && { phase: options.phase }),
    })
  }

  /** Where the service is; asks it for its versions at the first call. */
  endpoint(signal?: AbortSignal): Promise<Endpoint> {
    return this.#connection.endpoint(this.service, signal)
  }

  /** The request that a call would send, for a dry run; nothing is sent. */
  preview(method: Method, path: string, options: RequestOptions = {}): RequestPreview {
    const nowhere: Endpoint = { service: this.service, url: 'http://any.host', quirks: [] }
    const { url } = prepare(nowhere, undefined, method, path, options)
    return {
      method: method.toUpperCase(),
      path: url.slice(nowhere.url.length),
      ...(options.body !== undefined && { body: options.body }),
    }
  }

  #beforeChange(method: Method, path: string, options: RequestOptions): void {
    if (method === 'get' || method === 'head') return
    this.#connection.beforeChange?.({ service: this.service, ...this.preview(method, path, options) })
  }

  async #typed<T>(method: Method, path: string, options: RequestOptions | undefined): Promise<Answer<T>> {
    return trusted<T>(await this.request(method, path, options))
  }
}

/**
 * The one place where an answer takes its generated type. The documents call nearly everything optional; the domain
 * modules check what they use.
 */
function trusted<T>(answer: Answer<unknown>): Answer<T>
function trusted(answer: Answer<unknown>): Answer<unknown> {
  return answer
}

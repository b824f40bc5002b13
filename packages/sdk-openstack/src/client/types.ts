/** The types of a call, derived from a service's generated module. */
import type { Api } from './api.js'

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head'

type QueryValue = string | number | boolean
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>

/** What any call may say beside path, query and body. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** What is being done, for errors: "stop server web". */
  readonly phase?: string
  /** Send again after a lost connection, although the method is not GET: only where a second time does no harm. */
  readonly safeToResend?: boolean
  /** Time until the answer begins. Default: 60 s. */
  readonly answerTimeoutMs?: number
}

/** A call by a path learned at run time. */
export interface RequestOptions extends CallOptions {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Query
  readonly body?: unknown
  /** Default: the cloud's setting, else the newest that both sides know. */
  readonly microversion?: string
}

export interface Answer<T> {
  /** Undefined where the service answers with nothing. */
  readonly data: T
  readonly status: number
  readonly headers: Headers
  /** To quote to an administrator. */
  readonly requestId?: string
  /** The one that was asked for. */
  readonly microversion?: string
}

/** Paths of an API that have a method. */
export type PathOf<A extends Api, M extends Method> = {
  [P in keyof A['paths']]: A['paths'][P] extends Record<M, object> ? P : never
}[keyof A['paths']] &
  string

type OperationOf<A extends Api, M extends Method, P extends string> = P extends keyof A['paths']
  ? A['paths'][P] extends Record<M, infer O>
    ? O
    : never
  : never

type KeyOf<M extends Method, P extends string> = `${Uppercase<M>} ${P}`

type PathNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never

type KnownQuery<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<never, never>

/** Names that are not there yet, or no more, in a microversion. */
type Unknown<News, V> = { [N in keyof News]: [V] extends [News[N]] ? never : N }[keyof News]

/**
 * What the document names is checked, the rest is free: the documents leave much out (`status` of volumes, `limit` of
 * networks). What the microversion has not is refused.
 */
type QueryOf<A extends Api, M extends Method, P extends string, V> = Query &
  Omit<KnownQuery<OperationOf<A, M, P>>, NewsKey<A, M, P, V>> & {
    readonly [N in NewsKey<A, M, P, V>]?: never
  }

type NewsKey<A extends Api, M extends Method, P extends string, V> =
  KeyOf<M, P> extends keyof A['queries'] ? Unknown<A['queries'][KeyOf<M, P>], V> : never

type DocumentedBody<O> = O extends { requestBody?: { content: { 'application/json': infer B } } } ? B : never

type VersionedBody<U, V> = U extends { at: infer At; body: infer B } ? (V extends At ? B : never) : never

/** The body that an operation takes in a microversion; never: it takes none. */
export type BodyOf<A extends Api, M extends Method, P extends string, V> =
  KeyOf<M, P> extends keyof A['bodies']
    ? VersionedBody<A['bodies'][KeyOf<M, P>], V>
    : DocumentedBody<OperationOf<A, M, P>>

type Documented<R> = R extends { content: { 'application/json': infer T } } ? T : never
type Success = 200 | 201 | 202 | 203 | 204

/** What an operation answers; `unknown` where its document does not say. */
export type ResultOf<A extends Api, M extends Method, P extends string> =
  OperationOf<A, M, P> extends { responses: infer R }
    ? OrUnknown<{ [S in keyof R & Success]: Documented<R[S]> }[keyof R & Success]>
    : unknown
type OrUnknown<T> = [T] extends [never] ? unknown : T

type PathArgument<P extends string> = [PathNames<P>] extends [never]
  ? { readonly path?: Readonly<Record<string, never>> }
  : { readonly path: Readonly<Record<PathNames<P>, string>> }
type BodyArgument<B> = [B] extends [never] ? { readonly body?: unknown } : { readonly body: B }

/** Everything that a typed call takes. */
export type Call<A extends Api, M extends Method, P extends string, V> = CallOptions &
  PathArgument<P> & {
    readonly query?: QueryOf<A, M, P, V>
    /** Default: the cloud's setting, else the newest that both sides know. */
    readonly microversion?: V
  } & (M extends 'get' | 'head' | 'delete' ? { readonly body?: unknown } : BodyArgument<BodyOf<A, M, P, V>>)

/** Options may be left out where nothing in them is required. */
export type CallArguments<A extends Api, M extends Method, P extends string, V> =
  Record<never, never> extends Call<A, M, P, V> ? [options?: Call<A, M, P, V>] : [options: Call<A, M, P, V>]

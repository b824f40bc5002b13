/** The types of the flat call form, derived from the generated operations. */
import type { operations } from '../generated/api.js'
import type { Method } from '../schema/model.js'

type Merge<T> = { [K in keyof T]: T[K] }
type PathPart<O> = O extends { parameters: { path: infer P } } ? P : unknown
type QueryPart<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown
type BodyPart<O> = O extends { requestBody?: { content: { 'application/x-www-form-urlencoded': infer B } } }
  ? B
  : unknown

export type OperationKey = keyof operations

/** The paths that have a method: `ApiPath<'GET'>`. */
export type ApiPath<M extends Method> = OperationKey extends infer K
  ? K extends `${M} ${infer P}`
    ? P
    : never
  : never

type OperationOf<M extends Method, P extends string> = `${M} ${P}` extends OperationKey
  ? operations[`${M} ${P}`]
  : never

/** All parameters of an operation in one object: those of the path, the query and the body. */
export type Parameters<M extends Method, P extends string> =
  OperationOf<M, P> extends infer O ? Merge<PathPart<O> & QueryPart<O> & BodyPart<O>> : never

/** What an operation answers (`data`), decoded. */
export type Result<M extends Method, P extends string> =
  OperationOf<M, P> extends {
    responses: { 200: { content: { 'application/json': { data: infer D } } } }
  }
    ? D
    : never

/** The parameters may be left out where none is required. */
export type ParametersArgument<M extends Method, P extends string> =
  Record<never, never> extends Parameters<M, P>
    ? [parameters?: Parameters<M, P>, options?: CallOptions]
    : [parameters: Parameters<M, P>, options?: CallOptions]

export interface CallOptions {
  readonly signal?: AbortSignal
  /** Time until the answer begins. Default: the client's (60 s). */
  readonly answerTimeoutMs?: number
  /** What is being done, for errors: "create VM 101". */
  readonly phase?: string
  /** Send again after a lost connection, although the method is not GET: only where a second time does no harm. */
  readonly safeToResend?: boolean
}

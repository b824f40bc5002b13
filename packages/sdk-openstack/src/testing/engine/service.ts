/** A service as the engine needs it. */
import type { ServiceName } from '../../client/services.js'
import type { Call, Reply, Route } from './call.js'
import { type ApiFailure, reasonOf } from './failure.js'

export interface Microversions {
  /** The header's first word: `compute`. */
  readonly type: string
  readonly major: number
  readonly min: number
  readonly max: number
}

export interface Service {
  readonly name: ServiceName
  /** Where it lies beneath the origin: `compute`. */
  readonly prefix: string
  readonly catalog: {
    readonly type: string
    readonly name: string
    /** Below the prefix, as the endpoint in the catalog has it: `/v2.1`. */
    endpoint(projectId: string): string
  }
  /** What routes lie beneath: `/v2.1`. */
  readonly version: string
  readonly microversions?: Microversions
  /** Version documents, which need no token; undefined: the path is another one. */
  document(call: Call): Reply | undefined
  /** In the path after the version, where the service takes it or leaves it. */
  readonly projectInPath?: boolean
  readonly routes: readonly Route[]
  /** The body of a refusal. */
  failure(failure: ApiFailure, call: Call): { readonly body: string; readonly contentType: string }
  /** The same, where it depends on what the caller takes: to `Accept: application/json`. */
  failureJson?(failure: ApiFailure): string
  /** Where a 401 is not in keystone's shape: its text. */
  readonly unauthorizedText?: string
  /** Where the refusal of a path that is not there is not the service's own. */
  unknownPath?(): ApiFailure
  /** What a refusal for the want of a role says. */
  forbids(policy: string): string
  /** Headers of every answer, besides those of microversions. */
  headers(call: Call): Record<string, string>
}

export const json = 'application/json'

/** As keystone and the middleware of all services word it. */
export function keystoneFailure({ status, message }: ApiFailure): { body: string; contentType: string } {
  return {
    body: JSON.stringify({ error: { code: status, message, title: reasonOf(status) } }),
    contentType: json,
  }
}

const faultNames: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'itemNotFound',
  405: 'badMethod',
  409: 'conflictingRequest',
  413: 'overLimit',
  415: 'badMediaType',
  429: 'overLimit',
  501: 'notImplemented',
  503: 'serviceUnavailable',
}

/** As nova and cinder word it: `{"itemNotFound": {"code": 404, "message": …}}`. */
export function faultFailure({ status, message, more }: ApiFailure): { body: string; contentType: string } {
  const retryAfter = more.headers?.['Retry-After']
  return {
    body: JSON.stringify({
      [faultNames[status] ?? 'computeFault']: {
        code: status,
        message,
        ...(status === 413 && retryAfter !== undefined && { retryAfter }),
      },
    }),
    contentType: 'application/json; charset=UTF-8',
  }
}

export const requestIds = (call: Call): Record<string, string> => ({
  'X-Openstack-Request-Id': call.requestId,
})

/** What Python's web library answers to `Accept: application/json`, where a service does not do it itself. */
export const webLibraryJson = (status: number, message: string): string =>
  JSON.stringify({
    message: `${message}<br /><br />\n\n\n`,
    code: `${status} ${reasonOf(status)}`,
    title: reasonOf(status),
  })

/** One request as a service's handler sees it, and what the handler may answer. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { ServiceName } from '../../client/services.js'
import type { TokenState } from '../identity/state.js'
import type { RegionState, SimulatorState } from '../state.js'
import { ApiFailure, badRequest, forbidden } from './failure.js'
import { validateBody } from './validate.js'

/** What all requests share. */
export interface World {
  readonly state: SimulatorState
  /** Milliseconds since 1970. */
  now(): number
  /** How much faster than in a small real cloud things happen; Infinity: at once. */
  readonly speed: number
  readonly without: ReadonlySet<ServiceName>
  /** Whether who only has the role `reader` may change nothing; a cloud of old policies lets members' rights to them. */
  readonly enforcesReader: boolean
}

export interface Reply {
  readonly status: number
  /** An object becomes JSON; a text or bytes stay as they are. */
  readonly body?: object | string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export const reply = (status: number, body?: Reply['body'], headers?: Reply['headers']): Reply => ({
  status,
  ...(body !== undefined && { body }),
  ...(headers && { headers }),
})
export const ok = (body: object): Reply => reply(200, body)
export const noContent = (): Reply => reply(204)

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may: anybody, whoever has a token, members of the project (and not only readers), administrators. */
export type Needs = 'nobody' | 'token' | 'member' | 'admin'

export interface Route {
  readonly method: Method
  /** Below the service's version: `/servers/{id}`. */
  readonly path: string
  /** The name of the rule in the service's refusal: `os_compute_api:servers:create`. */
  readonly policy?: string
  /** Default: `token` to read, `member` to change. */
  readonly needs?: Needs
  readonly handle: (call: Call) => Reply
}

/** Short for a table of routes. */
export const route = (
  method: Method,
  path: string,
  handle: Route['handle'],
  more: Pick<Route, 'policy' | 'needs'> = {},
): Route => ({ method, path, handle, ...more })

export interface Address {
  readonly method: string
  /** `http://127.0.0.1:34567` */
  readonly origin: string
  /** Where the service begins: `http://127.0.0.1:34567/compute`. */
  readonly root: string
  /** Below `root`, with the version: `/v2.1/servers`. */
  readonly path: string
  readonly query: URLSearchParams
  /** With its question mark, or empty. */
  readonly search: string
}

export class Call {
  params: Readonly<Record<string, string>> = {}
  /** The minor number of the version that was negotiated: 93 of 2.93. */
  microversion = 0

  constructor(
    readonly world: World,
    readonly region: RegionState,
    readonly regionId: string,
    readonly address: Address,
    readonly headers: Headers,
    readonly bytes: Uint8Array,
    readonly requestId: string,
    /** Undefined: no token came, or none that is good. */
    readonly token: TokenState | undefined,
  ) {}

  get state(): SimulatorState {
    return this.world.state
  }

  get query(): URLSearchParams {
    return this.address.query
  }

  get who(): TokenState {
    if (!this.token) throw new ApiFailure(401, 'The request you have made requires authentication.')
    return this.token
  }

  /** Of the token's scope. */
  get projectId(): string {
    return this.who.scope.type === 'project' ? this.who.scope.id : ''
  }

  get isAdmin(): boolean {
    return this.who.roles.includes('admin')
  }

  get isReaderOnly(): boolean {
    return !this.who.roles.some((role) => role === 'member' || role === 'admin')
  }

  param(name: string): string {
    return this.params[name] ?? ''
  }

  /** ISO 8601 without fractions: `2026-11-21T23:37:08Z`. */
  stamp(): string {
    return stampOf(this.world.now())
  }

  json(): unknown {
    const text = Buffer.from(this.bytes).toString('utf8')
    try {
      return JSON.parse(text)
    } catch {
      throw badRequest(text === '' ? 'Missing request body' : 'Malformed request body')
    }
  }

  /** @throws ApiFailure 400 */
  body<Result>(schema: z.ZodType<Result>): Result {
    return validateBody(schema, this.json())
  }

  requireAdmin(policy: string): void {
    if (!this.isAdmin) throw forbidden(policy)
  }
}

export const stampOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
/** As cinder and nova write the times of some things: `2026-11-21T23:37:08.000000`. */
export const longStampOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}.000000`

/** Ids follow one another, so that a run that is made again gives the same ones. */
export function newHexId(state: SimulatorState): string {
  state.serial++
  return createHash('md5').update(`${state.salt}:${state.serial}`).digest('hex')
}

export const newId = (state: SimulatorState): string => dashed(newHexId(state))

/** Thirty-two hexadecimal digits as a UUID of version 4. */
export const dashed = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`

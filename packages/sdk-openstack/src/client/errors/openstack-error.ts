import { exitCodes, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'
import type { ServiceName } from '../services.js'

/** What a service answered instead of success. */
export interface Refusal {
  readonly service: ServiceName
  readonly method: string
  readonly url: string
  readonly status: number
  /** The service's own words. */
  readonly text: string
  /** What the service calls this kind of error: `itemNotFound`, `SecurityGroupRuleExists`. */
  readonly type?: string
  /** To quote to an administrator: `x-openstack-request-id` and its kin. */
  readonly requestId?: string
  /** What `Retry-After` asks for, in seconds. */
  readonly retryAfterSeconds?: number
}

/**
 * An answer of a service that is not success. Subclasses say what kind; any other has the code OS_FAILED.
 * `ids.requestId` is for its administrator.
 * @example
 * try {
 *   await cloud.orchestration.request('get', '/stacks')
 * } catch (error) {
 *   if (!(error instanceof OpenstackError)) throw error
 *   console.error(`${error.service} says ${error.status}: ${error.message} (${error.ids['requestId']})`)
 * }
 */
export class OpenstackError extends PveError {
  static readonly exitCode: number = exitCodes.failed
  readonly refusal: Refusal

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal.text || `${refusal.service} answered ${refusal.status}`, {
      ...options,
      code: options.code ?? 'OS_FAILED',
      ids: { ...(refusal.requestId !== undefined && { requestId: refusal.requestId }), ...options.ids },
    })
    this.refusal = refusal
  }

  get status(): number {
    return this.refusal.status
  }

  get service(): ServiceName {
    return this.refusal.service
  }

  /** See {@link Refusal.type}. */
  get type(): string | undefined {
    return this.refusal.type
  }

  protected override extra(): JsonObject {
    const { service, method, url, status, type } = this.refusal
    return { service, request: `${method} ${url}`, status, ...(type !== undefined && { type }) }
  }
}

import { CancelledError, type JsonObject } from '@pve/core'
import type { RequestPreview } from '../preview.js'
import type { ServiceName } from '../services.js'

/** A request that would change something. */
export interface UnsentRequest extends RequestPreview {
  readonly service: ServiceName
}

/**
 * Ends what wanted to change something in a dry run: `request` is what it would have sent first. See `firstChange`.
 * @example
 * try {
 *   await deleteNetwork(cloud.withoutChanges(), 'backend')
 * } catch (error) {
 *   if (!(error instanceof NotSentError)) throw error
 *   console.log(error.request.method, error.request.path) // DELETE /networks/5ed01a41-e5ff-4bd0-aa4b-b9458263139a
 * }
 */
export class NotSentError extends CancelledError {
  constructor(readonly request: UnsentRequest) {
    super('Nothing was sent: this is a dry run.')
  }

  protected override extra(): JsonObject {
    const { service, method, path } = this.request
    return { request: `${method} ${service} ${path}` }
  }
}

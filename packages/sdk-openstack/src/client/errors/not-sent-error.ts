import { CancelledError, type JsonObject } from '@pve/core'
import type { RequestPreview } from '../preview.js'
import type { ServiceName } from '../services.js'

/** A request that would change something. */
export interface UnsentRequest extends RequestPreview {
  readonly service: ServiceName
}

/** Ends what wanted to change something in a dry run: `request` is what it would have sent first. */
export class NotSentError extends CancelledError {
  constructor(readonly request: UnsentRequest) {
    super('Nothing was sent: this is a dry run.')
  }

  protected override extra(): JsonObject {
    const { service, method, path } = this.request
    return { request: `${method} ${service} ${path}` }
  }
}

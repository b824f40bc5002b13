import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** 429: too many requests, although the SDK waited as it was asked to. */
export class RateLimitError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.failed

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_RATE_LIMITED' })
  }
}

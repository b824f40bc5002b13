import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 429, or 413 where it is not about a quota: too many requests, although the SDK waited as it was asked to. Code
 * OS_RATE_LIMITED.
 * @example
 * try {
 *   for await (const { name } of listNetworks(cloud)) console.log(name)
 * } catch (error) {
 *   if (!(error instanceof RateLimitError)) throw error
 *   console.error(`Try again in ${error.refusal.retryAfterSeconds ?? 60} s.`)
 * }
 */
export class RateLimitError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.failed

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_RATE_LIMITED' })
  }
}

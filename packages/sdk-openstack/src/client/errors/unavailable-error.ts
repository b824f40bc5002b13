import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 502, 503, 504: the service is down, or what stands before it cannot reach it. Code OS_UNAVAILABLE.
 * @example
 * try {
 *   console.log(await collect(listNetworks(cloud)))
 * } catch (error) {
 *   if (!(error instanceof UnavailableError)) throw error
 *   console.error(`${error.service} is down (${error.status}); the others may still answer.`)
 * }
 */
export class UnavailableError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.connection

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_UNAVAILABLE' })
  }
}

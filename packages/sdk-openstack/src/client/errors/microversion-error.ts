import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import type { ServiceName } from '../services.js'

/**
 * This cloud's service has not the microversion that a request needs, or has it no more. Nothing was sent. Code
 * OS_MICROVERSION.
 * @example
 * try {
 *   await cloud.compute.request('get', '/servers/detail', { microversion: '2.100' })
 * } catch (error) {
 *   if (!(error instanceof MicroversionError)) throw error
 *   console.error(error.service, error.hint) // compute Do without what came after 2.93.
 * }
 */
export class MicroversionError extends PveError {
  static readonly exitCode: number = exitCodes.failed

  constructor(
    readonly service: ServiceName,
    message: string,
    options: PveErrorOptions = {},
  ) {
    super(message, { ...options, code: options.code ?? 'OS_MICROVERSION' })
  }
}

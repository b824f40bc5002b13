import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import type { ServiceName } from '../services.js'

/** This cloud's service has not the microversion that a request needs, or has it no more. Nothing was sent. */
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

import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/** Something took longer than it may. Code TIME_LIMIT; details `{ limitMs, waitedMs }`. */
export class TimeLimitError extends PveError {
  static readonly exitCode: number = exitCodes.timeout

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'TIME_LIMIT' })
  }
}

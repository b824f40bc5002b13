import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * A wrong flag, a missing argument, a call that makes no sense. Code USAGE.
 * @example
 * const [, , vmid] = process.argv
 * if (vmid === undefined) throw new UsageError('Which VM?', { hint: 'Write its number: snapshot 101' })
 */
export class UsageError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'USAGE' })
  }
}

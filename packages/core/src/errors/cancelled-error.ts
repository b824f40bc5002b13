import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * The caller asked to stop (AbortSignal). Code CANCELLED.
 * @example
 * try {
 *   await sleep(60_000, signal)
 * } catch (error) {
 *   if (!(error instanceof CancelledError)) throw error
 *   console.error('Stopped, as you asked.')
 * }
 */
export class CancelledError extends PveError {
  static readonly exitCode: number = exitCodes.cancelled

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'CANCELLED' })
  }
}

import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * Something took longer than it may. Code TIME_LIMIT; details `{ limitMs, waitedMs }`.
 * @example
 * try {
 *   await shell.run(['apt-get', 'dist-upgrade', '-y'], { timeLimitMs: 600_000 })
 * } catch (error) {
 *   if (error instanceof TimeLimitError) console.error(`Not done in ${error.details['limitMs']} ms.`)
 * }
 */
export class TimeLimitError extends PveError {
  static readonly exitCode: number = exitCodes.timeout

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'TIME_LIMIT' })
  }
}

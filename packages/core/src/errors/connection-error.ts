import type { JsonObject } from '../json.js'
import { redact } from '../secret/index.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * No whole answer came. Codes: CONNECTION_REFUSED, HOST_NOT_FOUND, HOST_UNREACHABLE, CONNECT_TIMEOUT,
 * CONNECTION_LOST, ANSWER_TIMEOUT.
 * @example
 * try {
 *   await shell.run(['qm', 'start', '101'])
 * } catch (error) {
 *   if (error instanceof ConnectionError && error.sent === 'maybe') console.error('See whether VM 101 runs now.')
 * }
 */
export class ConnectionError extends PveError {
  /** `'no'`: the request never left, so nothing happened. `'maybe'`: read the state before doing it again. */
  readonly sent: 'no' | 'maybe'
  /** Origin that was talked to: `https://pve1:8006`. */
  readonly host: string

  constructor(message: string, options: PveErrorOptions & { sent: 'no' | 'maybe'; host: string }) {
    super(message, { ...options, code: options.code ?? 'CONNECTION_LOST' })
    this.sent = options.sent
    this.host = redact(options.host)
  }

  get exitCode(): number {
    return this.code.endsWith('_TIMEOUT') ? exitCodes.timeout : exitCodes.connection
  }

  protected override extra(): JsonObject {
    return { sent: this.sent, host: this.host }
  }
}

import type { JsonObject } from '../json.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * The server's identity could not be established; nothing was sent to it. Codes: TLS_UNTRUSTED,
 * TLS_FINGERPRINT_MISMATCH, TLS_HANDSHAKE_FAILED.
 * @example
 * const transport = createTransport({ hosts: ['https://pve1:8006'] })
 * try {
 *   await transport.exchange(new Request('https://pve1:8006/api2/json/version'))
 * } catch (error) {
 *   if (error instanceof TlsError) console.error(`The server showed ${error.fingerprint ?? 'no certificate'}.`)
 * }
 */
export class TlsError extends PveError {
  static readonly exitCode: number = exitCodes.connection
  /** SHA-256 of the certificate that the server showed, `AA:BB:…`; absent when it showed none. */
  declare readonly fingerprint?: string

  constructor(message: string, options: PveErrorOptions & { fingerprint?: string } = {}) {
    super(message, { ...options, code: options.code ?? 'TLS_HANDSHAKE_FAILED' })
    if (options.fingerprint !== undefined) this.fingerprint = options.fingerprint
  }

  protected override extra(): JsonObject {
    return this.fingerprint === undefined ? {} : { fingerprint: this.fingerprint }
  }
}

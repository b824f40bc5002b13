import type { JsonObject } from '../json.js'
import { redact } from '../secret/index.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * The SSH server's identity is not established; nothing was sent to it. Codes: HOST_KEY_UNKNOWN, HOST_KEY_CHANGED,
 * HOST_KEY_REVOKED.
 * @example
 * import { openSsh } from '@pve/core/ssh'
 * try {
 *   await openSsh({ host: 'pve1' })
 * } catch (error) {
 *   if (error instanceof HostKeyError) console.error(`Is this the key of ${error.host}? ${error.fingerprint}`)
 * }
 */
export class HostKeyError extends PveError {
  static readonly exitCode: number = exitCodes.connection
  /** Of the key that was shown, as `ssh-keygen -l` prints it: `SHA256:…`. */
  readonly fingerprint: string
  /** `ssh-ed25519`. */
  readonly keyType: string
  /** `pve1`, `[pve1]:2222`: how known_hosts calls it. */
  readonly host: string

  constructor(
    message: string,
    options: PveErrorOptions & {
      readonly code: 'HOST_KEY_UNKNOWN' | 'HOST_KEY_CHANGED' | 'HOST_KEY_REVOKED'
      readonly host: string
      readonly keyType: string
      readonly fingerprint: string
    },
  ) {
    super(message, options)
    this.host = redact(options.host)
    this.keyType = options.keyType
    this.fingerprint = options.fingerprint
  }

  protected override extra(): JsonObject {
    return { host: this.host, keyType: this.keyType, fingerprint: this.fingerprint }
  }
}

/**
 * The SSH server lets nobody in with what was tried. Code SSH_AUTH_FAILED.
 * @example
 * import { openSsh } from '@pve/core/ssh'
 * try {
 *   await openSsh({ host: 'pve1', user: 'root' })
 * } catch (error) {
 *   if (error instanceof SshAuthenticationError)
 *     console.error(`Tried ${error.tried.join(', ')}; the server takes ${error.accepted.join(', ')}.`)
 * }
 */
export class SshAuthenticationError extends PveError {
  static readonly exitCode: number = exitCodes.auth
  /** What was tried, in order: `key SHA256:… (~/.ssh/id_ed25519)`, `password`. */
  readonly tried: readonly string[]
  /** What the server takes: `publickey`, `password`. */
  readonly accepted: readonly string[]

  constructor(
    message: string,
    options: PveErrorOptions & { readonly tried: readonly string[]; readonly accepted: readonly string[] },
  ) {
    super(message, { ...options, code: options.code ?? 'SSH_AUTH_FAILED' })
    this.tried = options.tried.map(redact)
    this.accepted = options.accepted.map(redact)
  }

  protected override extra(): JsonObject {
    return { tried: [...this.tried], accepted: [...this.accepted] }
  }
}

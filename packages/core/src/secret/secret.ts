import { inspect } from 'node:util'
import { keepSecretValue, registerSecretValue, secretValueOf } from './registry.js'

const mask = '***'

/**
 * A value that must not be shown: a password, a token, a ticket, a key. It prints as `***` in template literals,
 * `JSON.stringify`, `util.inspect` and `console.log`; {@link revealSecret} opens it where it is sent.
 * @example
 * const passphrase = Secret.of(process.env['VAULT_PASSPHRASE'] ?? '')
 * console.log(`opening with ${passphrase}`) // opening with ***
 * await shell.run(['cryptsetup', 'open', '/dev/sdb1', 'vault', '--key-file', '-'], { stdin: passphrase, sudo: true })
 */
export class Secret {
  readonly #length: number
  readonly #byteLength: number

  private constructor(value: string) {
    this.#length = value.length
    this.#byteLength = Buffer.byteLength(value)
    keepSecretValue(this, value)
  }

  /** Wraps `value`, and has `redact` mask it from now on (values of fewer than 4 characters: only the wrapping). */
  static of(value: string): Secret {
    registerSecretValue(value)
    return new Secret(value)
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#length
  }

  /** Length in bytes of UTF-8. */
  get byteLength(): number {
    return this.#byteLength
  }

  toString(): '***' {
    return mask
  }

  toJSON(): '***' {
    return mask
  }

  [Symbol.toPrimitive](): '***' {
    return mask
  }

  [inspect.custom](): '***' {
    return mask
  }
}

/**
 * The value within. Only what sends it may call this: the transport, the shell, and signing in.
 * @example
 * const token = Secret.of(process.env['INVENTORY_TOKEN'] ?? '')
 * await fetch('https://inventory.example.org/v1/hosts', { headers: { Authorization: `Bearer ${revealSecret(token)}` } })
 */
export function revealSecret(secret: Secret | string): string {
  if (typeof secret === 'string') return secret
  const value = secretValueOf(secret)
  if (value === undefined) throw new TypeError('not a Secret: make it with Secret.of')
  return value
}

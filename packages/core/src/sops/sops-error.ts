import { exitCodes, PveError, type PveErrorOptions } from '../errors/index.js'

/**
 * A SOPS file cannot be read, trusted or written. Codes: SOPS_FORMAT, SOPS_NO_KEY, SOPS_VALUE_INVALID,
 * SOPS_MAC_MISMATCH, SOPS_UNSUPPORTED, SOPS_NO_RECIPIENT, SOPS_STAYS_CLEAR, SOPS_NO_FILE.
 * @example
 * try {
 *   await readSopsFile('/etc/pxrun/secrets.yaml')
 * } catch (error) {
 *   if (error instanceof SopsError && error.code === 'SOPS_NO_KEY') console.error(error.details['recipients'], error.hint)
 * }
 */
export class SopsError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions & { code: string }) {
    super(message, options)
  }
}

export function formatError(name: string, what: string, hint?: string): SopsError {
  return new SopsError(`${name} ${what}`, {
    code: 'SOPS_FORMAT',
    phase: `read ${name}`,
    hint: hint ?? 'Compare it with its last good version, in your backup or in Git.',
  })
}

export function unsupported(name: string, what: string, hint: string): SopsError {
  return new SopsError(`${name} ${what}`, { code: 'SOPS_UNSUPPORTED', phase: `use ${name}`, hint })
}

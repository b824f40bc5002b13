import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

/** Nothing says who to sign in as, or the password is missing. Code NOT_SIGNED_IN. */
export class NotSignedInError extends PveError {
  static readonly exitCode = exitCodes.auth

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'NOT_SIGNED_IN' })
  }
}

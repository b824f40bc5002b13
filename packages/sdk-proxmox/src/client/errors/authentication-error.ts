import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * 401: not signed in. Codes AUTH_FAILED (wrong name or password), AUTH_REALM, AUTH_TFA (second factor), AUTH_TOKEN,
 * AUTH_EXPIRED (ticket).
 * @example
 * try {
 *   await connect({ url: 'pve1', auth: { username: 'alice@pve', password: process.env['PASSWORD'] ?? '' } })
 * } catch (error) {
 *   if (error instanceof AuthenticationError && error.code === 'AUTH_TFA') console.error(error.hint)
 * }
 */
export class AuthenticationError extends ApiError {
  static override readonly exitCode = exitCodes.auth

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'AUTH_FAILED' })
  }
}

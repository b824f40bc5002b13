import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 401: nobody is signed in, or not with these credentials. Code OS_AUTH_FAILED; after a refused sign-in,
 * `details.reason` is `credentials`, `scope`, `second-factor` or `token`.
 * @example
 * try {
 *   await cloud.signedIn()
 * } catch (error) {
 *   if (!(error instanceof AuthenticationError)) throw error
 *   console.error(error.details['reason'], error.hint) // credentials The user, the domain or the password …
 * }
 */
export class AuthenticationError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.auth

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_AUTH_FAILED' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** 401: nobody is signed in, or not with these credentials. */
export class AuthenticationError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.auth

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_AUTH_FAILED' })
  }
}

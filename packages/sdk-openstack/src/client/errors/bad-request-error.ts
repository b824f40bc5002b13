import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** 400: the service does not take the request as it is. */
export class BadRequestError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.validation

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_BAD_REQUEST' })
  }
}

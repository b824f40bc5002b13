import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** 404: what the request names is not there, or not to be seen by this project. */
export class NotFoundError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.notFound

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_NOT_FOUND' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** 409: it exists already, is in use, or is in a state that does not allow this. */
export class ConflictError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.conflict

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_CONFLICT' })
  }
}

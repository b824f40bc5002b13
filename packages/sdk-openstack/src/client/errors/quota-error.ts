import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/** The project's quota has no room for this: 403 of Nova, 413 of Cinder, 409 of Neutron. */
export class QuotaError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.validation

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_QUOTA' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * The project's quota has no room for this: 403 of Nova, 413 of Cinder, 409 of Neutron. Code OS_QUOTA.
 * @example
 * try {
 *   await createRouter(cloud, { name: 'edge-2' })
 * } catch (error) {
 *   if (!(error instanceof QuotaError)) throw error
 *   console.error(error.message, error.hint) // See what is used and left, and ask for more or free something.
 * }
 */
export class QuotaError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.validation

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_QUOTA' })
  }
}

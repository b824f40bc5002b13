import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 409: it exists already, is in use, or is in a state that does not allow this. Code OS_CONFLICT; `type` is the
 * service's own word for it.
 * @example
 * try {
 *   await updateSecurityGroup(cloud, 'default', { name: 'base' })
 * } catch (error) {
 *   if (!(error instanceof ConflictError)) throw error
 *   console.error(error.type, error.message) // SecurityGroupCannotUpdateDefault …
 * }
 */
export class ConflictError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.conflict

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_CONFLICT' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 403: signed in, but a policy does not allow it; `policy` is its rule, where the service names it. Code OS_FORBIDDEN.
 * @example
 * try {
 *   await updateNetwork(cloud, 'shop', { isShared: true })
 * } catch (error) {
 *   if (!(error instanceof ForbiddenError)) throw error
 *   console.error(`Ask for the right to ${error.policy}, with the id ${error.ids['requestId']}.`)
 * }
 */
export class ForbiddenError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.permission
  /** `os_compute_api:servers:create`, `rule:create_network`, `identity:create_user`. */
  declare readonly policy?: string

  constructor(refusal: Refusal, options: PveErrorOptions & { policy?: string } = {}) {
    const { policy, ...rest } = options
    super(refusal, {
      ...rest,
      code: options.code ?? 'OS_FORBIDDEN',
      details: { ...options.details, ...(policy !== undefined && { policy }) },
    })
    if (policy !== undefined) this.policy = policy
  }
}

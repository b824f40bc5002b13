import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 400: the service does not take the request as it is. Code OS_BAD_REQUEST.
 * @example
 * try {
 *   const { id: networkId } = await showNetwork(cloud, 'shop')
 *   await createSubnet(cloud, { networkId, name: 'twin', cidr: '10.20.0.128/25' })
 * } catch (error) {
 *   if (error instanceof BadRequestError) console.error(error.type, error.message) // InvalidInput Requested subnet …
 * }
 */
export class BadRequestError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.validation

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_BAD_REQUEST' })
  }
}

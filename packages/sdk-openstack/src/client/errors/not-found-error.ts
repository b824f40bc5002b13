import { exitCodes, type PveErrorOptions } from '@pve/core'
import { OpenstackError, type Refusal } from './openstack-error.js'

/**
 * 404: what the request names is not there, or not to be seen by this project. Code OS_NOT_FOUND. A name that nothing
 * has is a `ResourceNotFoundError`, with the same code.
 * @example
 * try {
 *   await cloud.network.get('/ports/{port_id}', { path: { port_id: '862111c6-ecee-42ac-af63-cc446dea577d' } })
 * } catch (error) {
 *   if (error instanceof NotFoundError) console.log('The port is gone.')
 *   else throw error
 * }
 */
export class NotFoundError extends OpenstackError {
  static override readonly exitCode: number = exitCodes.notFound

  constructor(refusal: Refusal, options: PveErrorOptions = {}) {
    super(refusal, { ...options, code: options.code ?? 'OS_NOT_FOUND' })
  }
}

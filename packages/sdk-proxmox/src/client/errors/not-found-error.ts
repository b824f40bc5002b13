import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * What the path names is not there (a 500 on Proxmox VE, told by its text). Code API_NOT_FOUND.
 * @example
 * const exists = await client.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 104 }).then(
 *   () => true,
 *   (error) => {
 *     if (error instanceof NotFoundError) return false
 *     throw error
 *   },
 * )
 */
export class NotFoundError extends ApiError {
  static override readonly exitCode = exitCodes.notFound

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_NOT_FOUND' })
  }
}

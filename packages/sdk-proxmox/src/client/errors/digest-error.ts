import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * The configuration was changed by somebody else since it was read (digest mismatch). Code API_CHANGED.
 * @example
 * const vm = { node: 'pve1', vmid: 100 }
 * const { digest, cores = 1 } = await client.get('/nodes/{node}/qemu/{vmid}/config', vm)
 * try {
 *   await client.put('/nodes/{node}/qemu/{vmid}/config', { ...vm, digest, cores: cores * 2 })
 * } catch (error) {
 *   if (error instanceof DigestError) console.error('Somebody else changed VM 100: read it again.')
 * }
 */
export class DigestError extends ApiError {
  static override readonly exitCode = exitCodes.conflict

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_CHANGED' })
  }
}

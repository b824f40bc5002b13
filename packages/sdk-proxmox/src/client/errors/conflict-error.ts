import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * What was to be made is there already. Code API_CONFLICT.
 * @example
 * try {
 *   await client.post('/pools', { poolid: 'staging' })
 * } catch (error) {
 *   if (!(error instanceof ConflictError)) throw error // it is there already: all is well
 * }
 */
export class ConflictError extends ApiError {
  static override readonly exitCode = exitCodes.conflict

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_CONFLICT' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * 501: this server does not know the path or the method. Code API_NOT_IMPLEMENTED.
 * @example
 * try {
 *   await client.get('/cluster/mapping/dir')
 * } catch (error) {
 *   if (error instanceof NotImplementedError) console.error(`This server has no ${error.answer.path}.`)
 * }
 */
export class NotImplementedError extends ApiError {
  static override readonly exitCode = exitCodes.failed

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_NOT_IMPLEMENTED' })
  }
}

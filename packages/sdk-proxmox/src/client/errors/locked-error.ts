import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/** Another action holds the guest's lock. Code API_LOCKED. */
export class LockedError extends ApiError {
  static override readonly exitCode = exitCodes.conflict

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_LOCKED' })
  }
}

import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/** The configuration was changed by somebody else since it was read (digest mismatch). Code API_CHANGED. */
export class DigestError extends ApiError {
  static override readonly exitCode = exitCodes.conflict

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_CHANGED' })
  }
}

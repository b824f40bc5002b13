import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/** What the path names is not there (a 500 on Proxmox VE, told by its text). Code API_NOT_FOUND. */
export class NotFoundError extends ApiError {
  static override readonly exitCode = exitCodes.notFound

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_NOT_FOUND' })
  }
}

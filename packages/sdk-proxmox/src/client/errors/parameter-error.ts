import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/** 400: the server's schema or a format refused parameters; `answer.errors` has its message for each. Code API_PARAMETERS. */
export class ParameterError extends ApiError {
  static override readonly exitCode = exitCodes.validation

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_PARAMETERS' })
  }
}

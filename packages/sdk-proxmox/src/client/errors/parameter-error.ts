import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * 400: the server's schema or a format refused parameters; `answer.errors` has its message for each. Code API_PARAMETERS.
 * What the SDK's own schema refuses is a `ValidationError` of `@pve/core`, and is not sent.
 * @example
 * try {
 *   await client.put('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, cores: 4 })
 * } catch (error) {
 *   if (error instanceof ParameterError)
 *     for (const [name, text] of Object.entries(error.answer.errors)) console.error(`${name}: ${text}`)
 * }
 */
export class ParameterError extends ApiError {
  static override readonly exitCode = exitCodes.validation

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_PARAMETERS' })
  }
}

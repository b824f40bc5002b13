import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/** A configuration file or setting cannot be used. Code CONFIG_INVALID; details `{ file?, line? }`. */
export class ConfigError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'CONFIG_INVALID' })
  }
}

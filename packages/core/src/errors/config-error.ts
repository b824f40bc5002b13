import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/**
 * A configuration file or setting cannot be used. Codes: CONFIG_INVALID, details `{ file?, line? }`; FILE_NOT_PRIVATE; and those
 * of profiles in `@pve/openstack`.
 * @example
 * try {
 *   await checkPrivate('/etc/pxrun/secrets.yaml')
 * } catch (error) {
 *   if (error instanceof ConfigError) console.error(error.hint) // Close it: chmod 600 /etc/pxrun/secrets.yaml …
 * }
 */
export class ConfigError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'CONFIG_INVALID' })
  }
}

import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type BindErrorCode = 'PCI_UNBIND_HANGS' | 'PCI_BIND_FAILED'

/**
 * The kernel did not give a device to the driver that was asked for. Codes: PCI_UNBIND_HANGS, PCI_BIND_FAILED.
 * @example
 * import { PlanError } from '@pve/core'
 * try {
 *   await attachGpu(host, { domain: 'web', gpus: ['01:00.0'] })
 * } catch (error) {
 *   if (error instanceof PlanError && error.cause instanceof BindError) console.error(error.cause.code, error.cause.hint)
 * }
 */
export class BindError extends PveError {
  static readonly exitCode = exitCodes.failed

  constructor(message: string, options: PveErrorOptions & { readonly code: BindErrorCode }) {
    super(message, options)
  }
}

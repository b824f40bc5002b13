import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type BindErrorCode = 'PCI_UNBIND_HANGS' | 'PCI_BIND_FAILED'

/** The kernel did not give a device to the driver that was asked for. */
export class BindError extends PveError {
  static readonly exitCode = exitCodes.failed

  constructor(message: string, options: PveErrorOptions & { readonly code: BindErrorCode }) {
    super(message, options)
  }
}

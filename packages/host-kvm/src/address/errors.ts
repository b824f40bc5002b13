import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type AddressErrorCode = 'ADDRESS_NO_BRIDGE' | 'ADDRESS_NO_SUBNET' | 'ADDRESS_PROBE_FAILED'

const exitCodeOfCode: Readonly<Record<AddressErrorCode, number>> = {
  ADDRESS_NO_BRIDGE: exitCodes.notFound,
  ADDRESS_NO_SUBNET: exitCodes.validation,
  ADDRESS_PROBE_FAILED: exitCodes.failed,
}

/**
 * Addresses of a bridge cannot be asked for. Codes: ADDRESS_NO_BRIDGE, ADDRESS_NO_SUBNET, ADDRESS_PROBE_FAILED.
 * @example
 * try {
 *   await listAddresses(host, { bridge: 'br9' })
 * } catch (error) {
 *   if (error instanceof AddressError && error.code === 'ADDRESS_NO_BRIDGE') console.error(error.hint)
 * }
 */
export class AddressError extends PveError {
  readonly exitCode: number

  constructor(
    message: string,
    options: PveErrorOptions & { readonly code: AddressErrorCode; readonly hint: string },
  ) {
    super(message, options)
    this.exitCode = exitCodeOfCode[options.code]
  }
}

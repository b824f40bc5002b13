import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import type { ServiceName } from '../../client/index.js'

/** This cloud has no endpoint of the service for the region and interface that are asked for. */
export class NoEndpointError extends PveError {
  static readonly exitCode: number = exitCodes.notFound

  constructor(
    readonly service: ServiceName,
    message: string,
    options: PveErrorOptions = {},
  ) {
    super(message, { ...options, code: options.code ?? 'OS_NO_ENDPOINT' })
  }
}

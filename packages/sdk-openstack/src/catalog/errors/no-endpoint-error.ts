import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import type { ServiceName } from '../../client/index.js'

/**
 * This cloud has no endpoint of the service for the region and interface that are asked for. Code OS_NO_ENDPOINT.
 * @example
 * try {
 *   await cloud.service('dns').request('get', '/zones')
 * } catch (error) {
 *   if (!(error instanceof NoEndpointError)) throw error
 *   console.error(`Without ${error.service}: ${error.hint}`) // It has: identity, compute, …
 * }
 */
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

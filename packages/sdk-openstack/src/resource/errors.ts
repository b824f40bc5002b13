import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

/**
 * Nothing has that name or id. Code OS_NOT_FOUND, as for a service's own 404.
 * @example
 * try {
 *   await showNetwork(cloud, 'shpo')
 * } catch (error) {
 *   if (!(error instanceof ResourceNotFoundError)) throw error
 *   console.error(error.message, error.hint) // There is no network "shpo". Did you mean "shop"?
 * }
 */
export class ResourceNotFoundError extends PveError {
  static readonly exitCode: number = exitCodes.notFound

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_NOT_FOUND' })
  }
}

/**
 * Several have that name: only an id says which is meant. Code OS_AMBIGUOUS.
 * @example
 * try {
 *   await deleteNetwork(cloud, 'test')
 * } catch (error) {
 *   if (error instanceof AmbiguousNameError) console.error('Which one?', error.details['ids'])
 *   else throw error
 * }
 */
export class AmbiguousNameError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_AMBIGUOUS' })
  }
}

/**
 * The state in which a resource is does not allow an action. Nothing was sent. Code OS_STATE.
 * @example
 * try {
 *   await runServerAction(cloud, 'old-shop', 'pause')
 * } catch (error) {
 *   if (!(error instanceof ResourceStateError)) throw error
 *   console.error(error.message, error.hint) // what its state is, and what to do first
 * }
 */
export class ResourceStateError extends PveError {
  static readonly exitCode: number = exitCodes.conflict

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_STATE' })
  }
}

/**
 * What was begun has failed in the cloud: the resource ended in an error state. Code OS_ENDED_IN_ERROR.
 * @example
 * try {
 *   await createVolume(cloud, { name: 'orders', sizeGiB: 20 })
 * } catch (error) {
 *   if (error instanceof ResourceFailedError) console.error('The cloud has given up:', error.message)
 *   else throw error
 * }
 */
export class ResourceFailedError extends PveError {
  static readonly exitCode: number = exitCodes.failed

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_ENDED_IN_ERROR' })
  }
}

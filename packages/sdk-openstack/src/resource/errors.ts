import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

/** Nothing has that name or id. Code OS_NOT_FOUND, as for a service's own 404. */
export class ResourceNotFoundError extends PveError {
  static readonly exitCode: number = exitCodes.notFound

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_NOT_FOUND' })
  }
}

/** Several have that name: only an id says which is meant. Code OS_AMBIGUOUS. */
export class AmbiguousNameError extends PveError {
  static readonly exitCode: number = exitCodes.usage

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_AMBIGUOUS' })
  }
}

/** The state in which a resource is does not allow an action. Nothing was sent. Code OS_STATE. */
export class ResourceStateError extends PveError {
  static readonly exitCode: number = exitCodes.conflict

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_STATE' })
  }
}

/** What was begun has failed in the cloud: the resource ended in an error state. Code OS_ENDED_IN_ERROR. */
export class ResourceFailedError extends PveError {
  static readonly exitCode: number = exitCodes.failed

  constructor(message: string, options: PveErrorOptions = {}) {
    super(message, { ...options, code: options.code ?? 'OS_ENDED_IN_ERROR' })
  }
}

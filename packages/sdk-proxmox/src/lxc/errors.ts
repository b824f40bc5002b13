import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import {
  GuestIncompleteError,
  GuestNotCreatedError,
  type IncompleteFacts,
  type NotCreatedOptions,
} from '../guest/errors.js'

/**
 * Nothing was made, or what was made has been removed again. Code CONTAINER_NOT_CREATED.
 * @example
 * try {
 *   await createContainer(client, { hostname: 'cache' }, { onFailure: 'destroy' })
 * } catch (error) {
 *   if (error instanceof ContainerNotCreatedError) console.error(error.rolledBack, error.issues, error.hint)
 * }
 */
export class ContainerNotCreatedError extends GuestNotCreatedError {
  constructor(message: string, options: NotCreatedOptions = {}) {
    super(message, { ...options, code: options.code ?? 'CONTAINER_NOT_CREATED' })
  }
}

/**
 * The container exists but is not finished: code CONTAINER_INCOMPLETE. Or it could not be found out whether it exists:
 * code CONTAINER_UNKNOWN. Running the same creation again continues with this container.
 * @example
 * try {
 *   await createContainer(client, { hostname: 'cache' })
 * } catch (error) {
 *   if (error instanceof ContainerIncompleteError)
 *     console.error(`Container ${error.vmid} on ${error.node} lacks: ${error.left.join(', ')}. ${error.hint}`)
 * }
 */
export class ContainerIncompleteError extends GuestIncompleteError {
  constructor(message: string, options: PveErrorOptions & IncompleteFacts) {
    super(message, {
      ...options,
      code: options.code ?? (options.exists === true ? 'CONTAINER_INCOMPLETE' : 'CONTAINER_UNKNOWN'),
    })
  }
}

/**
 * The id that was chosen by hand belongs to another guest. Code CONTAINER_ID_TAKEN.
 * @example
 * try {
 *   await createContainer(client, { hostname: 'cache', vmid: 200 })
 * } catch (error) {
 *   if (error instanceof ContainerIdTakenError) await createContainer(client, { hostname: 'cache' })
 * }
 */
export class ContainerIdTakenError extends PveError {
  static readonly exitCode = exitCodes.conflict

  constructor(vmid: number, name: string | undefined, options: PveErrorOptions = {}) {
    super(`Container id ${vmid} is taken${name === undefined ? '' : ` by '${name}'`}.`, {
      hint: 'Leave the id out to take the next free one, or choose another.',
      ...options,
      code: options.code ?? 'CONTAINER_ID_TAKEN',
    })
  }
}

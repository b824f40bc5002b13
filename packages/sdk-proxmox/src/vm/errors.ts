import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'
import {
  GuestIncompleteError,
  GuestNotCreatedError,
  type IncompleteFacts,
  type NotCreatedOptions,
} from '../guest/errors.js'

/**
 * Nothing was made, or what was made has been removed again. Code VM_NOT_CREATED.
 * @example
 * try {
 *   await createVm(client, { name: 'web3' }, { rollback: true })
 * } catch (error) {
 *   if (error instanceof VmNotCreatedError)
 *     for (const { path, message } of error.issues) console.error(`${path}: ${message}`)
 * }
 */
export class VmNotCreatedError extends GuestNotCreatedError {
  constructor(message: string, options: NotCreatedOptions = {}) {
    super(message, { ...options, code: options.code ?? 'VM_NOT_CREATED' })
  }
}

/**
 * The VM exists but is not finished: code VM_INCOMPLETE. Or it could not be found out whether it exists: code
 * VM_UNKNOWN. Running the same creation again continues with this VM.
 * @example
 * try {
 *   await createVm(client, { name: 'web3', start: true })
 * } catch (error) {
 *   if (error instanceof VmIncompleteError)
 *     console.error(`VM ${error.vmid} on ${error.node} is there, but not: ${error.left.join(', ')}. ${error.hint}`)
 * }
 */
export class VmIncompleteError extends GuestIncompleteError {
  constructor(message: string, options: PveErrorOptions & IncompleteFacts) {
    super(message, {
      ...options,
      code: options.code ?? (options.exists === true ? 'VM_INCOMPLETE' : 'VM_UNKNOWN'),
    })
  }
}

/**
 * The id that was chosen by hand belongs to another guest. Code VM_ID_TAKEN.
 * @example
 * try {
 *   await createVm(client, { name: 'web3', vmid: 100 })
 * } catch (error) {
 *   if (error instanceof VmIdTakenError)
 *     await createVm(client, { name: 'web3', vmid: await nextFreeId(client, { from: 1000 }) })
 * }
 */
export class VmIdTakenError extends PveError {
  static readonly exitCode = exitCodes.conflict

  constructor(vmid: number, name: string | undefined, options: PveErrorOptions = {}) {
    super(`VM id ${vmid} is taken${name === undefined ? '' : ` by '${name}'`}.`, {
      hint: 'Leave the id out to take the next free one, or choose another.',
      ...options,
      code: options.code ?? 'VM_ID_TAKEN',
    })
  }
}

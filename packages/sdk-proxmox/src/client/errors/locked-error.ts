import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * Another action holds the guest's lock. Code API_LOCKED.
 * @example
 * try {
 *   await deleteSnapshot(client, 'db1', { name: 'before-upgrade' })
 * } catch (error) {
 *   if (error instanceof LockedError) console.log(await listTasks(client, { vmid: 102, running: true }))
 * }
 */
export class LockedError extends ApiError {
  static override readonly exitCode = exitCodes.conflict

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_LOCKED' })
  }
}

import { exitCodes, PveError } from '@pve/core'

/**
 * Something is not as it was left, or somebody else is at work: nothing was done. Codes: RUN_IN_PROGRESS, VMS_RUNNING,
 * FILE_CHANGED_SINCE.
 * @example
 * try {
 *   await revert(host)
 * } catch (error) {
 *   if (error instanceof HostConflictError && error.code === 'FILE_CHANGED_SINCE') console.error(error.details['paths'])
 * }
 */
export class HostConflictError extends PveError {
  static readonly exitCode = exitCodes.conflict
}

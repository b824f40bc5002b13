import { exitCodes, PveError } from '@pve/core'

/** Something is not as it was left, or somebody else is at work: nothing was done. The code says which. */
export class HostConflictError extends PveError {
  static readonly exitCode = exitCodes.conflict
}

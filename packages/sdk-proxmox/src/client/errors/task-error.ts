import { exitCodes, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'

/**
 * A task on the server ended with an error. Code TASK_FAILED; its UPID is in `ids.upid`.
 * @example
 * try {
 *   await startVm(client, 'build1')
 * } catch (error) {
 *   if (error instanceof TaskError) console.error(error.exitStatus, error.log.slice(-3), error.ids)
 * }
 */
export class TaskError extends PveError {
  /** By what the task says: not found, in conflict, or failed. */
  readonly exitCode: number
  /** The task's own word for how it ended. */
  readonly exitStatus: string
  /** The last lines of its log. */
  readonly log: readonly string[]

  constructor(exitStatus: string, options: PveErrorOptions & { upid: string; log: readonly string[] }) {
    const { upid, log, ...rest } = options
    super(exitStatus, { ...rest, code: rest.code ?? 'TASK_FAILED', ids: { ...rest.ids, upid } })
    this.exitStatus = exitStatus
    this.exitCode = /does not exist|no such/i.test(exitStatus)
      ? exitCodes.notFound
      : /already (?:exists|used|defined)/i.test(exitStatus)
        ? exitCodes.conflict
        : exitCodes.failed
    this.log = log
  }

  protected override extra(): JsonObject {
    return { exitStatus: this.exitStatus, log: [...this.log] }
  }
}

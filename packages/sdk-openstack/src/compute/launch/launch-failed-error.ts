import {
  exitCodeOf,
  exitCodes,
  type JsonObject,
  type PlanError,
  PveError,
  type PveErrorOptions,
  toPveError,
} from '@pve/core'
import type { LaunchContext } from './plan.js'

/**
 * A launch has failed or was cancelled. Code LAUNCH_FAILED: nothing is left of it. Code LAUNCH_INCOMPLETE: `serverIds` and
 * `floatingIps` are what may still be there.
 */
export class LaunchFailedError extends PveError {
  readonly serverIds: readonly string[]
  readonly floatingIps: readonly string[]
  /** Of the creation: launching the same again with this key goes on with what is there. */
  readonly key: string
  readonly exitCode: number

  constructor(
    message: string,
    options: PveErrorOptions & {
      serverIds: readonly string[]
      floatingIps: readonly string[]
      key: string
      exitCode: number
    },
  ) {
    super(message, options)
    this.serverIds = [...options.serverIds]
    this.floatingIps = [...options.floatingIps]
    this.key = options.key
    this.exitCode = options.exitCode
  }

  static of(error: PlanError, context: LaunchContext, rollback: boolean): LaunchFailedError {
    const cause = toPveError(error.cause ?? error)
    const { name } = context.launch.spec
    // The servers are what counts: that they were active is taken back with them.
    const isTakenBack =
      rollback && !error.undoFailed.includes('create') && !error.undoFailed.includes('floating-ip')
    const serverIds = isTakenBack ? [] : context.servers.map(({ id }) => id)
    const floatingIps = isTakenBack ? [] : [...context.floatingIps.values()].map(({ ip }) => ip)
    const isLeft = serverIds.length > 0 || floatingIps.length > 0
    const isCancelled = error.code === 'PLAN_CANCELLED'
    const what = isCancelled
      ? `The launch of ${name} was cancelled`
      : `${name} was not launched: ${cause.message}`
    return new LaunchFailedError(
      isLeft
        ? `${what} Something of it is still there.`
        : isCancelled
          ? `${what}; nothing is left of it.`
          : what,
      {
        code: isLeft ? 'LAUNCH_INCOMPLETE' : 'LAUNCH_FAILED',
        phase: `launch ${name}`,
        cause,
        ids: cause.ids,
        ...hintOf(cause, isLeft, context.key),
        serverIds,
        floatingIps,
        key: context.key,
        exitCode: isCancelled ? exitCodes.cancelled : isLeft ? exitCodes.incomplete : exitCodeOf(cause),
      },
    )
  }

  protected override extra(): JsonObject {
    return {
      serverIds: [...this.serverIds],
      floatingIps: [...this.floatingIps],
      key: this.key,
      exitCode: this.exitCode,
    }
  }
}

function hintOf(cause: PveError, isLeft: boolean, key: string): { hint?: string } {
  if (isLeft)
    return { hint: `Delete what is left, or launch the same again with the key ${key} to go on with it.` }
  return cause.hint === undefined ? {} : { hint: cause.hint }
}

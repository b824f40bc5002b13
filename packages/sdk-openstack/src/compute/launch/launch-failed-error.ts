import {
  exitCodeOf,
  exitCodes,
  type JsonObject,
  type PlanError,
  PveError,
  type PveErrorOptions,
} from '@pve/core'
import { ResourceFailedError } from '../../resource/index.js'
import type { LaunchContext } from './plan.js'

/** What is still there of a launch. */
export interface Left {
  readonly serverIds: readonly string[]
  readonly floatingIps: readonly string[]
}

/**
 * A launch has failed or was cancelled. Code LAUNCH_FAILED: the cloud was asked, and nothing is left of it. Code
 * LAUNCH_INCOMPLETE: `serverIds` and `floatingIps` are still there. Code LAUNCH_UNKNOWN: the cloud does not answer any more.
 *
 * @example
 * try {
 *   await launchServers(cloud, { name: 'web', flavor: 'g1.gpu', image: 'debian-12', networks: ['shop'] })
 * } catch (error) {
 *   if (!(error instanceof LaunchFailedError)) throw error
 *   console.error(error.code, error.message, error.hint)
 *   for (const id of error.serverIds) await deleteServer(cloud, id)
 * }
 */
export class LaunchFailedError extends PveError {
  readonly serverIds: readonly string[]
  readonly floatingIps: readonly string[]
  /** Of the creation: launching the same again with this key goes on with what is there. */
  readonly key: string
  readonly exitCode: number

  constructor(message: string, options: PveErrorOptions & Left & { key: string; exitCode: number }) {
    super(message, options)
    this.serverIds = [...options.serverIds]
    this.floatingIps = [...options.floatingIps]
    this.key = options.key
    this.exitCode = options.exitCode
  }

  /** @param left undefined: it could not be found out */
  static of(
    error: PlanError,
    cause: PveError,
    { launch, key }: LaunchContext,
    left: Left | undefined,
  ): LaunchFailedError {
    const { name } = launch.spec
    const isCancelled = error.code === 'PLAN_CANCELLED'
    const what = isCancelled
      ? `The launch of ${name} was cancelled.`
      : `${name} was not launched: ${cause.message}`
    const outcome = outcomeOf(left)
    const said = { failed: isCancelled ? ' Nothing is left of it.' : '', ...sentences }[outcome]
    return new LaunchFailedError(`${what}${said}`, {
      ...codeOf(outcome),
      phase: `launch ${name}`,
      cause,
      ids: cause.ids,
      ...hintOf(cause, outcome, key),
      serverIds: left?.serverIds ?? [],
      floatingIps: left?.floatingIps ?? [],
      key,
      exitCode: isCancelled
        ? exitCodes.cancelled
        : outcome === 'failed'
          ? exitCodeOf(cause)
          : exitCodes.incomplete,
    })
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

type Outcome = 'failed' | 'incomplete' | 'unknown'

const sentences = {
  incomplete: ' Something of it is still there.',
  unknown: ' It could not be found out whether something of it is there.',
}

function codeOf(outcome: Outcome): { code: string } {
  if (outcome === 'incomplete') return { code: 'LAUNCH_INCOMPLETE' }
  return outcome === 'unknown' ? { code: 'LAUNCH_UNKNOWN' } : { code: 'LAUNCH_FAILED' }
}

function outcomeOf(left: Left | undefined): Outcome {
  if (left === undefined) return 'unknown'
  return left.serverIds.length > 0 || left.floatingIps.length > 0 ? 'incomplete' : 'failed'
}

function hintOf(cause: PveError, outcome: Outcome, key: string): { hint?: string } {
  if (outcome === 'incomplete')
    return {
      hint: `Delete what is left, or launch the same again with the key ${key} (--launch-key) to go on with it.`,
    }
  if (outcome === 'unknown')
    return {
      hint: `List the servers when the cloud answers, or launch the same again with the key ${key} (--launch-key).`,
    }
  // What to do with a broken server is of no use when there is none any more.
  return cause.hint === undefined || cause instanceof ResourceFailedError ? {} : { hint: cause.hint }
}

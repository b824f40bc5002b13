import type { JsonObject } from '../json.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

/** Where a plan's steps stand, by id. Every step is in exactly one of `done`, `skipped`, `left` and `undone`. */
export interface PlanState {
  /** Name of the plan. */
  plan: string
  /** The step that failed, or before or in which it was cancelled; absent when only undoing failed. */
  step?: string
  /** Done by this run, and still in place. */
  done: readonly string[]
  /** Found already done, and left in place. */
  skipped: readonly string[]
  /** Not done: the failed step, whose effect is unknown, and all behind it. */
  left: readonly string[]
  /** Done by this run and taken back, in the order in which they were taken back. */
  undone: readonly string[]
  /** Those of `done` whose undoing was tried and failed. */
  undoFailed: readonly string[]
}

/**
 * A plan stopped before its end. Codes: PLAN_STEP_FAILED, PLAN_CANCELLED, PLAN_UNDO_FAILED. `cause` is the step's error.
 * @example
 * import type { Plan } from '@pve/core'
 * const run = async (plan: Plan<unknown>) => {
 *   try {
 *     await runPlan(plan, { signal })
 *   } catch (error) {
 *     if (error instanceof PlanError) console.error(`${error.step} failed; still to do: ${error.left.join(', ')}`)
 *   }
 * }
 */
export class PlanError extends PveError {
  readonly plan: string
  declare readonly step?: string
  readonly done: readonly string[]
  readonly skipped: readonly string[]
  readonly left: readonly string[]
  readonly undone: readonly string[]
  readonly undoFailed: readonly string[]
  /** Cancelled: 130. Something this run made is still there: 9 (incomplete). Otherwise that of the cause. */
  readonly exitCode: number

  constructor(message: string, options: PveErrorOptions & PlanState & { causeExitCode?: number }) {
    super(message, { ...options, code: options.code ?? 'PLAN_STEP_FAILED' })
    this.plan = options.plan
    if (options.step !== undefined) this.step = options.step
    this.done = [...options.done]
    this.skipped = [...options.skipped]
    this.left = [...options.left]
    this.undone = [...options.undone]
    this.undoFailed = [...options.undoFailed]
    this.exitCode =
      this.code === 'PLAN_CANCELLED'
        ? exitCodes.cancelled
        : this.done.length > 0
          ? exitCodes.incomplete
          : (options.causeExitCode ?? exitCodes.failed)
  }

  protected override extra(): JsonObject {
    return {
      plan: this.plan,
      ...(this.step !== undefined && { step: this.step }),
      done: [...this.done],
      skipped: [...this.skipped],
      left: [...this.left],
      undone: [...this.undone],
      undoFailed: [...this.undoFailed],
      exitCode: this.exitCode,
    }
  }
}

import { PlanError, toPveError } from '../errors/index.js'
import { throwIfCancelled, withTimeLimit } from '../wait/index.js'
import { checkPlan } from './check.js'
import { Reporter } from './reporter.js'
import type { Plan, PlanReport, RunOptions, Step } from './types.js'

/** What one step's undoing may take. */
const undoLimitMs = 120_000

interface Undone {
  undone: string[]
  undoFailed: string[]
  /** Without an undo. */
  kept: string[]
  firstFailure: unknown
  cancelled: boolean
}

/** Undoes what can be undone, last first. A failing undo does not keep the others from being tried. */
export async function undoSteps<C>(
  reporter: Reporter<C>,
  plan: Plan<C>,
  done: readonly Step<C>[],
  signal?: AbortSignal,
): Promise<Undone> {
  const result: Undone = { undone: [], undoFailed: [], kept: [], firstFailure: undefined, cancelled: false }
  for (const step of [...done].reverse()) {
    const { undo } = step
    if (undo === undefined) {
      result.kept.push(step.id)
      continue
    }
    const events = reporter.step(step)
    const { facts } = events
    if (step.undoTitle !== undefined) facts.title = step.undoTitle
    try {
      throwIfCancelled(signal, facts.title)
    } catch (error) {
      result.cancelled = true
      result.firstFailure ??= error
      return result
    }
    events.starting('step:undo')
    try {
      await withTimeLimit(
        `"${facts.title}"`,
        undoLimitMs,
        (undoSignal) => Promise.resolve(undo.call(step, plan.context, events.io(undoSignal))),
        signal,
      )
      result.undone.push(step.id)
      events.ended('step:undone')
    } catch (thrown) {
      const error = toPveError(thrown, facts.title)
      result.undoFailed.push(step.id)
      if (signal?.aborted === true) result.cancelled = true
      result.firstFailure ??= error
      reporter.emit({ type: 'step:undo-failed', step: step.id, title: facts.title, error: error.toJSON() })
    }
  }
  return result
}

/**
 * Undoes steps that an earlier run has done, last first.
 *
 * @param done their ids, as a PlanReport or PlanError names them; those that the plan does not have are ignored
 * @throws PlanError (PLAN_UNDO_FAILED, PLAN_CANCELLED) naming what is still there
 * @example
 * import type { Plan } from '@pve/core'
 * const tryOut = async (plan: Plan<unknown>) => {
 *   const { done } = await runPlan(plan)
 *   await undoPlan(plan, done, { signal })
 * }
 */
export async function undoPlan<C>(
  plan: Plan<C>,
  done: readonly string[],
  options: RunOptions = {},
): Promise<PlanReport> {
  checkPlan(plan)
  const reporter = new Reporter(plan, options.onEvent)
  const steps = plan.steps.filter((step) => done.includes(step.id))
  reporter.emit({
    type: 'plan:start',
    steps: [...steps].reverse().map((step) => ({ id: step.id, title: reporter.step(step).facts.title })),
  })
  const { undone, undoFailed, kept, firstFailure, cancelled } = await undoSteps(
    reporter,
    plan,
    steps,
    options.signal,
  )
  if (cancelled || undoFailed.length > 0) {
    const cause = toPveError(firstFailure)
    const stillDone = steps.map((step) => step.id).filter((id) => !undone.includes(id))
    const left = plan.steps.map((step) => step.id).filter((id) => !done.includes(id))
    const error = new PlanError(
      cancelled
        ? `${plan.name}: undoing was cancelled; still there: ${stillDone.join(', ')}`
        : `${plan.name}: could not undo ${undoFailed.join(', ')}: ${cause.message}`,
      {
        code: cancelled ? 'PLAN_CANCELLED' : 'PLAN_UNDO_FAILED',
        cause,
        ids: { ...reporter.ids, ...cause.ids },
        ...(cause.hint !== undefined && { hint: cause.hint }),
        plan: plan.name,
        done: stillDone,
        skipped: [],
        left,
        undone,
        undoFailed,
      },
    )
    reporter.emit(
      cancelled
        ? { type: 'plan:cancelled', done: stillDone, left }
        : { type: 'plan:failed', error: error.toJSON(), done: stillDone, left },
    )
    throw error
  }
  reporter.emit({ type: 'plan:rolled-back', undone })
  const tookMs = reporter.elapsedMs()
  reporter.emit({ type: 'plan:done', tookMs })
  return { done: undone, skipped: kept, tookMs }
}

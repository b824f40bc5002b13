import { CancelledError, exitCodeOf, PlanError, type PveError, toPveError } from '../errors/index.js'
import { cancelledBy } from '../wait/index.js'
import { checkPlan } from './check.js'
import { Reporter, titleOf } from './reporter.js'
import type { Plan, PlanReport, RunOptions, Step } from './types.js'
import { undoSteps } from './undo.js'

/**
 * Runs the steps in order, skipping those that are already done.
 *
 * A cancelled plan stops before its next step; a step that is running is told by its signal, and waited for, so that
 * nothing goes on behind the caller's back.
 *
 * @throws PlanError with where each step stands (PLAN_STEP_FAILED, PLAN_CANCELLED); PveError PLAN_INVALID when two steps
 *   share an id
 * @example
 * const report = await runPlan(
 *   {
 *     name: 'install nginx',
 *     context: shell,
 *     steps: [
 *       {
 *         id: 'package',
 *         title: (on) => `Install nginx on ${on.target}`,
 *         isDone: async (on) => (await on.run(['test', '-x', '/usr/sbin/nginx'], { accept: 'any' })).exitCode === 0,
 *         run: async (on, io) =>
 *           void (await on.run(['apt-get', 'install', '-y', 'nginx'], { sudo: true, signal: io.signal, onLine: io.log })),
 *         undo: async (on) => void (await on.run(['apt-get', 'purge', '-y', 'nginx'], { sudo: true })),
 *       },
 *     ],
 *   },
 *   { signal, rollback: true, onEvent: (event) => log.debug({ type: event.type }, event.plan) },
 * )
 * console.log(report.skipped) // [ 'package' ], the second time
 */
export async function runPlan<C>(plan: Plan<C>, options: RunOptions = {}): Promise<PlanReport> {
  checkPlan(plan)
  const signal = options.signal ?? new AbortController().signal
  const reporter = new Reporter(plan, options.onEvent)
  const done: Step<C>[] = []
  const skipped: Step<C>[] = []
  reporter.emit({
    type: 'plan:start',
    steps: plan.steps.map((step) => ({ id: step.id, title: titleOf(step, plan.context) })),
  })
  for (const step of plan.steps) {
    const events = reporter.step(step)
    try {
      if (signal.aborted) throw cancelledBy(signal, events.facts.title)
      const io = events.io(signal)
      if ((await step.isDone?.(plan.context, io)) === true) {
        skipped.push(step)
        events.ended('step:skipped', 'already done')
        continue
      }
      if (signal.aborted) throw cancelledBy(signal, events.facts.title)
      events.starting('step:start')
      await step.run(plan.context, io)
      done.push(step)
      events.ended('step:done')
    } catch (thrown) {
      const cause = toPveError(thrown, events.facts.title)
      throw await stopped({
        plan,
        options,
        reporter,
        done,
        skipped,
        step,
        title: events.facts.title,
        cause,
        signal,
      })
    }
  }
  const tookMs = reporter.elapsedMs()
  reporter.emit({ type: 'plan:done', tookMs })
  return { done: idsOf(done), skipped: idsOf(skipped), tookMs }
}

interface Stop<C> {
  plan: Plan<C>
  options: RunOptions
  reporter: Reporter<C>
  done: readonly Step<C>[]
  skipped: readonly Step<C>[]
  step: Step<C>
  title: string
  cause: PveError
  signal: AbortSignal
}

/** Tells of the stop, rolls back where asked, and makes the error. */
async function stopped<C>(stop: Stop<C>): Promise<PlanError> {
  const { plan, options, reporter, done, skipped, step, title, cause, signal } = stop
  const left = idsOf(plan.steps.slice(plan.steps.indexOf(step)))
  const cancelled = signal.aborted || cause instanceof CancelledError
  const error = cause.toJSON()
  if (cancelled) {
    reporter.emit({ type: 'plan:cancelled', done: idsOf(done), left })
  } else {
    reporter.emit({ type: 'step:failed', step: step.id, title, error })
    reporter.emit({ type: 'plan:failed', error, done: idsOf(done), left })
  }
  const { undone, undoFailed } = await undoSteps(reporter, plan, options.rollback === true ? done : [])
  if (options.rollback === true) reporter.emit({ type: 'plan:rolled-back', undone })
  const stillDone = idsOf(done).filter((id) => !undone.includes(id))
  return new PlanError(
    cancelled
      ? `${plan.name}: cancelled at ${quoted(title)}${cause instanceof CancelledError ? '' : `: ${cause.message}`}`
      : failedMessage(plan.name, title, cause.message),
    {
      code: cancelled ? 'PLAN_CANCELLED' : 'PLAN_STEP_FAILED',
      phase: title,
      cause,
      causeExitCode: exitCodeOf(cause),
      ids: { ...reporter.ids, ...cause.ids },
      ...(cause.hint !== undefined && { hint: cause.hint }),
      plan: plan.name,
      step: step.id,
      done: stillDone,
      skipped: idsOf(skipped),
      left,
      undone,
      undoFailed,
    },
  )
}

/** Says once what plan, step and cause have in common: a plan of one step is named like it, a cause by what was done. */
function failedMessage(plan: string, title: string, cause: string): string {
  const said = `${title}: `
  const why = cause.startsWith(said) ? cause.slice(said.length) : cause
  const step = wordsOf(plan) === wordsOf(title) ? title : `${plan}: ${quoted(title)}`
  return `${step} failed: ${why}`
}

const wordsOf = (text: string): string => text.replace(/["']/g, '').toLowerCase()

/** A title may quote a name itself. */
const quoted = (title: string): string => (title.includes('"') ? `'${title}'` : `"${title}"`)

function idsOf<C>(steps: readonly Step<C>[]): string[] {
  return steps.map((step) => step.id)
}

import { displayedPreview } from '../display/plan-tables.js'
import { redact, redactValue } from '../secret/index.js'
import { checkPlan } from './check.js'
import { Reporter, titleOf } from './reporter.js'
import type { Plan, PlanPreview } from './types.js'

/**
 * What running the plan would do, by `isDone` and `preview` alone; changes nothing.
 *
 * @returns the preview, which draws itself in a notebook
 * @throws PveError PLAN_INVALID when two steps share an id; what `isDone` and `preview` throw
 * @example
 * const preview = await dryRunPlan({
 *   name: 'free space',
 *   context: shell,
 *   steps: [
 *     {
 *       id: 'apt-cache',
 *       title: 'Empty the package cache',
 *       preview: () => [{ kind: 'command', text: 'apt-get clean' }],
 *       run: async (on) => void (await on.run(['apt-get', 'clean'], { sudo: true })),
 *     },
 *   ],
 * })
 * console.log(preview.steps.map(({ title, done }) => [title, done])) // [ [ 'Empty the package cache', false ] ]
 */
export async function dryRunPlan<C>(plan: Plan<C>): Promise<PlanPreview> {
  checkPlan(plan)
  const reporter = new Reporter(plan, undefined)
  const { signal } = new AbortController()
  const steps: PlanPreview['steps'][number][] = []
  for (const step of plan.steps) {
    const done = (await step.isDone?.(plan.context, reporter.step(step).io(signal))) === true
    const previews = (await step.preview?.(plan.context)) ?? []
    steps.push({
      id: step.id,
      title: titleOf(step, plan.context),
      done,
      previews: previews.map(({ kind, text, data }) => ({
        kind,
        text: redact(text),
        ...(data !== undefined && { data: redactValue(data) }),
      })),
    })
  }
  return displayedPreview({ plan: plan.name, steps })
}

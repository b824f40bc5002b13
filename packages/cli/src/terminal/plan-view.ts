/** The events of a plan, gathered into what a screen shows of it. */
import type { PlanEvent } from '@pve/core'

export interface StepView {
  readonly id: string
  readonly title: string
  readonly status: 'waiting' | 'running' | 'done' | 'skipped' | 'failed' | 'cancelled' | 'undoing' | 'undone'
  readonly startedAtMs?: number
  readonly tookMs?: number
  /** 0 to 1 */
  readonly fraction?: number
  readonly text?: string
}

export interface PlanView {
  readonly steps: readonly StepView[]
  /** Log lines of the tasks, the last ones. */
  readonly log: readonly string[]
}

export const noPlan: PlanView = { steps: [], log: [] }

const keptLines = 500

export function withEvent(view: PlanView, event: PlanEvent): PlanView {
  switch (event.type) {
    case 'plan:start':
      return { steps: event.steps.map(({ id, title }) => ({ id, title, status: 'waiting' })), log: view.log }
    case 'step:start':
      return changed(view, event.step, { status: 'running', title: event.title, startedAtMs: event.at })
    case 'step:undo':
      return changed(view, event.step, { status: 'undoing', title: event.title, startedAtMs: event.at })
    case 'step:done':
    case 'step:skipped':
    case 'step:undone':
      return changed(view, event.step, {
        status: event.type === 'step:done' ? 'done' : event.type === 'step:skipped' ? 'skipped' : 'undone',
        title: event.title,
        ...(event.tookMs !== undefined && { tookMs: event.tookMs }),
      })
    case 'step:progress':
      return changed(view, event.step, {
        ...(event.fraction !== undefined && { fraction: event.fraction }),
        ...(event.text !== undefined && { text: event.text }),
      })
    case 'step:failed':
    case 'step:undo-failed':
      return changed(view, event.step, { status: 'failed', title: event.title })
    case 'plan:cancelled':
      return {
        ...view,
        steps: view.steps.map((step) =>
          step.status === 'running' ? { ...step, status: 'cancelled' } : step,
        ),
      }
    case 'step:log':
      return { ...view, log: [...view.log, event.line].slice(-keptLines) }
    default:
      return view
  }
}

/** A step that the plan did not announce is put at the end. */
function changed(view: PlanView, id: string, change: Partial<StepView>): PlanView {
  const known = view.steps.some((step) => step.id === id)
  const steps = known
    ? view.steps
    : [...view.steps, { id, title: change.title ?? id, status: 'waiting' as const }]
  return { ...view, steps: steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }
}

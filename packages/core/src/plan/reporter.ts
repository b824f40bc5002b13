import type { ErrorIds } from '../errors/index.js'
import { redact } from '../secret/index.js'
import type { Plan, PlanEvent, PlanEventBody, Step, StepIo } from './types.js'

/** Sends a plan's events out, and keeps the ids that its steps gave. */
export class Reporter<C> {
  readonly startedAt = performance.now()
  /** Ids that any step gave, the latest winning. */
  ids: Readonly<Record<string, string>> = {}

  constructor(
    private readonly plan: Plan<C>,
    private readonly onEvent: ((event: PlanEvent) => void) | undefined,
  ) {}

  elapsedMs(): number {
    return Math.round(performance.now() - this.startedAt)
  }

  emit(body: PlanEventBody): void {
    if (this.onEvent === undefined) return
    try {
      const result: unknown = this.onEvent({
        plan: this.plan.name,
        at: Date.now(),
        elapsedMs: this.elapsedMs(),
        ...body,
      })
      // An async listener that fails must not end the process as an unhandled rejection.
      if (result instanceof Promise) result.catch(() => {})
    } catch {
      // A broken listener is no reason to leave a machine half made.
    }
  }

  /** The events of one step. */
  step(step: Step<C>): StepReporter {
    return new StepReporter(
      {
        step: step.id,
        title: titleOf(step, this.plan.context),
        index: this.plan.steps.indexOf(step),
        total: this.plan.steps.length,
      },
      (body) => this.emit(body),
      (ids) => {
        this.ids = { ...this.ids, ...ids }
      },
    )
  }
}

export class StepReporter {
  private ids: ErrorIds = {}
  private readonly startedAt = performance.now()

  constructor(
    readonly facts: { step: string; title: string; index: number; total: number },
    private readonly emit: (body: PlanEventBody) => void,
    private readonly onIds: (ids: ErrorIds) => void,
  ) {}

  starting(type: 'step:start' | 'step:undo'): void {
    this.emit({ type, ...this.facts })
  }

  ended(type: 'step:done' | 'step:skipped' | 'step:undone', reason?: string): void {
    this.emit({
      type,
      ...this.facts,
      tookMs: Math.round(performance.now() - this.startedAt),
      ...(reason !== undefined && { reason }),
      ...(Object.keys(this.ids).length > 0 && { ids: this.ids }),
    })
  }

  io(signal: AbortSignal): StepIo {
    const { step } = this.facts
    return {
      signal,
      log: (line) => this.emit({ type: 'step:log', step, line: redact(line) }),
      progress: (fraction, text) =>
        this.emit({
          type: 'step:progress',
          step,
          ...(fraction !== undefined &&
            !Number.isNaN(fraction) && { fraction: Math.min(1, Math.max(0, fraction)) }),
          ...(text !== undefined && { text: redact(text) }),
        }),
      ids: (ids) => {
        this.ids = { ...this.ids, ...ids }
        this.onIds(ids)
      },
    }
  }
}

/** A title that cannot be told yet (its facts come from an earlier step) is the step's id. */
export function titleOf<C>(step: Step<C>, context: C): string {
  if (typeof step.title === 'string') return redact(step.title)
  try {
    return redact(step.title(context))
  } catch {
    return step.id
  }
}

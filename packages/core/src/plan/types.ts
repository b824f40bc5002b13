import type { ErrorIds } from '../errors/index.js'
import type { Json, JsonObject } from '../json.js'

/** What a step would send, run or write, for a dry run. */
export interface Preview {
  kind: 'request' | 'command' | 'file' | 'note'
  /** One line or more for people: `POST /nodes/pve1/qemu`. */
  text: string
  /** The same for programs: a request's parameters, a command's arguments. */
  data?: Json
}

/** What a running step may use. */
export interface StepIo {
  /** Aborted when the plan is cancelled. Pass it on to whatever waits. */
  signal: AbortSignal
  /** A line of output, such as a task's log: becomes a `step:log` event. */
  log(line: string): void
  /** @param fraction 0 to 1, or undefined when only the text is known */
  progress(fraction: number | undefined, text?: string): void
  /** Adds ids (UPID, request id) to the step's events and to the error, should it fail. */
  ids(ids: ErrorIds): void
}

export interface Step<C> {
  /** Unique within the plan; stable, since `--resume` and error reports name it. */
  readonly id: string
  readonly title: string | ((context: C) => string)
  /** Looks at the real state; true skips the step. That is what makes a plan resumable. */
  isDone?(context: C, io: StepIo): boolean | Promise<boolean>
  preview?(context: C): readonly Preview[] | Promise<readonly Preview[]>
  run(context: C, io: StepIo): Promise<void>
  /** Takes back what `run` did. A step without it stays done when a plan is rolled back. */
  undo?(context: C, io: StepIo): Promise<void>
  readonly undoTitle?: string
}

export interface Plan<C> {
  readonly name: string
  readonly steps: readonly Step<C>[]
  /** Facts and results that the steps share; steps may write to it. */
  readonly context: C
}

export type PlanEventBody =
  | { type: 'plan:start'; steps: readonly { id: string; title: string }[] }
  | {
      type: 'step:start' | 'step:done' | 'step:skipped' | 'step:undo' | 'step:undone'
      step: string
      title: string
      /** From 0, in the plan's order. */
      index: number
      total: number
      reason?: string
      tookMs?: number
      ids?: ErrorIds
    }
  | { type: 'step:log'; step: string; line: string }
  | { type: 'step:progress'; step: string; fraction?: number; text?: string }
  | { type: 'step:failed' | 'step:undo-failed'; step: string; title: string; error: JsonObject }
  | { type: 'plan:done'; tookMs: number }
  | { type: 'plan:failed'; error: JsonObject; done: readonly string[]; left: readonly string[] }
  | { type: 'plan:cancelled'; done: readonly string[]; left: readonly string[] }
  | { type: 'plan:rolled-back'; undone: readonly string[] }

/** `at`: epoch milliseconds; `elapsedMs`: since the plan began. All texts are redacted. */
export type PlanEvent = {
  readonly plan: string
  readonly at: number
  readonly elapsedMs: number
} & PlanEventBody

export interface RunOptions {
  signal?: AbortSignal
  /** Told of everything; what it throws is ignored. */
  onEvent?: (event: PlanEvent) => void
  /**
   * After a failure or cancel, undo the steps that this run has done, last first, each within 2 minutes. That runs
   * although the signal is aborted. The step that failed is not undone: it answers for its own half-done work.
   */
  rollback?: boolean
}

export interface PlanReport {
  /** Done by this run (by `undoPlan`: undone). */
  done: readonly string[]
  /** Found already done (by `undoPlan`: without an undo). */
  skipped: readonly string[]
  /** Whole milliseconds. */
  tookMs: number
}

export interface PlanPreview {
  plan: string
  steps: readonly { id: string; title: string; done: boolean; previews: readonly Preview[] }[]
}

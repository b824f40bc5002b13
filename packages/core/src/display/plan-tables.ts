/** Plans in a notebook: what one would do, and what became of each step. */

import type { PlanEvent, PlanPreview } from '../plan/types.js'
import { formatDuration } from '../units/index.js'
import { displayAs } from './display-as.js'
import { type Table, table } from './table.js'

type NotedPreview = PlanPreview & {
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
}

/**
 * Has a preview draw itself as a table of its steps, with its notes and warnings. `dryRunPlan` gives such a one: this is for
 * a copy of it, which is plain again.
 * @returns the same preview
 * @example
 * import type { PlanPreview } from '@pve/core'
 * const withNote = (preview: PlanPreview) => displayedPreview({ ...preview, notes: ['The VM keeps running.'] })
 */
export function displayedPreview<T extends NotedPreview>(preview: T): T {
  return displayAs(preview, previewTable)
}

function previewTable({ plan, steps, notes = [], warnings = [] }: NotedPreview): Table {
  return table(
    steps.map(({ title, done, previews }, index) => ({
      '#': index + 1,
      step: title,
      would: done ? 'nothing: done' : previews.map(({ text }) => text).join('\n'),
    })),
    ['#', 'step', 'would'],
    { caption: plan, notes: [...warnings, ...notes] },
  )
}

interface StepRow {
  readonly step: string
  state: string
  tookMs?: number
  detail: string
}

export interface PlanEventTableOptions {
  /** A column with how long each step took. Default true. */
  readonly durations?: boolean
}

/**
 * A row for each step that began, from the events of a run (`onEvent: (event) => events.push(event)`), with its state and the
 * last that was heard of it.
 * @example
 * import type { Plan, PlanEvent } from '@pve/core'
 * const runAndShow = async (plan: Plan<unknown>) => {
 *   const events: PlanEvent[] = []
 *   await runPlan(plan, { onEvent: (event) => events.push(event) })
 *   return planEventTable(events)
 * }
 */
export function planEventTable(events: readonly PlanEvent[], options: PlanEventTableOptions = {}): Table {
  const rows = new Map<string, StepRow>()
  const notes: string[] = []
  for (const event of events) {
    const note = endOf(event)
    if (note !== undefined) notes.push(note)
    if (!('step' in event)) continue
    const row = rows.get(event.step) ?? {
      step: 'title' in event ? event.title : event.step,
      state: 'begun',
      detail: '',
    }
    rows.set(event.step, row)
    if (event.type === 'step:log') row.detail = event.line
    else if (event.type === 'step:progress') row.detail = event.text ?? row.detail
    else {
      row.state = states[event.type]
      if ('error' in event) row.detail = messageOf(event.error)
      else {
        if (event.reason !== undefined) row.detail = event.reason
        if (event.tookMs !== undefined && event.type === 'step:done') row.tookMs = event.tookMs
      }
    }
  }
  const { durations = true } = options
  const [first] = events
  return table(
    rows.values(),
    [
      'step',
      'state',
      ...(durations
        ? [
            {
              heading: 'took',
              of: ({ tookMs }: StepRow) => (tookMs === undefined ? undefined : formatDuration(tookMs)),
            },
          ]
        : []),
      'detail',
    ],
    { ...(first && { caption: first.plan }), notes },
  )
}

const states = {
  'step:start': 'begun',
  'step:done': 'done',
  'step:skipped': 'skipped',
  'step:undo': 'being undone',
  'step:undone': 'undone',
  'step:failed': 'failed',
  'step:undo-failed': 'not undone',
} as const

function endOf(event: PlanEvent): string | undefined {
  switch (event.type) {
    case 'plan:failed':
      return `Failed: ${messageOf(event.error)}`
    case 'plan:cancelled':
      return 'Cancelled.'
    case 'plan:rolled-back':
      return `Rolled back: ${event.undone.join(', ') || 'nothing'}.`
    default:
      return undefined
  }
}

const messageOf = (error: { readonly message?: unknown }): string => String(error.message ?? 'unknown error')

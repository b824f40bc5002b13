/** What is being carried out, as rows: its steps, the log of its tasks, and how it ended. */
import { formatDuration } from '@pve/core'
import { bodyRows, windowOf } from '../layout.js'
import type { StepView } from '../plan-view.js'
import { blank, paragraph, type Row, row } from '../rows.js'
import type { RunState, State } from '../wizard/state.js'
import type { RunEnd } from '../wizard/types.js'
import { lineRow } from './summary.js'

/** Words beside the colours: each state reads without them. */
const marks: Readonly<
  Record<StepView['status'], readonly [string, 'plain' | 'dim' | 'good' | 'bad' | 'warning' | 'focus']>
> = {
  waiting: ['     ', 'dim'],
  running: ['...  ', 'focus'],
  done: ['ok   ', 'good'],
  skipped: ['was  ', 'dim'],
  failed: ['FAIL ', 'bad'],
  cancelled: ['stop ', 'warning'],
  undoing: ['undo ', 'warning'],
  undone: ['gone ', 'warning'],
}

export function runRows(run: RunState, state: State): readonly Row[] {
  const { columns } = state.size
  const rows = bodyRows(state.size)
  const steps = stepRows(run, run.end ? Number.POSITIVE_INFINITY : rows - 2)
  const head = [...(run.end ? [] : [headRow(run)]), ...(steps.length === 0 ? [] : steps), blank]
  const end = run.end ? endRows(run.end, run, columns) : []
  const room = Math.max(0, rows - head.length - end.length)
  const { log } = run.plan
  const last = Math.max(0, log.length - Math.min(run.scroll, Math.max(0, log.length - room)))
  const logged = room === 0 ? [] : log.slice(Math.max(0, last - room + (end.length > 0 ? 1 : 0)), last)
  const logRows = logged.map((line) => row(`  ${line}`, 'dim'))
  const all = [...head, ...logRows, ...(end.length > 0 && logRows.length > 0 ? [blank] : []), ...end]
  if (all.length <= rows) return all
  // When it does not all fit, how it ended is what must be seen; the rest can be scrolled to.
  const base = Math.min(all.length - rows, all.length - end.length)
  const from = Math.max(0, Math.min(all.length - rows, base - run.scroll))
  return all.slice(from, from + rows)
}

/** Where not all fit: those around the one that is under way. */
function stepRows(run: RunState, rows: number): Row[] {
  const { steps } = run.plan
  const current = steps.findLastIndex(({ status }) => status !== 'waiting')
  const { from, to } = windowOf(steps.length, Math.max(0, current), Math.min(steps.length, Math.max(1, rows)))
  return steps.slice(from, to).map((step) => stepRow(step, run))
}

const headRow = ({ startedAtMs, nowMs, cancelling, plan }: RunState): Row =>
  cancelling
    ? row('Interrupted: looking what is left. Ctrl-C again leaves at once.', 'warning')
    : row(
        `${plan.steps.length === 0 ? 'Getting ready …' : 'Under way'}${elapsed(startedAtMs, nowMs)}`,
        'heading',
      )

/** From the first second on. */
const elapsed = (fromMs: number, nowMs: number): string =>
  nowMs - fromMs < 1_000 ? '' : `  ${formatDuration(nowMs - fromMs)}`

function stepRow(step: StepView, { nowMs }: RunState): Row {
  const [mark, tone] = marks[step.status]
  const percent = step.fraction === undefined ? '' : ` ${Math.round(step.fraction * 100)} %`
  const detail =
    step.status === 'running' || step.status === 'undoing'
      ? `${percent}${step.text === undefined ? '' : ` ${step.text}`}${elapsed(step.startedAtMs ?? nowMs, nowMs)}`
      : step.tookMs === undefined || step.status === 'skipped'
        ? ''
        : `  ${formatDuration(step.tookMs)}`
  return [
    { text: mark, tone },
    { text: step.title, tone: step.status === 'waiting' ? 'dim' : 'plain' },
    { text: detail, tone: 'dim' },
  ]
}

const titles = {
  done: ['ok', 'good'],
  'nothing-made': ['NOT CREATED', 'bad'],
  incomplete: ['NOT FINISHED', 'warning'],
} as const

function endRows(end: RunEnd, run: RunState, columns: number): Row[] {
  const [word, tone] = titles[end.kind]
  const asked = run.asking === undefined ? undefined : end.actions[run.asking]
  return [
    ...paragraph(`${word}: ${end.title}`, columns, tone),
    ...end.lines.flatMap((line) =>
      line.label === undefined
        ? paragraph(line.text, columns, line.tone ?? 'plain', '  ')
        : [lineRow(line, 12)],
    ),
    blank,
    ...(asked
      ? [row(`${asked.confirm ?? ''} y: yes, any other key: no`, 'warning')]
      : end.actions.map(({ key, label }): Row => [{ text: `  ${key}  `, tone: 'focus' }, { text: label }])),
  ]
}

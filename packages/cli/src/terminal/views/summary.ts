import { windowOf } from '../layout.js'
import { blank, paragraph, type Row, row, withCursor } from '../rows.js'
import type { State } from '../wizard/state.js'
import type { Line } from '../wizard/types.js'
import { labelColumns, type Summary, summaryRows, summarySpace } from '../wizard/update-summary.js'

export function summaryViewRows(summary: Summary, state: State): readonly Row[] {
  const { columns } = state.size
  const { save } = state.summary
  if (save) {
    return [
      row(summary.step.save.title, 'heading'),
      blank,
      [{ text: '  File  ' }, ...withCursor(save.text, save.cursor, columns - 10)],
      blank,
      ...(save.message === undefined ? [] : paragraph(`! ${save.message}`, columns, 'warning', '  ')),
    ]
  }
  const between = summarySpace(state).gap === 1 ? [blank] : []
  return [
    tabs(summary, state),
    ...between,
    ...problems(summary, state, between),
    ...window(summary, state),
    ...between,
    button(summary),
  ]
}

const tabs = ({ step }: Summary, { summary }: State): Row =>
  step.views.flatMap(({ title }, index) => [
    index === summary.view
      ? { text: `[${title}]`, tone: 'heading' as const }
      : { text: ` ${title} `, tone: 'dim' as const },
    { text: ' ' },
  ])

function problems({ issues, focus }: Summary, state: State, between: readonly Row[]): Row[] {
  if (issues.length === 0) return []
  const { from, to } = windowOf(issues.length, focus, Math.min(issues.length, summarySpace(state).problems))
  const rows = issues.slice(from, to).map((issue, index): Row => {
    const isMarked = from + index === focus
    const more = index === to - from - 1 && to < issues.length ? `  (${issues.length - to} more)` : ''
    return [
      { text: isMarked ? '› ' : '  ', tone: 'focus' },
      { text: '! ', tone: 'bad' },
      { text: issue.path, tone: isMarked ? 'focus' : 'plain' },
      { text: `: ${issue.message}${more}`, tone: 'bad' },
    ]
  })
  return [...rows, ...between]
}

function window({ lines, issues }: Summary, state: State): Row[] {
  const rows = summaryRows(state, issues.length)
  const { columns } = state.size
  const width = labelColumns(lines)
  const shown = lines.slice(state.summary.scroll, state.summary.scroll + rows)
  const result = Array.from({ length: rows }, (_, index) => {
    const line = shown[index]
    return line ? lineRow(line, width) : blank
  })
  const below = lines.length - state.summary.scroll - rows
  if (below > 0) result[rows - 1] = row(`↓ ${below + 1} more lines (PgDn)`.slice(0, columns), 'dim')
  return result
}

export const lineRow = ({ text, label, tone = 'plain' }: Line, width = 0): Row =>
  label === undefined
    ? [{ text, tone }]
    : [
        { text: `  ${label}`.padEnd(width), tone: 'dim' },
        { text, tone },
      ]

const button = ({ step, issues, focus, blocked }: Summary): Row => [
  { text: focus === issues.length ? '› ' : '  ', tone: 'focus' },
  blocked === undefined
    ? { text: `[ ${step.action} ]`, tone: 'good', inverse: focus === issues.length }
    : { text: `[ ${step.action} ]`, tone: 'dim' },
  ...(blocked === undefined ? [] : [{ text: `  not yet: ${blocked}`, tone: 'dim' as const }]),
]

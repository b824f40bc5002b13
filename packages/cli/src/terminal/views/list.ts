/** An open list, as rows: only the part that fits is made, however long it is. */
import { truncate } from '../../output/style.js'
import { listRows, windowOf } from '../layout.js'
import { blank, type Row, row, withCursor } from '../rows.js'
import type { State } from '../wizard/state.js'
import type { OpenList } from '../wizard/update-list.js'

export function openListRows(open: OpenList, state: State): readonly Row[] {
  const { placed, candidates, mark, filter, chosen } = open
  const { columns } = state.size
  const rows = listRows(state.size)
  const { from, to } = windowOf(candidates.length, mark, rows)
  const shown = candidates.slice(from, to).map((option, index): Row => {
    const isMarked = from + index === mark
    const box = chosen === undefined ? '' : chosen.includes(option.value) ? '[x] ' : '[ ] '
    const label = option.typed ? `use "${option.value}"` : (option.label ?? option.value)
    return [
      { text: isMarked ? '› ' : '  ', tone: 'focus' },
      { text: box + truncate(label, Math.max(10, columns - 20)), tone: isMarked ? 'focus' : 'plain' },
      ...(option.hint === undefined ? [] : [{ text: `  ${option.hint}`, tone: 'dim' as const }]),
    ]
  })
  const { status, message } = placed.options
  const empty =
    status === 'loading'
      ? '… asking the server'
      : status === 'failed'
        ? `! ${message ?? 'cannot be read'} (Enter tries again)`
        : filter === ''
          ? (message ?? 'nothing to choose from')
          : 'nothing fits what you typed'
  return [
    [
      { text: placed.field.label, tone: 'heading' },
      { text: '   filter: ', tone: 'dim' },
      ...withCursor(filter, [...filter].length, columns - placed.field.label.length - 14),
    ],
    blank,
    ...(shown.length === 0 ? [row(`  ${empty}`, status === 'failed' ? 'bad' : 'dim')] : shown),
    ...(candidates.length > rows ? [row(`  ${from + 1} to ${to} of ${candidates.length}`, 'dim')] : []),
  ]
}

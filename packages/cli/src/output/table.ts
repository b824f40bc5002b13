import { harmless, type Style, textWidth, truncate } from './style.js'

export interface Column<R> {
  readonly title: string
  readonly value: (row: R) => string | number | undefined
  /** Numbers stand on the right. */
  readonly align?: 'right'
  /** Gets narrower when the terminal is too narrow; others keep their width. */
  readonly shrinks?: true
  /** Is left out when narrower columns are not enough; the highest number goes first. */
  readonly drop?: number
  readonly color?: (row: R, style: Style) => ((text: string) => string) | undefined
}

const gap = '  '
/** Shrinking columns keep this much, so that names can still be told apart. */
const narrowest = 12

/** Rows as aligned columns, without trailing blanks; too wide ones are cut to the terminal's width. */
export function renderTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  options: { width: number | undefined; style: Style },
): string {
  const { style } = options
  // A column that nobody has anything in says nothing.
  const used = columns.filter((column) =>
    rows.some((row) => column.value(row) !== undefined && column.value(row) !== ''),
  )
  const shown = options.width === undefined ? used : fitting(used, rows, options.width)
  const cells = rows.map((row) =>
    shown.map((column) => harmless(String(column.value(row) ?? '')).replaceAll('\n', ' ')),
  )
  const widths = shown.map((column, index) =>
    Math.max(textWidth(column.title), ...cells.map((line) => textWidth(line[index] ?? ''))),
  )
  if (options.width !== undefined) shrink(widths, shown, options.width)
  const line = (texts: readonly string[], paint: (index: number) => ((text: string) => string) | undefined) =>
    texts
      .map((text, index) => {
        const cut = truncate(text, widths[index] ?? 0)
        const fill = ' '.repeat(Math.max(0, (widths[index] ?? 0) - textWidth(cut)))
        const painted = paint(index)?.(cut) ?? cut
        if (shown[index]?.align === 'right') return fill + painted
        return index === texts.length - 1 ? painted : painted + fill
      })
      .join(gap)
      .trimEnd()
  return [
    line(
      shown.map(({ title }) => title),
      () => style.bold,
    ),
    ...rows.map((row, number) => line(cells[number] ?? [], (index) => shown[index]?.color?.(row, style))),
  ].join('\n')
}

/** Without the columns that there is no room for. */
function fitting<R>(columns: readonly Column<R>[], rows: readonly R[], width: number): Column<R>[] {
  const shown = [...columns]
  const least = (column: Column<R>) => {
    const natural = Math.max(
      textWidth(column.title),
      ...rows.map((row) => textWidth(String(column.value(row) ?? ''))),
    )
    return column.shrinks ? Math.min(natural, narrowest) : natural
  }
  while (shown.reduce((sum, column) => sum + least(column) + gap.length, -gap.length) > width) {
    const [first] = shown
      .filter(({ drop }) => drop !== undefined)
      .sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))
    if (!first) break
    shown.splice(shown.indexOf(first), 1)
  }
  return shown
}

function shrink<R>(widths: number[], columns: readonly Column<R>[], width: number): void {
  const total = () => widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1)
  const shrinkable = columns.flatMap((column, index) => (column.shrinks ? [index] : []))
  while (total() > width) {
    const widest = shrinkable
      .filter((index) => (widths[index] ?? 0) > narrowest)
      .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (widest === undefined) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}

/** `key   value` lines, values of several lines indented beneath one another. */
export function renderPairs(
  pairs: readonly (readonly [string, string | number | undefined])[],
  style: Style,
): string {
  const there = pairs.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(0, ...there.map(([key]) => textWidth(key)))
  return there
    .map(([key, value]) => {
      const lines = harmless(String(value)).split('\n')
      const rest = lines.slice(1).map((line) => `\n${' '.repeat(width + gap.length)}${line}`)
      return `${style.bold(key)}${' '.repeat(width - textWidth(key))}${gap}${lines[0] ?? ''}${rest.join('')}`
    })
    .join('\n')
}

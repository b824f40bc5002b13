import { broken, harmless, type Style, textWidth, truncate, wrapText } from './style.js'

export interface Column<R> {
  readonly title: string
  readonly value: (row: R) => string | number | undefined
  /** Numbers stand on the right. */
  readonly align?: 'right'
  /** Gets narrower when the terminal is too narrow; others keep their width. */
  readonly shrinks?: true
  /** Gets narrower before all others, and goes on in further lines: for sentences. */
  readonly wraps?: true
  /** Is left out when narrower columns are not enough; the highest number goes first. */
  readonly drop?: number
  /** Is shown only to who asks for it by name. */
  readonly onDemand?: true
  readonly color?: (row: R, style: Style) => ((text: string) => string) | undefined
}

const gap = '  '
/** Shrinking columns keep this much, so that names can still be told apart. */
const narrowest = 12
/** Sentences in less than this are hard to read. */
const narrowestWrapped = 24

/** Which columns are shown, and how wide each is. */
export interface Layout<R> {
  readonly columns: readonly Column<R>[]
  readonly widths: readonly number[]
  /** What is wider than its column is cut. Where nothing is, such a row is wider than the others. */
  readonly cuts: boolean
  /** Left out because there is no room. With `more`, also those that nobody has anything in yet. */
  readonly hidden: readonly Column<R>[]
}

export interface LayoutOptions {
  /** Of the terminal; undefined leaves everything as wide as it is. */
  readonly width: number | undefined
  /** More rows will come: a column that nobody has anything in yet is kept. */
  readonly more?: boolean
}

/** @param rows by which the widths are chosen */
export function layoutTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  { width, more = false }: LayoutOptions,
): Layout<R> {
  // A column that nobody has anything in says nothing.
  const used = columns.filter((column) => more || rows.some((row) => hasText(column, row)))
  const shown = width === undefined ? used : fitting(used, rows, width)
  const widths = shown.map((column) =>
    Math.max(textWidth(column.title), ...rows.map((row) => textWidth(cellText(column, row)))),
  )
  if (width !== undefined) {
    shrink(widths, shown, width, ({ wraps }) => (wraps ? narrowestWrapped : undefined))
    shrink(widths, shown, width, ({ shrinks }) => (shrinks ? narrowest : undefined))
  }
  const hidden = used.filter((column) => !shown.includes(column))
  return { columns: shown, widths, cuts: width !== undefined, hidden }
}

export const hasText = <R>({ value }: Column<R>, row: R): boolean =>
  value(row) !== undefined && value(row) !== ''

/**
 * Names the columns that there was no room for; undefined where all are shown.
 *
 * @param flags that show them nevertheless: `--columns`
 */
export function hiddenNote<R>(
  { hidden }: Pick<Layout<R>, 'hidden'>,
  style: Style,
  { width, flags = [] }: { width: number | undefined; flags?: readonly string[] },
): string | undefined {
  if (hidden.length === 0) return undefined
  const titles = hidden.map(({ title }) => title)
  const ways = `${[...flags, '--json'].join(', ')} or a wider terminal`
  return style.dim(wrapText(`not shown: ${titles.join(', ')} – see them with ${ways}`, width ?? 100))
}

const cellText = <R>(column: Column<R>, row: R): string =>
  harmless(String(column.value(row) ?? '')).replaceAll('\n', ' ')

export const tableHead = <R>(layout: Layout<R>, style: Style): string =>
  tableLine(
    layout,
    layout.columns.map(({ title }) => title),
    () => style.bold,
  )

export const tableRow = <R>(layout: Layout<R>, row: R, style: Style): string =>
  tableLine(
    layout,
    layout.columns.map((column) => cellText(column, row)),
    (column) => column.color?.(row, style),
  )

function tableLine<R>(
  { columns, widths, cuts }: Layout<R>,
  texts: readonly string[],
  paint: (column: Column<R>) => ((text: string) => string) | undefined,
): string {
  const cells = columns.map(({ wraps }, index) => {
    const text = texts[index] ?? ''
    const width = widths[index] ?? 0
    if (!cuts) return [text]
    if (!wraps) return [truncate(text, width)]
    return fitted(text, width)
  })
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    lineOf(
      columns,
      widths,
      cells.map((lines) => lines[at] ?? ''),
      paint,
    ),
  ).join('\n')
}

function lineOf<R>(
  columns: readonly Column<R>[],
  widths: readonly number[],
  cells: readonly string[],
  paint: (column: Column<R>) => ((text: string) => string) | undefined,
): string {
  return columns
    .map((column, index) => {
      const cut = cells[index] ?? ''
      const width = widths[index] ?? 0
      const fill = ' '.repeat(Math.max(0, width - textWidth(cut)))
      const painted = paint(column)?.(cut) ?? cut
      if (column.align === 'right') return fill + painted
      return index === columns.length - 1 ? painted : painted + fill
    })
    .join(gap)
    .trimEnd()
}

/** Rows as aligned columns, without trailing blanks; too wide ones are cut to the terminal's width, and what has no room is named. */
export function renderTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  options: { width: number | undefined; style: Style },
): string {
  const layout = layoutTable(columns, rows, options)
  return [
    tableHead(layout, options.style),
    ...rows.map((row) => tableRow(layout, row, options.style)),
    hiddenNote(layout, options.style, options) ?? [],
  ]
    .flat()
    .join('\n')
}

/** Without the columns that there is no room for. */
function fitting<R>(columns: readonly Column<R>[], rows: readonly R[], width: number): Column<R>[] {
  const shown = [...columns]
  const least = (column: Column<R>) => {
    const natural = Math.max(
      textWidth(column.title),
      ...rows.map((row) => textWidth(String(column.value(row) ?? ''))),
    )
    if (column.wraps) return Math.min(natural, narrowestWrapped)
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

/** @param least of a column that may get narrower */
function shrink<R>(
  widths: number[],
  columns: readonly Column<R>[],
  width: number,
  least: (column: Column<R>) => number | undefined,
): void {
  const total = () => widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1)
  while (total() > width) {
    const widest = columns
      .flatMap((column, index) =>
        (widths[index] ?? 0) > (least(column) ?? Number.POSITIVE_INFINITY) ? [index] : [],
      )
      .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (widest === undefined) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}

/** What it is called, and what it is; undefined and empty values are left out. Painted when its lines are broken. */
export type Pair = readonly [
  key: string,
  value: string | number | undefined,
  paint?: (text: string) => string,
]

/**
 * `key   value` lines, values of several lines beneath one another. What has no room goes on in further lines, between
 * words; of a value of several lines they are indented, so that each can be told from the next.
 *
 * @param columns of the terminal; undefined leaves lines as long as they are
 */
export function renderPairs(pairs: readonly Pair[], style: Style, columns: number | undefined): string {
  const there = pairs.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(0, ...there.map(([key]) => textWidth(key)))
  const room = columns && Math.max(columns - width - gap.length, narrowest)
  return there
    .map(([key, value, paint = (text: string) => text]) => {
      const own = harmless(String(value)).split('\n')
      const indent = own.length > 1 ? gap : ''
      const [first = '', ...rest] = own.flatMap((line) => (room ? fitted(line, room, indent) : [line]))
      const more = rest.map((line) => `\n${' '.repeat(width + gap.length)}${line}`)
      return `${style.bold(key)}${' '.repeat(width - textWidth(key))}${gap}${paint(`${first}${more.join('')}`)}`
    })
    .join('\n')
}

/** A word is broken only where it is wider than all the room there is. */
function fitted(line: string, room: number, indent = ''): string[] {
  if (textWidth(line) <= room) return [line]
  return wrapText(line, room, indent)
    .slice(indent.length)
    .split('\n')
    .flatMap((part) => broken(part, room, indent))
}

import { inspect } from 'node:util'
import { cellText, headingOf } from './cell.js'
import { type DisplayBundle, type Displayed, jupyterDisplay } from './display-as.js'
import { escapeHtml } from './html.js'

export interface Column<T> {
  readonly heading: string
  /** Numbers are set to the right, lists joined by commas, what is missing is left blank. */
  of(row: T): unknown
}

export interface TableOptions {
  /** Above the table. */
  readonly caption?: string
  /** Below it, a line each. */
  readonly notes?: readonly string[]
  /** Rows beyond are counted, not shown. Default 200: a notebook keeps what it shows. */
  readonly maxRows?: number
}

interface Cell {
  readonly text: string
  readonly isNumber: boolean
}

/**
 * Rows for people: a table in a notebook, aligned text elsewhere. Secrets are masked as it is made.
 * @example
 * import type { Table } from '@pve/core'
 * const savePage = async (report: Table) => await writeFileAtomic('/srv/reports/vms.html', report.toHtml(), { mode: 0o644 })
 * await savePage(table([{ vmid: 101, name: 'web-1', memoryBytes: 4_294_967_296 }]))
 */
export class Table implements Displayed {
  readonly #caption: string | undefined
  readonly #notes: readonly string[]
  readonly #headings: readonly string[]
  readonly #rows: readonly (readonly Cell[])[]

  constructor(headings: readonly string[], rows: readonly (readonly Cell[])[], options: TableOptions) {
    const { caption, notes = [], maxRows = 200 } = options
    this.#caption = caption === undefined ? undefined : cellText(caption)
    this.#headings = headings.map((heading) => cellText(heading))
    this.#rows = rows.slice(0, maxRows)
    const more = rows.length - this.#rows.length
    const kept = notes.map((note) => cellText(note))
    this.#notes = more > 0 ? [`… and ${more} more.`, ...kept] : kept
  }

  /** Aligned text, without a newline at its end. */
  toString(): string {
    const rows = this.#rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' · ')))
    const widths = this.#headings.map((heading, column) =>
      rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), heading.length),
    )
    const line = (texts: readonly string[], isRight: (column: number) => boolean) =>
      widths
        .map((width, column) => {
          const text = texts[column] ?? ''
          return isRight(column) ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')
        .trimEnd()
    return [
      ...(this.#caption === undefined ? [] : [this.#caption]),
      ...(this.#rows.length === 0
        ? ['(none)']
        : [
            line(this.#headings, (column) => this.#isRight(column)),
            ...rows.map((row) => line(row, (column) => this.#isRight(column))),
          ]),
      ...this.#notes,
    ].join('\n')
  }

  /** Without style or script of its own: the notebook's theme draws it. */
  toHtml(): string {
    const cell = (tag: 'td' | 'th', text: string, column: number) =>
      `<${tag} style="text-align:${this.#isRight(column) ? 'right' : 'left'}">${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`
    const head = this.#headings.map((heading, column) => cell('th', heading, column)).join('')
    const body = this.#rows.map(
      (row) => `<tr>${row.map(({ text }, column) => cell('td', text, column)).join('')}</tr>`,
    )
    return [
      '<table>',
      ...(this.#caption === undefined ? [] : [`<caption>${escapeHtml(this.#caption)}</caption>`]),
      ...(body.length === 0
        ? ['<tbody><tr><td>(none)</td></tr></tbody>']
        : [`<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>']),
      '</table>',
      ...this.#notes.map((note) => `<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>`),
    ].join('\n')
  }

  [jupyterDisplay](): DisplayBundle {
    return { 'text/plain': this.toString(), 'text/html': this.toHtml() }
  }

  [inspect.custom](): string {
    return this.toString()
  }

  #isRight(column: number): boolean {
    const cells = this.#rows.flatMap((row) => row[column] ?? []).filter(({ text }) => text !== '')
    return cells.length > 0 && cells.every(({ isNumber }) => isNumber)
  }
}

/**
 * A table of any rows. Headings are the keys in words, without their unit, which stands with the value.
 * @param columns keys, or a heading with a function; default: every key that a row has
 * @example
 * const vms = [
 *   { vmid: 101, name: 'web-1', memoryBytes: 4_294_967_296 },
 *   { vmid: 102, name: 'db', memoryBytes: 17_179_869_184 },
 * ]
 * console.log(String(table(vms)))
 * // vmid  name   memory
 * //  101  web-1   4 GiB
 * //  102  db     16 GiB
 */
export function table<T extends object>(
  rows: Iterable<T>,
  columns?: readonly ((keyof T & string) | Column<T>)[],
  options: TableOptions = {},
): Table {
  const all = [...rows]
  const shown = columns ?? keysOf(all)
  const headings = shown.map((column) => (typeof column === 'string' ? headingOf(column) : column.heading))
  const cells = all.map((row) =>
    shown.map((column) => {
      const value: unknown = typeof column === 'string' ? row[column] : column.of(row)
      return {
        text: cellText(value, typeof column === 'string' ? column : undefined),
        isNumber: typeof value === 'number',
      }
    }),
  )
  return new Table(headings, cells, options)
}

/** In the order in which they come; a key that only later rows have stands behind. */
function keysOf<T extends object>(rows: readonly T[]): (keyof T & string)[] {
  const keys = new Set<keyof T & string>()
  for (const row of rows) for (const key in row) if (Object.hasOwn(row, key)) keys.add(key)
  return [...keys]
}

/**
 * One thing, a line for each of its fields that is there.
 * @example
 * console.log(String(fieldTable({ node: 'pve1', uptimeSeconds: 187_200, cpuFraction: 0.12 })))
 * // field   value
 * // node    pve1
 * // uptime  2 d 04 h
 * // cpu     12 %
 */
export function fieldTable(fields: Readonly<Record<string, unknown>>, options: TableOptions = {}): Table {
  const cells = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [
      { text: headingOf(key), isNumber: false },
      { text: cellText(value, key), isNumber: false },
    ])
  return new Table(['field', 'value'], cells, options)
}

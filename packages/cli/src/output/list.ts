/** A list that is shown while it is still coming. */
import type { Output } from './output.js'
import { type Column, hasText, hiddenNote, type Layout, layoutTable, tableHead, tableRow } from './table.js'

export interface ListView<R> {
  readonly columns: readonly Column<R>[]
  /** With --quiet: what names a row to the next command. */
  readonly quiet: (row: R) => string
  /** What is said where there is no row: `There are no servers.` */
  readonly none: string
  /** Ends the list after this many rows. */
  readonly limit?: number
  /** That show columns which have no room, where they were not given: `--columns`. Default: only --json does. */
  readonly columnFlags?: readonly string[]
}

/**
 * Rows as they come: what is there before the next wait (a page of the server) is shown at once. The first such lot
 * decides how wide the columns are. With --json: one document, when all is there, so that it is whole or not at all.
 * @returns how many rows there were
 */
export async function showList<R>(out: Output, rows: AsyncIterable<R>, view: ListView<R>): Promise<number> {
  const all: R[] = []
  let count = 0
  let waiting: R[] = []
  let layout: Layout<R> | undefined
  /** That somebody has something in. */
  const missed = new Set<Column<R>>()
  let timer: NodeJS.Immediate | undefined
  const width = out.isTty.stdout ? out.columns : undefined
  const flush = (more: boolean) => {
    timer = undefined
    if (waiting.length === 0) return
    const lines: string[] = []
    if (out.quiet) lines.push(...waiting.map(view.quiet))
    else {
      if (!layout) {
        layout = layoutTable(view.columns, waiting, { width, more })
        lines.push(tableHead(layout, out.style))
      }
      for (const row of waiting) {
        lines.push(tableRow(layout, row, out.style))
        for (const column of layout.hidden) if (hasText(column, row)) missed.add(column)
      }
    }
    waiting = []
    out.print(lines.join('\n'))
  }
  try {
    for await (const row of rows) {
      count += 1
      if (out.json) all.push(row)
      else {
        waiting.push(row)
        // Runs when the rows at hand have been taken, and the next ones have to be fetched.
        timer ??= setImmediate(flush, true)
      }
      if (count === view.limit) break
    }
  } finally {
    if (timer) clearImmediate(timer)
    if (!out.json) flush(false)
  }
  const hidden = layout?.hidden.filter((column) => missed.has(column)) ?? []
  const note = hiddenNote({ hidden }, out.style, { width, flags: view.columnFlags ?? [] })
  if (note !== undefined) out.print(note)
  if (out.json) out.result({ json: all, text: () => '' })
  else if (count === 0) out.result({ json: all, text: () => view.none })
  return count
}

/** How the lines of a screen are shared out. */
import type { Size } from './wizard/state.js'

/** Smaller than this nothing sensible can be shown. */
export const smallest: Size = { columns: 40, rows: 12 }

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < smallest.columns || rows < smallest.rows

/** Lines for a message or a field's help. */
export const messageRows = 2

/** Title and steps, a blank line; a blank line, message and keys. The terminal's last line stays empty. */
const around = 6 + messageRows

/** Lines for what a step shows. */
export const bodyRows = ({ rows }: Size): number => Math.max(3, rows - around)

/** Of an open list: without its title, its filter and the blank line between. */
export const listRows = (size: Size): number => Math.max(1, bodyRows(size) - 3)

/** The part of a long list that is shown, with the marked entry in it. */
export function windowOf(length: number, mark: number, rows: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(mark - Math.floor(rows / 2), length - rows))
  return { from, to: Math.min(length, from + rows) }
}

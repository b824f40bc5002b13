/** Lines of a screen as data: pieces of text with a tone each. `screen.tsx` draws them, cut at the width. */
import { broken, wrapText } from '../output/style.js'

export type Tone = 'plain' | 'dim' | 'heading' | 'focus' | 'good' | 'bad' | 'warning'

export interface Piece {
  readonly text: string
  readonly tone?: Tone
  readonly inverse?: boolean
}

export type Row = readonly Piece[]

export const row = (text: string, tone: Tone = 'plain'): Row => [{ text, tone }]
export const blank: Row = []

/** A paragraph broken at the width, each line with the indent; also within a word that is too long for one. */
export const paragraph = (text: string, columns: number, tone: Tone = 'plain', indent = ''): Row[] => {
  const width = Math.max(10, columns)
  return wrapText(text, width, indent)
    .split('\n')
    .flatMap((line) => broken(line, width, indent))
    .map((line) => row(line, tone))
}

/** Exactly so many rows: what is missing is blank, what is too much is gone. */
export const filled = (rows: readonly Row[], count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => rows[index] ?? blank)

/** A text with its cursor, of which the part around the cursor is shown. */
export function withCursor(text: string, cursor: number, columns: number): Row {
  const characters = [...text]
  const room = Math.max(5, columns - 1)
  const from = Math.max(0, cursor - room + 1)
  const shown = characters.slice(from, from + room)
  const at = cursor - from
  return [
    { text: `${from > 0 ? '…' : ''}${shown.slice(from > 0 ? 1 : 0, at).join('')}` },
    { text: shown[at] ?? ' ', inverse: true },
    { text: `${shown.slice(at + 1).join('')}${from + room < characters.length ? '…' : ''}` },
  ]
}

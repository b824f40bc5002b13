/** Names of the cloud in pictures: any text may be one, so none is taken as it is. */

/** By name, numbers by their value: web-2 before web-10. */
export const collator = new Intl.Collator('en', { numeric: true })

/** Control characters (a newline, an escape sequence), and those that turn the direction of the text around it. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
/** Joins the parts of one emoji, and does nothing else. */
const joiner = '\u200d'

/** On one line, with what cannot be seen made visible. */
export const oneLine = (text: string): string =>
  text.replace(invisible, (sign) => (sign === joiner ? sign : '\ufffd'))

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** East Asian and emoji signs take two columns of a terminal. */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u

const columnsOf = (sign: string): number => (wide.test(sign) ? 2 : 1)

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  let sum = 0
  for (const { segment } of segmenter.segment(text)) sum += columnsOf(segment)
  return sum
}

/** Cut with `…` where it is longer. */
export function fit(text: string, most: number): string {
  if (columns(text) <= most) return text
  let shown = ''
  let room = most - 1
  for (const { segment } of segmenter.segment(text)) {
    room -= columnsOf(segment)
    if (room < 0) break
    shown += segment
  }
  return most <= 0 ? '' : `${shown}…`
}

/** Right-to-left names are kept from turning what is around them: U+2068 … U+2069 isolate them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)

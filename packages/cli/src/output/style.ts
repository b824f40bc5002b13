/** Colour and width of text for terminals. */

const esc = String.fromCharCode(27)
const bell = String.fromCharCode(7)

/**
 * Colours by their numbers in the table of 256, which from 16 on looks the same in every terminal that has it: the first 16, and
 * what "dim" means, are each terminal's own, and green, yellow, cyan and dim cannot be read on white in most. These have a
 * contrast of at least 3:1 on black, on white and on both backgrounds of Solarized. A terminal with fewer colours takes what is
 * near among its own, or ignores them; those that say so by their name get none.
 */
export const palette = { grey: 243, red: 196, green: 28, yellow: 136, cyan: 30 } as const

export interface Style {
  bold(text: string): string
  /** Grey: for what stands beside the point. */
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

const wrap = (open: string, close: number) => (text: string) =>
  text === '' ? '' : `${esc}[${open}m${text}${esc}[${close}m`
const inColor = (number: number) => wrap(`38;5;${number}`, 39)
const plain = (text: string) => text

/** @param color false gives the text as it is */
export function makeStyle(color: boolean): Style {
  if (!color) return { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain }
  return {
    bold: wrap('1', 22),
    dim: inColor(palette.grey),
    red: inColor(palette.red),
    green: inColor(palette.green),
    yellow: inColor(palette.yellow),
    cyan: inColor(palette.cyan),
  }
}

/** Terminals with 8 or 16 colours, or none. Those of `xterm` and `screen` say no more by that name, and have 256. */
const hasFewColors = (term: string): boolean =>
  /^(dumb|unknown|ansi.*|linux(-.*)?|cons25.*|sun.*|vt\d.*|.*-(8|16)color)$/.test(term)

/** NO_COLOR and FORCE_COLOR by their conventions: any value but empty counts (FORCE_COLOR=0 is off). */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTty: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTty && !hasFewColors(env['TERM'] ?? '')
}

const colors = new RegExp(`${esc}\\[[0-9;]*m`, 'g')
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u
const noWidth = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  const bare = text.replace(colors, '')
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length
  let width = 0
  for (const char of bare) width += noWidth.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** Cuts a text without escapes to a width, the last column being `…`. */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let cut = ''
  for (const char of text) {
    if (textWidth(cut + char) > width - 1) break
    cut += char
  }
  return `${cut}…`
}

/** What a terminal would obey: colours and cursor moves, titles and links, single escapes. */
const commands = new RegExp(
  `${esc}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?|[@-_])`,
  'g',
)
/** Control characters, and those that turn the direction of the text around. */
const controls = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text from a server without what would steer the terminal. Tabs and line ends stay. */
export const harmless = (text: string): string => text.replace(commands, '').replace(controls, '')

/** Breaks a paragraph into lines of at most `width` columns. */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && textWidth(`${indent}${line} ${word}`) > width) {
        lines.push(`${indent}${line}`)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(`${indent}${line}`.trimEnd())
  }
  return lines.join('\n')
}

/** Cut into pieces that fit, the later ones indented. */
export function broken(line: string, width: number, indent = ''): string[] {
  if (textWidth(line) <= width) return [line]
  let head = ''
  for (const char of line) {
    if (head.length > indent.length && textWidth(head + char) > width) break
    head += char
  }
  const rest = line.slice(head.length)
  return rest === '' ? [head] : [head, ...broken(`${indent}${rest}`, width, indent)]
}

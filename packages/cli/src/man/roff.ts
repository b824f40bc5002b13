/** Text as roff source, for man pages: nothing of it is taken for a request or an escape. */

/** What roff would turn into a typographic mark, or obey. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
}

/** One line of text; line ends become blanks. A dot or a quote at its start is no request. */
export function roffText(text: string): string {
  const escaped = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\\-'"`^~]/g, (char) => escapes[char] ?? char)
    .replace(
      /[^\x20-\x7e]/gu,
      (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
  return escaped.startsWith('.') ? `\\&${escaped}` : escaped
}

export const bold = (text: string): string => `\\fB${roffText(text)}\\fR`
export const italic = (text: string): string => `\\fI${roffText(text)}\\fR`

/** A heading with its lines; nothing where there are none. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`.SH ${title}`, ...lines]

/** What is told stands indented beneath its term. */
export const term = (head: string, text: string): string[] => ['.TP', head, text === '' ? '\\&' : text]

/** Lines as they are, indented: a command to be copied. */
export const literal = (lines: readonly string[]): string[] => [
  '.PP',
  '.RS 4',
  '.nf',
  ...lines.map((line) => roffText(line)),
  '.fi',
  '.RE',
]

/** A line of bash as completions see it: its words without their quotes, and words that go back into it with theirs. */

/** How text that is inserted has to be quoted where the cursor is. */
export type Quote = '' | "'" | '"'

export interface BashWord {
  /** As it was typed. */
  readonly raw: string
  /** Without quotes and escapes. Nothing is expanded: `$x` stays as it is. */
  readonly text: string
  /** The quotes that are still open at its end. */
  readonly open: Quote
}

/**
 * The words of one command, the last one being that of the cursor, which may be empty. Redirections are left out, also
 * the file that they name; assignments before the command too.
 */
export function bashWords(line: string): {
  readonly words: readonly BashWord[]
  readonly isRedirection: boolean
} {
  const words: BashWord[] = []
  let isRedirection = false
  let position = 0
  while (position < line.length) {
    const char = line.charAt(position)
    if (/\s/.test(char)) {
      position++
      continue
    }
    const operator = /^(?:\d*(?:[<>]\|?&?|<<[-<]?|>>|<>)|&>>?|[|&;()])/.exec(line.slice(position))?.[0]
    if (operator !== undefined) {
      // What follows `|`, `;` and the like is another command: only a shell without a parser of its own asks for that.
      if (/[<>]/.test(operator)) isRedirection = true
      else words.length = 0
      position += operator.length
      continue
    }
    const word = readWord(line, position)
    position += word.raw.length
    if (isRedirection && position < line.length) isRedirection = false
    else if (!isRedirection && !(words.length === 0 && /^\w+\+?=/.test(word.raw))) words.push(word)
  }
  const isNew = line === '' || (/\s$/.test(line) && !line.endsWith(words.at(-1)?.raw ?? ' '))
  if (isNew && !isRedirection) words.push({ raw: '', text: '', open: '' })
  return { words, isRedirection }
}

/** Up to the first blank or operator that is not quoted. */
function readWord(line: string, start: number): BashWord {
  let text = ''
  let open: Quote = ''
  let position = start
  for (; position < line.length; position++) {
    const char = line.charAt(position)
    const next = line.charAt(position + 1)
    if (open === "'") {
      if (char === "'") open = ''
      else text += char
    } else if (char === '\\' && (open === '' || /["\\$`]/.test(next))) {
      // At the end of the line it escapes nothing yet.
      text += next
      position++
    } else if (open === '"') {
      if (char === '"') open = ''
      else text += char
    } else if (char === "'" || char === '"') open = char
    else if (/[\s|&;()<>]/.test(char)) break
    else text += char
  }
  return { raw: line.slice(start, position), text, open }
}

/** Text that stands for itself at a place with these quotes open: bash expands and runs nothing of it. */
export function quoteFor(text: string, open: Quote): string {
  if (open === "'") return text.replaceAll("'", "'\\''")
  // Also `!`, which is the history's: inside double quotes a backslash keeps it, and stays.
  if (open === '"') return text.replace(/["\\$`]/g, '\\$&').replaceAll('!', '"\'!\'"')
  return text.replace(/[^\w@%+=:,./\-\u0080-\uffff]/g, '\\$&')
}

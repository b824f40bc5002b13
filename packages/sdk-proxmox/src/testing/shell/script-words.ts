/** Words of a script: quotes, variables, command substitution. */
import { type Part, type Script, UnknownSyntax, type Word } from './script-syntax.js'

export interface Reader {
  readonly text: string
  at: number
}

/** What ends a word outside of quotes. */
const wordEnd = /[\s;&|<>()]/

const escapable = new Set(['$', '`', '"', '\\'])

/** @param parse reads a script, for what stands in `$(…)` */
export function readWord(reader: Reader, parse: (text: string) => Script): Word {
  const parts: Part[] = []
  let bare = ''
  const flush = () => {
    if (bare !== '') parts.push({ kind: 'text', text: bare, quoted: false })
    bare = ''
  }
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at] ?? ''
    if (wordEnd.test(char)) break
    if (char === '\\') {
      const next = reader.text[reader.at + 1] ?? ''
      reader.at += 2
      if (next === '\n') continue
      flush()
      parts.push({ kind: 'text', text: next, quoted: true })
    } else if (char === "'") {
      flush()
      parts.push({ kind: 'text', text: readSingleQuoted(reader), quoted: true })
    } else if (char === '"') {
      flush()
      reader.at++
      parts.push(...readUntil(reader, '"', true, parse))
    } else if (char === '$' || char === '`') {
      flush()
      parts.push(readDollar(reader, false, parse))
    } else {
      bare += char
      reader.at++
    }
  }
  flush()
  return withHome(parts)
}

/** `~` and `~/x` at the start of a word, where it is not quoted. */
function withHome(parts: readonly Part[]): Word {
  const [first, ...rest] = parts
  if (first?.kind !== 'text' || first.quoted || !/^~(?:\/|$)/.test(first.text)) return parts
  const home: Part = { kind: 'variable', name: 'HOME', operator: '', word: [], quoted: true }
  return [home, { ...first, text: first.text.slice(1) }, ...rest]
}

function readSingleQuoted(reader: Reader): string {
  const end = reader.text.indexOf("'", reader.at + 1)
  if (end < 0) throw new UnknownSyntax('a quote is not closed')
  const text = reader.text.slice(reader.at + 1, end)
  reader.at = end + 1
  return text
}

/** Parts up to a closing character, which is read as well. At the end of the text when `close` is empty. */
export function readUntil(
  reader: Reader,
  close: string,
  quoted: boolean,
  parse: (text: string) => Script,
): Part[] {
  const parts: Part[] = []
  let text = ''
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text, quoted })
    text = ''
  }
  for (;;) {
    const char = reader.text[reader.at]
    if (char === undefined) {
      if (close !== '') throw new UnknownSyntax(`${close} is missing`)
      break
    }
    if (char === close) {
      reader.at++
      break
    }
    if (char === '\\') {
      const next = reader.text[reader.at + 1] ?? ''
      reader.at += 2
      if (next === '\n') continue
      text += escapable.has(next) ? next : `\\${next}`
    } else if (char === '$' || char === '`') {
      flush()
      parts.push(readDollar(reader, quoted, parse))
    } else {
      text += char
      reader.at++
    }
  }
  flush()
  // An empty text in quotes is still a word.
  if (parts.length === 0 && close === '"') parts.push({ kind: 'text', text: '', quoted: true })
  return parts
}

const operators = [':-', ':+', ':=', ':?', '-', '+', '=', '?', '%%', '%', '##', '#'] as const

function readDollar(reader: Reader, quoted: boolean, parse: (text: string) => Script): Part {
  const { text } = reader
  if (text[reader.at] === '`') {
    const end = text.indexOf('`', reader.at + 1)
    if (end < 0) throw new UnknownSyntax('` is missing')
    const script = parse(text.slice(reader.at + 1, end))
    reader.at = end + 1
    return { kind: 'command', script, quoted }
  }
  if (text.startsWith('$((', reader.at)) throw new UnknownSyntax('arithmetic')
  if (text.startsWith('$(', reader.at)) {
    const end = closingParenthesis(text, reader.at + 2)
    const script = parse(text.slice(reader.at + 2, end))
    reader.at = end + 1
    return { kind: 'command', script, quoted }
  }
  const plain = /^\$([A-Za-z_]\w*|[0-9@*#?$!-])/.exec(text.slice(reader.at))
  if (plain) {
    reader.at += plain[0].length
    return { kind: 'variable', name: plain[1] ?? '', operator: '', word: [], quoted }
  }
  const braced = /^\$\{(#?)([A-Za-z_]\w*|[0-9]+|[@*#?])/.exec(text.slice(reader.at))
  if (!braced) {
    reader.at++
    return { kind: 'text', text: '$', quoted }
  }
  reader.at += braced[0].length
  const name = braced[2] ?? ''
  if (braced[1] === '#') {
    if (text[reader.at] !== '}') throw new UnknownSyntax('a length with an operator')
    reader.at++
    return { kind: 'variable', name, operator: 'length', word: [], quoted }
  }
  if (text[reader.at] === '}') {
    reader.at++
    return { kind: 'variable', name, operator: '', word: [], quoted }
  }
  const operator = operators.find((one) => text.startsWith(one, reader.at))
  if (operator === undefined) throw new UnknownSyntax(`\${${name}${text[reader.at] ?? ''}…}`)
  reader.at += operator.length
  const word = readUntil(reader, '}', quoted, parse).map(
    (part): Part =>
      part.kind === 'text' ? { ...part, text: part.text.replace(/^(['"])(.*)\1$/s, '$2') } : part,
  )
  return { kind: 'variable', name, operator, word, quoted }
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === "'" || char === '"') {
      const end = closingQuote(text, at, char)
      if (end < 0) break
      at = end
    } else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  throw new UnknownSyntax(') is missing')
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) return at
  }
  return -1
}

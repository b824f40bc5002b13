/** Words → text: variables, parameters and commands put in; what is not in quotes is split at blanks. */
import type { Part, Script, Word } from './script-syntax.js'

/** What words are expanded with. */
export interface Values {
  readonly parameters: readonly string[]
  /** `set -u` */
  readonly stopsAtUnset: boolean
  value(name: string): string | undefined
  assign(name: string, value: string): void
  unset(name: string): never
  substitute(script: Script): string
}

/** As one text, as in an assignment. */
export const expandWord = (values: Values, word: Word): string =>
  word.map((part) => partText(values, part)).join('')

export function expandWords(values: Values, words: readonly Word[]): string[] {
  return words.flatMap((word) => expandFields(values, word))
}

function expandFields(values: Values, word: Word): string[] {
  const fields: string[] = []
  let field: string | undefined
  const add = (text: string) => {
    field = (field ?? '') + text
  }
  const end = () => {
    if (field !== undefined) fields.push(field)
    field = undefined
  }
  for (const part of word) {
    if (part.kind === 'variable' && part.name === '@' && part.operator === '' && part.quoted) {
      for (const [index, parameter] of values.parameters.entries()) {
        if (index > 0) end()
        add(parameter)
      }
      continue
    }
    const text = partText(values, part)
    if (part.kind === 'text' || part.quoted) {
      add(text)
      continue
    }
    const pieces = text.split(/[ \t\n]+/)
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) end()
      if (piece !== '') add(piece)
    }
  }
  end()
  return fields
}

function partText(values: Values, part: Part): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'command') return values.substitute(part.script)
  const value = values.value(part.name)
  const isNull = value === undefined || (part.operator.startsWith(':') && value === '')
  const word = () => expandWord(values, part.word)
  switch (part.operator) {
    case 'length':
      return String((value ?? '').length)
    case ':-':
    case '-':
      return isNull ? word() : value
    case ':+':
    case '+':
      return isNull ? '' : word()
    case ':=':
    case '=':
      if (isNull) values.assign(part.name, word())
      return values.value(part.name) ?? ''
    case ':?':
    case '?':
      return isNull ? values.unset(part.name) : value
    case '%':
    case '%%':
    case '#':
    case '##':
      return withoutPattern(value ?? '', part.operator, word())
  }
  if (value === undefined && values.stopsAtUnset && !/^[@*]$/.test(part.name)) return values.unset(part.name)
  return value ?? ''
}

/** `${path##*\/}` and its like. */
function withoutPattern(value: string, operator: '%' | '%%' | '#' | '##', pattern: string): string {
  const greedy = operator.length === 2
  const source = pattern
    .replace(/[.+^${}()|\\[\]]/g, '\\$&')
    .replace(/\*/g, greedy ? '.*' : '.*?')
    .replace(/\?/g, '.')
  if (operator.startsWith('#')) return value.replace(new RegExp(`^(?:${source})`, 's'), '')
  if (greedy) return value.replace(new RegExp(`${source}$`, 's'), '')
  // The shortest end: the last place from which the rest matches.
  for (let from = value.length; from >= 0; from--)
    if (new RegExp(`^(?:${source})$`, 's').test(value.slice(from))) return value.slice(0, from)
  return value
}

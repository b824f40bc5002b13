/** From the words of a command line to checked values. Says what is wrong in terms of what was typed. */
import { parseSize, suggest, UsageError, ValidationError } from '@pve/core'
import { parseDuration } from './duration.js'
import { isFlagWord, isNoValue, lookUp, splitFlag, startsWith, takesNext } from './flags.js'
import type { CommandDefinition, Described, FlagDefinition, Flags, ParsedValues } from './types.js'

/** Node waits no longer: a timer beyond that ends at once. */
const longestTimerMs = 2 ** 31 - 1
const longestTimerHours = Math.floor(longestTimerMs / 3_600_000)

export interface CommandLine<C extends Described> {
  /** Undefined when the words name a group (`pve vm`) or nothing (`pve`). */
  readonly command: C | undefined
  /** The words that named the command or group. */
  readonly path: readonly string[]
  /** What follows those words. */
  readonly rest: readonly string[]
}

/**
 * Finds the command that the words name; flags of every command may stand before and between them.
 * @param program how errors call it
 */
export function findCommand<C extends Described>(
  commands: readonly C[],
  globals: Flags,
  words: readonly string[],
  program = 'pve',
): CommandLine<C> {
  const path: string[] = []
  const rest: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      rest.push(...words.slice(index))
      break
    }
    if (word.startsWith('-') && word !== '-') {
      rest.push(word)
      const found = lookUp(globals, word)
      // An unknown flag may belong to a command that is named already; from there on nothing is a command's name.
      if (!found) {
        rest.push(...words.slice(index + 1))
        break
      }
      if (takesNext(found.flag, word) && index + 1 < words.length) rest.push(words[++index] ?? '')
      continue
    }
    const next = [...path, word]
    if (!commands.some(({ definition }) => startsWith(definition.path, next))) {
      rest.push(...words.slice(index))
      break
    }
    path.push(word)
  }
  const command = commands.find(
    ({ definition }) => definition.path.length === path.length && startsWith(definition.path, path),
  )
  const stray = rest.find((word) => !word.startsWith('-'))
  // A program that is a command itself takes no argument for a command's name.
  const isNamed = command !== undefined && (path.length > 0 || command.definition.arguments.length > 0)
  if (!isNamed && stray !== undefined && !hasUnknownFlagBefore(rest, stray, globals))
    throw unknownCommand(commands, path, stray, program)
  return { command, path, rest }
}

/** `rest` of a group holds only global flags with their values, until something is not understood. */
function hasUnknownFlagBefore(rest: readonly string[], stray: string, globals: Flags): boolean {
  const before = rest.slice(0, rest.indexOf(stray))
  return before.some((word) => {
    const found = lookUp(globals, word)
    return !found || takesNext(found.flag, word)
  })
}

function unknownCommand(
  commands: readonly Described[],
  path: readonly string[],
  word: string,
  program: string,
): UsageError {
  const here = [
    ...new Set(
      commands
        .filter(({ definition }) => startsWith(definition.path, path))
        .flatMap(({ definition }) => definition.path[path.length] ?? []),
    ),
  ]
  const nearest = suggest(word, here)
  const asked = [program, ...path].join(' ')
  // `pve snapshot`: the word of a command that begins otherwise.
  const elsewhere = commands.map(({ definition }) => definition.path).find((other) => other.includes(word))
  const meant = nearest
    ? `${asked} ${nearest}`
    : elsewhere && [program, ...elsewhere.slice(0, elsewhere.indexOf(word) + 1)].join(' ')
  return new UsageError(`There is no command '${[...path, word].join(' ')}'.`, {
    hint: meant ? `Did you mean '${meant}'?` : `'${asked} --help' lists what there is.`,
  })
}

/** Reads flags and arguments of a command (or, without one, the global flags only). */
export function parseWords(
  definition: CommandDefinition | undefined,
  globals: Flags,
  words: readonly string[],
  program = 'pve',
): ParsedWords {
  try {
    return readWords(definition, globals, words, program)
  } catch (error) {
    if (!(error instanceof UsageError) || error.hint !== undefined) throw error
    const command = [program, ...(definition?.path ?? [])].join(' ')
    throw new UsageError(error.message, { hint: `'${command} --help' says what each flag takes.` })
  }
}

interface ParsedWords {
  readonly values: ParsedValues
  readonly globals: Readonly<Record<string, unknown>>
}

function readWords(
  definition: CommandDefinition | undefined,
  globals: Flags,
  words: readonly string[],
  program: string,
): ParsedWords {
  const own = definition?.flags ?? {}
  const given = new Map<string, unknown>()
  const givenGlobals = new Map<string, unknown>()
  const positional: string[] = []
  const free: [string, string | undefined][] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      positional.push(...words.slice(index + 1))
      break
    }
    if (!isFlagWord(word)) {
      positional.push(word)
      continue
    }
    const [name = '', inline] = splitFlag(word)
    const mine = lookUp(own, word)
    const found = mine ?? lookUp(globals, word)
    const target = mine ? given : givenGlobals
    if (!found) {
      if (!definition?.freeFlags || !word.startsWith('--')) {
        const cluster = shortCluster(own, globals, word)
        if (!cluster) throw unknownFlag(definition, globals, name, program)
        for (const { key, isOwn } of cluster) (isOwn ? given : givenGlobals).set(key, true)
        continue
      }
      const next = words[index + 1]
      const separate = inline === undefined && next !== undefined && !next.startsWith('--')
      free.push([name.slice(2), inline ?? (separate ? next : undefined)])
      if (separate) index++
      continue
    }
    const { key, flag, negated } = found
    if (flag.kind === 'boolean') {
      if (negated && inline !== undefined) throw new UsageError(`${name} takes no value.`)
      target.set(key, negated ? false : inline === undefined ? true : readBoolean(name, inline))
      continue
    }
    const next = words[index + 1]
    const text = inline ?? (next === undefined || isNoValue(next) ? undefined : next)
    if (text === undefined) throw new UsageError(`${name} needs a value: ${name} ${valueName(key, flag)}`)
    if (inline === undefined) index++
    if (flag.kind === 'list') target.set(key, [...listOf(target.get(key)), text])
    else target.set(key, readValue(name, flag, text))
  }
  const all = {
    flags: complete(own, given),
    arguments: placeArguments(definition, positional, program),
    free,
  }
  return { values: all, globals: complete(globals, givenGlobals) }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Flags that were not given: empty lists, and an error for required ones. */
function complete(flags: Flags, given: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const missing: string[] = []
  for (const [key, flag] of Object.entries(flags)) {
    const value = given.get(key)
    if (value !== undefined) values[key] = value
    else if (flag.kind === 'list') values[key] = []
    else if (flag.required) missing.push(`--${key} ${valueName(key, flag)}`)
  }
  if (missing.length > 0) throw new UsageError(`Missing: ${missing.join(', ')}`)
  return values
}

function placeArguments(
  definition: CommandDefinition | undefined,
  words: readonly string[],
  program: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  let next = 0
  for (const argument of definition?.arguments ?? []) {
    if (argument.rest) {
      const rest = words.slice(next)
      if (argument.required && rest.length === 0) throw missingArgument(definition, argument.name, program)
      values[argument.name] = rest
      next = words.length
      continue
    }
    const word = words[next]
    if (word === undefined) {
      if (argument.required) throw missingArgument(definition, argument.name, program)
    } else values[argument.name] = word
    next++
  }
  const extra = words[next]
  if (extra !== undefined) {
    throw new UsageError(`'${extra}' is one argument too many.`, {
      hint: definition
        ? `Usage: ${usageLine(definition, program)}`
        : `'${program} --help' lists the commands.`,
    })
  }
  return values
}

function missingArgument(
  definition: CommandDefinition | undefined,
  name: string,
  program: string,
): UsageError {
  return new UsageError(`Missing: <${name}>`, {
    ...(definition && { hint: `Usage: ${usageLine(definition, program)}` }),
  })
}

/** `pve vm resize <vm> <disk> <size> [flags]` */
export function usageLine(definition: CommandDefinition, program = 'pve'): string {
  const words = definition.arguments.map(({ name, required, rest }) => {
    const shown = `<${name}>${rest ? '…' : ''}`
    return required ? shown : `[${shown}]`
  })
  return [program, ...definition.path, ...words, '[flags]'].join(' ')
}

/** What stands for a flag's value in help. */
export function valueName(key: string, flag: FlagDefinition): string {
  if (flag.kind === 'boolean') return ''
  if (flag.value !== undefined) return `<${flag.value}>`
  if (flag.kind === 'choice') return flag.choices.join('|')
  const byKind = {
    text: key,
    number: 'number',
    integer: 'number',
    json: 'json',
    list: key,
    size: 'size',
    duration: 'time',
  }
  return `<${byKind[flag.kind]}>`
}

/** `-qy`: several flags of one letter, none of which takes a value. */
function shortCluster(own: Flags, globals: Flags, word: string) {
  if (!/^-[a-zA-Z]{2,}$/.test(word)) return undefined
  const found = [...word.slice(1)].map((letter) => {
    const mine = lookUp(own, `-${letter}`)
    const any = mine ?? lookUp(globals, `-${letter}`)
    return any?.flag.kind === 'boolean' ? { key: any.key, isOwn: mine !== undefined } : undefined
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

function unknownFlag(
  definition: CommandDefinition | undefined,
  globals: Flags,
  name: string,
  program: string,
): UsageError {
  const names = Object.entries({ ...globals, ...definition?.flags }).flatMap(([key, flag]) =>
    flag.hidden ? [] : flag.kind === 'boolean' ? [`--${key}`, `--no-${key}`] : [`--${key}`],
  )
  const nearest = suggest(name, names)
  const command = [program, ...(definition?.path ?? [])].join(' ')
  return new UsageError(`There is no flag '${name}' of '${command}'.`, {
    hint: nearest ? `Did you mean ${nearest}?` : `'${command} --help' lists the flags.`,
  })
}

function readBoolean(name: string, text: string): boolean {
  if (/^(?:true|yes|on|1)$/i.test(text)) return true
  if (/^(?:false|no|off|0)$/i.test(text)) return false
  throw new UsageError(`${name} is yes or no, not '${text}'.`)
}

/** @param name as typed, for the error */
export function readValue(name: string, flag: FlagDefinition, text: string): unknown {
  switch (flag.kind) {
    case 'boolean':
      return readBoolean(name, text)
    case 'integer':
    case 'number': {
      const value = text.trim() === '' ? Number.NaN : Number(text)
      if (!Number.isFinite(value) || (flag.kind === 'integer' && !Number.isInteger(value))) {
        throw new UsageError(
          `${name} is a ${flag.kind === 'integer' ? 'whole number' : 'number'}, not '${text}'.`,
        )
      }
      return value
    }
    case 'size':
      return readSize(name, text, flag.unit)
    case 'duration': {
      const value = parseDuration(text)
      if (value === undefined) throw new UsageError(`${name} is a time such as 30s, 5m or 1h, not '${text}'.`)
      if (value > longestTimerMs)
        throw new UsageError(`${name} is a time of up to ${longestTimerHours}h (24 days), not '${text}'.`)
      return value
    }
    case 'choice': {
      if (flag.choices.includes(text)) return text
      const nearest = suggest(text, flag.choices)
      throw new UsageError(`${name} is one of ${flag.choices.join(', ')}, not '${text}'.`, {
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      })
    }
    case 'json':
      try {
        return JSON.parse(text)
      } catch {
        throw new UsageError(`${name} is JSON, and this is not: ${text}`)
      }
    default:
      return text
  }
}

function readSize(name: string, text: string, unit: 'B' | 'K' | 'M' | 'G' | 'T' | undefined): number {
  try {
    return parseSize(text, unit)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new UsageError(`${name}: ${error.issues[0]?.message ?? error.message}`)
  }
}

/** From the words of a command line to checked values. Says what is wrong in terms of what was typed. */
import { suggest, UsageError } from '@pve/core'
import { isFlagWord, isNoValue, lookUp, splitFlag } from './flags.js'
import { readBoolean, readValue } from './read-value.js'
import type { CommandDefinition, Flags, ParsedValues } from './types.js'
import { usageLine, valueName } from './usage.js'

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
      if (argument.required && rest.length === 0) throw missingArguments(definition, next, program)
      values[argument.name] = rest
      next = words.length
      continue
    }
    const word = words[next]
    if (word === undefined) {
      if (argument.required) throw missingArguments(definition, next, program)
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

/** @param given how many there are */
function missingArguments(
  definition: CommandDefinition | undefined,
  given: number,
  program: string,
): UsageError {
  const names = (definition?.arguments ?? [])
    .slice(given)
    .filter(({ required }) => required)
    .map(({ name }) => `<${name}>`)
  return new UsageError(`Missing: ${names.join(' ')}`, {
    ...(definition && { hint: `Usage: ${usageLine(definition, program)}` }),
  })
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
  const afterDashes =
    definition !== undefined && definition.arguments.length > 0
      ? ' A name that begins with a dash stands after --.'
      : ''
  return new UsageError(`There is no flag '${name}' of '${command}'.`, {
    hint: nearest ? `Did you mean ${nearest}?` : `'${command} --help' lists the flags.${afterDashes}`,
  })
}

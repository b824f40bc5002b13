/** Arguments and flags that many commands have, and how their words are read. */
import { UsageError } from '@pve/core'
import type {
  ArgumentDefinition,
  CommandDefinition,
  FlagDefinition,
  Flags,
  Input,
  ValueSource,
} from '../../command/types.js'

/** What a command is given for these flags. */
export type FlagValues<F extends Flags> = Input<CommandDefinition<F>>['flags']

/** @param values what completions offer for it */
export const named = <const N extends string>(name: N, summary: string, values?: ValueSource) =>
  ({
    name,
    summary,
    required: true,
    ...(values !== undefined && { values }),
  }) as const satisfies ArgumentDefinition

/** An argument that names one of a kind: `server` is the name or id of the server. */
export const existing = <const K extends string>(kind: K) =>
  named(kind, `Name or id of the ${kind}`, `resource:${kind}`)

export const text = (summary: string, value?: string, values?: ValueSource) =>
  ({
    kind: 'text',
    summary,
    ...(value !== undefined && { value }),
    ...(values !== undefined && { values }),
  }) as const satisfies FlagDefinition

export const textNeeded = (summary: string, value?: string, values?: ValueSource) =>
  ({
    kind: 'text',
    summary,
    required: true,
    ...(value !== undefined && { value }),
    ...(values !== undefined && { values }),
  }) as const satisfies FlagDefinition

export const yesNo = (summary: string, defaultText?: string) =>
  ({
    kind: 'boolean',
    summary,
    ...(defaultText !== undefined && { defaultText }),
  }) as const satisfies FlagDefinition

export const several = (summary: string, value: string, values?: ValueSource) =>
  ({
    kind: 'list',
    summary,
    value,
    ...(values !== undefined && { values }),
  }) as const satisfies FlagDefinition

export const whole = (summary: string, value?: string) =>
  ({ kind: 'integer', summary, ...(value !== undefined && { value }) }) as const satisfies FlagDefinition

export const nameFlag = text('Name', 'name')
export const descriptionFlag = text('A word on what it is for', 'text')
export const upFlag = yesNo('Whether it carries traffic', 'yes')

/** `key=value` flags as a record; undefined where none was given. @throws UsageError */
export function keyed(flag: string, words: readonly string[]): Record<string, string> | undefined {
  return words.length === 0 ? undefined : Object.fromEntries(words.map((word) => pair(flag, word)))
}

/** @throws UsageError for a word without `=` */
export function pair(flag: string, word: string): readonly [string, string] {
  const equals = word.indexOf('=')
  if (equals < 1) throw new UsageError(`--${flag} is key=value, not '${word}'.`)
  return [word.slice(0, equals), word.slice(equals + 1)]
}

/** `none` takes something away. */
export const orNone = (value: string): string | null => (value === 'none' ? null : value)

/** A list that was given, else nothing is said of it. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list

/** @throws UsageError */
export function wholeNumber(name: string, word: string): number {
  const value = Number(word)
  if (Number.isInteger(value) && value > 0) return value
  throw new UsageError(`<${name}> is a whole number, not '${word}'.`)
}

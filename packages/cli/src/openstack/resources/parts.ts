/** What many kinds have alike. */
import { UsageError } from '@pve/core'
import type { ArgumentDefinition, FlagDefinition, ValueSource } from '../../command/types.js'
import type { Style } from '../../output/style.js'
import type { Column } from '../../output/table.js'
import { timeText } from '../../output/time.js'

interface WithName {
  readonly name: string
}
interface WithId {
  readonly id: string
}

export const nameColumn = {
  title: 'NAME',
  shrinks: true,
  value: ({ name }) => name,
} as const satisfies Column<WithName>

export const idColumn = { title: 'ID', drop: 9, value: ({ id }) => id } as const satisfies Column<WithId>

export const idOf = ({ id }: WithId): string => id

const failing = /error|fail|crash/i
const well = /^(?:active|available|in-use|online|up|running)$/i

export const statusColor = (status: string, style: Style) =>
  failing.test(status) ? style.red : well.test(status) ? style.green : style.yellow

export const statusColumn = {
  title: 'STATUS',
  value: ({ status }) => status,
  color: ({ status }, style) => statusColor(status, style),
} as const satisfies Column<{ readonly status: string }>

/** `yes`, or nothing. */
export const mark = (is: boolean | undefined): string | undefined => (is ? 'yes' : undefined)

export const ageColumn = {
  title: 'CREATED',
  drop: 5,
  value: ({ createdAt }) => createdAt && timeText(createdAt.getTime() / 1000),
} as const satisfies Column<{ readonly createdAt?: Date }>

/** @param values what completions offer for it */
export const named = <const N extends string>(name: N, summary: string, values?: ValueSource) =>
  ({
    name,
    summary,
    required: true,
    ...(values !== undefined && { values }),
  }) as const satisfies ArgumentDefinition

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

/** `key=value` flags as a record. @throws UsageError */
export function keyed(flag: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => pair(flag, word)))
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

/** The states of what is waited for are shown as its progress. */
export const watching = ({
  signal,
  onProgress,
}: {
  signal: AbortSignal
  onProgress?: (text: string) => void
}) => ({
  signal,
  ...(onProgress && { onStatus: onProgress }),
})

/** @throws UsageError */
export function wholeNumber(name: string, word: string): number {
  const value = Number(word)
  if (Number.isInteger(value) && value > 0) return value
  throw new UsageError(`<${name}> is a whole number, not '${word}'.`)
}

/** `--filter key=value`, as far as the service does not heed it itself. */
import { suggest, UsageError } from '@pve/core'
import type { Column } from '../output/table.js'

export type Filters = ReadonlyMap<string, string>

/** @throws UsageError for a word without `=` */
export const readFilters = (words: readonly string[]): Filters =>
  readPairs(words, '--filter', 'For example: --filter status=ACTIVE. In a value * stands for anything.')

/** @throws UsageError for a word without `=`, and for a key that is there twice */
export function readPairs(words: readonly string[], flag: string, hint: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new UsageError(`${flag} is key=value, not '${word}'.`, { hint })
    const key = word.slice(0, equals)
    if (pairs.has(key)) throw new UsageError(`${flag} ${key}= is given twice.`, { hint: 'Give it once.' })
    pairs.set(key, word.slice(equals + 1))
  }
  return pairs
}

/** `ramMiB`, `ram-mib` and `ram_mib` are one key. */
const plain = (key: string): string => key.replaceAll(/[-_ ]/g, '').toLowerCase()

/**
 * Rows that are as the filters say: by what a column shows, or by a field, whose parts count each for itself. Letters'
 * case does not matter, and `*` stands for anything.
 * @throws UsageError at the end, for a key that is no column and that no row has
 */
export async function* filterRows<R extends object>(
  rows: AsyncIterable<R>,
  filters: Filters,
  columns: readonly Column<R>[],
): AsyncIterable<R> {
  const wanted = [...filters].map(([key, value]) => ({
    key,
    pattern: patternOf(value),
    column: columns.find(({ title }) => plain(title) === plain(key)),
  }))
  const unknown = new Set(wanted.flatMap(({ key, column }) => (column === undefined ? [key] : [])))
  const fields = new Set<string>()
  for await (const row of rows) {
    for (const name of Object.keys(row)) fields.add(name)
    for (const key of unknown) if (fieldOf(row, key) !== undefined) unknown.delete(key)
    const isWanted = wanted.every(({ key, pattern, column }) => {
      const texts = [
        ...(column === undefined ? [] : textsOf(column.value(row))),
        ...textsOf(fieldOf(row, key)),
      ]
      return texts.some((text) => pattern.test(text))
    })
    if (isWanted) yield row
  }
  const [key] = unknown
  if (key === undefined) return
  const names = [
    ...new Set([...columns.map(({ title }) => title.toLowerCase().replaceAll(' ', '-')), ...fields]),
  ]
  const nearest = suggest(key, names)
  throw new UsageError(`Nothing can be filtered by '${key}'.`, {
    hint: nearest === undefined ? `There are: ${names.join(', ')}.` : `Did you mean '${nearest}'?`,
  })
}

const fieldOf = (row: object, key: string): unknown =>
  Object.entries(row).find(([name]) => plain(name) === plain(key))?.[1]

/** The value, or those of a list; of a map those inside. What is not there is an empty text. */
function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return ['']
  if (value instanceof Date) return [value.toISOString()]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object') return Object.values(value).flatMap(textsOf)
  return [String(value)]
}

const patternOf = (value: string): RegExp =>
  new RegExp(
    `^${value
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'is',
  )

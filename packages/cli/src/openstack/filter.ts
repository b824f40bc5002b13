/** `--filter key=value`, as far as the service does not heed it itself. */
import { suggest, UsageError } from '@pve/core'

export type Filters = ReadonlyMap<string, string>

/** @throws UsageError for a word without `=` */
export function readFilters(words: readonly string[]): Filters {
  return new Map(
    words.map((word) => {
      const equals = word.indexOf('=')
      if (equals < 1)
        throw new UsageError(`--filter is key=value, not '${word}'.`, {
          hint: 'For example: --filter status=ACTIVE. In a value * stands for anything.',
        })
      return [word.slice(0, equals), word.slice(equals + 1)]
    }),
  )
}

/** `ramMiB`, `ram-mib` and `ram_mib` are one key. */
const plain = (key: string): string => key.replaceAll(/[-_ ]/g, '').toLowerCase()

/**
 * Rows whose fields are as the filters say; letters' case does not matter, and `*` stands for anything.
 * @throws UsageError at the first row, for a field that rows do not have
 */
export async function* filterRows<R extends object>(
  rows: AsyncIterable<R>,
  filters: Filters,
): AsyncIterable<R> {
  const patterns = [...filters].map(([key, value]) => ({ key, pattern: patternOf(value) }))
  for await (const row of rows) {
    if (patterns.every(({ key, pattern }) => fieldOf(row, key).some((text) => pattern.test(text)))) yield row
  }
}

/** The field's value, or those of a list. */
function fieldOf(row: object, key: string): string[] {
  const entry = Object.entries(row).find(([name]) => plain(name) === plain(key))
  if (!entry) {
    const names = Object.keys(row)
    const nearest = suggest(key, names)
    throw new UsageError(`Nothing can be filtered by '${key}'.`, {
      hint: nearest === undefined ? `There are: ${names.join(', ')}.` : `Did you mean '${nearest}'?`,
    })
  }
  return [entry[1]]
    .flat()
    .map((value: unknown) => (value === undefined || value === null ? '' : String(value)))
}

const patternOf = (value: string): RegExp =>
  new RegExp(
    `^${value
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'is',
  )

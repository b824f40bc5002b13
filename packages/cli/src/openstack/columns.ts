/** `--columns name,status`: which columns a list has. */
import { suggest, UsageError } from '@pve/core'
import type { Column } from '../output/table.js'

/** @throws UsageError for a column that there is none of */
export function chooseColumns<R>(
  all: readonly Column<R>[],
  wanted: string | undefined,
): readonly Column<R>[] {
  if (wanted === undefined) return all.filter(({ onDemand }) => !onDemand)
  const names = all.map(nameOfColumn)
  return wanted.split(',').map((word) => {
    const name = word.trim().toLowerCase()
    const column = all.find((one) => nameOfColumn(one) === name.replaceAll(/[ _]/g, '-'))
    if (column) return column
    const nearest = suggest(name, names)
    throw new UsageError(`There is no column '${word.trim()}'.`, {
      hint: nearest ? `Did you mean '${nearest}'?` : `There are: ${names.join(', ')}.`,
    })
  })
}

export const nameOfColumn = ({ title }: { readonly title: string }): string =>
  title.toLowerCase().replaceAll(' ', '-')

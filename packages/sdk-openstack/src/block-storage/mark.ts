/** What tells a volume or a snapshot of one creation from all others of its name. */
import { randomUUID } from 'node:crypto'

type Metadata = Readonly<Record<string, string>>

/** The entry of its metadata that says which creation made it. */
const createKey = 'pve:create'

export const newMark = (): Metadata => ({ [createKey]: randomUUID() })

/** The one that has the mark. */
export async function marked<T extends { readonly metadata: Metadata }>(
  rows: AsyncIterable<T>,
  mark: Metadata,
): Promise<T | undefined> {
  for await (const row of rows) if (row.metadata[createKey] === mark[createKey]) return row
  return undefined
}

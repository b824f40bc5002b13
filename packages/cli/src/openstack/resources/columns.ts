/** Columns that many kinds have, and what goes into them. */
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

/** Of what need not have a name. */
export const nameOrIdColumn = {
  ...nameColumn,
  value: ({ name, id }) => name || id.slice(0, 13),
} as const satisfies Column<WithName & WithId>

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

export const sizeColumn = {
  title: 'GIB',
  align: 'right',
  value: ({ sizeGiB }) => sizeGiB,
} as const satisfies Column<{ readonly sizeGiB: number }>

export const projectColumn = {
  title: 'PROJECT',
  onDemand: true,
  value: ({ projectId }) => projectId,
} as const satisfies Column<{ readonly projectId?: string }>

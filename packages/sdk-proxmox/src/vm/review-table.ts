/** A review in a notebook: every field as it would be, with what is wrong and what is worth knowing. */
import { displayAs, type Issue, isSecretKey, table } from '@pve/core'

interface Review {
  readonly issues: readonly Issue[]
  readonly notes: readonly Issue[]
  readonly complete: object
}

/** @returns the same review, which draws itself in a notebook */
export function displayedReview<T extends Review>(review: T): T {
  return displayAs(review, ({ issues, notes, complete }) =>
    table(leaves(complete, ''), ['field', 'value'], {
      caption: issues.length === 0 ? 'It can be made' : 'It cannot be made',
      notes: [...issues.map((issue) => `Wrong: ${textOf(issue)}`), ...notes.map(textOf)],
    }),
  )
}

const textOf = ({ path, message }: Issue): string => (path === '' ? message : `${path}: ${message}`)

interface Leaf {
  readonly field: string
  readonly value: unknown
}

function leaves(value: unknown, field: string): Leaf[] {
  if (value === undefined) return []
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one !== 'object')
  if (typeof value !== 'object' || value === null || isPlainList)
    return [{ field, value: shown(value, field) }]
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, field === '' ? key : `${field}.${key}`),
  )
}

/** The table knows a secret by the name of its column, which is `value` here. */
const shown = (value: unknown, field: string): unknown =>
  isSecretKey(field.slice(field.lastIndexOf('.') + 1)) ? '***' : value

/** Everything that the steps of a wizard put together, as the summary shows it: from the same data as the forms. */
import { groupOf, joinPath, valueAt } from '../../values/path.js'
import { labelOf } from './options.js'
import type { Field, FormStep, Line, Look, Values } from './types.js'

/** Where a wizard has no field for a value that it was given. */
export function withoutField(steps: readonly FormStep[], values: Values): Values {
  const known = new Set(steps.flatMap(({ fields }) => fields.map(({ path }) => path.split(/[.[]/)[0] ?? '')))
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !known.has(key) && value !== undefined),
  )
}

/** A heading a step, and a line a field; what is the default is dimmed. */
export function configurationLines(steps: readonly FormStep[], look: Look): Line[] {
  return steps.flatMap((step, index) => [
    ...(index === 0 ? [] : [{ text: '' }]),
    { text: step.title, tone: 'heading' as const },
    ...step.fields.filter((field) => field.shown?.(look) ?? true).flatMap((field) => linesOf(field, look)),
  ])
}

function linesOf(field: Field, look: Look): Line[] {
  const path = joinPath(look.at, field.path)
  const read = field.read ?? ((value: unknown) => value)
  const given = read(valueAt(look.values, path))
  const value = given ?? read(valueAt(look.complete, path))
  const label = field.label.trim()
  if (field.kind === 'items') {
    const items = Array.isArray(value) ? value : []
    if (items.length === 0) return [{ label, text: field.emptyText }]
    return items.map((_, index) => {
      const at = `${path}[${index}]`
      const item = { ...groupOf(valueAt(look.complete, at)), ...groupOf(valueAt(look.values, at)) }
      return { label: index === 0 ? label : '', text: field.summary(item), ...dimIf(given === undefined) }
    })
  }
  return [{ label, text: textFor(field, value), ...dimIf(given === undefined) }]
}

const dimIf = (isDefault: boolean): { tone?: 'dim' } => (isDefault ? { tone: 'dim' } : {})

function textFor(field: Exclude<Field, { kind: 'items' }>, value: unknown): string {
  const empty = 'emptyText' in field && field.emptyText !== undefined ? field.emptyText : 'none'
  if (value === undefined) return empty
  switch (field.kind) {
    case 'toggle':
      return value === true ? 'yes' : 'no'
    case 'number':
      return field.unit === undefined ? String(value) : `${String(value)} ${field.unit}`
    case 'text':
      return field.secret ? '***' : String(value)
    case 'tags':
      return Array.isArray(value) && value.length > 0 ? value.join(', ') : 'none'
    default: {
      const options = 'key' in field.options ? [] : field.options
      if (Array.isArray(value)) return value.map((one) => labelOf(options, one)).join(', ')
      return labelOf(options, value)
    }
  }
}

/** Everything that the steps of a wizard put together, as the summary shows it: from the same data as the forms. */
import { groupOf, joinPath, partsOf, valueAt, withValueAt } from '../../values/path.js'
import { effective, itemAt, valueOfField } from './form.js'
import { labelOf, titled } from './options.js'
import type { Field, FormStep, ItemsField, Line, Look, Values } from './types.js'

/** What a wizard was given and has no field for: from flags or a file. */
export function withoutField(steps: readonly FormStep[], values: Values): Values {
  return groupOf(steps.reduce<unknown>((rest, { fields }) => withoutFields(rest, fields), values))
}

function withoutFields(values: unknown, fields: readonly Field[]): unknown {
  return fields.reduce((rest, field) => {
    const given = valueAt(rest, field.path)
    if (given === undefined) return rest
    const items = field.kind === 'items' && Array.isArray(given) ? given : []
    const left = field.kind === 'items' ? items.map((item: unknown) => withoutFields(item, field.fields)) : []
    const isEmpty = left.every((item) => Object.keys(groupOf(item)).length === 0)
    return withValueAt(rest, partsOf(field.path), isEmpty ? undefined : left)
  }, values)
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
  const known = valueOfField(field, look)
  const value = effective(known)
  const isDefault = known.value === undefined
  const { label } = field
  if (field.kind === 'items') {
    const items = Array.isArray(value) ? value : []
    if (items.length === 0)
      return [{ label, text: (value === undefined ? look.unsaid : undefined) ?? field.emptyText }]
    return items.flatMap((_, index) =>
      itemLines(field, itemLook(look, joinPath(look.at, `${field.path}[${index}]`)), isDefault),
    )
  }
  const isMarked = isDefault && value !== undefined
  return [
    {
      label,
      text: `${textFor(field, value, look)}${isMarked ? '  default' : ''}`,
      ...(isMarked && { tone: 'dim' }),
    },
  ]
}

const itemLook = (look: Look, at: string): Look => ({
  ...look,
  at,
  get: (path) => look.root(joinPath(at, path)),
})

/** What it is in short, and beneath it all that it is. */
function itemLines(field: ItemsField, look: Look, isDefault: boolean): Line[] {
  const details = field.fields.flatMap((one) =>
    one.kind === 'items' || one.shown?.(look) === false
      ? []
      : [`${one.label}: ${textFor(one, effective(valueOfField(one, look)), look)}`],
  )
  return [
    {
      label: titled(field.noun),
      text: `${field.summary(itemAt(look, look.at))}${isDefault ? '  default' : ''}`,
    },
    { label: '', text: details.join(', '), tone: 'dim' },
    ...field.fields.flatMap((one) => (one.kind === 'items' ? linesOf(one, look) : [])),
  ]
}

function textFor(field: Exclude<Field, { kind: 'items' }>, value: unknown, { unsaid }: Look): string {
  const empty = 'emptyText' in field && field.emptyText !== undefined ? field.emptyText : (unsaid ?? 'none')
  if (value === undefined && unsaid !== undefined) return empty
  if (field.kind === 'toggle') return value === true ? 'yes' : 'no'
  if (value === undefined) return empty
  switch (field.kind) {
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

/** Every field of an operation by its full name, with what holds of it, so that two operations can be compared. */
import type { ApiModel, Field, PropertyKey } from '../../schema/model.js'

/** What can differ of a field. */
export type FieldAspect =
  | 'type'
  | 'optional'
  | 'default'
  | 'enum'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'format'
  | 'requires'
  | 'alias'

export type AspectValue = string | number | boolean | readonly string[]
export type Aspects = Readonly<Partial<Record<FieldAspect, AspectValue>>>

const sameName = ['default', 'enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength'] as const

/** @returns each field before those that are in it */
export function flattenFields(
  model: ApiModel,
  fields: Readonly<Record<string, Field>>,
): ReadonlyMap<string, Aspects> {
  const flat = new Map<string, Aspects>()
  const add = (name: string, field: PropertyKey): void => {
    flat.set(name, aspectsOf(field))
    const keys = field.property === undefined ? field.properties : model.formats[field.property]?.keys
    for (const [key, inner] of Object.entries(keys ?? {})) add(`${name}.${key}`, inner)
    if (field.type === 'array' && field.item) add(`${name}[]`, field.item)
  }
  for (const [name, field] of Object.entries(fields)) add(name, field)
  return flat
}

function aspectsOf(field: PropertyKey): Aspects {
  const aspects: Partial<Record<FieldAspect, AspectValue>> = { type: typeOf(field) }
  if (field.optional) aspects.optional = true
  for (const aspect of sameName) {
    const value = field[aspect]
    if (value !== undefined) aspects[aspect] = value
  }
  const format = field.format ?? field.item?.format
  if (format !== undefined) aspects.format = format
  if (field.requires !== undefined) aspects.requires = field.requires
  if (field.alias !== undefined) aspects.alias = field.alias
  return aspects
}

function typeOf({ type, property, list, item }: Field): string {
  if (property !== undefined) return 'property string'
  return list === undefined ? type : `list of ${item?.type ?? 'string'} by '${list}'`
}

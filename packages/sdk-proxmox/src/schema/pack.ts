/**
 * The model's compact form. Equal fields are stored once (a VM's 250 options come back in several operations), so that
 * the table of all operations stays small enough to ship and quick enough to read at start.
 */
import type {
  ApiModel,
  Field,
  Method,
  Operation,
  PermissionCheck,
  PropertyFormat,
  PropertyKey,
} from './model.js'

type PackedField = Omit<PropertyKey, 'item' | 'properties'> & {
  item?: number
  properties?: Record<string, number>
}

interface PackedOperation {
  name: string
  parameters: Record<string, number>
  returns: number
  permission?: number
  /** Letters: a = additional parameters, p = protected, x = proxied, t = refuses tokens, w = world. */
  flags?: string
}

export interface PackedModel {
  version: string
  fields: PackedField[]
  permissions: PermissionCheck[]
  formats: Record<string, { defaultKey?: string; keys: Record<string, number> }>
  operations: Record<string, PackedOperation>
}

const flagLetters = [
  ['additionalParameters', 'a'],
  ['protected', 'p'],
  ['proxied', 'x'],
  ['refusesToken', 't'],
  ['world', 'w'],
] as const

/**
 * The compact form of a model: plain data, for JSON.
 * @example
 * import { apiModel } from '@pve/sdk'
 *
 * const text = JSON.stringify(packModel(apiModel()))
 */
export function packModel(model: ApiModel): PackedModel {
  const fields = interner<PackedField>()
  const permissions = interner<PermissionCheck>()
  const packRecord = (record: Readonly<Record<string, Field>>): Record<string, number> =>
    Object.fromEntries(Object.entries(record).map(([name, field]) => [name, packField(field)]))
  const packField = ({ item, properties, ...rest }: PropertyKey): number =>
    fields.add({
      ...rest,
      ...(item && { item: packField(item) }),
      ...(properties && { properties: packRecord(properties) }),
    })
  const formats = Object.fromEntries(
    Object.entries(model.formats).map(([name, { keys, ...rest }]) => [
      name,
      { ...rest, keys: packRecord(keys) },
    ]),
  )
  const operations = Object.fromEntries(
    Object.entries(model.operations).map(([key, operation]) => {
      const flags = flagLetters.flatMap(([flag, letter]) => (operation[flag] ? [letter] : [])).join('')
      const packed: PackedOperation = {
        name: operation.name,
        parameters: packRecord(operation.parameters),
        returns: packField(operation.returns),
        ...(operation.permission && { permission: permissions.add(operation.permission) }),
        ...(flags && { flags }),
      }
      return [key, packed]
    }),
  )
  return { version: model.version, fields: fields.all, permissions: permissions.all, formats, operations }
}

/**
 * The model from its compact form, which is trusted: `readModel` of `@pve/sdk/generator` checks one that comes from outside.
 * @throws RangeError when a reference in it leads nowhere
 * @example
 * import { readFile } from 'node:fs/promises'
 *
 * const model = unpackModel(JSON.parse(await readFile('table.json', 'utf8')))
 * console.log(model.version, Object.keys(model.operations).length)
 */
export function unpackModel(packed: PackedModel): ApiModel {
  // A packed field only refers to fields before it, so one pass in order is enough.
  const fields: PropertyKey[] = []
  const at = (index: number): PropertyKey => {
    const field = fields[index]
    if (!field) throw new RangeError(`schema table: no field ${index}`)
    return field
  }
  const unpackRecord = (record: Record<string, number>): Record<string, PropertyKey> => {
    const result: Record<string, PropertyKey> = {}
    for (const name in record) result[name] = at(record[name] ?? -1)
    return result
  }
  for (const { item, properties, ...rest } of packed.fields) {
    fields.push({
      ...rest,
      ...(item !== undefined && { item: at(item) }),
      ...(properties && { properties: unpackRecord(properties) }),
    })
  }
  const formats: Record<string, PropertyFormat> = {}
  for (const name in packed.formats) {
    const format = packed.formats[name]
    if (format) formats[name] = { ...format, keys: unpackRecord(format.keys) }
  }
  const operations: Record<string, Operation> = {}
  for (const [key, { name, parameters, returns, permission, flags = '' }] of Object.entries(
    packed.operations,
  )) {
    const space = key.indexOf(' ')
    const operation: { -readonly [K in keyof Operation]: Operation[K] } = {
      method: methodOf(key.slice(0, space)),
      path: key.slice(space + 1),
      name,
      parameters: unpackRecord(parameters),
      returns: at(returns),
    }
    for (const [flag, letter] of flagLetters) if (flags.includes(letter)) operation[flag] = true
    const check = permission === undefined ? undefined : packed.permissions[permission]
    if (check) operation.permission = check
    operations[key] = operation
  }
  return { version: packed.version, formats, operations }
}

export function methodOf(text: string): Method {
  if (text === 'GET' || text === 'POST' || text === 'PUT' || text === 'DELETE') return text
  throw new RangeError(`'${text}' is not one of GET, POST, PUT, DELETE`)
}

function interner<T>(): { add(value: T): number; all: T[] } {
  const indexes = new Map<string, number>()
  const all: T[] = []
  return {
    all,
    add(value) {
      const key = JSON.stringify(value)
      const known = indexes.get(key)
      if (known !== undefined) return known
      indexes.set(key, all.length)
      return all.push(value) - 1
    },
  }
}

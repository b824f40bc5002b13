/**
 * Checks parameters as they stand on the wire, as the server does and in its words. The client runs it before sending,
 * the simulator on receiving: both refuse the same things.
 */
import { formatChecks, highestIndex } from './formats.js'
import type { ApiModel, Field, Operation, PropertyFormat } from './model.js'
import { toRegExp } from './model.js'
import { parseBoolean, splitPropertyString } from './property-string.js'

/** Parameters on the wire: form texts, repeated keys as arrays; from JSON bodies also numbers and booleans. */
export type WireParameters = Readonly<Record<string, WireValue>>
export type WireValue = string | number | boolean | null | readonly WireValue[]

/** Per-parameter messages, as in the `errors` of a 400 answer. */
export type ParameterErrors = Record<string, string>

const unknownParameter =
  'property is not defined in schema and the schema does not allow additional properties'
const missing = 'property is missing and it is not optional'

/**
 * The declared parameter that a name means: itself, or `net[n]` for `net0`. Undefined when the operation has none.
 * @example
 * const found = findOperation(apiModel(), 'POST', '/nodes/pve1/qemu')
 * if (found) parameterField(found.operation, 'net0') // { optional: true, type: 'string', property: 'QemuNet' }
 */
export function parameterField(operation: Operation, name: string): Field | undefined {
  if (Object.hasOwn(operation.parameters, name))
    return name.endsWith('[n]') ? undefined : operation.parameters[name]
  const indexed = indexedName(name)
  if (!indexed || !Object.hasOwn(operation.parameters, indexed.key)) return undefined
  return indexed.index <= (highestIndex[indexed.key] ?? Number.POSITIVE_INFINITY)
    ? operation.parameters[indexed.key]
    : undefined
}

/** `net12` → `{ key: 'net[n]', index: 12 }`. */
export function indexedName(name: string): { key: string; index: number } | undefined {
  const match = /^([a-z]+)(0|[1-9]\d{0,3})$/.exec(name)
  return match ? { key: `${match[1]}[n]`, index: Number(match[2]) } : undefined
}

/**
 * What is wrong with parameters as they stand on the wire, in the server's words.
 * @returns an empty object when all is well
 * @example
 * const found = findOperation(apiModel(), 'POST', '/nodes/pve1/qemu')
 * if (found) validateParameters(apiModel(), found.operation, { node: 'pve1', vmid: '99' })
 * // { vmid: 'invalid format - value does not look like a valid VM ID\n' }
 */
export function validateParameters(
  model: ApiModel,
  operation: Operation,
  parameters: WireParameters,
): ParameterErrors {
  const errors: ParameterErrors = {}
  for (const [name, value] of Object.entries(parameters)) {
    const field = parameterField(operation, name)
    if (!field) {
      if (!operation.additionalParameters) errors[name] = unknownParameter
      continue
    }
    const message = checkValue(model, field, value, name)
    if (message !== undefined) errors[name] = message
    else if (field.requires && !Object.hasOwn(parameters, field.requires)) {
      errors[field.requires] = `missing property - '${name}' requires this property`
    }
  }
  for (const [name, field] of Object.entries(operation.parameters)) {
    if (!field.optional && !name.endsWith('[n]') && !Object.hasOwn(parameters, name)) errors[name] = missing
  }
  return errors
}

function checkValue(model: ApiModel, field: Field, value: WireValue, name: string): string | undefined {
  if (field.type === 'array') {
    const items = Array.isArray(value) ? value : [value]
    for (const item of items) {
      const message = field.item && checkValue(model, field.item, item, name)
      if (message !== undefined) return message
    }
    return undefined
  }
  // A list may also come as an array, from JSON or as repeated keys.
  if (Array.isArray(value) && field.list)
    return checkScalar(model, field, value.map(String).join(field.list), name)
  if (Array.isArray(value)) return `type check ('${field.type}') failed - got ARRAY`
  return checkScalar(
    model,
    field,
    typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? ''),
    name,
  )
}

function checkScalar(model: ApiModel, field: Field, text: string, name: string): string | undefined {
  const type = checkType(field, text)
  if (type !== undefined) return type
  if (field.property) {
    const format = model.formats[field.property]
    return format && checkPropertyString(model, format, text, name)
  }
  if (field.list) return checkList(field, text)
  const check = field.format === undefined ? undefined : formatChecks[field.format]
  const message = check?.(text)
  if (message !== undefined) return `invalid format - ${message}\n`
  return checkBounds(field, text)
}

function checkList(field: Field, text: string): string | undefined {
  const check = field.item?.format === undefined ? undefined : formatChecks[field.item.format]
  for (const element of splitList(text)) {
    const message = check?.(element)
    if (message !== undefined) return `invalid format - ${message}\n`
  }
  return undefined
}

/** Lists are read with any of comma, semicolon, blank and NUL between elements. */
export const splitList = (text: string): string[] => text.split(/[\s,;\0]+/).filter(Boolean)

function checkType(field: Field, text: string): string | undefined {
  const valid =
    field.type === 'boolean'
      ? text === '0' || text === '1'
      : field.type === 'integer'
        ? /^[+-]?\d+$/.test(text)
        : field.type === 'number'
          ? /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)
          : true
  return valid ? undefined : `type check ('${field.type}') failed - got '${text}'`
}

function checkBounds(field: Field, text: string): string | undefined {
  if (field.pattern !== undefined && toRegExp(field.pattern)?.test(text) === false)
    return 'value does not match the regex pattern'
  const length = [...text].length
  if (field.maxLength !== undefined && length > field.maxLength)
    return `value may only be ${field.maxLength} characters long`
  if (field.minLength !== undefined && length < field.minLength)
    return `value must be at least ${field.minLength} characters long`
  if (field.enum && !field.enum.includes(text)) {
    return `value '${text}' does not have a value in the enumeration '${field.enum.join(', ')}'`
  }
  if (field.minimum !== undefined && Number(text) < field.minimum)
    return `value must have a minimum value of ${field.minimum}`
  if (field.maximum !== undefined && Number(text) > field.maximum)
    return `value must have a maximum value of ${field.maximum}`
  return undefined
}

function checkPropertyString(
  model: ApiModel,
  format: PropertyFormat,
  text: string,
  name: string,
): string | undefined {
  const { entries, problems } = splitPropertyString(format, text)
  const first = problems[0]
  if (first) return `invalid format - ${first.message}\n`
  const values = new Map(entries)
  const lines: string[] = []
  for (const [key, raw] of values) {
    const field = Object.hasOwn(format.keys, key) ? format.keys[key] : undefined
    if (!field || field.alias) lines.push(`${name}.${key}: ${unknownParameter}`)
    else {
      const value = field.type === 'boolean' ? wireBoolean(raw) : raw
      const message = checkScalar(model, field, value, `${name}.${key}`)
      if (message !== undefined) lines.push(`${name}.${key}: ${message}`)
      else if (field.requires && !values.has(field.requires)) {
        lines.push(`${name}.${field.requires}: missing property - '${key}' requires this property`)
      }
    }
  }
  for (const [key, field] of Object.entries(format.keys)) {
    if (!field.optional && !field.alias && !values.has(key)) lines.push(`${name}.${key}: ${missing}`)
  }
  return lines.length === 0 ? undefined : `invalid format - format error\n${lines.join('\n')}\n`
}

const wireBoolean = (raw: string): string => {
  const value = parseBoolean(raw)
  return value === undefined ? raw : value ? '1' : '0'
}

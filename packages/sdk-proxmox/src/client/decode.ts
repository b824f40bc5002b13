/**
 * From the server's JSON to what the types promise: `1`, `"1"` become `true`, `"100"` becomes `100`, property strings
 * become objects, lists become arrays. Unknown keys of newer servers are kept. What does not fit the schema is kept as
 * it came and reported, so that one odd entry never costs the whole list.
 */
import type { ApiModel, Field } from '../schema/model.js'
import { parsePropertyString } from '../schema/property-string.js'
import { indexedName, splitList } from '../schema/validate.js'
import { isRecord } from './encode.js'

/** Something in an answer that its schema does not allow. */
export interface AnswerMismatch {
  /** Where in the answer: `[3].vmid`. */
  readonly path: string
  readonly expected: string
  /** What came, shortened. */
  readonly got: string
}

export type ReportMismatch = (mismatch: AnswerMismatch) => void

/** Where a value stands; its text is only made when there is something to report. */
interface Place {
  readonly parent: Place | undefined
  readonly key: string | number
}
type Decoder = (
  value: unknown,
  parent: Place | undefined,
  key: string | number,
  report: ReportMismatch,
) => unknown

/** Decodes in place: objects and arrays that came from `JSON.parse` are changed, not copied. */
export function decodeAnswer(model: ApiModel, field: Field, value: unknown, report: ReportMismatch): unknown {
  return decoderOf(model, field)(value, undefined, '', report)
}

const decoders = new WeakMap<ApiModel, Map<Field, Decoder>>()

function decoderOf(model: ApiModel, field: Field): Decoder {
  let known = decoders.get(model)
  if (!known) {
    known = new Map()
    decoders.set(model, known)
  }
  let decoder = known.get(field)
  if (!decoder) {
    decoder = makeDecoder(model, field)
    known.set(field, decoder)
  }
  return decoder
}

const mismatch = (
  value: unknown,
  parent: Place | undefined,
  key: string | number,
  expected: string,
  report: ReportMismatch,
): unknown => {
  report({ path: pathText(parent, key), expected, got: shorten(value) })
  return value
}

function pathText(parent: Place | undefined, key: string | number): string {
  const before = parent ? pathText(parent.parent, parent.key) : ''
  if (typeof key === 'number') return `${before}[${key}]`
  return before === '' ? key : key === '' ? before : `${before}.${key}`
}

const shorten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

function makeDecoder(model: ApiModel, field: Field): Decoder {
  if (field.property) return propertyDecoder(model, field.property)
  if (field.list) return listDecoder(field)
  switch (field.type) {
    case 'boolean':
      return decodeBoolean
    case 'integer':
    case 'number':
      return numberDecoder(field.type)
    case 'string':
      return field.format === 'urlencoded' ? decodeUrlEncoded : decodeString
    case 'array':
      return field.item ? arrayDecoder(decoderOf(model, field.item)) : keep
    case 'object':
      return field.properties ? objectDecoder(model, field.properties) : keep
    default:
      return keep
  }
}

const keep: Decoder = (value) => value

const decodeBoolean: Decoder = (value, parent, key, report) => {
  if (value === 1 || value === '1' || value === true) return true
  if (value === 0 || value === '0' || value === false || value === '') return false
  return value === null ? value : mismatch(value, parent, key, 'boolean', report)
}

const numberDecoder =
  (type: 'integer' | 'number'): Decoder =>
  (value, parent, key, report) => {
    if (typeof value === 'number' || value === null) return value
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
      return Number(value)
    return mismatch(value, parent, key, type, report)
  }

const decodeString: Decoder = (value, parent, key, report) => {
  if (typeof value === 'string' || value === null) return value
  return typeof value === 'number' ? String(value) : mismatch(value, parent, key, 'string', report)
}

const decodeUrlEncoded: Decoder = (value, parent, key, report) => {
  if (typeof value !== 'string') return decodeString(value, parent, key, report)
  try {
    return decodeURIComponent(value)
  } catch {
    return mismatch(value, parent, key, 'URL-encoded text', report)
  }
}

const listDecoder =
  (field: Field): Decoder =>
  (value, parent, key, report) => {
    if (Array.isArray(value)) return value
    if (typeof value !== 'string')
      return typeof value === 'number'
        ? [value]
        : value === null
          ? value
          : mismatch(value, parent, key, 'list', report)
    const elements = splitList(value)
    return field.item?.type === 'integer'
      ? elements.map((element) => (/^\d+$/.test(element) ? Number(element) : element))
      : elements
  }

function propertyDecoder(model: ApiModel, name: string): Decoder {
  const format = model.formats[name]
  if (!format) return keep
  return (value, parent, key, report) => {
    if (typeof value === 'number') return parsePropertyString(format, String(value)).value
    if (typeof value !== 'string')
      return isRecord(value) || value === null ? value : mismatch(value, parent, key, name, report)
    const { value: parsed, problems } = parsePropertyString(format, value)
    for (const problem of problems)
      report({ path: pathText({ parent, key }, problem.key), expected: problem.message, got: shorten(value) })
    return parsed
  }
}

const arrayDecoder =
  (item: Decoder): Decoder =>
  (value, parent, key, report) => {
    if (!Array.isArray(value)) return value === null ? value : mismatch(value, parent, key, 'array', report)
    const place = { parent, key }
    for (let index = 0; index < value.length; index++) {
      const before: unknown = value[index]
      const after = item(before, place, index, report)
      if (after !== before) value[index] = after
    }
    return value
  }

function objectDecoder(model: ApiModel, properties: Readonly<Record<string, Field>>): Decoder {
  const byKey = new Map(Object.entries(properties).map(([name, field]) => [name, decoderOf(model, field)]))
  const hasIndexed = Object.keys(properties).some((name) => name.endsWith('[n]'))
  return (value, parent, key, report) => {
    if (!isRecord(value)) return value === null ? value : mismatch(value, parent, key, 'object', report)
    const place = { parent, key }
    for (const name in value) {
      let decoder = byKey.get(name)
      if (!decoder && hasIndexed) {
        const indexed = indexedName(name)
        decoder = indexed && byKey.get(indexed.key)
      }
      if (!decoder) continue
      const before = value[name]
      const after = decoder(before, place, name, report)
      if (after !== before) value[name] = after
    }
    return value
  }
}

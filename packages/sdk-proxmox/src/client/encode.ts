/** From typed parameters to what goes over the wire, by the schema. */
import type { Issue } from '@pve/core'
import type { ApiModel, Field, Operation } from '../schema/model.js'
import { printPropertyString } from '../schema/property-string.js'
import { parameterField, type WireParameters } from '../schema/validate.js'

/** Text, or several texts for an array: repeated keys. */
export type EncodedParameters = Record<string, string | string[]>

/**
 * Encodes every parameter by its declared type: booleans as 0/1, lists joined, property strings printed, texts of
 * `sshkeys` URL-encoded. Unknown names are passed on as they are, so that `validateParameters` can name them.
 */
export function encodeParameters(
  model: ApiModel,
  operation: Operation,
  parameters: Readonly<Record<string, unknown>>,
): { encoded: EncodedParameters; issues: Issue[] } {
  const encoded: EncodedParameters = {}
  const issues: Issue[] = []
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    const result = encodeValue(model, parameterField(operation, name), value, name)
    if ('issues' in result) issues.push(...result.issues)
    else encoded[name] = result.wire
  }
  return { encoded, issues }
}

type Encoded = { wire: string | string[] } | { issues: Issue[] }

function encodeValue(model: ApiModel, field: Field | undefined, value: unknown, path: string): Encoded {
  if (field?.property && isRecord(value)) {
    const format = model.formats[field.property]
    if (format) {
      const { text, problems } = printPropertyString(format, value)
      if (problems.length === 0) return { wire: text }
      return {
        issues: problems.map(({ key, message }) => ({ path: key ? `${path}.${key}` : path, message })),
      }
    }
  }
  if (field?.type === 'array') {
    const items = Array.isArray(value) ? value : [value]
    const encoded = items.map((item, index) => encodeValue(model, field.item, item, `${path}[${index}]`))
    const issues = encoded.flatMap((item) => ('issues' in item ? item.issues : []))
    return issues.length > 0
      ? { issues }
      : { wire: encoded.flatMap((item) => ('wire' in item ? item.wire : [])) }
  }
  if (field?.list && Array.isArray(value)) {
    const separator = field.list
    const bad = value.map(String).find((item) => item.includes(separator))
    if (bad !== undefined)
      return { issues: [{ path, message: `'${bad}' has a '${separator}' in it, which separates elements` }] }
    return { wire: value.map(String).join(separator) }
  }
  if (typeof value === 'string')
    return { wire: field?.format === 'urlencoded' ? encodeURIComponent(value) : value }
  if (typeof value === 'boolean') return { wire: value ? '1' : '0' }
  if (typeof value === 'number' && Number.isFinite(value)) return { wire: String(value) }
  return { issues: [{ path, message: `must be ${expected(field)}, not ${describe(value)}` }] }
}

/** The form text of encoded parameters, in their order. Spaces as %20: the server reads both. */
export function formText(parameters: EncodedParameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((item) => [name, item] as const) : [[name, value] as const],
    )
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

const expected = (field: Field | undefined): string =>
  field?.property ? `an object (${field.property})` : field?.list ? 'a list' : (field?.type ?? 'text')

const describe = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parameters as the validator wants them. */
export const asWire = (encoded: EncodedParameters): WireParameters => encoded

/** The API's own parameters of a VM, checked by its schema: what `extra` and a disk's `options` are made of. */
import { type Issue, suggest } from '@pve/core'
import { decodeAnswer } from '../client/decode.js'
import { encodeParameters } from '../client/encode.js'
import type { Parameters } from '../client/types.js'
import type { QemuIde, QemuScsi } from '../generated/api.js'
import {
  apiModel,
  type Operation,
  operationKey,
  type PropertyFormat,
  parameterField,
  validateParameters,
} from '../schema/index.js'

/** Parameters of `POST /nodes/{node}/qemu` without the node and the id. */
export type VmParameters = Omit<Parameters<'POST', '/nodes/{node}/qemu'>, 'node' | 'vmid'>

/** Options of a disk on any bus, by the API's own names. */
export type DiskOptions = Partial<QemuScsi & QemuIde>

/** What the schema asks for besides, in place of the real ones. */
const address = { node: 'node', vmid: 100 }

/**
 * Parameters as they come from a file or a program: property strings as objects or as texts, 0 and 1 for booleans.
 * @returns them as the types say, or what the schema has against them, with paths such as `net0.bridge`
 */
export function readParameters(
  given: Readonly<Record<string, unknown>>,
): { readonly parameters: VmParameters } | { readonly issues: readonly Issue[] } {
  const model = apiModel()
  const operation = model.operations[operationKey('POST', '/nodes/{node}/qemu')]
  if (!operation) throw new RangeError('the schema has no operation that creates a VM')
  const names = Object.keys(operation.parameters)
  const unknown = Object.keys(given).flatMap((name): Issue[] => {
    if (name in address)
      return [{ path: name, message: `has its own field: ${name}, at the top of the spec` }]
    if (parameterField(operation, name)) return []
    return [{ path: name, message: unknownKey(name, names) }]
  })
  if (unknown.length > 0) return { issues: unknown }
  const { encoded, issues } = encodeParameters(model, operation, { ...given, ...address })
  const refused = Object.entries(validateParameters(model, operation, encoded)).flatMap(([name, message]) =>
    issues.some(({ path }) => path === name || path.startsWith(`${name}.`))
      ? []
      : refusalsOf(name, message, Object.keys(formatOf(operation, name)?.keys ?? {})),
  )
  // What the wire says is read back by the schema, so that each value has the type that the schema gives it.
  const mismatches: Issue[] = []
  const decoded: Record<string, unknown> = {}
  for (const name of Object.keys(given)) {
    const field = parameterField(operation, name)
    const wire = encoded[name]
    if (field === undefined || wire === undefined) continue
    decoded[name] = decodeAnswer(model, field, wire, ({ path, expected }) =>
      mismatches.push({ path: path === '' ? name : `${name}.${path}`, message: `must be ${expected}` }),
    )
  }
  const first = [...issues, ...refused]
  const all = first.length > 0 ? first : mismatches
  return conforms(decoded, all) ? { parameters: decoded } : { issues: all }
}

const formatOf = (operation: Operation, name: string): PropertyFormat | undefined => {
  const property = parameterField(operation, name)?.property
  return property === undefined ? undefined : apiModel().formats[property]
}

/** `invalid format - format error\nnet0.tag: value must …` is one issue for each key. */
function refusalsOf(name: string, message: string, keys: readonly string[]): Issue[] {
  const lines = message.split('\n').flatMap((line): Issue[] => {
    const [, key, words] = /^[a-z0-9-]+\.([\w-]+): (.*)$/.exec(line) ?? []
    if (key === undefined || words === undefined || !line.startsWith(`${name}.`)) return []
    return [
      {
        path: `${name}.${key}`,
        message: words.startsWith('property is not defined') ? unknownKey(key, keys) : words,
      },
    ]
  })
  return lines.length > 0 ? lines : [{ path: name, message: message.trim() }]
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = suggest(key, known)
  return `is not known to the API here${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`
}

const conforms = (_values: Record<string, unknown>, issues: readonly Issue[]): _values is VmParameters =>
  issues.length === 0

/**
 * Options of a disk, by the schema of its bus.
 * @returns issues with the option's name as their path; none when `options` are such
 */
export function diskOptionIssues(bus: string, options: Readonly<Record<string, unknown>>): readonly Issue[] {
  const key = `${bus}0`
  const read = readParameters({ [key]: { file: 'storage:1', ...options } })
  return 'parameters' in read
    ? []
    : read.issues.map(({ path, message }) => ({ path: path.replace(`${key}.`, ''), message }))
}

export const areDiskOptions = (
  _options: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
): _options is DiskOptions => issues.length === 0

/** The API's own parameters of a guest, checked by its schema: what `extra` is made of. */
import { type Issue, suggest } from '@pve/core'
import { decodeAnswer } from '../client/decode.js'
import { encodeParameters } from '../client/encode.js'
import {
  apiModel,
  type Operation,
  type PropertyFormat,
  parameterField,
  validateParameters,
} from '../schema/index.js'
import { operationKey } from '../schema/model.js'

export interface ReadParameters {
  /** Typed as the schema says; not to be used where there are issues. */
  readonly parameters: Record<string, unknown>
  readonly issues: readonly Issue[]
}

/** What the schema asks for besides, in place of the real ones. */
const address = { node: 'node', vmid: 100 }

/**
 * Parameters as they come from a file or a program: property strings as objects or as texts, 0 and 1 for booleans.
 * @param path of the operation that creates a guest
 * @returns them as the types say, and what the schema has against them, with paths such as `net0.bridge`
 */
export function readApiParameters(path: string, given: Readonly<Record<string, unknown>>): ReadParameters {
  const model = apiModel()
  const operation = model.operations[operationKey('POST', path)]
  if (!operation) throw new RangeError(`the schema has no operation POST ${path}`)
  const names = Object.keys(operation.parameters)
  const unknown = Object.keys(given).flatMap((name): Issue[] => {
    if (name in address)
      return [{ path: name, message: `has its own field: ${name}, at the top of the spec` }]
    if (parameterField(operation, name)) return []
    return [{ path: name, message: unknownKey(name, names) }]
  })
  if (unknown.length > 0) return { parameters: {}, issues: unknown }
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
  return { parameters: decoded, issues: all }
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

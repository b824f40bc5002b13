/** Request bodies, read with zod and refused in the words of Python's jsonschema, which nova and cinder pass on. */
import type { z } from 'zod'
import { badRequest } from './failure.js'

/** As Python prints a value in a text (`str`); inside of others it is quoted (`repr`). */
export function pythonText(value: unknown): string {
  return typeof value === 'string' ? value : pythonRepr(value)
}

export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string')
    return value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value}'`
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, one]) => `${pythonRepr(name)}: ${pythonRepr(one)}`)
      .join(', ')}}`
  return String(value)
}

const pythonTypes: Readonly<Record<string, string>> = {
  array: 'array',
  boolean: 'boolean',
  int: 'integer',
  null: 'null',
  number: 'number',
  object: 'object',
  record: 'object',
  string: 'string',
}

function at(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.entries(value).find(([key]) => key === String(name))?.[1]
  }, body)
}

/** One finding, as jsonschema words it. */
function textOf(issue: z.core.$ZodIssue, body: unknown): string {
  const value = at(body, issue.path)
  const last = issue.path.at(-1)
  if (issue.code === 'invalid_type' && value === undefined && last !== undefined) {
    const parent = issue.path.slice(0, -1)
    return within(parent, at(body, parent), `${pythonRepr(String(last))} is a required property`)
  }
  switch (issue.code) {
    case 'invalid_type':
      return within(
        issue.path,
        value,
        `${pythonRepr(value)} is not of type '${pythonTypes[issue.expected] ?? issue.expected}'`,
      )
    case 'too_small':
      return within(
        issue.path,
        value,
        `${pythonRepr(value)} is ${typeof value === 'number' ? `less than the minimum of ${issue.minimum}` : 'too short'}`,
      )
    case 'too_big':
      return within(
        issue.path,
        value,
        `${pythonRepr(value)} is ${typeof value === 'number' ? `greater than the maximum of ${issue.maximum}` : 'too long'}`,
      )
    case 'unrecognized_keys': {
      const [first, ...others] = issue.keys
      const names = [first, ...others].map((key) => pythonRepr(key)).join(', ')
      return within(
        issue.path,
        value,
        `Additional properties are not allowed (${names} ${others.length === 0 ? 'was' : 'were'} unexpected)`,
      )
    }
    case 'invalid_value':
      return within(issue.path, value, `${pythonRepr(value)} is not one of ${pythonRepr([...issue.values])}`)
    case 'invalid_union':
      return within(issue.path, value, `${pythonRepr(value)} is not valid under any of the given schemas`)
    case 'invalid_format':
      return within(issue.path, value, `${pythonRepr(value)} is not a '${issue.format}'`)
    default:
      return within(issue.path, value, issue.message)
  }
}

const within = (path: readonly PropertyKey[], value: unknown, text: string): string =>
  path.length === 0
    ? text
    : `Invalid input for field/attribute ${String(path.at(-1))}. Value: ${pythonText(value)}. ${text}`

/** @throws ApiFailure 400 */
export function validateBody<Result>(schema: z.ZodType<Result>, body: unknown): Result {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw badRequest(issue === undefined ? 'Malformed request body' : textOf(issue, body))
}

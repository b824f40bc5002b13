/** Zod's complaints as issues with a path as people write it, and with the key that was probably meant. */

import { z } from 'zod'
import type { Issue } from '../errors/index.js'
import { suggest } from '../units/index.js'

/**
 * What zod complains of, worded for people, with the key that was probably meant in place of an unknown one.
 * @param schema the one that the error is of
 * @example
 * import { z } from 'zod'
 * const vm = z.strictObject({ name: z.string(), cores: z.int().optional() })
 * const { error } = vm.safeParse({ name: 'web-1', cors: 2 })
 * if (error) console.log(issuesOf(error, vm)) // [ { path: 'cors', message: "is not a known key; did you mean 'cores'?" } ]
 */
export function issuesOf(error: z.ZodError, schema: z.ZodType): Issue[] {
  return error.issues.flatMap((issue) => issueOf(issue, schema, issue.path))
}

function issueOf(issue: z.core.$ZodIssue, schema: z.ZodType, path: readonly PropertyKey[]): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const nearest = nestedKey(schema, path, key) ?? suggest(key, known)
      return {
        path: pathText([...path, key]),
        message: `is not a known key${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`,
      }
    })
  }
  if (issue.code === 'invalid_union') {
    // The alternative that got furthest says most; among several that did, the one with the least to complain of.
    const [deepest] = issue.errors
      .map((errors) => errors.filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
      .filter((errors) => errors.length > 0)
      .sort((one, other) => one.length - other.length)
    if (deepest) return deepest.flatMap((inner) => issueOf(inner, schema, [...path, ...inner.path]))
  }
  return [{ path: pathText(path), message: worded(issue) }]
}

/** In the words of the rest of the messages; what a schema says itself is left as it is. */
function worded(issue: z.core.$ZodIssue): string {
  if (!/^(?:Too (?:small|big)|Invalid (?:input|option)): expected /.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return `must ${measured(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${measured(issue.origin, 'at most', issue.maximum)}`
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? issue.expected
      // What came is part of zod's words alone.
      return issue.message.endsWith('received undefined')
        ? `is missing; it must be ${kind}`
        : `must be ${kind}`
    }
    default:
      return issue.message
  }
}

function measured(origin: string, bound: string, value: number | bigint): string {
  if (origin === 'string') return `have ${bound} ${value} character${value === 1 ? '' : 's'}`
  if (origin === 'array') return `have ${bound} ${value} item${value === 1 ? '' : 's'}`
  return `be ${bound} ${value}`
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}

/** `['disks', 0, 'size']` → `disks[0].size`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const part of path)
    text += typeof part === 'number' ? `[${part}]` : text === '' ? String(part) : `.${String(part)}`
  return text
}

/**
 * The parts of an issue's path, each as a text.
 * @example
 * pathParts('disks[0].size') // [ 'disks', '0', 'size' ]
 */
export const pathParts = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean)

/** The keys that an object at a path of the schema can have. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.core.$ZodType[] = [schema]
  for (const part of path) {
    here = here.flatMap(unwrap).flatMap((one) => {
      if (one instanceof z.ZodArray) return [one.element]
      if (one instanceof z.ZodObject && typeof part === 'string' && Object.hasOwn(one.shape, part))
        return [one.shape[part]]
      return []
    })
  }
  return here.flatMap(unwrap).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}

/** `cores` at the top is `cpu.cores`: a key that stands one group further down, where just one group has it. */
function nestedKey(schema: z.ZodType, path: readonly PropertyKey[], key: string): string | undefined {
  const groups = keysAt(schema, path).filter((group) => keysAt(schema, [...path, group]).includes(key))
  return groups.length === 1 ? `${groups[0]}.${key}` : undefined
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (schema === undefined) return []
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  return [schema]
}

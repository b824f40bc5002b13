/** Zod's complaints as issues with a path as people write it, and with the key that was probably meant. */
import { type Issue, suggest } from '@pve/core'
import { z } from 'zod'

export function issuesOf(error: z.ZodError, schema: z.ZodType): Issue[] {
  return error.issues.flatMap((issue) => issueOf(issue, schema, issue.path))
}

function issueOf(issue: z.core.$ZodIssue, schema: z.ZodType, path: readonly PropertyKey[]): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const nearest = suggest(key, known)
      return {
        path: pathText([...path, key]),
        message: `is not a known key${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`,
      }
    })
  }
  if (issue.code === 'invalid_union') {
    // The alternative that got furthest says most.
    const deepest = issue.errors
      .flat()
      .filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys')
    if (deepest.length > 0)
      return deepest.flatMap((inner) => issueOf(inner, schema, [...path, ...inner.path]))
  }
  return [{ path: pathText(path), message: issue.message }]
}

/** `['disks', 0, 'size']` → `disks[0].size`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const part of path)
    text += typeof part === 'number' ? `[${part}]` : text === '' ? String(part) : `.${String(part)}`
  return text
}

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

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (schema === undefined) return []
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  return [schema]
}

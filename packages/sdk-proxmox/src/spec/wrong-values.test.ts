import { ValidationError } from '@pve/core'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { containerJsonSchema, readContainerSpec } from '../lxc/index.js'
import { readVmSpec, vmJsonSchema } from '../vm/index.js'

type Path = readonly (string | number)[]

const node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
})

/** Every field of a schema, those of all choices together. */
function pathsOf(schema: unknown, path: Path = []): Path[] {
  const { success, data } = node.safeParse(schema)
  if (!success) return []
  const { properties, items, anyOf } = data
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(properties).flatMap(([key, field]) => pathsOf(field, [...path, key])),
    ...(items === undefined ? [] : pathsOf(items, [...path, 0])),
    ...anyOf.flatMap((choice) => pathsOf(choice, path)),
  ]
}

const at = (path: Path, value: unknown): unknown =>
  path.reduceRight((within, key) => (typeof key === 'number' ? [within] : { [key]: within }), value)

function messagesOf(read: (text: string, source: string) => unknown, path: Path, value: unknown): string[] {
  try {
    read(stringify(at(path, value)), 'spec.yaml')
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.issues.map(({ path: where, message, source }) => `${source?.line} ${where}: ${message}`)
  }
}

it.each([
  ['VM', vmJsonSchema(), readVmSpec],
  ['container', containerJsonSchema(), readContainerSpec],
])('every wrong value in the spec of a %s is told in words, with its line', (_, schema, read) => {
  const paths = [...new Map(pathsOf(schema).map((path) => [path.join('.'), path])).values()]
  expect(paths.length).toBeGreaterThan(100)
  const messages = paths.flatMap((path) =>
    ['wrong value!', -7.5, true, [[1]], { x: 1 }, null].flatMap((value) => messagesOf(read, path, value)),
  )
  expect(messages.length).toBeGreaterThan(paths.length)
  expect(messages.filter((message) => /Invalid|expected|undefined/.test(message))).toEqual([])
})

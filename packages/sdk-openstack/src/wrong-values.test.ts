import { issuesOf } from '@pve/core/spec'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { launchSpec } from './compute/launch/spec.js'
import { securityGroupSpec } from './network/security-group/spec.js'
import { vpcSpec } from './network/vpc/spec.js'

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

it.each([
  ['a launch', launchSpec],
  ['a security group', securityGroupSpec],
  ['a VPC', vpcSpec],
])('ALL-5 every field of %s says in words what it takes', (_name, schema) => {
  const paths = pathsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  expect(paths.length).toBeGreaterThan(10)
  const wrong = paths.flatMap((path) =>
    [true, -7.5, '*?', [], [[]], {}, null].flatMap((value) => {
      const { error } = schema.safeParse(at(path, value))
      return (error ? issuesOf(error, schema) : []).filter(({ message }) =>
        /^Invalid|expected|received/.test(message),
      )
    }),
  )
  expect(wrong).toEqual([])
})

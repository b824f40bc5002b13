/** Something wrong at every field of a schema: what the tests of the specs share. */
import { z } from 'zod'

type Path = readonly (string | number)[]

const node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
})

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

const values: readonly unknown[] = ['wrong value!', '*?', -7.5, true, [], [[1]], {}, { x: 1 }, null]

/**
 * Specs of one field each, which hold something that hardly any field takes.
 * @param schema a JSON Schema; of several choices all fields are meant
 */
export function wrongSpecs(schema: unknown): {
  readonly fieldCount: number
  readonly specs: readonly unknown[]
} {
  const fields = [...new Map(pathsOf(schema).map((path) => [path.join('.'), path])).values()]
  return {
    fieldCount: fields.length,
    specs: fields.flatMap((path) => values.map((value) => at(path, value))),
  }
}

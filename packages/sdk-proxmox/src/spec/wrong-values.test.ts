import { ValidationError } from '@pve/core'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { wrongSpecs } from '../../../core/test/wrong-values.js'
import { containerJsonSchema, readContainerSpec } from '../lxc/index.js'
import { readVmSpec, vmJsonSchema } from '../vm/index.js'

function messagesOf(read: (text: string, source: string) => unknown, spec: unknown): string[] {
  try {
    read(stringify(spec), 'spec.yaml')
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.issues.map(({ path, message, source }) => `${source?.line} ${path}: ${message}`)
  }
}

it.each([
  ['VM', vmJsonSchema(), readVmSpec],
  ['container', containerJsonSchema(), readContainerSpec],
])('ALL-5 every wrong value in the spec of a %s is told in words, with its line', (_, schema, read) => {
  const { fieldCount, specs } = wrongSpecs(schema)
  expect(fieldCount).toBeGreaterThan(100)
  const messages = specs.flatMap((spec) => messagesOf(read, spec))
  expect(messages.length).toBeGreaterThan(fieldCount)
  expect(messages.filter((message) => /Invalid|expected|undefined/.test(message))).toEqual([])
})

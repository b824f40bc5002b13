import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { containerJsonSchema, containerSpecSchema } from './spec.js'

describe('LX-15 the published JSON Schema of a container', () => {
  const text = readFileSync(new URL('../../container.schema.json', import.meta.url), 'utf8')
  const published: unknown = JSON.parse(text)

  it('is the spec’s own (else: npm run generate)', () =>
    expect(published).toEqual(JSON.parse(JSON.stringify(containerJsonSchema()))))

  it('knows every field, refuses others, and says what each is for', () => {
    expect(published).toMatchObject({
      $schema: expect.stringContaining('draft-07'),
      title: 'Container',
      additionalProperties: false,
    })
    for (const field of Object.keys(containerSpecSchema.shape))
      expect(published).toMatchObject({ properties: { [field]: expect.anything() } })
  })

  it('has no choice that allows everything', () => expect(text).not.toMatch(/^\s*\{\},?$/m))

  it('is found by editors as @pve/sdk/container.schema.json', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest).toMatchObject({
      exports: { './container.schema.json': './container.schema.json' },
      files: expect.arrayContaining(['container.schema.json']),
    })
  })
})

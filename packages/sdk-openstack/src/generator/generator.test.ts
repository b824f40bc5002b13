import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { AnswerError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from './document.js'
import { microversionsOf } from './microversions.js'
import { generateService } from './types.js'

const ok = { 200: { description: '' } }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A document like Nova's, as small as it can be. */
function documentOf(paths: object, schemas: object = {}, version = '2.4') {
  const info = { title: 'Test', version }
  return readDocument(JSON.stringify({ openapi: '3.1.0', info, paths, components: { schemas } }))
}

function generate(paths: object, schemas: object = {}) {
  return generateService(documentOf(paths, schemas), { first: '2.1', header: '// made\n' })
}

describe('readDocument', () => {
  it.each([
    ['/v2.1/servers', '/servers'],
    ['/v2/images/', '/images'],
    ['/v1/stacks/{stack_name}', '/stacks/{stack_name}'],
    ['/resource_providers', '/resource_providers'],
    ['/v2beta/things', '/v2beta/things'],
    ['/volumes/v3', '/volumes/v3'],
  ])('OS-7 takes the version off: %s is %s', (path, expected) => {
    const { operations } = documentOf({ [path]: { get: { responses: ok } } })
    expect(operations.map(({ key }) => key)).toEqual([`GET ${expected}`])
  })

  it('OS-7 leaves out the version document, and what is offered a second time under the project', () => {
    const { operations, openApi } = documentOf({
      '/v3/': { get: { responses: ok } },
      '/v3/volumes': { get: { responses: ok }, post: { responses: ok } },
      '/v3/{project_id}/volumes': { get: { responses: ok } },
    })
    expect(operations.map(({ key }) => key)).toEqual(['GET /volumes', 'POST /volumes'])
    expect(Object.keys(Object(openApi['paths']))).toEqual(['/volumes'])
  })

  it('OS-7 refuses what is no OpenAPI document', () => {
    expect(() => readDocument('{"swagger":"2.0"}')).toThrow(AnswerError)
  })
})

describe('microversions', () => {
  it('OS-7 tells the bodies of an operation apart', async () => {
    const variants = { oneOf: [named('A'), named('B')], 'x-openstack': { discriminator: 'microversion' } }
    const { types } = await generate(
      { '/v2.1/flavors': { post: { requestBody: json(named('Any')), responses: ok } } },
      {
        Any: variants,
        A: { type: 'object', 'x-openstack': { 'min-ver': '2.1', 'max-ver': '2.2' } },
        B: { type: 'object', 'x-openstack': { 'min-ver': '2.3' } },
      },
    )
    expect(types).toContain('{ at: From_2_1_to_2_2; body: components["schemas"]["A"] }')
    expect(types).toContain('{ at: From_2_3_to_2_4; body: components["schemas"]["B"] }')
    expect(types).toContain('type From_2_1_to_2_2 = "2.1" | "2.2"\n')
    expect(types).toContain('export type Microversion = "2.1" | "2.2" | "2.3" | "2.4"\n')
    expect(types).toContain('export type Newest = "2.4"\n')
  })

  it('OS-7 knows actions that took nothing before they took something, and throws away what was for 2.0', () => {
    const action = (name: string, versions: object) => ({
      type: 'object',
      'x-openstack': { 'action-name': name, ...versions },
    })
    const document = documentOf(
      { '/v2.1/servers/{id}/action': { post: { requestBody: json(named('Any')), responses: ok } } },
      {
        Any: {
          oneOf: [named('Old'), named('Lock'), named('Stop'), named('Late')],
          'x-openstack': { discriminator: 'action' },
        },
        Old: action('rebuild', { 'min-ver': '2.0', 'max-ver': '2.0' }),
        Lock: action('lock', { 'min-ver': '2.3' }),
        Stop: action('os-stop', {}),
        Late: action('evacuate', { 'min-ver': '2.2' }),
      },
    )
    expect(microversionsOf(document).get('POST /servers/{id}/action')?.bodies).toEqual([
      { range: { to: '2.2' }, action: 'lock' },
      { range: { from: '2.3' }, schema: 'Lock', action: 'lock' },
      { range: {}, schema: 'Stop', action: 'os-stop' },
      { range: { from: '2.2' }, schema: 'Late', action: 'evacuate' },
    ])
  })

  it('OS-7 says from when to when names of a query and operations are known', async () => {
    const query = (name: string, versions?: object) => ({
      in: 'query',
      name,
      schema: { type: 'string' },
      ...(versions && { 'x-openstack': versions }),
    })
    const { types, operations, newest } = await generate({
      '/v2.1/servers': {
        get: { parameters: [query('name'), query('locked', { 'min-ver': '2.3' })], responses: ok },
      },
      '/v2.1/old': { get: { responses: ok, 'x-openstack': { 'max-ver': '2.2' } } },
      '/v2.1/first': { get: { responses: ok, 'x-openstack': { 'min-ver': '2.0' } } },
    })
    expect(types).toContain(' "GET /servers": { "locked": From_2_3_to_2_4 }\n')
    expect(operations).toEqual({ 'GET /old': { to: '2.2' } })
    expect(newest).toBe('2.4')
  })

  it('OS-7 leaves a service without microversions without them', async () => {
    const { types, newest } = await generateService(documentOf({ '/v1/a': { get: { responses: ok } } }), {
      first: undefined,
      header: '',
    })
    expect(types).toContain('export type Microversion = never\n')
    expect(newest).toBeUndefined()
  })
})

describe('what every program that imports the SDK has to parse', () => {
  it('OS-7 is without comments and without what is not there, and begins with its header', async () => {
    const { types } = await generate(
      {
        '/v2.1/a': {
          get: { summary: 'Says a.', responses: { 200: { description: 'so', ...json(named('A')) } } },
        },
      },
      { A: { type: 'object', properties: { b: { type: 'string', description: 'A name.' } } } },
    )
    expect(types.startsWith('// made\n')).toBe(true)
    expect(types).toContain(' A: {\n   b?: string;')
    expect(types).not.toContain('A name.')
    expect(types).not.toContain('Says a.')
    expect(types).not.toMatch(/\w\?: never;/)
  })
})

const generated = new URL('../generated/', import.meta.url)
const kept = new URL('../../schema/', import.meta.url)
const published = new URL('../../../../../shared/schema/openstack/', import.meta.url)

/** The committed text, and the one that its document makes now; the first microversion is the committed one's. */
async function generateAgain(file: string, folder: URL) {
  const committed = await readFile(new URL(file, generated), 'utf8')
  const [header = '', source = ''] = /^\/\/ Generated from (\S+) .*\n/.exec(committed) ?? []
  const text = await readFile(new URL(source, folder), 'utf8')
  const document = readDocument(source.endsWith('.yaml') ? JSON.stringify(parse(text)) : text)
  const first = /^export type Microversion = "([\d.]+)"/m.exec(committed)?.[1]
  return { committed, made: (await generateService(document, { first, header })).types }
}

const byHand = ['alarm.ts', 'key-manager.ts', 'metric.ts', 'orchestration.ts']

describe('the committed modules', () => {
  it('OS-7 are there for every document that is kept by hand', async () => {
    const files = (await readdir(kept)).map((file) => file.replace(/_v[\d.]+\.yaml$/, '.ts'))
    expect(files.sort()).toEqual(byHand)
  })

  it.each(byHand)('OS-7 %s is what its document makes', { timeout: 60_000 }, async (file) => {
    const { committed, made } = await generateAgain(file, kept)
    expect(made === committed, 'npm run generate:openstack makes another text').toBe(true)
  })

  // Half a minute of a processor: for `.ci/run`, which sets ALL_FAULTS=1.
  const isAsked = process.env['ALL_FAULTS'] === '1' && existsSync(published)
  describe.skipIf(!isAsked)('of documents that only developers of this project have', () => {
    it('OS-7 are what their documents make', { timeout: 120_000 }, async () => {
      const files = (await readdir(generated)).filter(
        (file) => ![...byHand, 'microversions.ts'].includes(file),
      )
      expect(files).toHaveLength(8)
      for (const file of files) {
        const { committed, made } = await generateAgain(file, published)
        expect(made === committed, `npm run generate:openstack makes another text of ${file}`).toBe(true)
      }
    })
  })
})

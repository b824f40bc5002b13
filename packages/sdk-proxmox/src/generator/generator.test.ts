import { existsSync, readFileSync } from 'node:fs'
import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { table as table91 } from '../generated/table-9.1.js'
import { table as table92 } from '../generated/table-9.2.js'
import { apiModel } from '../schema/index.js'
import { generate, toTypes, unpackModel } from './index.js'
import { toOpenApi } from './openapi.js'
import { formatFromTypeText } from './typetext.js'

/** A small API of every kind of thing that the generator knows. */
const tree = [
  {
    path: '/things',
    info: {
      GET: {
        name: 'list',
        parameters: { additionalProperties: 0 },
        returns: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'integer' },
              tags: { type: 'string', format: 'pve-tag-list', optional: 1 },
            },
          },
        },
        permissions: { user: 'all' },
      },
      POST: {
        name: 'create',
        protected: 1,
        proxyto: 'node',
        allowtoken: 0,
        permissions: { check: ['perm', '/things/{id}', ['Thing.Allocate']] },
        parameters: {
          additionalProperties: 0,
          properties: {
            id: { type: 'integer', minimum: '1', maximum: 9 },
            on: { type: 'boolean', optional: 1, default: 0 },
            'net[n]': {
              type: 'string',
              optional: 1,
              format: {
                model: { default_key: 1, type: 'string', enum: ['virtio', 'e1000'] },
                macaddr: { type: 'string', optional: 1 },
                virtio: { alias: 'macaddr', keyAlias: 'model' },
                tag: { type: 'integer', optional: 1 },
              },
            },
            dev: {
              type: 'string',
              optional: 1,
              format: 'pve-qm-dev',
              typetext: '[[host=]<ID[;ID2...]>] [,on=<1|0>] ,kind=<a|b> [,n=<integer>]',
            },
            rate: { type: 'number', optional: 1, default: 'a sentence about the default' },
          },
        },
        returns: { type: 'null' },
      },
    },
    children: [
      {
        path: '/things/{id}',
        info: {
          GET: {
            name: 'get',
            parameters: { properties: { id: { type: 'integer' } } },
            returns: { type: 'object', properties: { dev: { type: 'string', format: 'pve-qm-dev' } } },
          },
        },
      },
    ],
  },
]

describe('ALL-3 generated client', () => {
  it('reads the tree, and the script of a server without running it', () => {
    const plain = generate(JSON.stringify(tree), { source: 'x.json', version: '9.2' })
    const script = `const apiSchema = ${JSON.stringify(tree, null, 3)}\n;\nthrow new Error('must not run')\nlet method2cmd = { GET: 'get' };`
    expect(generate(script, { source: 'apidoc.js', version: '9.2' }).model).toEqual(plain.model)
    expect(Object.keys(plain.model.operations)).toEqual(['GET /things', 'POST /things', 'GET /things/{id}'])
  })

  it('keeps types, bounds, flags and permissions; leaves prose out', () => {
    const { model, openApi } = generate(JSON.stringify(tree), { source: 'x', version: '9.2' })
    const create = model.operations['POST /things']
    expect(create).toMatchObject({
      protected: true,
      proxied: true,
      refusesToken: true,
      permission: ['perm', '/things/{id}', ['Thing.Allocate']],
    })
    expect(create?.parameters['id']).toEqual({ type: 'integer', minimum: 1, maximum: 9 })
    expect(create?.parameters['on']).toEqual({ type: 'boolean', optional: true, default: false })
    expect(create?.parameters['rate']).toEqual({ type: 'number', optional: true })
    expect(JSON.stringify(openApi)).not.toContain('sentence')
    // A result that only names a format gets the one that a parameter describes.
    expect(model.operations['GET /things/{id}']?.returns.properties?.['dev']).toMatchObject({
      property: 'QemuDev',
    })
    expect(model.formats['QemuDev']).toEqual({
      defaultKey: 'host',
      keys: {
        host: { type: 'string', list: ';', item: { type: 'string' }, optional: true },
        on: { type: 'boolean', optional: true },
        kind: { type: 'string', enum: ['a', 'b'] },
        n: { type: 'integer', optional: true },
      },
    })
  })

  it('the packed table gives the same model back', () => {
    const { model, table } = generate(JSON.stringify(tree), { source: 'x', version: '9.2' })
    expect(unpackModel(JSON.parse(table))).toEqual(model)
  })

  it.each([
    ['', 'no "apiSchema = [" was found'],
    ['<html>login</html>', 'no "apiSchema = [" was found'],
    ['const apiSchema = [{"path": "/x"', 'was the file cut off?'],
    ['[{"path": 1}]', '0.path'],
    ['[]', 'it holds no operation'],
    ['[{"path": "/x"', 'JSON'],
  ])('a text that is no schema gets one clear error: %j', (text, expected) => {
    const make = () => generate(text, { source: 'my-schema.js', version: '9.2' })
    expect(make).toThrow(ValidationError)
    expect(make).toThrow(expected)
    expect(make).toThrow('my-schema.js')
  })

  it('has all operations of both servers', () => {
    const operations = Object.values(apiModel().operations)
    expect(operations).toHaveLength(661)
    expect(new Set(operations.map((operation) => operation.method))).toEqual(
      new Set(['GET', 'POST', 'PUT', 'DELETE']),
    )
  })

  const shared = (version: string) =>
    new URL(`../../../../../shared/schema/proxmox/pve-${version}.json`, import.meta.url)
  const committed = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

  const tables: Readonly<Record<string, string>> = { '9.1': table91, '9.2': table92 }

  it.skipIf(!existsSync(shared('9.2'))).each(['9.1', '9.2'])(
    'ALL-3 the table of %s is what the generator makes of the schema',
    (version) => {
      const { table } = generate(readFileSync(shared(version), 'utf8'), { source: 'schema', version })
      expect(JSON.parse(tables[version] ?? '')).toEqual(JSON.parse(table))
    },
  )

  it('ALL-3 document and types are what the generator makes of the table (else: npm run generate)', async () => {
    const document = toOpenApi(apiModel())
    expect(JSON.parse(committed('openapi/pve-9.2.json'))).toEqual(document)
    const [header = ''] = committed('src/generated/api.ts').split(/(?<=\n)/)
    expect(await toTypes(document, header)).toBe(committed('src/generated/api.ts'))
  }, 30_000)
})

describe('type texts of named formats', () => {
  it.each([
    [
      '[[enabled=]<1|0>] [,storage=<storage ID>]',
      {
        defaultKey: 'enabled',
        keys: { enabled: { type: 'boolean', optional: true }, storage: { type: 'string', optional: true } },
      },
    ],
    [
      '[[order=]\\d+] [,up=\\d+] ',
      {
        defaultKey: 'order',
        keys: {
          order: { type: 'integer', minimum: 0, optional: true },
          up: { type: 'integer', minimum: 0, optional: true },
        },
      },
    ],
    [
      'latitude=<number> ,longitude=<number> [,name=<name>]',
      {
        keys: {
          latitude: { type: 'number' },
          longitude: { type: 'number' },
          name: { type: 'string', optional: true },
        },
      },
    ],
    [
      '[type=]<tdx-type> ,attestation=<1|0>',
      { defaultKey: 'type', keys: { type: { type: 'string' }, attestation: { type: 'boolean' } } },
    ],
  ])('%s', (text, expected) => expect(formatFromTypeText(text)).toEqual(expected))

  it('a text without keys is no property string', () =>
    expect(formatFromTypeText('<volume>')).toBeUndefined())
})

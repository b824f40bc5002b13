import { ValidationError } from '@pve/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiModel, Field, Operation } from '../../schema/model.js'
import { packModel } from '../../schema/pack.js'
import { builtInModel, diffModels, readModel } from './index.js'

const operation = (parts: Partial<Operation> = {}): Operation => ({
  method: 'POST',
  path: '/things',
  name: 'create',
  parameters: {},
  returns: { type: 'null' },
  ...parts,
})
const model = (
  version: string,
  operations: readonly Operation[],
  formats: ApiModel['formats'] = {},
): ApiModel => ({
  version,
  formats,
  operations: Object.fromEntries(operations.map((one) => [`${one.method} ${one.path}`, one])),
})
const withField = (field: Field | undefined) =>
  model('1', [operation({ parameters: field ? { size: field } : {} })])
const changes = (from: Field | undefined, to: Field | undefined) =>
  diffModels(withField(from), withField(to)).operations[0]?.parameters

describe('ALL-3 the APIs of two servers compared', () => {
  it('names operations that came and went, by path and method', () => {
    const { operations, from, to } = diffModels(
      model('1', [operation(), operation({ path: '/gone' })]),
      model('2', [operation(), operation({ path: '/new', method: 'GET' }), operation({ path: '/new' })]),
    )
    expect({ from, to }).toEqual({ from: '1', to: '2' })
    expect(operations.map(({ change, method, path }) => `${change} ${method} ${path}`)).toEqual([
      'removed POST /gone',
      'added GET /new',
      'added POST /new',
    ])
  })

  it.each<[string, Field, Field, unknown]>([
    ['type', { type: 'string' }, { type: 'integer' }, { from: 'string', to: 'integer' }],
    ['optional', { type: 'string', optional: true }, { type: 'string' }, { from: true }],
    ['default', { type: 'integer' }, { type: 'integer', default: 3 }, { to: 3 }],
    [
      'enum',
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['a', 'b'] },
      { from: ['a'], to: ['a', 'b'] },
    ],
    ['maximum', { type: 'integer', maximum: 9 }, { type: 'integer', maximum: 5 }, { from: 9, to: 5 }],
    ['pattern', { type: 'string', pattern: 'a+' }, { type: 'string' }, { from: 'a+' }],
    ['requires', { type: 'string' }, { type: 'string', requires: 'other' }, { to: 'other' }],
    [
      'type',
      { type: 'string' },
      { type: 'string', list: ',' },
      { from: 'string', to: "list of string by ','" },
    ],
  ])('tells a changed %s', (aspect, from, to, expected) => {
    const plain = { size: { change: 'changed', name: 'size' } }.size
    expect(changes(from, to)).toEqual([{ ...plain, aspects: [{ aspect, ...Object(expected) }] }])
  })

  it('tells added and removed parameters with what holds of them', () => {
    const size: Field = { type: 'integer', optional: true, default: 4 }
    const field = { type: 'integer', optional: true, default: 4 }
    expect(changes(undefined, size)).toEqual([{ change: 'added', name: 'size', field }])
    expect(changes(size, undefined)).toEqual([{ change: 'removed', name: 'size', field }])
  })

  it('compares property strings key by key, not by what their formats are called', () => {
    const of = (name: string, keys: Record<string, Field>) =>
      model('1', [operation({ parameters: { 'net[n]': { type: 'string', property: name } } })], {
        [name]: { keys },
      })
    const before = of('Net', { bridge: { type: 'string' } })
    expect(diffModels(before, of('NetConfig', { bridge: { type: 'string' } })).operations).toEqual([])
    expect(
      diffModels(before, of('Net', { bridge: { type: 'string' }, mtu: { type: 'integer', maximum: 65520 } }))
        .operations[0]?.parameters,
    ).toEqual([{ change: 'added', name: 'net[n].mtu', field: { type: 'integer', maximum: 65520 } }])
  })

  it('tells permissions, and parts of answers; what is in an added part is added with it', () => {
    const before = operation({
      permission: ['perm', '/', ['A']],
      returns: { type: 'array', item: { type: 'object', properties: {} } },
    })
    const after: Operation = {
      ...before,
      permission: ['perm', '/', ['B']],
      refusesToken: true,
      returns: {
        type: 'array',
        item: {
          type: 'object',
          properties: { where: { type: 'object', properties: { city: { type: 'string' } } } },
        },
      },
    }
    expect(diffModels(model('1', [before]), model('2', [after])).operations).toEqual([
      {
        method: 'POST',
        path: '/things',
        change: 'changed',
        aspects: [
          { aspect: 'permission', from: ['perm', '/', ['A']], to: ['perm', '/', ['B']] },
          { aspect: 'refusesToken', to: true },
        ],
        parameters: [],
        answer: [{ change: 'added', name: 'answer[].where', field: { type: 'object' } }],
      },
    ])
  })

  it('the other way round: what was added is removed, and from is to', () => {
    const field = fc.record<Field>({
      type: fc.constantFrom('string', 'integer', 'boolean'),
      default: fc.constantFrom('x', 1, true),
    })
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), field)
    fc.assert(
      fc.property(fields, fields, (some, others) => {
        const [a, b] = [some, others].map((parameters) => model('1', [operation({ parameters })]))
        if (!a || !b) return
        const there = diffModels(a, b).operations[0]?.parameters ?? []
        const back = diffModels(b, a).operations[0]?.parameters ?? []
        expect(back.map(({ name }) => name)).toEqual(there.map(({ name }) => name))
        const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
        expect(back.map(({ change }) => change)).toEqual(there.map(({ change }) => turned[change]))
        expect(diffModels(a, a).operations).toEqual([])
      }),
    )
  })

  it('9.2 against 9.1: custom CPU models are new, and maxfiles of vzdump is gone', async () => {
    const diff = diffModels(await builtInModel('9.1'), await builtInModel('9.2'))
    const lines = diff.operations.map(({ change, method, path }) => `${change} ${method} ${path}`)
    expect(lines).toContain('added POST /cluster/qemu/custom-cpu-models')
    expect(lines.filter((line) => line.startsWith('removed'))).toEqual([])
    const vzdump = diff.operations.find(
      ({ method, path }) => `${method} ${path}` === 'POST /nodes/{node}/vzdump',
    )
    expect(vzdump?.parameters).toMatchObject([{ change: 'removed', name: 'maxfiles' }])
  })
})

describe('ALL-3 readModel', () => {
  const options = { source: 'x.json', version: '9.9' }

  it('reads a table, and the tree of an api-viewer', () => {
    const made = model('7.7', [operation({ parameters: { size: { type: 'integer' } } })])
    expect(readModel(JSON.stringify(packModel(made)), options)).toEqual(made)
    const tree = [{ path: '/x', info: { GET: { name: 'list' } } }]
    expect(readModel(JSON.stringify(tree), options)).toMatchObject({
      version: '9.9',
      operations: { 'GET /x': { name: 'list' } },
    })
  })

  it.each([
    ['another JSON document', '{"name": "x"}'],
    ['JSON that was cut off', '{"version": "9.1", "fie'],
    [
      'a table that points nowhere',
      '{"version":"1","fields":[],"permissions":[],"formats":{},"operations":{"GET /x":{"name":"x","parameters":{},"returns":3}}}',
    ],
    ['an empty file', ''],
  ])('refuses %s, naming the file', (_what, text) => {
    expect(() => readModel(text, options)).toThrow(ValidationError)
    expect(() => readModel(text, options)).toThrow(
      expect.objectContaining({ phase: 'read the API schema x.json' }),
    )
  })
})

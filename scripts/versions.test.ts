import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OperationChange, SchemaDiff } from '@pve/sdk/generator'
import { describe, expect, it } from 'vitest'
import { type Uses, usedDifferences, usesOf } from './versions.js'
import { currentVersionsPage } from './versions-page.js'

const root = resolve(import.meta.dirname, '..')

const change = (parts: Partial<OperationChange>): OperationChange => ({
  method: 'GET',
  path: '/things',
  change: 'changed',
  aspects: [],
  parameters: [],
  answer: [],
  ...parts,
})
const added = (name: string) => ({ change: 'added' as const, name, field: { type: 'string' } })
const used = (uses: Uses, ...operations: OperationChange[]) => {
  const diff: SchemaDiff = { from: '1', to: '2', operations }
  return usedDifferences(diff, uses).map((one) => ({
    operation: `${one.method} ${one.path}`,
    names: [...one.parameters, ...one.answer].map(({ name }) => name),
  }))
}
const uses = (text: string) => usesOf(new Map([['packages/sdk-proxmox/src/x.ts', text]]))

describe('ALL-3 what the code uses of the API', () => {
  it.each([
    ['a call', "pve.get('/things')", ['GET']],
    ['a call with its method', "pve.preview('POST', '/things', {})", ['POST']],
    ['a constant', "const path = '/things'; pve.call(method, path)", ['GET', 'POST', 'DELETE']],
    ['a path with a part of its own', 'pve.delete(`/${folder}`)', ['DELETE']],
    [
      'a path that begins with a constant',
      "const base = '/things'\npve.get(`${base}`)",
      ['GET', 'POST', 'DELETE'],
    ],
    ['the place of a permission', "const needs = [{ path: '/things' }]", []],
    ['another path', "pve.get('/things/{id}')", []],
  ])('%s', (_what, text, methods) => {
    const all = (['GET', 'POST', 'DELETE'] as const).map((method) => change({ method, change: 'added' }))
    expect(used(uses(text), ...all)).toEqual(
      methods.map((method) => ({ operation: `${method} /things`, names: [] })),
    )
  })

  it.each([
    ['a property', "pve.get('/things'); x = { size: 1 }", ['size']],
    ['a part of an answer', "const { size } = await pve.get('/things')", ['size']],
    ['access', "(await pve.get('/things')).size", ['size']],
    ['a text', "pve.get('/things'); set('size', 1)", ['size']],
    ['a numbered name', "pve.get('/things'); set(`net${index}`, 1)", ['net[n]']],
    ['a key of a property string', "pve.get('/things'); x = { net0: { mtu: 1 } }", ['net[n]', 'net[n].mtu']],
    ['a key without its parameter', "pve.get('/things'); x = { mtu: 1 }", []],
    ['nothing of it', "pve.get('/things'); y = { other: 1 }", []],
  ])('names: %s', (_what, text, names) => {
    const operation = change({ parameters: ['size', 'net[n]', 'net[n].mtu'].map(added) })
    expect(used(uses(text), operation).flatMap((one) => one.names)).toEqual(names)
  })

  it('docs/versions.md is what the schemas and the sources say (else: npm run docs:versions)', async () => {
    expect(readFileSync(join(root, 'docs/versions.md'), 'utf8')).toBe(await currentVersionsPage(root))
  }, 30_000)
})

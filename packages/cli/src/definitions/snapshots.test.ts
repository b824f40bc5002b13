import { describe, expect, it } from 'vitest'
import { parseWords } from '../command/parse.js'
import { snapshotDefinitions } from './snapshots.js'

describe('snapshotDefinitions', () => {
  const { create, list, goBack, remove } = snapshotDefinitions({
    program: 'tool',
    path: ['disk', 'snapshot'],
    argument: { name: 'disk', summary: 'The disk', required: true },
    one: 'a disk',
    example: 'data',
  })

  it('lets what changes something end when nobody reads its output any more, and a list stop', () => {
    const changing = [create({ name: 'Its name', flags: {}, example: 'Now' }), goBack('back', {}), remove({})]
    expect(changing.map(({ finishes }) => finishes)).toEqual([true, true, true])
    expect(list.finishes).toBeUndefined()
  })

  it('asks before what loses something', () => {
    expect(goBack('back', {}).destructive).toBe(true)
    expect(remove({}).destructive).toBe(true)
    expect(create({ name: 'Its name', flags: {}, example: 'Now' }).destructive).toBeUndefined()
  })

  it('takes the flags of one program beside those of all', () => {
    const definition = create({
      name: 'Its name',
      flags: { cold: { kind: 'boolean', summary: 'Stopped' } },
      example: 'Now',
    })
    const { values } = parseWords(definition, {}, ['data', 'first', '--cold', '--description', 'before it'])
    expect(values).toEqual({
      arguments: { disk: 'data', snapshot: 'first' },
      flags: { cold: true, description: 'before it' },
      free: [],
    })
    expect(definition.examples).toEqual([
      { command: 'tool disk snapshot create data before-upgrade', summary: 'Now' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { joinPath, partsOf, valueAt, withValueAt } from './path.js'

describe('VM-10 paths of a spec', () => {
  it('are read and joined as issues name them', () => {
    expect(partsOf('disks[0].options.mbps_rd')).toEqual(['disks', 0, 'options', 'mbps_rd'])
    expect(partsOf('')).toEqual([])
    expect(joinPath('disks[1]', 'size')).toBe('disks[1].size')
    expect(joinPath('', 'cpu.cores')).toBe('cpu.cores')
    expect(joinPath('disks', '[0]')).toBe('disks[0]')
    expect(joinPath('disks[1]', '')).toBe('disks[1]')
  })

  it('find what is there, and nothing where something else is', () => {
    const spec = { disks: [{ size: '1G' }], os: { media: 'none' } }
    expect(valueAt(spec, 'disks[0].size')).toBe('1G')
    expect(valueAt(spec, 'disks[1].size')).toBeUndefined()
    expect(valueAt(spec, 'os.media.iso')).toBeUndefined()
    expect(valueAt(spec, 'disks.size')).toBeUndefined()
    expect(valueAt(spec, 'toString')).toBeUndefined()
  })

  it('are set without touching the rest; groups are made and, emptied, go', () => {
    const spec = { cpu: { cores: 2 }, disks: [{ size: '1G' }, {}] }
    const with4 = withValueAt(spec, partsOf('cpu.cores'), 4)
    expect(with4).toEqual({ ...spec, cpu: { cores: 4 } })
    expect(spec.cpu.cores).toBe(2)
    expect(withValueAt(spec, partsOf('cpu.cores'), undefined)).toEqual({ disks: spec.disks })
    expect(withValueAt({}, partsOf('a.b.c'), 1)).toEqual({ a: { b: { c: 1 } } })
    expect(withValueAt({ a: { b: { c: 1 } } }, partsOf('a.b.c'), undefined)).toEqual({})
    expect(withValueAt({ a: 'text' }, partsOf('a.b'), 1)).toEqual({ a: { b: 1 } })
    // An item stays, empty: taking it out would move the ones behind it.
    expect(withValueAt(spec, partsOf('disks[0].size'), undefined)).toEqual({ ...spec, disks: [{}, {}] })
  })
})

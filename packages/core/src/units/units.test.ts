import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ValidationError } from '../errors/index.js'
import { formatBytes, formatDuration, parseSize, suggest } from './index.js'

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [34359738368, '32 GiB'],
    [1024 ** 4 - 1, '1 TiB'],
    [-2048, '-2 KiB'],
  ])('%d is %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))
})

describe('parseSize', () => {
  it.each([
    ['32G', 34359738368],
    ['32GiB', 34359738368],
    ['32 gb', 34359738368],
    ['512 MiB', 536870912],
    ['1.5T', 1649267441664],
    ['.5K', 512],
    ['1024', 1024],
    ['7 B', 7],
  ])('%s is %d bytes', (text, bytes) => expect(parseSize(text)).toBe(bytes))

  it('takes a bare number in the unit asked for', () => expect(parseSize('4', 'G')).toBe(4 * 1024 ** 3))

  it('says how much is too much', () =>
    expect(() => parseSize('99999999999T')).toThrow('too large: the most is 8191T'))

  it.each(['', 'G', '-1G', '1,5G', '12X', '1e3', '1GiBs'])('refuses "%s", naming the units', (text) => {
    expect(() => parseSize(text)).toThrow(ValidationError)
    expect(() => parseSize(text)).toThrow(/B, K, M, G, T/)
  })

  it('reads what formatBytes writes, to a twentieth of the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 49 }), (bytes) => {
        const back = parseSize(formatBytes(bytes).replace(/ PiB/, ''))
        expect(Math.abs(back - bytes)).toBeLessThanOrEqual(Math.max(1, bytes * 0.05))
      }),
    )
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [850, '850 ms'],
    [999.7, '1 s'],
    [3200, '3.2 s'],
    [59_990, '1 min 00 s'],
    [125_000, '2 min 05 s'],
    [3_599_900, '1 h 00 min'],
    [3_840_000, '1 h 04 min'],
    [183_600_000, '2 d 03 h'],
  ])('%d ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text))
})

describe('suggest', () => {
  const commands = ['create', 'clone', 'delete', 'migrate', 'snapshot']
  it.each([
    ['craete', 'create'],
    ['delte', 'delete'],
    ['snap', 'snapshot'],
    ['CLONE', 'clone'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s → %s', (word, meant) => expect(suggest(word, commands)).toBe(meant))
})

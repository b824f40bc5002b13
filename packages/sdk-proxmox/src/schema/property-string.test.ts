import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PropertyFormat, PropertyKey } from './model.js'
import { parsePropertyString, printPropertyString, splitPropertyString } from './property-string.js'
import { apiModel } from './registry.js'

const formats = Object.entries(apiModel().formats)
const format = (name: string): PropertyFormat => {
  const found = apiModel().formats[name]
  if (!found) throw new Error(`no format ${name}`)
  return found
}

/** Any value that a key of a format can have. */
function anyValueOf(key: PropertyKey): fc.Arbitrary<string | number | boolean | string[]> {
  const text = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => !/[\n\r]/.test(value))
  if (key.list)
    return fc.array(
      text.map((value) => value.replaceAll(';', '_')),
      { minLength: 1, maxLength: 4 },
    )
  if (key.enum) return fc.constantFrom(...key.enum)
  if (key.type === 'boolean') return fc.boolean()
  if (key.type === 'integer') return fc.integer()
  if (key.type === 'number')
    return fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => (Object.is(value, -0) ? 0 : value))
  return text
}

function objectOf(of: PropertyFormat): fc.Arbitrary<Record<string, unknown>> {
  const own = Object.entries(of.keys).filter(([, key]) => key.alias === undefined)
  return fc.record(Object.fromEntries(own.map(([name, key]) => [name, anyValueOf(key)])), {
    requiredKeys: [],
  })
}

describe('VM-20 property strings', () => {
  it('has every format of the schema', () => {
    expect(formats.length).toBeGreaterThanOrEqual(70)
  })

  it.each(formats)('%s: what is printed is read back the same', (_name, of) => {
    fc.assert(
      fc.property(objectOf(of), (value) => {
        const { text, problems } = printPropertyString(of, value)
        expect(problems).toEqual([])
        const back = parsePropertyString(of, text)
        expect(back.value).toEqual(value)
      }),
      { numRuns: 60 },
    )
  })

  it('a quote within a value opens nothing, also behind an equals sign', () => {
    const of = format('NodeWakeonlan')
    const value = { mac: '="', 'broadcast-address': ' "' }
    expect(parsePropertyString(of, printPropertyString(of, value).text).value).toEqual(value)
  })

  it.each(formats)('%s: no text makes the reader hang or lose a part', (_name, of) => {
    const names = Object.keys(of.keys)
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc
        .tuple(fc.constantFrom(...names, '__proto__', 'constructor', 'new-key'), fc.string({ maxLength: 8 }))
        .map(([key, value]) => `${key}=${value}`),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(',')
        const { entries } = splitPropertyString(of, text)
        const { value } = parsePropertyString(of, text)
        expect(Object.keys(value).length).toBe(entries.length)
        if (!text.includes('"')) {
          const filled = text.split(',').filter((piece) => piece.trim() !== '')
          expect(entries.length).toBeGreaterThanOrEqual(filled.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads a model whose name carries the MAC, and writes it so', () => {
    const net = format('QemuNet')
    const text = 'virtio=BC:24:11:7A:BD:A4,bridge=vmbr0,firewall=1,trunks=2;3;4-6'
    const { value, problems } = parsePropertyString(net, text)
    expect(problems).toEqual([])
    expect(value).toEqual({
      model: 'virtio',
      macaddr: 'BC:24:11:7A:BD:A4',
      bridge: 'vmbr0',
      firewall: true,
      trunks: ['2', '3', '4-6'],
    })
    expect(printPropertyString(net, value).text).toBe(text)
  })

  it('keeps keys of newer servers, and says which value is not of its type', () => {
    const { value, problems } = parsePropertyString(format('QemuNet'), 'virtio,bridge=vmbr0,shiny=1,tag=abc')
    expect(value).toEqual({ model: 'virtio', bridge: 'vmbr0', shiny: '1', tag: 'abc' })
    expect(problems).toEqual([{ key: 'tag', message: "type check ('integer') failed - got 'abc'" }])
  })

  it('takes words for booleans inside, as the server does', () => {
    expect(parsePropertyString(format('QemuAgent'), 'yes,fstrim_cloned_disks=off').value).toEqual({
      enabled: true,
      fstrim_cloned_disks: false,
    })
  })

  it('quotes a comma, and refuses what cannot be written', () => {
    const node = format('NodeLocation')
    const { text } = printPropertyString(node, { latitude: 1, longitude: 2, name: 'Room 4, "left"' })
    expect(text).toBe('latitude=1,longitude=2,name="Room 4, \\"left\\""')
    expect(parsePropertyString(node, text).value['name']).toBe('Room 4, "left"')
    expect(printPropertyString(node, { name: 'a\nb' }).problems).toEqual([
      { key: 'name', message: 'a property string cannot hold a line break' },
    ])
  })

  it('writes a default value that has "=" in it with its key', () => {
    expect(printPropertyString(format('QemuScsi'), { file: 'local:iso/a=b.iso', media: 'cdrom' }).text).toBe(
      'file=local:iso/a=b.iso,media=cdrom',
    )
  })
})

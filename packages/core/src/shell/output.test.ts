import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineReader, OutputKeeper } from './output.js'

const linesOf = (chunks: readonly Uint8Array[]): string[] => {
  const lines: string[] = []
  const reader = new LineReader((line) => lines.push(line))
  for (const chunk of chunks) reader.add(chunk)
  reader.end()
  return lines
}

/** The same bytes in pieces of the given lengths. */
const cut = (bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] => {
  const pieces: Uint8Array[] = []
  let from = 0
  for (const length of lengths) {
    pieces.push(bytes.subarray(from, from + length))
    from += length
  }
  return [...pieces, bytes.subarray(from)]
}

describe('LX-20 lines of a command', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\r\nb\r\n', ['a', '', 'b']],
    ['1%\r2%\r100%\n', ['100%']],
    ['1%\r2%', ['2%']],
    ['\u001b[1;31mred\u001b[0m\u001b]0;title\u0007!\n', ['red!']],
    ['a\tb\u0000\u0007\bc\n', ['a\tbc']],
    ['größe 𝄞\n', ['größe 𝄞']],
  ])('%j', (text, lines) => expect(linesOf([Buffer.from(text)])).toEqual(lines))

  it('are the same however the bytes are cut', () => {
    const text = fc.array(fc.constantFrom('a', 'ü', '𝄞', '\n', '\r', '\r\n', '\u001b[31m', '€'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), (parts, lengths) => {
        const bytes = Buffer.from(parts.join(''))
        expect(linesOf(cut(bytes, lengths))).toEqual(linesOf([bytes]))
      }),
    )
  })

  it('that are huge are cut, and take no memory', () => {
    const piece = Buffer.alloc(1_000_000, 'x')
    const lines = linesOf([...Array.from({ length: 30 }, () => piece), Buffer.from('\nnext\n')])
    expect(lines.map((line) => line.length)).toEqual([64 * 1024 + 1, 4])
    expect(lines[0]?.endsWith('x…')).toBe(true)
  })

  it('that are written over for long show their last state', () => {
    const bar = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `\r${at} of 20000`).join(''))
    expect(linesOf([bar, Buffer.from('\n')])).toEqual(['19999 of 20000'])
  })
})

describe('what is kept of the output', () => {
  const keep = (chunks: readonly Uint8Array[]) => {
    const keeper = new OutputKeeper()
    for (const chunk of chunks) keeper.add(chunk)
    return keeper.text()
  }
  const mib = 1024 * 1024

  it('is all of it up to 2 MiB', () => {
    const all = Buffer.alloc(2 * mib, 'abc')
    expect(keep(cut(all, [1, 700_000, 500_000, 3])) === all.toString()).toBe(true)
  })

  it('is both ends of what is longer, with the number of bytes between', () => {
    const all = Buffer.concat([Buffer.alloc(2 * mib, 'a'), Buffer.alloc(2 * mib, 'b')])
    const text = keep(cut(all, [300_000, 1_000_000, 5, 1_900_000]))
    expect(text === `${'a'.repeat(mib)}\n… ${2 * mib} bytes left out …\n${'b'.repeat(mib)}`).toBe(true)
  })

  it('shows no broken character at the cuts', () => {
    expect(keep([Buffer.from(`x${'ü'.repeat(3 * mib)}`)])).not.toContain('\ufffd')
    expect(keep([Buffer.from('ü'.repeat(3 * mib)), Buffer.from('x')])).not.toContain('\ufffd')
  })
})

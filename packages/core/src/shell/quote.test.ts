import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandAbout, quoteShellWord } from './index.js'

describe('quoteShellWord', () => {
  it.each([
    ['web1', 'web1'],
    ['--name', '--name'],
    ['size=32G,storage=ceph-pool', 'size=32G,storage=ceph-pool'],
    ['local:iso/nixos_25.11+1@x%20.iso', 'local:iso/nixos_25.11+1@x%20.iso'],
    ['', `''`],
    ['two words', `'two words'`],
    ["it's", `'it'\\''s'`],
    ['$(id) `id` "x" \\', `'$(id) \`id\` "x" \\'`],
    ['disks[0].serial=x', `'disks[0].serial=x'`],
    ['a\nb', `'a\nb'`],
    ['a\n', `'a\n'`],
    ['~', `'~'`],
    ['=ls', `'=ls'`],
    ['#1', `'#1'`],
    ['a;b', `'a;b'`],
    ['größe', `'größe'`],
  ])('%j is %s', (text, quoted) => expect(quoteShellWord(text)).toBe(quoted))

  it('gives each word back from a shell', () => {
    const anyWord = fc.string({ unit: 'binary' }).filter((text) => !/\0|\p{Cs}/u.test(text))
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 20 }), (words) => {
        const line = words.map(quoteShellWord).join(' ')
        const read = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
        expect(read.split('\0').slice(0, -1)).toEqual(words)
      }),
      { numRuns: 30 },
    )
  })
})

describe('commandAbout', () => {
  it('has a name where a program takes it for one', () => {
    const detach = ['vmctl', 'gpu', 'detach']
    expect(commandAbout('trainer', detach, ['--gpu', '01:00.0'])).toBe(
      'vmctl gpu detach trainer --gpu 01:00.0',
    )
    expect(commandAbout("it's", detach)).toBe(`vmctl gpu detach 'it'\\''s'`)
    expect(commandAbout('-x y', detach, ['--gpu', '01:00.0'])).toBe(
      `vmctl gpu detach --gpu 01:00.0 -- '-x y'`,
    )
  })
})

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bashWords, quoteFor } from './bash-line.js'

const words = (line: string) => bashWords(line).words.map(({ text }) => text)

describe('ALL-11 a line of bash', () => {
  it.each([
    ['', ['']],
    ['pve', ['pve']],
    ['pve ', ['pve', '']],
    ['pve vm sh', ['pve', 'vm', 'sh']],
    ['pve vm show "web 1', ['pve', 'vm', 'show', 'web 1']],
    ["pve vm show 'a b'c\\ d", ['pve', 'vm', 'show', 'a bc d']],
    ['pve vm show a\\ ', ['pve', 'vm', 'show', 'a ']],
    ['pve vm show a\\', ['pve', 'vm', 'show', 'a']],
    ['pve "$(touch x)" `y`', ['pve', '$(touch x)', '`y`']],
    ['A=1 B="2 3" pve vm ', ['pve', 'vm', '']],
    ['echo x | pve vm ', ['pve', 'vm', '']],
    ['pve create -f - < spec.yaml --na', ['pve', 'create', '-f', '-', '--na']],
    ['pve list 2>/dev/null --js', ['pve', 'list', '--js']],
  ])('%j has the words %j', (line, expected) => {
    expect(words(line)).toEqual(expected)
  })

  it.each([['pve create -f - < '], ['pve list > out'], ['pve list 2>'], ['pve list >> "a b']])(
    '%j is a file of the shell',
    (line) => {
      expect(bashWords(line).isRedirection).toBe(true)
    },
  )

  it('never fails, and its words are those that bash has', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void bashWords(line)))
  })
})

describe('ALL-11 nothing that is inserted is run or expanded', () => {
  const nasty = [
    '$(touch x)',
    '`touch x`',
    'a b',
    "it's",
    '"q"',
    'a\\b',
    '~root',
    '*',
    '{a,b}',
    '!!',
    '#x',
    'a;b|c&d',
    '$HOME',
    'ä€',
    '<x>',
    '^a',
    '[a]',
  ]

  it.each([
    ['', ''],
    ["'", "'"],
    ['"', '"'],
  ] as const)('within %j it is itself to bash', (open, close) => {
    const line = nasty.map((text) => `${open}${quoteFor(text, open)}${close}`).join(' ')
    const said = execFileSync('bash', ['--norc', '-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
    expect(said.trimEnd().split('\n')).toEqual(nasty)
  })

  it('any text of one line comes out as it went in', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab \'"\\$`!*?[]{}()<>|&;#~^=:@%+,.-/\u00e4'),
      minLength: 1,
    })
    const samples = fc.sample(text, 200)
    const line = samples.flatMap((one) => [
      quoteFor(one, ''),
      `'${quoteFor(one, "'")}'`,
      `"${quoteFor(one, '"')}"`,
    ])
    const said = execFileSync('bash', ['--norc', '-c', `printf '%s\\n' ${line.join(' ')}`], {
      encoding: 'utf8',
    })
    expect(said.split('\n').slice(0, -1)).toEqual(samples.flatMap((one) => [one, one, one]))
    for (const one of samples) expect(words(`x ${quoteFor(one, '')}`)).toEqual(['x', one])
  })
})

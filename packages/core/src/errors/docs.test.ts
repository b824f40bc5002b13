import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exitCodes } from './index.js'

const source = new URL('..', import.meta.url)
const page = readFileSync(new URL('../../../docs/errors.md', source), 'utf8')

it('ALL-5 docs/errors.md lists every code of core, and no other', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const inSource = files.flatMap((name) => {
    const text = readFileSync(new URL(name, source), 'utf8')
    return [...text.matchAll(/\bcode: [^\n]*/g)].flatMap(([line]) =>
      [...line.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map((match) => match[1]),
    )
  })
  const inPage = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
  // UNEXPECTED and the like stand behind `??`: all of them are on lines with `code`.
  expect(new Set(inPage)).toEqual(new Set([...inSource, 'UNEXPECTED']))
})

it('ALL-5 docs/errors.md lists the exit codes as they are', () => {
  const inPage = [...page.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, code, name]) => [name, Number(code)])
  expect(Object.fromEntries(inPage)).toEqual(exitCodes)
})

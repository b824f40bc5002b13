import { readdirSync, readFileSync } from 'node:fs'
import { exitCodes } from '@pve/core'
import { expect, it } from 'vitest'

const packages = new URL('../packages/', import.meta.url)
const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')

it('ALL-5 docs/errors.md lists every code of every package, and no other', () => {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /^[^/]+\/src\/.*\.ts$/.test(name.replaceAll('\\', '/')) &&
      !/\.test(-d)?\.ts$|generated|\btesting\b/.test(name),
  )
  expect(files.length).toBeGreaterThan(100)
  const inSource = files.flatMap((name) => {
    const text = readFileSync(new URL(name.replaceAll('\\', '/'), packages), 'utf8')
    return [...text.matchAll(/\bcode: [^\n]*/g)].flatMap(([line]) =>
      [...line.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map((match) => match[1]),
    )
  })
  const inPage = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
  // UNEXPECTED and the like stand behind `??`: all of them are on lines with `code`.
  expect(new Set(inPage)).toEqual(new Set([...inSource, 'UNEXPECTED']))
  expect(inPage).toHaveLength(new Set(inPage).size)
})

it('ALL-5 docs/errors.md lists the exit codes as they are', () => {
  const inPage = [...page.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, code, name]) => [name, Number(code)])
  expect(Object.fromEntries(inPage)).toEqual(exitCodes)
})

import { describe, expect, it } from 'vitest'
import { dependenciesOf, isAllowed, licensesPage, readLicenseTexts, readLock } from './licenses.js'

describe('licence expressions', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'GPL-3.0 OR (ISC AND MIT)', 'MIT AND 0BSD', '((MIT))'])(
    'allows %s',
    (text) => {
      expect(isAllowed(text)).toBe(true)
    },
  )
  it.each([
    'GPL-3.0',
    'MIT AND GPL-3.0',
    '(MIT',
    'MIT)',
    'MIT MIT',
    'SEE LICENSE IN LICENSE',
    'MIT OR',
    '',
    undefined,
  ])('refuses %s', (text) => {
    expect(isAllowed(text)).toBe(false)
  })
})

const lock = readLock(
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      'packages/a': { dependencies: { x: '1' } },
      'packages/b': {
        dependencies: { '@our/a': '1' },
        optionalDependencies: { native: '1', 'not-here': '1' },
      },
      'node_modules/@our/a': { link: true, resolved: 'packages/a' },
      'node_modules/x': { version: '1.0.0', license: 'MIT', dependencies: { y: '2' } },
      'node_modules/y': { version: '1.0.0', license: 'GPL-3.0' },
      'node_modules/x/node_modules/y': { version: '2.0.0', license: 'ISC' },
      'node_modules/ui/node_modules/x': { version: '1.0.0', license: 'MIT' },
      'node_modules/native': { version: '3.0.0', dependencies: { x: '1' } },
      'node_modules/ui': { version: '4.0.0', license: 'MIT', dependencies: { x: '1' } },
    },
  }),
)

describe('what comes with the packages', () => {
  const found = dependenciesOf(
    lock,
    [
      { name: '@our/a', folder: 'packages/a', bundled: [] },
      { name: '@our/b', folder: 'packages/b', bundled: ['ui'] },
    ],
    (path) => (path === 'node_modules/native' ? 'BSD-3-Clause' : undefined),
  )

  it('is what is installed and what is inside, through the packages of our own, each where Node finds it', () => {
    expect(found).toEqual([
      { name: 'native', version: '3.0.0', license: 'BSD-3-Clause', broughtBy: ['@our/b'] },
      { name: 'ui', version: '4.0.0', license: 'MIT', broughtBy: ['@our/b'] },
      { name: 'x', version: '1.0.0', license: 'MIT', broughtBy: ['@our/a', '@our/b'] },
      { name: 'y', version: '2.0.0', license: 'ISC', broughtBy: ['@our/a', '@our/b'] },
    ])
  })

  it('has a page', () => {
    expect(licensesPage(found)).toContain(
      '| native | 3.0.0 | BSD-3-Clause | @our/b |\n| ui | 4.0.0 | MIT | @our/b |\n',
    )
  })
})

it('finds the packages of a THIRD-PARTY-LICENSES file, and those without a text', () => {
  const text = `@a/b 1.0.0, MIT\n\nMIT License\n\nCopyright 2016, A\n\n${'-'.repeat(80)}\n\nb 2.0.0, MIT\n`
  expect(readLicenseTexts(text)).toEqual([
    { of: '@a/b 1.0.0', isThere: true },
    { of: 'b 2.0.0', isThere: false },
  ])
})

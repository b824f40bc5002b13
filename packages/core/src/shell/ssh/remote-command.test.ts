import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrapArgv } from '../command-line.js'
import { remoteCommandLine } from './remote-command.js'

const word = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/\0|\p{Cs}/u.test(text))

it('LX-20 a shell makes of the line the words, the environment and the folder again', () => {
  const name = fc.constantFrom('A', 'PATH_2', '_x', 'LONG_NAME')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.dictionary(name, word), (words, env) => {
      const names = Object.keys(env)
      const script = `printf '%s\\0' "$@"; ${names.map((one) => `printf '%s\\0' "$${one}"`).join('; ') || ':'}; pwd`
      const argv = wrapArgv(['sh', '-c', script, 'sh', ...words], { env, cwd: '/tmp' })
      const read = execFileSync('/bin/sh', ['-c', remoteCommandLine(argv)], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
      const parts = read.split('\0')
      // printf '%s\0' without words writes one empty one.
      const expected = [...(words.length === 0 ? [''] : words), ...names.map((one) => env[one])]
      expect(parts.slice(0, -1)).toEqual(expected)
      expect(parts.at(-1)).toBe('/tmp\n')
    }),
    { numRuns: 40 },
  )
})

it('LX-20 takes the first word for a program and for nothing else', () => {
  for (const program of ['if', 'cd', 'a=b', '{', '!', 'export', '.']) {
    const run = () =>
      execFileSync('/bin/sh', ['-c', remoteCommandLine([program, 'true'])], {
        stdio: 'pipe',
        encoding: 'utf8',
      })
    expect(run).toThrow(/not found|Permission denied|Is a directory/i)
  }
})

it('refuses what cannot be sent', () => {
  for (const argv of [[''], ['a\0'], ['\ud800'], ['-x'], ['echo', 'x'.repeat(130_000)]] as const) {
    expect(() => remoteCommandLine(argv)).toThrow(expect.objectContaining({ code: 'USAGE' }))
  }
})

it('a folder that begins with "-" or is not there', () => {
  const run = (cwd: string) =>
    execFileSync('/bin/sh', ['-c', remoteCommandLine(wrapArgv(['pwd'], { cwd }))], {
      stdio: 'pipe',
      encoding: 'utf8',
      cwd: '/',
      env: { ...process.env, OLDPWD: '/usr', CDPATH: '/usr' },
    })
  expect(run('tmp')).toBe('/tmp\n')
  expect(() => run('-')).toThrow(/-/)
  expect(() => run('/none/such')).toThrow(/none/)
})

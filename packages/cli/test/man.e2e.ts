/** The built man pages, as the two programs see them that systems read manuals with. */
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { gpuVmBootstrap } from '../src/programs/gpu-vm-bootstrap.js'
import { ostui } from '../src/programs/ostui.js'
import { pve } from '../src/programs/pve.js'
import { pxrun } from '../src/programs/pxrun.js'
import { vmctl } from '../src/programs/vmctl.js'

const execute = promisify(execFile)
const folder = fileURLToPath(new URL('../man/', import.meta.url))
const files = readdirSync(folder)
/** Bold and underlined as typewriters did it: a character, and back. */
const overstruck = new RegExp(`.${String.fromCharCode(8)}`, 'gu')
const options = {
  cwd: folder,
  env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', MANWIDTH: '300' },
  maxBuffer: 64 * 1024 * 1024,
}

describe('ALL-11 LX-43 man pages', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(200)
  })

  it('mandoc has nothing to say of them', async () => {
    const { stdout, stderr } = await execute('mandoc', ['-Tlint', '-Wwarning', ...files], options)
    expect(stdout + stderr).toBe('')
  })

  it('man has no warning for them', async () => {
    const pages = files.map((file) => `./${file}`)
    const { stderr } = await execute(
      'man',
      ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', ...pages],
      options,
    )
    expect(stderr).toBe('')
  }, 120_000)

  it.each([
    ['mandoc', ['mandoc', '-Tutf8', '-Owidth=300']],
    ['man', ['man', '-E', 'UTF-8', '-l']],
  ])(
    'as %s shows them, examples can be copied as they are',
    async (_name, [program = '', ...args]) => {
      const { stdout } = await execute(program, [...args, ...files.map((file) => `./${file}`)], options)
      const shown = stripVTControlCharacters(stdout.replace(overstruck, ''))
      const examples = [pve, pxrun, ostui, vmctl, gpuVmBootstrap].flatMap(({ commands }) =>
        commands.flatMap(({ definition }) => definition.examples.map(({ command }) => command)),
      )
      expect(examples.filter((command) => !shown.includes(`    ${command}\n`))).toEqual([])
    },
    120_000,
  )
})

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { failureOf } from '../../test/ssh-fixture.js'
import { localShell, Secret } from '../index.js'

/**
 * A `sudo` and an `id` of our own before the real ones: they obey a file that says how sudo is set up, and write down
 * how they were called.
 */
const folder = mkdtempSync(join(tmpdir(), 'pve-sudo-'))
const pathBefore = process.env['PATH'] ?? ''
const log = join(folder, 'log')
const mode = join(folder, 'mode')
const sudoScript = `#!/bin/sh
echo "sudo $*" >> ${log}
mode=$(cat ${mode})
case $mode in
  free) [ "$1" = -n ] || exit 1 ;;
  password)
    [ "$1" = -n ] && { echo "sudo: a password is required" >&2; exit 1; }
    IFS= read -r given
    [ "$given" = right-c4nary ] || { echo "sudo: 1 incorrect password attempt" >&2; exit 1; } ;;
  rule)
    # The password is wanted for "true", and for nothing else.
    case "$*" in
      *"-n true") exit 1 ;;
      *"-- true") IFS= read -r given ;;
    esac ;;
esac
while [ "$1" != -- ] && [ "$1" != true ]; do shift; done
[ "$1" = -- ] && shift
AS_ROOT=yes exec "$@"
`
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  chmodSync(join(folder, name), 0o755)
}
const setUp = (way: 'free' | 'password' | 'rule' | 'root') => {
  writeFileSync(mode, way)
  put('id', `#!/bin/sh\necho ${way === 'root' ? 0 : 1000}\n`)
  writeFileSync(log, '')
}
const calls = () => readFileSync(log, 'utf8').trimEnd().split('\n').filter(Boolean)

beforeAll(() => {
  put('sudo', sudoScript)
  process.env['PATH'] = `${folder}${delimiter}${pathBefore}`
})
afterEach(() => setUp('root'))
afterAll(() => {
  process.env['PATH'] = pathBefore
  rmSync(folder, { recursive: true, force: true })
})

const asRoot = ['sh', '-c', 'echo "$AS_ROOT"; cat'] as const
const password = Secret.of('right-c4nary')

describe('LX-20 commands of root', () => {
  it('need no sudo where the user is root', async () => {
    setUp('root')
    const shell = localShell({ sudo: true })
    expect((await shell.run(asRoot, { stdin: 'in' })).stdout).toBe('\nin')
    expect(calls()).toEqual([])
  })

  it('go by sudo -n where no password is wanted, which is found out once', async () => {
    setUp('free')
    const shell = localShell({ sudo: true })
    expect((await shell.run(asRoot, { stdin: 'in' })).stdout).toBe('yes\nin')
    expect(
      (await shell.run(['sh', '-c', 'echo $ODD $(pwd)'], { env: { ODD: 'o' }, cwd: '/tmp' })).stdout,
    ).toBe('o /tmp\n')
    expect(calls().map((line) => line.slice(0, 10))).toEqual(['sudo -n tr', 'sudo -n --', 'sudo -n --'])
    expect((await shell.run(asRoot, { sudo: false })).stdout).toBe('\n')
  })

  it('give the password by the standard input, before that of the command', async () => {
    setUp('password')
    const shell = localShell({ sudo: { password } })
    expect((await shell.run(asRoot, { stdin: 'one\ntwo' })).stdout).toBe('yes\none\ntwo')
    expect((await shell.run(asRoot)).stdout).toBe('yes\n')
    const path = join(folder, 'file')
    await shell.writeFile(path, 'content')
    expect(readFileSync(path, 'utf8')).toBe('content')
    expect(readFileSync(log, 'utf8')).not.toContain('c4nary')
  })

  it('never let the password reach a command where sudo did not want it', async () => {
    setUp('rule')
    const shell = localShell({ sudo: { password } })
    expect((await shell.run(asRoot, { stdin: 'mine' })).stdout).toBe('yes\nmine')
  })

  it('ALL-7 try a wrong password once', async () => {
    setUp('password')
    const shell = localShell({ sudo: { password: Secret.of('wrong-c4nary') } })
    for (let attempt = 0; attempt < 3; attempt++) {
      const error = await failureOf(shell.run(['true']))
      expect(error).toMatchObject({ code: 'SUDO_FAILED', stderr: 'sudo: 1 incorrect password attempt' })
      expect(error.exitCode).toBe(6)
    }
    expect(calls()).toHaveLength(2)
  })

  it('say what is missing where a password is wanted and none was given', async () => {
    setUp('password')
    const shell = localShell()
    const error = await failureOf(shell.run(['true'], { sudo: true }))
    expect(error).toMatchObject({ code: 'SUDO_FAILED' })
    expect(error.message).toContain('asks for a password')
    expect((await shell.run(['echo', 'plain'])).stdout).toBe('plain\n')
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localShell } from '@pve/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockScript, unlockScript } from './lock.js'

/** The scripts for real, on a file of this machine. */
describe('KVM-10 one at a time on a host', () => {
  const shell = localShell()
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-lock-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const path = () => join(folder, 'lock')
  const lock = (id: string, who: string) =>
    shell.run(['sh', '-c', lockScript, 'sh', path(), id, who], { accept: 'any' })
  const unlock = (id: string) => shell.run(['sh', '-c', unlockScript, 'sh', path(), id])

  it('is held by the process that stands behind the shell', async () => {
    expect(await lock('a', 'ann@desk')).toMatchObject({ exitCode: 0, stdout: '' })
    const [id, pid] = (await readFile(path(), 'utf8')).split('\n')
    expect([id, Number(pid)]).toEqual(['a', process.pid])
    const held = await lock('b', 'bob')
    expect(held.exitCode).toBe(50)
    expect(held.stdout).toMatch(new RegExp(`^${process.pid} \\S+ ann@desk\n$`))
    expect(await lock('a', 'ann@desk')).toMatchObject({ exitCode: 0, stdout: '' })
    await unlock('b')
    expect((await lock('b', 'bob')).exitCode).toBe(50)
    await unlock('a')
    await expect(readFile(path())).rejects.toThrow()
    expect(await lock('b', 'bob')).toMatchObject({ exitCode: 0, stdout: '' })
  })

  it('of a process that has ended, or of another with its number, is taken over and told of', async () => {
    const gone = spawn('sleep', ['100'])
    const { pid } = gone
    gone.kill('SIGKILL')
    await once(gone, 'exit')
    await writeFile(path(), `a\n${pid}\n12345\nnode\nann@desk, yesterday\n`)
    expect(await lock('b', 'bob')).toMatchObject({ exitCode: 0, stdout: 'left ann@desk, yesterday\n' })
    await writeFile(path(), `a\n${process.pid}\n1\nnode\nann@desk\n`)
    expect(await lock('c', 'bob')).toMatchObject({ exitCode: 0, stdout: 'left ann@desk\n' })
  })

  it('is had by one of many who want it at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => lock(`${index}`, `no ${index}`)))
    expect(all.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1)
    expect(all.filter(({ exitCode }) => exitCode === 50)).toHaveLength(7)
  })
})

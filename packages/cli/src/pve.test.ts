/** The program as a process of its own. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { homes, useHome } from '../test/cli.js'

useHome()

const program = fileURLToPath(new URL('./pve.ts', import.meta.url))

function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...argv], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      PATH: process.env['PATH'],
      HOME: homes.current,
      XDG_CONFIG_HOME: `${homes.current}/config`,
      XDG_STATE_HOME: `${homes.current}/state`,
      ...env,
    },
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    text.stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text.stderr += chunk.toString()
  })
  const ended = new Promise<{
    code: number | null
    signal: NodeJS.Signals | null
    stdout: string
    stderr: string
  }>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...text })))
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (pattern.test(text.stdout + text.stderr)) resolve()
        else child.stderr.once('data', look)
      }
      look()
      child.stdout.on('data', look)
    })
  return { child, ended, said }
}

describe('the process', { timeout: 20_000 }, () => {
  it('ends with the code of its error, and its output in the right streams', async () => {
    const run = await start(['vm', 'show', 'nobody', '--demo', '--json']).ended
    expect(run).toMatchObject({ code: 7, stdout: '' })
    expect(JSON.parse(run.stderr)).toMatchObject({ error: { code: 'GUEST_NOT_FOUND' } })
  })

  it('knows its version from package.json', async () => {
    const run = await start(['--version']).ended
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('is quiet when nobody reads its output any more', async () => {
    const { child, ended } = start(['api', 'list', '--json'])
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  it('ends with 130 on Ctrl-C during a creation, says where it stands, and keeps the state of the demonstration', async () => {
    const { child, ended, said } = start(['vm', 'create', '--demo', '--name', 'shop1', '--yes'], {
      PVE_DEMO_SPEED: '1',
    })
    await said(/\[1\/\d\]/)
    child.kill('SIGINT')
    const run = await ended
    expect(run.code).toBe(130)
    expect(run.stderr).toMatch(/left +/)
    const list = await start(['task', 'list', '--demo', '--json']).ended
    expect(JSON.parse(list.stdout)).toMatchObject([{ type: 'qmcreate' }])
  })
})

import { describe, expect, it } from 'vitest'
import { CancelledError, ConnectionError, Secret, TimeLimitError } from '../index.js'
import { scriptedShell } from './index.js'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('scriptedShell', () => {
  it('answers by the first rule that matches and is not used up', async () => {
    const shell = scriptedShell([
      { match: ['pct', 'status'], answer: { stdout: 'status: stopped\n' }, times: 1 },
      { match: ['pct', 'status'], answer: { stdout: 'status: running\n' } },
      { match: /^pct start \d+$/, answer: { stderr: 'locked\n', exitCode: 255 } },
      { match: (argv) => argv.includes('-x'), answer: ({ argv }) => ({ stdout: argv?.join(' ') ?? '' }) },
      { match: ['true'] },
    ])
    expect((await shell.run(['pct', 'status', '101'])).stdout).toBe('status: stopped\n')
    expect((await shell.run(['pct', 'status', '101'])).stdout).toBe('status: running\n')
    expect((await shell.run(['a', '-x'])).stdout).toBe('a -x')
    expect((await shell.run(['true'])).exitCode).toBe(0)
    await expect(shell.run(['pct', 'start', '101'])).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      commandExitCode: 255,
      stderr: 'locked',
    })
    expect(shell.commands()).toEqual(['pct status 101', 'pct status 101', 'a -x', 'true', 'pct start 101'])
    await expect(shell.run(['pct', 'stop'])).rejects.toThrow('no rule for: pct stop')
  })

  it('gives lines, accepts exit codes, and has time limits and signals as the real ones have', async () => {
    const shell = scriptedShell([
      { match: ['lines'], answer: { stdout: 'a\r\nb', exitCode: 2 } },
      { match: ['hang'], answer: { stdout: 'go\n', hang: true } },
      { match: ['slow'], answer: { delayMs: 60_000 } },
    ])
    const lines: string[] = []
    await shell.run(['lines'], { accept: [2], onLine: (line) => lines.push(line) })
    expect(lines).toEqual(['a', 'b'])
    await expect(shell.run(['hang'], { timeLimitMs: 20 })).rejects.toBeInstanceOf(TimeLimitError)
    await expect(shell.run(['slow'], { timeLimitMs: 20 })).rejects.toBeInstanceOf(TimeLimitError)
    const controller = new AbortController()
    const task = shell.run(['hang'], { signal: controller.signal, onLine: () => controller.abort() })
    await expect(task).rejects.toBeInstanceOf(CancelledError)
  })

  it('keeps files, and what was written as a secret is known as one', async () => {
    const shell = scriptedShell([{ match: ['cat'] }], { files: { '/etc/hostname': 'pve1\n' } })
    expect(text(await shell.readFile('/etc/hostname'))).toBe('pve1\n')
    await expect(shell.readFile('/none')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await shell.writeFile('/a', Secret.of('c4nary-file'), { mode: 0o640, owner: 'root' })
    expect(shell.files.get('/a')).toMatchObject({ mode: 0o640, owner: 'root' })
    await shell.run(['cat'], { stdin: Secret.of('c4nary-input') })
    expect(shell.calls.map(({ isSecret }) => isSecret)).toEqual([false, false, true, true])
    expect(JSON.stringify(shell.calls)).not.toContain('c4nary')
    let path = ''
    const read = await shell.withTemporaryFile('x', async (given) => {
      path = given
      return text(await shell.readFile(given))
    })
    expect(read).toBe('x')
    expect(shell.files.has(path)).toBe(false)
  })

  it('fails the calls that are to fail', async () => {
    let ran = 0
    const rules = [{ match: ['make'], answer: () => ({ stdout: `${++ran}` }) }] as const
    const shell = scriptedShell(rules, {
      faults: {
        1: 'lost before',
        2: 'lost after',
        3: 'disk full',
        4: 'hang',
        5: { exitCode: 9 },
        6: 'lost after',
      },
    })
    const make = () => shell.run(['make'], { timeLimitMs: 20 })
    const lost = await make().catch((error) => error)
    expect(lost).toBeInstanceOf(ConnectionError)
    expect([lost.sent, ran]).toEqual(['no', 0])
    expect((await make().catch((error) => error)).sent).toBe('maybe')
    expect(ran).toBe(1)
    const full = await make().catch((error) => error)
    expect(full.hint).toContain('full')
    await expect(make()).rejects.toBeInstanceOf(TimeLimitError)
    await expect(make()).rejects.toMatchObject({ commandExitCode: 9 })
    await expect(shell.writeFile('/a', 'x')).rejects.toMatchObject({ sent: 'maybe' })
    expect(shell.files.has('/a')).toBe(true)
    shell.failNext('disk full', 2)
    await make()
    await expect(shell.writeFile('/b', 'x')).rejects.toMatchObject({ code: 'COMMAND_FAILED' })
    expect(shell.files.has('/b')).toBe(false)
    expect(ran).toBe(2)
  })

  it('takes nothing after close()', async () => {
    const shell = scriptedShell([{ match: ['true'] }])
    await shell.close()
    expect(shell.isClosed).toBe(true)
    await expect(shell.run(['true'])).rejects.toThrow('closed')
  })
})

import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { homes, pxrun, useHome } from '../test/cli.js'
import { pxrun as program } from './programs/pxrun.js'
import { runCli } from './run.js'

useHome()

describe('LX-14 LX-20 pxrun exec', () => {
  it('keeps both outputs apart, and ends with the code of the command', async () => {
    const run = await pxrun(['exec', 'dns1', '--demo', '--', 'sh', '-c', 'echo out; echo err >&2; exit 7'])
    expect(run).toMatchObject({ code: 7, stdout: 'out\n', stderr: 'err\n' })
  })

  it('into a pipe goes what comes, byte for byte: no line is added, no secret is masked, no sequence taken out', async () => {
    const run = await pxrun(['exec', 'dns1', '--demo', '--', 'printf', 'PASSWORD=abc\x1b[31m\rno end'])
    expect(run.stdout).toBe('PASSWORD=abc\x1b[31m\rno end')
  })

  it('LX-26 arguments arrive as they are, whatever is in them', async () => {
    const words = ["it's", '"quoted"', '$HOME', '; rm -rf /', 'a  b', '*', '']
    const run = await pxrun(['exec', 'dns1', '--demo', '--', 'printf', '[%s]\n', ...words])
    expect(run.stdout).toBe(words.map((word) => `[${word}]\n`).join(''))
  })

  it('hands standard input on, unless told not to', async () => {
    const stdin = 'one\ntwo\n'
    expect(await pxrun(['exec', 'dns1', '--demo', '--', 'cat'], { stdin })).toMatchObject({ stdout: stdin })
    expect(await pxrun(['exec', 'dns1', '--no-stdin', '--demo', '--', 'cat'], { stdin })).toMatchObject({
      code: 0,
      stdout: '',
    })
  })

  it('runs as the user, in the folder, with the variables that are named', async () => {
    const script = 'id -un; pwd; echo "$GREETING"'
    const flags = ['--user', 'nobody', '--workdir', '/tmp', '--env', 'GREETING=hello = you']
    const run = await pxrun(['exec', 'dns1', ...flags, '--demo', '--', 'sh', '-c', script])
    expect(run).toMatchObject({ code: 0, stdout: 'nobody\n/tmp\nhello = you\n' })
  })

  it('--json has code and outputs as one document', async () => {
    const argv = ['exec', 'dns1', '--demo', '--json', '--', 'sh', '-c', 'echo out; echo err >&2; exit 7']
    const run = await pxrun(argv)
    expect(run).toMatchObject({ code: 7, stderr: '' })
    expect(run.json()).toEqual({ vmid: 200, node: 'pve1', exitCode: 7, stdout: 'out\n', stderr: 'err\n' })
  })

  it.each([
    [['exec', 'dns1', '--env', 'GREETING', '--', 'env'], 2, '--env is NAME=VALUE'],
    [['exec', 'dns1'], 2, 'command'],
    [['exec', 'scratch', '--', 'true'], 1, 'pxrun start 202'],
    [['exec', 'nothere', '--', 'true'], 7, "There is no container 'nothere'"],
  ])('LX-41 refuses %j', async (argv, code, words) => {
    const end = argv.indexOf('--')
    const at = end < 0 ? argv.length : end
    const run = await pxrun([...argv.slice(0, at), '--demo', ...argv.slice(at)])
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) })
  })
})

describe('LX-14 pxrun logs', () => {
  it('prints the newest lines, of one unit too', async () => {
    const all = await pxrun(['logs', 'dns1', '--demo'])
    expect(all.stdout).toMatch(/Started systemd-journald\.service\.\n/)
    expect((await pxrun(['logs', 'dns1', '--lines', '1', '--demo'])).stdout.split('\n')).toHaveLength(2)
    const ssh = await pxrun(['logs', 'dns1', '--unit', 'ssh', '--demo', '--json'])
    expect(ssh.json()).toMatchObject({ vmid: 200, lines: [expect.stringContaining('Started ssh.service.')] })
  })

  it('wants a container that runs', async () => {
    expect(await pxrun(['logs', 'scratch', '--demo'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Container 202 (scratch) does not run.'),
    })
  })
})

/** A terminal in this process: keys come by `input`, and what it was told is kept. */
class Terminal {
  readonly input = Object.assign(new PassThrough(), {
    setRawMode: (raw: boolean) => void this.modes.push(raw),
  })
  readonly modes: boolean[] = []
  text = ''
  #waiting: { wanted: string; done: () => void }[] = []
  readonly output = Object.assign(
    new Writable({
      write: (chunk: Buffer | string, _encoding, done) => {
        this.text += chunk.toString()
        for (const { wanted, done: tell } of this.#waiting) if (this.text.includes(wanted)) tell()
        done()
      },
    }),
    { columns: 90, rows: 20 },
  )

  shows(wanted: string): Promise<void> {
    if (this.text.includes(wanted)) return Promise.resolve()
    return new Promise((done) => this.#waiting.push({ wanted, done }))
  }

  run(argv: readonly string[], signal?: AbortSignal): Promise<number> {
    return runCli(program, {
      argv,
      env: { TERM: 'xterm' },
      cwd: homes.current,
      readVersion: () => '0',
      stdin: this.input,
      stdout: this.output,
      stderr: this.output,
      isTty: { stdin: true, stdout: true, stderr: true },
      demoSpeed: Number.POSITIVE_INFINITY,
      ...(signal && { signal }),
    })
  }
}

describe('LX-14 pxrun enter', () => {
  it('is a shell in the container: keys there, output here, its exit code, the terminal as before', async () => {
    const terminal = new Terminal()
    const running = terminal.run(['enter', 'dns1', '--demo'])
    await terminal.shows('root@dns1:~# ')
    expect(terminal.text).toContain('Container 200 (dns1) on pve1. exit or Ctrl-D leaves.')
    expect(terminal.modes).toEqual([true])
    terminal.input.write('hostname\r')
    await terminal.shows('\r\ndns1\r\n')
    // Ctrl-C is for what runs there.
    terminal.input.write('half a li\u0003')
    await terminal.shows('^C\r\nroot@dns1:~# ')
    terminal.input.write('exit 4\r')
    expect(await running).toBe(4)
    expect(terminal.modes).toEqual([true, false])
    expect(terminal.input.listenerCount('data')).toBe(0)
    expect(terminal.output.listenerCount('resize')).toBe(0)
  })

  it('gives the terminal back when it is ended from outside', async () => {
    const terminal = new Terminal()
    const controller = new AbortController()
    const running = terminal.run(['enter', 'dns1', '--demo'], controller.signal)
    await terminal.shows('root@dns1:~# ')
    controller.abort()
    expect(await running).toBe(130)
    expect(terminal.modes).toEqual([true, false])
    // The cursor was perhaps hidden by what was cut off.
    expect(terminal.text).toContain('\u001b[?25h')
  })

  it.each([
    [{}, [], 2, 'needs a terminal'],
    [{ tty: true }, ['--json'], 2, 'leave --json out'],
  ])('LX-41 is refused where it cannot be: %j', async (options, more, code, words) => {
    const run = await pxrun(['enter', 'dns1', '--demo', ...more], options)
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) })
  })

  it('does not enter what does not run', async () => {
    expect(await pxrun(['enter', 'scratch', '--demo'], { tty: true })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('pxrun start 202'),
    })
  })
})

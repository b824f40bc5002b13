/** What every Shell that runs real commands has to do; the tests of each implementation run all of it. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CancelledError, type CommandError, Secret, type Shell, TimeLimitError } from '../src/index.js'

/** How this machine sees the one that the commands run on. */
export interface ContractPlace {
  /** Where a path of that machine can be reached from here. */
  seen(path: string): string
  /** By the number that it has there. */
  isRunning(pid: number): boolean
}

const thisMachine: ContractPlace = {
  seen: (path) => path,
  isRunning: (pid) => {
    try {
      return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
    } catch {
      return false
    }
  },
}

/** @param open gives a shell with `killAfterMs: 200` or somewhat more */
export function shellContract(
  name: string,
  open: () => Promise<Shell>,
  { seen, isRunning }: ContractPlace = thisMachine,
): void {
  describe(`LX-20 ${name}`, () => {
    let shell: Shell
    let folder = ''
    beforeAll(async () => {
      shell = await open()
      const made = mkdtempSync(seen(join(tmpdir(), 'pve-shell-')))
      // For a shell of another user.
      chmodSync(made, 0o777)
      folder = join(tmpdir(), basename(made))
    })
    afterAll(async () => {
      await shell.close()
      rmSync(seen(folder), { recursive: true, force: true })
    })
    const failure = async (task: Promise<unknown>): Promise<CommandError> =>
      await task.then(
        () => expect.fail('it did not fail'),
        (error) => error,
      )

    it('gives output, exit code and time', async () => {
      const result = await shell.run(['sh', '-c', 'echo out; echo err >&2'])
      expect(result).toMatchObject({ exitCode: 0, stdout: 'out\n', stderr: 'err\n' })
      expect(result.tookMs).toBeGreaterThanOrEqual(0)
    })

    it('hands on every word as it is', async () => {
      const word = fc.string({ unit: 'binary' }).filter((text) => !/\0|\p{Cs}/u.test(text))
      await fc.assert(
        fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 10 }), async (words) => {
          const { stdout } = await shell.run(['printf', '%s\\0', ...words])
          expect(stdout.split('\0').slice(0, -1)).toEqual(words)
        }),
        { numRuns: 15 },
      )
    })

    it('sets environment and folder, whatever is in them', async () => {
      const odd = `it's "$HOME" \`id\` \\ ü\n=`
      const { stdout } = await shell.run(['sh', '-c', 'printf "%s|%s" "$ODD" "$(pwd -P)"'], {
        env: { ODD: odd },
        cwd: folder,
      })
      expect(stdout).toBe(`${odd}|${folder}`)
    })

    it('closes the input of a command that is given none', async () => {
      expect((await shell.run(['cat'])).stdout).toBe('')
    })

    it('gives bytes and secrets to the input', async () => {
      const bytes = Buffer.alloc(300_000, 'ab\0\xff', 'latin1')
      expect((await shell.run(['sha256sum'], { stdin: bytes })).stdout.slice(0, 64)).toBe(
        (await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'),
      )
      const { stdout } = await shell.run(['wc', '-c'], { stdin: Secret.of('c4nary-in-stdin') })
      expect(stdout.trim()).toBe('15')
    })

    it('a command that does not read its input is no failure', async () => {
      expect((await shell.run(['true'], { stdin: Buffer.alloc(3_000_000) })).exitCode).toBe(0)
    })

    it('tells a failure with its own last words', async () => {
      const error = await failure(shell.run(['sh', '-c', 'echo why >&2; exit 3'], { phase: 'try it' }))
      expect(error).toMatchObject({
        name: 'CommandError',
        code: 'COMMAND_FAILED',
        commandExitCode: 3,
        stderr: 'why',
        phase: 'try it',
        target: shell.target,
      })
      expect(error.message).toContain('exit code 3')
      expect(error.message).toContain('why')
    })

    it('returns the exit codes that are accepted, and those only', async () => {
      const three = ['sh', '-c', 'exit 3'] as const
      expect((await shell.run(three, { accept: [0, 3] })).exitCode).toBe(3)
      expect((await shell.run(three, { accept: 'any' })).exitCode).toBe(3)
      expect(await failure(shell.run(['true'], { accept: [3] }))).toMatchObject({ commandExitCode: 0 })
    })

    it('says that a program is not there', async () => {
      const error = await failure(shell.run(['pve-no-such-program']))
      expect(error).toMatchObject({ code: 'COMMAND_NOT_FOUND', commandExitCode: 127 })
      expect(error.hint).toContain('pve-no-such-program')
      const reserved = await failure(shell.run(['if', 'a=b']))
      expect(reserved).toMatchObject({ code: 'COMMAND_NOT_FOUND' })
      const assignment = await failure(shell.run(['NAME=value']))
      expect(assignment).toMatchObject({ code: 'COMMAND_NOT_FOUND' })
    })

    it('tells the signal that ended a command', async () => {
      const error = await failure(shell.run(['sh', '-c', 'kill -USR1 $$'], { accept: 'any' }))
      expect(error).toMatchObject({ code: 'COMMAND_FAILED', signal: 'SIGUSR1' })
    })

    it('gives lines as they come', async () => {
      const lines: string[] = []
      const script = `printf 'a\\r\\n10%%\\r20%%\\n\\033[31mred\\033[0m\\n'; echo e >&2; printf 'no end'`
      await shell.run(['sh', '-c', script], { onLine: (line, stream) => lines.push(`${stream} ${line}`) })
      expect(lines.filter((line) => line.startsWith('stdout'))).toEqual([
        'stdout a',
        'stdout 20%',
        'stdout red',
        'stdout no end',
      ])
      expect(lines).toContain('stderr e')
    })

    it('hands a line on before the command has ended', async () => {
      const controller = new AbortController()
      await failure(
        shell.run(['sh', '-c', 'echo first; exec sleep 60'], {
          signal: controller.signal,
          onLine: () => controller.abort(),
        }),
      )
      expect(controller.signal.aborted).toBe(true)
    })

    it('what the caller throws in onLine ends the command', async () => {
      const error = new Error('of the caller')
      const task = shell.run(['sh', '-c', 'echo x; exec sleep 60'], {
        onLine: () => {
          throw error
        },
      })
      await expect(task).rejects.toBe(error)
    })

    it('carries 50 MB of output and keeps both ends of it', async () => {
      let seenBytes = 0
      const result = await shell.run(
        ['sh', '-c', 'echo begin; head -c 50000000 /dev/zero | tr "\\0" "x" | fold -w 1000; echo; echo end'],
        {
          onLine: (line) => {
            seenBytes += line.length
          },
        },
      )
      expect(seenBytes).toBe(50_000_000 + 'beginend'.length)
      expect(result.stdout.length).toBeLessThan(2.1 * 1024 * 1024)
      expect(result.stdout.startsWith('begin\nxxx')).toBe(true)
      expect(result.stdout.endsWith('x\nend\n')).toBe(true)
    })

    it('LX-40 a time limit ends the command and its children', async () => {
      let pid = 0
      const error = await failure(
        shell.run(['sh', '-c', 'sleep 60 & echo $!; wait'], {
          timeLimitMs: 400,
          onLine: (line) => {
            pid = Number(line)
          },
        }),
      )
      expect(error).toBeInstanceOf(TimeLimitError)
      expect(error.details).toMatchObject({ limitMs: 400, mayStillRun: false })
      expect(pid).toBeGreaterThan(0)
      await expect.poll(() => isRunning(pid)).toBe(false)
    })

    it('LX-40 a command that ignores TERM is killed', async () => {
      let pid = 0
      const error = await failure(
        shell.run(['sh', '-c', 'trap "" TERM; echo $$; while :; do sleep 0.05; done'], {
          timeLimitMs: 300,
          onLine: (line) => {
            pid ||= Number(line)
          },
        }),
      )
      expect(error.details).toMatchObject({ mayStillRun: false })
      await expect.poll(() => isRunning(pid)).toBe(false)
    })

    it('is cancelled before and during a command', async () => {
      const before = failure(shell.run(['touch', join(folder, 'never')], { signal: AbortSignal.abort() }))
      expect(await before).toBeInstanceOf(CancelledError)
      expect(() => statSync(seen(join(folder, 'never')))).toThrow()
      const controller = new AbortController()
      const during = shell.run(['sh', '-c', 'echo go; exec sleep 60'], {
        signal: controller.signal,
        onLine: () => controller.abort(),
      })
      expect(await failure(during)).toBeInstanceOf(CancelledError)
    })

    it('writes a file as a whole, with its mode, and reads it back', async () => {
      const path = join(folder, `odd 'name" $x`)
      const content = Buffer.alloc(5_000_000, 'q\0\xff\r\n', 'latin1')
      await shell.writeFile(path, content)
      expect(statSync(seen(path)).mode & 0o777).toBe(0o600)
      expect(readFileSync(seen(path)).equals(content)).toBe(true)
      expect(Buffer.from(await shell.readFile(path)).equals(content)).toBe(true)
      await shell.writeFile(path, 'new', { mode: 0o640 })
      expect(statSync(seen(path)).mode & 0o777).toBe(0o640)
      expect(readFileSync(seen(path), 'utf8')).toBe('new')
      await shell.writeFile(path, '', {})
      expect((await shell.readFile(path)).length).toBe(0)
    })

    it('writes through a symbolic link, and leaves nothing behind where it cannot write', async () => {
      const target = join(folder, 'target')
      // By the shell's own user: Debian lets nobody write through others' files in folders of everybody.
      await shell.writeFile(target, 'old')
      symlinkSync('target', seen(join(folder, 'link')))
      await shell.writeFile(join(folder, 'link'), 'through')
      expect(readFileSync(seen(target), 'utf8')).toBe('through')
      const inside = join(folder, 'inside')
      await shell.run(['mkdir', inside])
      await failure(shell.writeFile(inside, 'x'))
      await failure(shell.writeFile(join(inside, 'file'), 'x', { owner: 'no-such-user-here' }))
      await failure(shell.writeFile(join(folder, 'nowhere/file'), 'x'))
      const { stdout } = await shell.run(['ls', '-A', inside])
      expect(stdout).toBe('')
    })

    it('says that a file is not there', async () => {
      expect(await failure(shell.readFile(join(folder, 'none')))).toMatchObject({ code: 'FILE_NOT_FOUND' })
      expect((await failure(shell.readFile(folder))).message).toContain('folder')
    })

    it('ALL-6 a temporary file is private, and gone however the work ends', async () => {
      const paths: string[] = []
      const use = async (path: string) => {
        paths.push(path)
        expect(statSync(seen(path)).mode & 0o777).toBe(0o600)
        expect(statSync(seen(join(path, '..'))).mode & 0o777).toBe(0o700)
        return readFileSync(seen(path), 'utf8')
      }
      expect(await shell.withTemporaryFile(Secret.of('c4nary-temp'), use)).toBe('c4nary-temp')
      const controller = new AbortController()
      const work = async (path: string) => {
        await use(path)
        controller.abort()
        await shell.run(['sleep', '60'], { signal: controller.signal })
      }
      await expect(shell.withTemporaryFile('x', work, { signal: controller.signal })).rejects.toBeInstanceOf(
        CancelledError,
      )
      expect(paths).toHaveLength(2)
      for (const path of paths) expect(() => statSync(seen(join(path, '..')))).toThrow()
    })

    it('runs several commands at the same time', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) => shell.run(['echo', `${index}`])),
      )
      expect(results.map(({ stdout }) => stdout)).toEqual(results.map((_, index) => `${index}\n`))
    })
  })
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { PveError } from '../errors/index.js'
import { errorCode } from '../files/error-code.js'
import { createShell } from './create-shell.js'
import type { ProcessEnd, StartedProcess } from './process.js'
import type { SudoSetting } from './sudo.js'
import type { Argv, Shell } from './types.js'

export interface LocalShellOptions {
  /** Run commands as root by sudo, where this process is not root's. Default `false`. */
  readonly sudo?: SudoSetting
  /** From TERM to KILL for a command that is to end. Default 5 000. */
  readonly killAfterMs?: number
}

/**
 * Runs commands on this machine, without a shell in between. Each has its own process group, so its children end with it.
 * @example
 * const here = localShell({ sudo: true })
 * const { stdout } = await here.run(['virsh', 'list', '--name'], { timeLimitMs: 10_000 })
 * await here.close()
 */
export function localShell(options: LocalShellOptions = {}): Shell {
  const running = new Set<StartedProcess>()
  let isClosed = false
  const { killAfterMs, sudo } = options
  return createShell({
    target: 'this machine',
    sudo,
    ...(killAfterMs !== undefined && { killAfterMs }),
    start: async (argv) => {
      if (isClosed) {
        throw new PveError('The shell of this machine is closed.', {
          code: 'SHELL_CLOSED',
          hint: 'A mistake in the program: close the shell last.',
        })
      }
      const process = await startLocally(argv)
      running.add(process)
      const forget = () => running.delete(process)
      process.exited.then(forget, forget)
      return process
    },
    close: async () => {
      isClosed = true
      for (const process of running) process.signal('TERM')
    },
  })
}

function startLocally([program, ...arguments_]: Argv): Promise<StartedProcess> {
  return new Promise((resolve) => {
    let child: ChildProcessWithoutNullStreams
    try {
      child = spawn(program, arguments_, { stdio: 'pipe', detached: true, windowsHide: true })
    } catch (error) {
      // Some failures of starting are thrown, others come as an event.
      resolve(neverBegan(program, error))
      return
    }
    const exited = new Promise<ProcessEnd>((ended) => {
      child.on('exit', (exitCode, signal) =>
        ended(exitCode === null ? { signal: signal ?? 'SIGKILL' } : { exitCode }),
      )
    })
    const closed = new Promise<void>((done) => child.on('close', () => done()))
    let isForeign = false
    const kill = (name: NodeJS.Signals) => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, name)
      } catch (error) {
        // Otherwise it is gone already.
        isForeign ||= errorCode(error) === 'EPERM'
      }
    }
    child.on('spawn', () =>
      resolve({
        stdin: child.stdin,
        stdout: child.stdout,
        stderr: child.stderr,
        exited,
        closed,
        signal: (name) => kill(`SIG${name}`),
        processGroup: () => (isForeign ? child.pid : undefined),
        abandon: () => {
          for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
          child.unref()
        },
      }),
    )
    child.on('error', (error) => resolve(neverBegan(program, error)))
  })
}

/** What a shell would say of a program that cannot be started, with its exit codes. */
function neverBegan(program: string, error: unknown): StartedProcess {
  const code = errorCode(error)
  const reason = error instanceof Error ? error.message : String(error)
  const [exitCode, why] =
    code === 'ENOENT' ? [127, 'not found'] : [126, code === 'EACCES' ? 'permission denied' : reason]
  const stderr = Readable.from([Buffer.from(`${program}: ${why}\n`)])
  return {
    stdin: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stdout: Readable.from([]),
    stderr,
    exited: Promise.resolve({ exitCode }),
    closed: new Promise((done) => stderr.once('end', () => done())),
    signal: () => {},
    processGroup: () => undefined,
    abandon: () => {},
  }
}

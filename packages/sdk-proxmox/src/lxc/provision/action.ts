/** One thing that is done inside a container: looked at, shown and done by the same object. */
import { posix } from 'node:path'
import {
  type Argv,
  type CommandResult,
  ConnectionError,
  type Preview,
  quoteShellWord,
  type Secret,
  type Shell,
  sleep,
} from '@pve/core'

/** What an action may use while it runs. */
export interface ActionIo {
  readonly signal: AbortSignal
  /** For each command. */
  readonly timeLimitMs: number
  log(line: string): void
  /** Before what was cut off, or failed for a reason that passes, is tried again. */
  readonly pausesMs: readonly number[]
  /** What this run of the provisioning has done once, and need not do again. */
  readonly done: Set<string>
}

export interface Action {
  readonly previews: readonly Preview[]
  /** Looks inside; undefined: only doing it shows. */
  isDone?(shell: Shell, io: ActionIo): Promise<boolean>
  run(shell: Shell, io: ActionIo): Promise<void>
}

/** A command that finds out whether something is done already. */
export interface Check {
  readonly argv: Argv
  /** Default: it ends with 0. */
  readonly passes?: (result: CommandResult) => boolean
}

export async function passes(shell: Shell, { argv, passes: judge }: Check, io: ActionIo): Promise<boolean> {
  const result = await patiently(io, () =>
    shell.run(argv, { signal: io.signal, timeLimitMs: io.timeLimitMs, accept: 'any' }),
  )
  return judge ? judge(result) : result.exitCode === 0
}

export interface CommandOptions {
  readonly check?: Check
  /** Done only where this succeeds. */
  readonly when?: Check
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Secret
  /** Doing it twice is the same as once: it is tried again when the connection is lost, or the error looks passing. */
  readonly again?: boolean
  /** Done once in a run, under this name. */
  readonly once?: string
}

export function command(argv: Argv, options: CommandOptions = {}): Action {
  const { check, when, env, stdin, again, once } = options
  return {
    previews: [commandPreview(argv, env)],
    ...(check && {
      isDone: async (shell: Shell, io: ActionIo) =>
        (when !== undefined && !(await passes(shell, when, io))) || (await passes(shell, check, io)),
    }),
    async run(shell, io) {
      if (once !== undefined && io.done.has(once)) return
      if (when && !(await passes(shell, when, io))) return
      const run = () =>
        shell.run(argv, {
          signal: io.signal,
          timeLimitMs: io.timeLimitMs,
          onLine: (line) => io.log(line),
          ...(env && { env }),
          ...(stdin !== undefined && { stdin }),
        })
      // Users and groups cannot be made twice: what was cut off may have been done.
      const runOnce = async (attempt: number) => {
        if (attempt > 0 && check && (await passes(shell, check, io))) return
        await run()
      }
      await (again ? patiently(io, runOnce) : run())
      if (once !== undefined) io.done.add(once)
    },
  }
}

export const commandPreview = (
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Preview => ({
  kind: 'command',
  text: [...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...argv]
    .map(quoteShellWord)
    .join(' '),
  data: { argv: [...argv] },
})

/** What package mirrors and name servers say when they will be well in a moment. */
const passing =
  /temporary failure|could not resolve|could not connect|connection (?:timed out|reset|refused)|timed? ?out|hash sum mismatch|50[234] |try again|unable to lock|could not get lock/i

/** Tries again what was cut off, or failed for a reason that passes. */
export async function patiently<T>(io: ActionIo, work: (attempt: number) => Promise<T>): Promise<T> {
  for (const [attempt, pause] of io.pausesMs.entries()) {
    try {
      return await work(attempt)
    } catch (error) {
      if (io.signal.aborted || !isPassing(error)) throw error
      io.log(`${error instanceof Error ? firstLine(error.message) : String(error)}: trying again`)
      await sleep(pause, io.signal)
    }
  }
  return work(io.pausesMs.length)
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function isPassing(error: unknown): boolean {
  if (error instanceof ConnectionError) return true
  return error instanceof Error && 'stderr' in error && passing.test(String(error.stderr))
}

/** An action that is done where a check passes. */
export const unless = (check: Check, action: Action): Action => ({
  ...action,
  isDone: (shell, io) => passes(shell, check, io),
})

/** An empty file in a folder of root's that says that something was done. */
export async function keepMark(shell: Shell, path: string, { signal, timeLimitMs }: ActionIo): Promise<void> {
  const options = { signal, timeLimitMs }
  await shell.run(['mkdir', '-p', '-m', '0700', posix.dirname(path)], options)
  await shell.run(['touch', path], options)
}

/**
 * A shell for tests: rules answer in place of programs, files are in memory, every call is written down, and chosen
 * calls fail. Time limits, cancelling, lines and errors are those of the real shells: it is the same code.
 */
import { CommandError, type PveError } from '../errors/index.js'
import { Secret } from '../secret/index.js'
import { checkArgv, commandText } from '../shell/command-line.js'
import { contentBytes } from '../shell/content.js'
import { runCommand } from '../shell/run-command.js'
import type { Argv, FileOptions, RunCommandOptions, Shell, WriteFileOptions } from '../shell/types.js'
import { throwIfCancelled } from '../wait/index.js'
import { lostConnection, type ScriptedAnswer, scriptedProcess } from './scripted-process.js'

export type { ScriptedAnswer } from './scripted-process.js'

/** One call of the shell, in the order of their beginnings. */
export interface ScriptedCall {
  readonly kind: 'run' | 'readFile' | 'writeFile' | 'withTemporaryFile'
  /** Of `run`. */
  readonly argv?: Argv
  /** Of `readFile` and `writeFile`; of `withTemporaryFile` where the file was. */
  readonly path?: string
  /** What the command read, or what was written; a Secret prints as `***`. */
  readonly content?: string | Uint8Array | Secret
  readonly isSecret: boolean
  readonly options: RunCommandOptions & WriteFileOptions
}

/**
 * First words of the command (`['pct', 'exec']` is all of `pct exec …`), a pattern for it as one line (as a person would
 * type it), or a function.
 */
export type ScriptedMatch = Argv | RegExp | ((argv: Argv, options: RunCommandOptions) => boolean)

export interface ScriptedRule {
  readonly match: ScriptedMatch
  /** Default: exit code 0 and no output. */
  readonly answer?: ScriptedAnswer | ((call: ScriptedCall) => ScriptedAnswer | Promise<ScriptedAnswer>)
  /** For how many commands it holds; the next rule that matches has the others. Default: for all. */
  readonly times?: number
}

/**
 * - `lost before`: the connection breaks before the command was sent; nothing happened (`sent: 'no'`)
 * - `lost after`: it breaks after the command has run, and its end is not heard of (`sent: 'maybe'`)
 * - `hang`: it does nothing and never ends by itself
 * - `disk full`: exit code 1 and "No space left on device"
 * - an answer: this one instead of the rule's, and the command has no effect
 * - a function: throws its error
 */
export type ScriptedFault =
  | 'lost before'
  | 'lost after'
  | 'hang'
  | 'disk full'
  | ScriptedAnswer
  | (() => PveError)

export interface ScriptedFile {
  readonly content: Uint8Array
  readonly mode: number
  readonly owner?: string
}

export interface ScriptedShellOptions {
  /** Default `root@scripted`. */
  readonly target?: string
  /** Files that are there at the start; a Map is used as it is, so that several shells can be on one machine. */
  readonly files?: Readonly<Record<string, string | Uint8Array>> | Map<string, ScriptedFile>
  /** Faults by the number of the call, from 1; files count as calls too, as each is a command behind SSH. */
  readonly faults?: Readonly<Record<number, ScriptedFault>>
  /** From TERM to KILL. Default 50, so that tests are quick. */
  readonly killAfterMs?: number
}

export interface ScriptedShell extends Shell {
  readonly calls: readonly ScriptedCall[]
  readonly files: Map<string, ScriptedFile>
  readonly isClosed: boolean
  /** The commands as lines, for `expect`. */
  commands(): string[]
  /** Lets the n-th call from now on fail; 1 is the next. */
  failNext(fault: ScriptedFault, n?: number): void
}

const diskFull: ScriptedAnswer = { exitCode: 1, stderr: 'write error: No space left on device\n' }

/**
 * A shell that runs nothing: its rules answer, its files are in memory, and the faults asked for happen.
 *
 * @throws Error (from `run`) when a command has no rule: the test has to say what it answers
 * @example
 * const pve1 = scriptedShell([{ match: ['pct', 'status'], answer: { stdout: 'status: running\n' } }])
 * const { stdout } = await pve1.run(['pct', 'status', '101']) // status: running
 * pve1.failNext('lost after')
 * const error = await pve1.run(['pct', 'status', '102']).catch((thrown: unknown) => thrown) // ConnectionError
 * console.log(pve1.commands()) // [ 'pct status 101', 'pct status 102' ]
 */
export function scriptedShell(
  rules: readonly ScriptedRule[] = [],
  options: ScriptedShellOptions = {},
): ScriptedShell {
  const { target = 'root@scripted', killAfterMs = 50 } = options
  const calls: ScriptedCall[] = []
  const files =
    options.files instanceof Map
      ? options.files
      : new Map<string, ScriptedFile>(
          Object.entries(options.files ?? {}).map(([path, content]) => [
            path,
            { content: contentBytes(content), mode: 0o644 },
          ]),
        )
  const faults = new Map<number, ScriptedFault>(
    Object.entries(options.faults ?? {}).map(([n, fault]) => [Number(n), fault]),
  )
  const uses = new Map<ScriptedRule, number>()
  let isClosed = false
  let temporaryFiles = 0

  /** Writes the call down; gives its fault. */
  const begin = (call: Omit<ScriptedCall, 'isSecret'>): { call: ScriptedCall; fault?: ScriptedFault } => {
    if (isClosed) throw new Error(`The scripted shell is closed: ${call.kind} was called after close().`)
    throwIfCancelled(call.options.signal)
    const whole = { ...call, isSecret: call.content instanceof Secret }
    calls.push(whole)
    const fault = faults.get(calls.length)
    if (fault === 'lost before') throw lostConnection(target, 'no')
    if (typeof fault === 'function') throw fault()
    return { call: whole, ...(fault !== undefined && { fault }) }
  }

  const answerOf = async (call: ScriptedCall, argv: Argv): Promise<ScriptedAnswer> => {
    for (const rule of rules) {
      const used = uses.get(rule) ?? 0
      if (used >= (rule.times ?? Number.POSITIVE_INFINITY) || !matches(rule.match, argv, call.options))
        continue
      uses.set(rule, used + 1)
      return typeof rule.answer === 'function' ? await rule.answer(call) : (rule.answer ?? {})
    }
    throw new Error(`The scripted shell has no rule for: ${commandText(argv)}`)
  }

  const runFaulty = async (
    argv: Argv,
    runOptions: RunCommandOptions,
    fault: ScriptedFault | undefined,
    answer: () => Promise<ScriptedAnswer>,
  ) => {
    const start = async () => {
      if (fault === 'hang') return scriptedProcess({ hang: true })
      if (fault === 'disk full') return scriptedProcess(diskFull)
      if (typeof fault === 'object') return scriptedProcess(fault)
      return scriptedProcess(
        await answer(),
        fault === 'lost after' ? lostConnection(target, 'maybe') : undefined,
      )
    }
    return await runCommand({ target, killAfterMs, start }, argv, runOptions)
  }

  /** A file is a command behind SSH, so it hangs, is lost and fails as one. */
  const fileCommand = async (
    phase: string,
    fileOptions: FileOptions,
    fault: ScriptedFault | undefined,
    effect: () => void,
  ): Promise<void> => {
    const { signal, timeLimitMs } = fileOptions
    const runOptions = {
      phase,
      ...(signal !== undefined && { signal }),
      ...(timeLimitMs !== undefined && { timeLimitMs }),
    }
    await runFaulty(['sh'], runOptions, fault, async () => {
      effect()
      return {}
    })
  }

  return {
    target,
    calls,
    files,
    get isClosed() {
      return isClosed
    },
    commands: () => calls.flatMap(({ argv }) => (argv === undefined ? [] : [commandText(argv)])),
    failNext: (fault, n = 1) => void faults.set(calls.length + n, fault),
    run: async (argv, runOptions = {}) => {
      checkArgv(argv)
      const { stdin } = runOptions
      const { call, fault } = begin({
        kind: 'run',
        argv,
        options: runOptions,
        ...(stdin !== undefined && { content: stdin }),
      })
      return await runFaulty(argv, runOptions, fault, () => answerOf(call, argv))
    },
    readFile: async (path, fileOptions = {}) => {
      const { fault } = begin({ kind: 'readFile', path, options: fileOptions })
      const phase = `read ${path}`
      let content: Uint8Array | undefined
      await fileCommand(phase, fileOptions, fault, () => {
        content = files.get(path)?.content
      })
      if (content !== undefined) return Uint8Array.from(content)
      throw new CommandError(`There is no file ${path} on ${target}.`, {
        code: 'FILE_NOT_FOUND',
        phase,
        target,
      })
    },
    writeFile: async (path, content, fileOptions = {}) => {
      const { fault } = begin({ kind: 'writeFile', path, content, options: fileOptions })
      const { mode = 0o600, owner } = fileOptions
      await fileCommand(`write ${path}`, fileOptions, fault, () => {
        files.set(path, { content: contentBytes(content), mode, ...(owner !== undefined && { owner }) })
      })
    },
    withTemporaryFile: async (content, work, fileOptions = {}) => {
      temporaryFiles += 1
      const path = `/tmp/pve-scripted-${temporaryFiles}/content`
      const { fault } = begin({ kind: 'withTemporaryFile', path, content, options: fileOptions })
      try {
        await fileCommand(`put a temporary file on ${target}`, fileOptions, fault, () => {
          files.set(path, { content: contentBytes(content), mode: 0o600 })
        })
        return await work(path)
      } finally {
        files.delete(path)
      }
    },
    close: async () => {
      isClosed = true
    },
  }
}

function matches(match: ScriptedMatch, argv: Argv, options: RunCommandOptions): boolean {
  if (typeof match === 'function') return match(argv, options)
  if (match instanceof RegExp) return match.test(commandText(argv))
  return match.every((word, index) => argv[index] === word)
}

/** What a program of the simulated shell is: a function from its arguments to its end, with effects on the machine. */
import { posix } from 'node:path'
import { FileError } from './file-tree.js'
import type { Machine } from './machine.js'

export interface Outcome {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
  /** How long it runs, on a small real server. */
  readonly seconds: number
}

/** What a shell hands on to its programs, and what its builtins change. */
export interface Surroundings {
  cwd: string
  umask: number
  readonly env: Record<string, string>
  user: string
}

export interface ProgramCall {
  readonly machine: Machine
  /** As it was called: `[`, `adduser`. */
  readonly name: string
  readonly args: readonly string[]
  readonly stdin: Buffer
  readonly around: Surroundings
  /** Runs another program. */
  run(argv: readonly string[], stdin?: Buffer): Outcome
  /** Whether there is such a program. */
  has(name: string): boolean
}

export interface Program {
  readonly run: (call: ProgramCall) => Outcome
  /** Whether it is installed. Default: always. */
  readonly isThere?: (machine: Machine) => boolean
}

export type Programs = Readonly<Record<string, Program>>

export const outcome = (stdout: string | Buffer = '', exitCode = 0, stderr = '', seconds = 0): Outcome => ({
  exitCode,
  stdout: typeof stdout === 'string' ? Buffer.from(stdout) : stdout,
  stderr,
  seconds,
})

/** Ends with a message, as `rm: cannot remove 'x': No such file or directory`. */
export const failed = ({ name }: Pick<ProgramCall, 'name'>, message: string, exitCode = 1): Outcome =>
  outcome('', exitCode, `${name}: ${message}\n`)

export const pathIn = ({ around }: Pick<ProgramCall, 'around'>, path: string): string =>
  posix.resolve(around.cwd, path)

/** Options and what is left of the arguments. */
export interface Arguments {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly rest: readonly string[]
}

/**
 * Reads arguments as getopt does: `-rf`, `-m 644`, `-m644`, `--mode=644`, `--`.
 * @param withValue options that take a value, without their dashes
 */
export function readArguments(args: readonly string[], withValue: readonly string[] = []): Arguments {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const rest: string[] = []
  const takes = new Set(withValue)
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--') {
      rest.push(...args.slice(index + 1))
      break
    }
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
    if (long) {
      const name = long[1] ?? ''
      if (long[2] !== undefined) values.set(name, long[2])
      else if (takes.has(name)) values.set(name, args[++index] ?? '')
      else flags.add(name)
      continue
    }
    if (!/^-./.test(arg)) {
      rest.push(arg)
      continue
    }
    for (let at = 1; at < arg.length; at++) {
      const letter = arg[at] ?? ''
      if (!takes.has(letter)) {
        flags.add(letter)
        continue
      }
      values.set(letter, at + 1 < arg.length ? arg.slice(at + 1) : (args[++index] ?? ''))
      break
    }
  }
  return { flags, values, rest }
}

/** Does something with each of several files; those that fail are told, the others done. */
export function eachFile(
  call: ProgramCall,
  paths: readonly string[],
  verb: string,
  work: (path: string, given: string) => string | undefined,
): Outcome {
  const texts: string[] = []
  const problems: string[] = []
  for (const given of paths) {
    try {
      texts.push(work(pathIn(call, given), given) ?? '')
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      problems.push(
        `${call.name}: ${verb === '' ? '' : `${verb} `}${verb === '' ? given : `'${given}'`}: ${error.message}\n`,
      )
    }
  }
  return outcome(texts.join(''), problems.length > 0 ? 1 : 0, problems.join(''))
}

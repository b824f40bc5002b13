/** Finds a program by its name or path and runs it: built in here, or a script among the machine's files. */
import { posix } from 'node:path'
import type { Machine } from './machine.js'
import { type Outcome, outcome, type Program, type Programs, type Surroundings } from './program.js'
import { filePrograms } from './programs-files.js'
import { lookPrograms } from './programs-look.js'
import { packagePrograms } from './programs-packages.js'
import { rightsPrograms } from './programs-rights.js'
import { servicePrograms } from './programs-services.js'
import { systemPrograms } from './programs-system.js'
import { textPrograms } from './programs-text.js'
import { toolPrograms } from './programs-tools.js'
import { userPrograms } from './programs-users.js'
import { isBuiltin } from './script-builtins.js'
import { namesIn } from './script-names.js'
import { parseScript } from './script-parser.js'
import { runScript } from './script-run.js'
import { UnknownSyntax } from './script-syntax.js'

/** Every program there is, by name. One more is one more entry in one of these. */
const programs: Programs = {
  ...filePrograms,
  ...lookPrograms,
  ...rightsPrograms,
  ...textPrograms,
  ...systemPrograms,
  ...userPrograms,
  ...packagePrograms,
  ...servicePrograms,
  ...toolPrograms,
}

const shells = new Set(['sh', 'bash', 'ash', 'dash'])
const programFolders = new Set([
  '/bin',
  '/sbin',
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
])
const searched = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

export const freshSurroundings = (machine: Machine): Surroundings => ({
  cwd: machine.guest ? '/' : '/root',
  umask: 0o022,
  user: 'root',
  env: {
    HOME: '/root',
    USER: 'root',
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ...(machine.guest && { container: 'lxc' }),
  },
})

interface Found {
  /** Where it is, for `command -v`. */
  readonly path: string
  readonly run: (argv: readonly string[], stdin: Buffer, around: Surroundings) => Outcome
}

/** What a machine's shell runs: `more` are programs that only it has. */
export class Runner {
  readonly #machine: Machine
  readonly #more: Programs

  constructor(machine: Machine, more: Programs = {}) {
    this.#machine = machine
    this.#more = more
  }

  /** Exit code 127 when there is no such program. */
  run(
    argv: readonly string[],
    stdin: Buffer,
    around: Surroundings = freshSurroundings(this.#machine),
  ): Outcome {
    const [name = ''] = argv
    const found = this.#find(name)
    if (found === 'not executable') return outcome('', 126, `sh: 1: ${name}: Permission denied\n`)
    return found ? found.run(argv, stdin, around) : outcome('', 127, `sh: 1: ${name}: not found\n`)
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined
  }

  #find(name: string): Found | 'not executable' | undefined {
    const base = posix.basename(name)
    const isPath = name.includes('/')
    for (const path of isPath ? [name] : searched.map((folder) => `${folder}/${name}`)) {
      const file = this.#machine.files.find(path)
      if (!file || file.kind) continue
      if ((file.mode & 0o111) === 0) {
        if (isPath) return 'not executable'
        continue
      }
      return { path, run: (argv, stdin, around) => this.#runFile(path, argv, stdin, around) }
    }
    if (isPath && !programFolders.has(posix.dirname(name))) return undefined
    const path = isPath ? name : `/usr/bin/${base}`
    if (shells.has(base)) {
      if (
        base === 'bash' &&
        this.#machine.distribution.packages === 'apk' &&
        !this.#machine.inside.packages['bash']
      )
        return undefined
      return { path, run: (argv, stdin, around) => this.#runShell(argv, stdin, around) }
    }
    const program = this.#programNamed(base)
    if (!program) return undefined
    return { path, run: (argv, stdin, around) => this.#runProgram(program, argv, stdin, around) }
  }

  #programNamed(name: string): Program | undefined {
    const program = Object.hasOwn(this.#more, name)
      ? this.#more[name]
      : Object.hasOwn(programs, name)
        ? programs[name]
        : undefined
    return program && (program.isThere?.(this.#machine) ?? true) ? program : undefined
  }

  #runProgram(program: Program, argv: readonly string[], stdin: Buffer, around: Surroundings): Outcome {
    const [name = '', ...args] = argv
    return program.run({
      machine: this.#machine,
      name: posix.basename(name),
      args,
      stdin,
      around,
      run: (inner, input = Buffer.alloc(0)) => this.run(inner, input, around),
      has: (inner) => this.has(inner),
    })
  }

  /** `sh -c SCRIPT NAME …`, `sh FILE …`, `sh -s …`, or a script on its input. */
  #runShell(argv: readonly string[], stdin: Buffer, around: Surroundings): Outcome {
    const args = argv.slice(1)
    let stopsAtErrors = false
    let isCommand = false
    let readsInput = false
    while (args[0]?.startsWith('-') && args[0] !== '-') {
      const flag = args.shift() ?? ''
      if (flag === '--') break
      if (/^-[a-z]*e/.test(flag)) stopsAtErrors = true
      if (/^-[a-z]*c$/.test(flag)) isCommand = true
      if (/^-[a-z]*s$/.test(flag)) readsInput = true
      if (/^-[a-z]*o$/.test(flag)) args.shift()
    }
    if (isCommand) {
      const [text = '', name = 'sh', ...parameters] = args
      return this.#runText(text, [name, ...parameters], stdin, around, stopsAtErrors)
    }
    const [file, ...parameters] = args
    if (file === undefined || readsInput || file === '-')
      return this.#runText(stdin.toString('utf8'), ['sh', ...args], Buffer.alloc(0), around, stopsAtErrors)
    const path = posix.resolve(around.cwd, file)
    const there = this.#machine.files.find(path)
    if (!there || there.kind) return outcome('', 2, `sh: 0: cannot open ${file}: No such file\n`)
    const text = this.#machine.files.read(path).toString('utf8')
    return this.#runText(text, [file, ...parameters], stdin, around, stopsAtErrors)
  }

  #runFile(path: string, argv: readonly string[], stdin: Buffer, around: Surroundings): Outcome {
    const text = this.#machine.files.read(path).toString('utf8')
    const interpreter = /^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(text)?.[1]
    if (interpreter !== undefined && !shells.has(posix.basename(interpreter))) return beyond(text)
    return this.#runText(text, [path, ...argv.slice(1)], stdin, around, false)
  }

  #runText(
    text: string,
    parameters: readonly string[],
    stdin: Buffer,
    around: Surroundings,
    stopsAtErrors: boolean,
  ): Outcome {
    try {
      const script = parseScript(text)
      const { called, defined } = namesIn(script)
      const isKnown = (name: string) =>
        isBuiltin(name) ||
        defined.has(name) ||
        shells.has(name) ||
        Object.hasOwn(programs, name) ||
        Object.hasOwn(this.#more, name) ||
        this.has(name)
      if (![...called].every((name) => isKnown(posix.basename(name)) || name.includes('/')))
        return beyond(text)
      return runScript(script, {
        machine: this.#machine,
        // What a script changes of its surroundings is its own.
        around: { ...around, env: { ...around.env } },
        stdin,
        parameters,
        stopsAtErrors,
        runProgram: (argv, input, inner) => this.run(argv, input, inner),
        findProgram: (name) => {
          const found = this.#find(name)
          return found === 'not executable' ? undefined : found?.path
        },
      })
    } catch (error) {
      if (error instanceof UnknownSyntax) return beyond(text)
      throw error
    }
  }
}

/** A script with more in it than this shell knows has no effect, and says so. */
function beyond(text: string): Outcome {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  return outcome(`(simulated) ran ${lines} lines of shell\n`)
}

/** Runs a script's tree on a machine. */
import { FileError } from './file-tree.js'
import type { Machine } from './machine.js'
import { type Outcome, pathIn, type Surroundings } from './program.js'
import { builtins, type CallingShell, Leave } from './script-builtins.js'
import { expandWord, expandWords, type Values } from './script-expand.js'
import type { AndOr, Command, Pipeline, Redirection, Script } from './script-syntax.js'

/** Rounds of a loop, at most. */
const mostRounds = 10_000

export interface ScriptOptions {
  readonly machine: Machine
  readonly around: Surroundings
  readonly stdin: Buffer
  /** `$0` and the parameters. */
  readonly parameters: readonly string[]
  /** `set -e` from the start. */
  readonly stopsAtErrors: boolean
  /** Runs a program that is no builtin. */
  readonly runProgram: (argv: readonly string[], stdin: Buffer, around: Surroundings) => Outcome
  /** Where a program is, for `command -v`. */
  readonly findProgram: (name: string) => string | undefined
}

export function runScript(script: Script, options: ScriptOptions): Outcome {
  return new ScriptRun(options).whole(script)
}

class ScriptRun implements Values, CallingShell {
  readonly options: ScriptOptions
  around: Surroundings
  parameters: string[]
  scriptName: string
  stopsAtErrors: boolean
  stopsAtUnset = false
  lastExitCode = 0
  readonly functions = new Map<string, Command>()
  /** What stands for it to be read, for `$(cat)`. */
  #input: Buffer
  #seconds = 0
  #out: Buffer[] = []
  #err = ''

  constructor(options: ScriptOptions) {
    this.options = options
    this.around = options.around
    const [name = 'sh', ...parameters] = options.parameters
    this.scriptName = name
    this.parameters = parameters
    this.stopsAtErrors = options.stopsAtErrors
    this.#input = options.stdin
  }

  whole(script: Script): Outcome {
    let exitCode: number
    try {
      exitCode = this.#list(script, this.options.stdin, false)
    } catch (error) {
      if (!(error instanceof Leave)) throw error
      exitCode = error.exitCode
    }
    return { exitCode, stdout: Buffer.concat(this.#out), stderr: this.#err, seconds: this.#seconds }
  }

  /** Output of a script of its own, for `$(…)`. */
  substitute(script: Script): string {
    const inner = this.#child()
    const result = inner.whole(script)
    this.#err += result.stderr
    this.#seconds += result.seconds
    this.lastExitCode = result.exitCode
    return result.stdout.toString('utf8').replace(/\n+$/, '')
  }

  value(name: string): string | undefined {
    switch (name) {
      case '?':
        return String(this.lastExitCode)
      case '#':
        return String(this.parameters.length)
      case '$':
        return '4242'
      case '!':
      case '-':
        return ''
      case '0':
        return this.scriptName
      case '@':
      case '*':
        return this.parameters.join(' ')
    }
    return /^\d+$/.test(name) ? this.parameters[Number(name) - 1] : this.around.env[name]
  }

  assign(name: string, value: string): void {
    this.around.env[name] = value
  }

  unset(name: string): never {
    this.#err += `${this.scriptName}: ${name}: parameter not set\n`
    throw new Leave('exit', 2)
  }

  #child(): ScriptRun {
    const child = new ScriptRun({
      ...this.options,
      around: { ...this.around, env: { ...this.around.env } },
      parameters: [this.scriptName, ...this.parameters],
      stopsAtErrors: this.stopsAtErrors,
      stdin: this.#input,
    })
    child.stopsAtUnset = this.stopsAtUnset
    for (const [name, body] of this.functions) child.functions.set(name, body)
    return child
  }

  #list(script: Script, stdin: Buffer, isCondition: boolean): number {
    let exitCode = 0
    for (const item of script) exitCode = this.#andOr(item, stdin, isCondition)
    return exitCode
  }

  #andOr({ first, rest }: AndOr, stdin: Buffer, isCondition: boolean): number {
    let exitCode = this.#pipeline(first, stdin, isCondition || rest.length > 0)
    for (const [index, { operator, pipeline }] of rest.entries()) {
      if ((operator === '&&') !== (exitCode === 0)) continue
      exitCode = this.#pipeline(pipeline, stdin, isCondition || index < rest.length - 1)
    }
    return exitCode
  }

  #pipeline({ negated, commands }: Pipeline, stdin: Buffer, isCondition: boolean): number {
    let input = stdin
    let exitCode = 0
    for (const [index, command] of commands.entries()) {
      const isLast = index === commands.length - 1
      if (isLast) {
        exitCode = this.#command(command, input, isCondition || negated)
        continue
      }
      const kept = this.#out
      this.#out = []
      this.#command(command, input, true)
      input = Buffer.concat(this.#out)
      this.#out = kept
    }
    this.lastExitCode = negated ? Number(exitCode === 0) : exitCode
    if (this.stopsAtErrors && !isCondition && !negated && exitCode !== 0) throw new Leave('exit', exitCode)
    return this.lastExitCode
  }

  #command(command: Command, stdin: Buffer, isCondition: boolean): number {
    switch (command.kind) {
      case 'simple':
        return this.#simple(command, stdin)
      case 'function':
        this.functions.set(command.name, command.body)
        return 0
      case 'group':
        return this.#redirected(command.redirections, stdin, (input) => {
          if (!command.subshell) return this.#list(command.body, input, isCondition)
          const child = this.#child()
          return this.#take(child.whole(command.body))
        })
      case 'if':
        return this.#redirected(command.redirections, stdin, (input) => {
          for (const { condition, body } of command.branches)
            if (this.#list(condition, input, true) === 0) return this.#list(body, input, isCondition)
          return command.otherwise ? this.#list(command.otherwise, input, isCondition) : 0
        })
      case 'for':
        return this.#redirected(command.redirections, stdin, (input) => {
          const values = command.words ? expandWords(this, command.words) : [...this.parameters]
          return this.#rounds(values.length, (round) => {
            this.assign(command.name, values[round] ?? '')
            return this.#list(command.body, input, isCondition)
          })
        })
      case 'while':
        return this.#redirected(command.redirections, stdin, (input) =>
          this.#rounds(mostRounds, () => {
            const goesOn = (this.#list(command.condition, input, true) === 0) !== command.until
            return goesOn ? this.#list(command.body, input, isCondition) : undefined
          }),
        )
      case 'case':
        return this.#redirected(command.redirections, stdin, (input) => {
          const value = expandWord(this, command.word)
          const branch = command.branches.find(({ patterns }) =>
            patterns.some((pattern) => matchesPattern(expandWord(this, pattern), value)),
          )
          return branch ? this.#list(branch.body, input, isCondition) : 0
        })
    }
  }

  /** @param round gives undefined when the loop is over */
  #rounds(most: number, round: (index: number) => number | undefined): number {
    let exitCode = 0
    for (let index = 0; index < most; index++) {
      try {
        const code = round(index)
        if (code === undefined) break
        exitCode = code
      } catch (error) {
        if (!(error instanceof Leave) || (error.what !== 'break' && error.what !== 'continue')) throw error
        if (error.what === 'break') break
      }
    }
    return exitCode
  }

  #simple(command: Extract<Command, { kind: 'simple' }>, stdin: Buffer): number {
    const words = expandWords(this, command.words)
    const values = command.assignments.map(([name, word]) => [name, expandWord(this, word)] as const)
    const [name] = words
    if (name === undefined) {
      for (const [variable, value] of values) this.assign(variable, value)
      return this.#redirected(command.redirections, stdin, () =>
        command.assignments.length > 0 && values.length > 0 ? this.#codeOf(command) : 0,
      )
    }
    const before = { ...this.around.env }
    for (const [variable, value] of values) this.assign(variable, value)
    try {
      return this.#redirected(command.redirections, stdin, (input) => this.call(words, input))
    } finally {
      for (const [variable] of values) {
        const old = before[variable]
        if (old === undefined) delete this.around.env[variable]
        else this.around.env[variable] = old
      }
    }
  }

  /** `x=$(false)` ends with the code of what is put in. */
  #codeOf(command: Extract<Command, { kind: 'simple' }>): number {
    const substitutes = command.assignments.some(([, word]) => word.some((part) => part.kind === 'command'))
    return substitutes ? this.lastExitCode : 0
  }

  /** `eval`: in the same surroundings. */
  evaluate(script: Script, stdin: Buffer): number {
    return this.#list(script, stdin, false)
  }

  call(words: readonly string[], stdin: Buffer): number {
    const [name = '', ...args] = words
    const body = this.functions.get(name)
    if (body) return this.#callFunction(body, args, stdin)
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined
    if (builtin) return this.#take(builtin(this, args, stdin))
    return this.#take(this.options.runProgram(words, stdin, this.around))
  }

  #callFunction(body: Command, args: readonly string[], stdin: Buffer): number {
    const kept = this.parameters
    this.parameters = [...args]
    try {
      return this.#command(body, stdin, false)
    } catch (error) {
      if (error instanceof Leave && error.what === 'return') return error.exitCode
      throw error
    } finally {
      this.parameters = kept
    }
  }

  #take({ exitCode, stdout, stderr, seconds }: Outcome): number {
    if (stdout.length > 0) this.#out.push(stdout)
    this.#err += stderr
    this.#seconds += seconds
    return exitCode
  }

  #redirected(redirections: readonly Redirection[], stdin: Buffer, work: (stdin: Buffer) => number): number {
    if (redirections.length === 0) return work(stdin)
    let input = stdin
    const kept = { out: this.#out, err: this.#err }
    type Sink = { path: string; append: boolean } | 'out' | 'err'
    let out: Sink = 'out'
    let err: Sink = 'err'
    const { files } = this.options.machine
    try {
      for (const { descriptor, operator, word } of redirections) {
        const target = expandWord(this, word)
        if (operator === '<<') {
          input = Buffer.from(target)
          continue
        }
        if (operator === '>&') {
          const copied: Sink = target === '2' ? err : out
          if (descriptor === 2) err = copied
          else out = copied
          continue
        }
        const path = pathIn(this, target)
        if (operator === '<') {
          try {
            input = files.read(path)
          } catch (error) {
            throw this.#fileProblem(error, target)
          }
          continue
        }
        const sink = { path, append: operator === '>>' }
        try {
          files.write(path, Buffer.alloc(0), { append: sink.append, mode: 0o666 & ~this.around.umask })
        } catch (error) {
          throw this.#fileProblem(error, target)
        }
        if (descriptor === 2) err = sink
        else out = sink
      }
    } catch (error) {
      if (!(error instanceof RedirectionFailed)) throw error
      this.#err += `${this.scriptName}: ${error.message}\n`
      return 2
    }
    this.#out = []
    this.#err = ''
    const inputBefore = this.#input
    this.#input = input
    let exitCode: number
    let leaving: unknown
    try {
      exitCode = work(input)
    } catch (error) {
      if (!(error instanceof Leave)) throw error
      leaving = error
      exitCode = error.exitCode
    }
    this.#input = inputBefore
    const [stdout, stderr] = [Buffer.concat(this.#out), this.#err]
    this.#out = kept.out
    this.#err = kept.err
    this.#deliver(stdout, out)
    this.#deliver(Buffer.from(stderr), err)
    if (leaving !== undefined) throw leaving
    return exitCode
  }

  #fileProblem(error: unknown, target: string): unknown {
    return error instanceof FileError
      ? new RedirectionFailed(`cannot open ${target}: ${error.message}`)
      : error
  }

  #deliver(bytes: Buffer, sink: { path: string } | 'out' | 'err'): void {
    if (bytes.length === 0) return
    if (sink === 'out') this.#out.push(bytes)
    else if (sink === 'err') this.#err += bytes.toString('utf8')
    else this.options.machine.files.write(sink.path, bytes, { append: true })
  }
}

class RedirectionFailed extends Error {}

/** `*`, `?` and `[…]`, as in a case. */
function matchesPattern(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
    .replace(/\[!/g, '[^')
  return new RegExp(`^(?:${source})$`, 's').test(value)
}

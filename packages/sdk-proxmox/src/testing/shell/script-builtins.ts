/** What the shell does itself, without a program. */
import type { Machine } from './machine.js'
import { type Outcome, outcome, pathIn, type Surroundings } from './program.js'
import { parseScript } from './script-parser.js'
import type { Command, Script } from './script-syntax.js'

/** Leaves the script, a function or a loop. */
export class Leave {
  constructor(
    readonly what: 'exit' | 'return' | 'break' | 'continue',
    readonly exitCode: number,
  ) {}
}

/** What builtins see and change of the shell that they are called in. */
export interface CallingShell {
  readonly options: { readonly machine: Machine; readonly findProgram: (name: string) => string | undefined }
  readonly around: Surroundings
  readonly scriptName: string
  readonly functions: ReadonlyMap<string, Command>
  readonly lastExitCode: number
  parameters: string[]
  stopsAtErrors: boolean
  stopsAtUnset: boolean
  assign(name: string, value: string): void
  /** Runs a command and takes its output. */
  call(words: readonly string[], stdin: Buffer): number
  /** Runs a script in the same surroundings. */
  evaluate(script: Script, stdin: Buffer): number
}

type Builtin = (run: CallingShell, args: readonly string[], stdin: Buffer) => Outcome

const done = (exitCode = 0): Outcome => outcome('', exitCode)
const leave =
  (what: Leave['what']): Builtin =>
  (run, [code]) => {
    throw new Leave(what, what === 'exit' || what === 'return' ? Number(code ?? run.lastExitCode) : 0)
  }

/** `NAME=value …` */
const assignAll: Builtin = (run, args) => {
  for (const arg of args) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(arg) ?? []
    if (name !== undefined) run.assign(name, value ?? '')
  }
  return done()
}

export const builtins: Readonly<Record<string, Builtin>> = {
  ':': () => done(),
  cd: (run, args) => {
    const folder = args.find((arg) => arg !== '--') ?? run.around.env['HOME'] ?? '/'
    const path = pathIn(run, folder)
    if (!run.options.machine.files.isFolder(path))
      return outcome('', 2, `${run.scriptName}: cd: can't cd to ${folder}\n`)
    run.around.cwd = path
    return done()
  },
  exit: leave('exit'),
  return: leave('return'),
  break: leave('break'),
  continue: leave('continue'),
  export: assignAll,
  readonly: assignAll,
  local: (run, args) => {
    for (const arg of args) {
      const [name = '', ...value] = arg.split('=')
      run.assign(name, value.join('='))
    }
    return done()
  },
  unset: (run, args) => {
    for (const name of args.filter((arg) => !arg.startsWith('-'))) delete run.around.env[name]
    return done()
  },
  set: (run, args) => {
    for (const [index, arg] of args.entries()) {
      if (arg === '--') {
        run.parameters = args.slice(index + 1)
        break
      }
      const on = arg.startsWith('-')
      if (/^[-+][a-z]*e/.test(arg)) run.stopsAtErrors = on
      if (/^[-+][a-z]*u/.test(arg)) run.stopsAtUnset = on
    }
    return done()
  },
  shift: (run, [count = '1']) => {
    run.parameters = run.parameters.slice(Number(count))
    return done()
  },
  umask: (run, [mask]) => {
    if (mask === undefined) return outcome(`${run.around.umask.toString(8).padStart(4, '0')}\n`)
    run.around.umask = Number.parseInt(mask, 8)
    return done()
  },
  exec: (run, args, stdin) => {
    const command = args[0] === '--' ? args.slice(1) : args
    if (command.length === 0) return done()
    throw new Leave('exit', run.call(command, stdin))
  },
  eval: (run, args, stdin) => done(run.evaluate(parseScript(args.join(' ')), stdin)),
  command: (run, args, stdin) => {
    const [flag, ...names] = args
    if (flag !== '-v' && flag !== '-V') return done(run.call(args, stdin))
    const found = names.map((name) =>
      isBuiltin(name) || run.functions.has(name) ? name : run.options.findProgram(name),
    )
    return outcome(
      found.flatMap((path) => (path === undefined ? [] : [`${path}\n`])).join(''),
      found.includes(undefined) ? 127 : 0,
    )
  },
  type: (run, names) =>
    names.every((name) => isBuiltin(name) || run.options.findProgram(name) !== undefined)
      ? outcome(
          names.map((name) => `${name} is ${run.options.findProgram(name) ?? 'a shell builtin'}\n`).join(''),
        )
      : outcome('', 127, `${run.scriptName}: type: not found\n`),
  trap: () => done(),
  wait: () => done(),
  hash: () => done(),
}

/** Whether a script may use the name without there being a program. */
export const isBuiltin = (name: string): boolean => Object.hasOwn(builtins, name)

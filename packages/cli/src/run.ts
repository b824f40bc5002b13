/** One run of the program: from a command line to an exit code. Never throws; what fails is shown and becomes the code. */
import { exitCodeOf, exitCodes, Secret, toPveError, UsageError } from '@pve/core'
import { findCommand } from './command/find-command.js'
import { commandsBeneath } from './command/flags.js'
import { commandHelp, groupHelp, type HelpOptions } from './command/help.js'
import { parseWords } from './command/parse.js'
import type { Program, ProgramDescription } from './command/program.js'
import type { Described } from './command/types.js'
import type { CliIo, CommandContext } from './context.js'
import { showError } from './output/errors.js'
import { Output } from './output/output.js'
import { wantsColor } from './output/style.js'

type Globals = Readonly<Record<string, unknown>>

export async function runCli<C extends CommandContext>(program: Program<C>, io: CliIo): Promise<number> {
  // Masked before anything can be said about the command line.
  hideSecretsOf(program, io)
  let out = makeOutput(io, earlyGlobals(io.argv))
  const verbose = io.argv.includes('--verbose') || io.argv.includes('-v')
  try {
    const words = helpWords(io.argv)
    const { commands, globalFlags } = program
    const { command, path, rest } = findCommand(commands, globalFlags, words, program.name)
    if (words !== io.argv || wantsHelp(rest)) {
      out.raw(helpOf(program, command, path, { style: out.style, width: io.columns ?? 80 }))
      return exitCodes.ok
    }
    const { values, globals } = parseWords(command?.definition, globalFlags, rest, program.name)
    out = makeOutput(io, globals)
    if (globals['version'] === true) {
      const version = io.readVersion()
      out.result({
        json: { version, node: process.versions.node },
        text: () => version,
        quiet: () => version,
      })
      return exitCodes.ok
    }
    if (!command) {
      if (path.length > 0 && globals['json'] === true) throw groupError(program, path)
      const help = groupHelp(program, path, {
        style: path.length === 0 ? out.style : out.errorStyle,
        width: io.columns ?? 80,
      })
      if (path.length === 0) out.raw(help)
      else out.error(help.trimEnd())
      return path.length === 0 ? exitCodes.ok : exitCodes.usage
    }
    const { runCommand } = await import('./run-command.js')
    return await runCommand(program, io, out, command, values, globals)
  } catch (error) {
    showError(out, toPveError(error), { verbose })
    return io.signal?.aborted ? exitCodes.cancelled : exitCodeOf(error)
  }
}

/** `pve help vm create` is `pve vm create --help`. */
const helpWords = (argv: readonly string[]): readonly string[] => (argv[0] === 'help' ? argv.slice(1) : argv)

/** Asked for anywhere before a "--", also beside mistakes: who asks for help may not know better yet. */
function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

/** `pve api` is a command and has others beneath it: both are shown. */
function helpOf(
  program: ProgramDescription,
  command: Described | undefined,
  path: readonly string[],
  options: HelpOptions,
): string {
  if (!command) return groupHelp(program, path, options)
  return commandHelp(program, command.definition, options, commandsBeneath(program.commands, path))
}

/** For a program, to which help as text says nothing. */
function groupError({ name, commands }: ProgramDescription, path: readonly string[]): UsageError {
  const words = [name, ...path].join(' ')
  const next = commandsBeneath(commands, path).flatMap(({ definition }) => definition.path[path.length] ?? [])
  return new UsageError(`${words} wants a command: ${[...new Set(next)].join(', ')}.`, {
    hint: `${words} --help says what each does.`,
  })
}

/** The output flags as they stand, for errors of the parser itself. */
function earlyGlobals(argv: readonly string[]): Globals {
  const end = argv.indexOf('--')
  const words = argv.slice(0, end < 0 ? undefined : end)
  return {
    json: words.includes('--json'),
    quiet: words.includes('--quiet') || words.includes('-q'),
    ...(words.includes('--no-color') && { color: false }),
  }
}

function makeOutput(io: CliIo, globals: Globals): Output {
  const color = (isTty: boolean) =>
    typeof globals['color'] === 'boolean' ? globals['color'] : wantsColor(io.env, isTty)
  return new Output({
    stdout: io.stdout,
    stderr: io.stderr,
    json: globals['json'] === true,
    quiet: globals['quiet'] === true,
    color: { stdout: color(io.isTty.stdout), stderr: color(io.isTty.stderr) },
    isTty: { stdout: io.isTty.stdout, stderr: io.isTty.stderr },
    columns: io.isTty.stdout || io.isTty.stderr ? (io.columns ?? 80) : undefined,
  })
}

/** Registers the secrets of the command line and the environment with the redactor. */
function hideSecretsOf(
  { secretVariables, secretFlags }: Pick<Program<CommandContext>, 'secretVariables' | 'secretFlags'>,
  io: CliIo,
): void {
  for (const name of secretVariables) {
    const value = io.env[name]
    if (value) Secret.of(value)
  }
  for (const flag of secretFlags) {
    for (const [index, word] of io.argv.entries()) {
      if (word === `--${flag}` && io.argv[index + 1]) Secret.of(io.argv[index + 1] ?? '')
      else if (word.startsWith(`--${flag}=`)) Secret.of(word.slice(flag.length + 3))
    }
  }
}

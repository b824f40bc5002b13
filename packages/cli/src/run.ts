/** One run of the program: from a command line to an exit code. Never throws; what fails is shown and becomes the code. */
import {
  CancelledError,
  exitCodeOf,
  exitCodes,
  formatDuration,
  type PveError,
  Secret,
  TimeLimitError,
  toPveError,
} from '@pve/core'
import { commandHelp, groupHelp } from './command/help.js'
import { findCommand, parseWords, readValue } from './command/parse.js'
import { commands } from './command/table.js'
import type { Command, ParsedValues } from './command/types.js'
import { describeSettings, readSettings } from './config/settings.js'
import { makeLogger } from './connection/logger.js'
import type { CliIo, CommandContext } from './context.js'
import { globalFlags } from './definitions/global.js'
import { showError } from './output/errors.js'
import { Output } from './output/output.js'
import { wantsColor } from './output/style.js'
import { terminalQuestions } from './questions/questions.js'

type Globals = Readonly<Record<string, unknown>>

export async function runCli(io: CliIo): Promise<number> {
  // Masked before anything can be said about the command line.
  hideSecretsOf(io)
  let out = makeOutput(io, earlyGlobals(io.argv))
  const verbose = io.argv.includes('--verbose') || io.argv.includes('-v')
  try {
    const words = helpWords(io.argv)
    const { command, path, rest } = findCommand(commands, globalFlags, words)
    if (words !== io.argv || wantsHelp(rest)) {
      const options = { style: out.style, width: io.columns ?? 80 }
      out.raw(
        command && !isGroupToo(path, command)
          ? commandHelp(command.definition, globalFlags, options)
          : helpOf(command, path, options),
      )
      return exitCodes.ok
    }
    const { values, globals } = parseWords(command?.definition, globalFlags, rest)
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
      const help = groupHelp(commands, path, globalFlags, {
        style: path.length === 0 ? out.style : out.errorStyle,
        width: io.columns ?? 80,
      })
      if (path.length === 0) out.raw(help)
      else out.error(help.trimEnd())
      return path.length === 0 ? exitCodes.ok : exitCodes.usage
    }
    return await runCommand(io, out, command, values, globals)
  } catch (error) {
    showError(out, toPveError(error), { verbose })
    return io.signal?.aborted ? exitCodes.cancelled : exitCodeOf(error)
  }
}

async function runCommand(
  io: CliIo,
  out: Output,
  command: Command,
  values: ParsedValues,
  globals: Globals,
): Promise<number> {
  const cleanUps: (() => Promise<void>)[] = []
  const verbose = globals['verbose'] === true
  const limitMs = timeLimitOf(io, globals)
  const limit = new AbortController()
  const timer =
    limitMs === undefined
      ? undefined
      : setTimeout(
          () => limit.abort(new CancelledError(`The command took longer than ${formatDuration(limitMs)}.`)),
          limitMs,
        )
  const signals = [limit.signal, ...(io.signal ? [io.signal] : [])]
  const signal = AbortSignal.any(signals)
  let exitCode: number = exitCodes.ok
  let failure: PveError | undefined
  try {
    const logger = await makeLogger(
      io,
      out,
      globals['trace'] === true ? 'trace' : verbose ? 'verbose' : undefined,
    )
    let stdinText: Promise<string> | undefined
    const readStdin = () => {
      stdinText ??= readAll(io)
      return stdinText
    }
    const yes = globals['yes'] === true
    const canAsk = io.isTty.stdin && io.isTty.stderr && !yes && globals['json'] !== true
    const questions = canAsk ? (io.questions ?? terminalQuestions(io, signal)) : undefined
    const settings = await readSettings({ flags: globals, env: io.env, cwd: io.cwd, readStdin })
    if (globals['token-secret'] !== undefined)
      out.warn(
        '--token-secret can be seen in the list of processes and in the history of the shell: better PROXMOX_TOKEN_SECRET or --token-secret-file.',
      )
    if (verbose)
      for (const { name, value, source } of describeSettings(settings))
        logger.debug({}, `${name}: ${value} (${source})`)
    let client: ReturnType<CommandContext['connect']> | undefined
    const context: CommandContext = {
      io,
      out,
      settings,
      signal,
      logger,
      verbose,
      yes,
      questions,
      readStdin,
      onEnd: (cleanUp) => void cleanUps.push(cleanUp),
      setExitCode: (code) => {
        exitCode = code
      },
      connect() {
        client ??= import('./connection/open.js').then(({ openClient }) =>
          openClient({ ...context, demoReset: globals['demo-reset'] === true }),
        )
        return client
      },
    }
    await command.run(context, values)
  } catch (error) {
    failure = failureOf(error, limit.signal, limitMs)
  } finally {
    clearTimeout(timer)
  }
  // In turn and each on its own: a state that cannot be saved must not keep a connection open.
  for (const cleanUp of cleanUps.reverse()) {
    try {
      await cleanUp()
    } catch (error) {
      failure ??= toPveError(error, 'clean up')
    }
  }
  if (!failure) return exitCode
  showError(out, failure, { verbose })
  return io.signal?.aborted ? exitCodes.cancelled : exitCodeOf(failure)
}

function failureOf(error: unknown, limit: AbortSignal, limitMs: number | undefined): PveError {
  const failure = toPveError(error)
  if (!limit.aborted || limitMs === undefined) return failure
  if (!(failure instanceof CancelledError)) return failure
  return new TimeLimitError(`The command took longer than ${formatDuration(limitMs)}.`, {
    cause: error,
    hint: 'Give it longer with --timeout.',
    details: { limitMs },
  })
}

function timeLimitOf(io: CliIo, globals: Globals): number | undefined {
  const given =
    globals['timeout'] ??
    (io.env['PVE_TIMEOUT'] ? readValue('PVE_TIMEOUT', globalFlags.timeout, io.env['PVE_TIMEOUT']) : undefined)
  return typeof given === 'number' ? given : undefined
}

/** `pve help vm create` is `pve vm create --help`. */
const helpWords = (argv: readonly string[]): readonly string[] => (argv[0] === 'help' ? argv.slice(1) : argv)

/** Asked for anywhere before a "--", also beside mistakes: who asks for help may not know better yet. */
function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

const isGroupToo = (path: readonly string[], command: Command) =>
  commands.some(
    (other) => other !== command && path.every((word, index) => other.definition.path[index] === word),
  )

/** `pve api` is a command and has others beneath it: both are shown. */
function helpOf(
  command: Command | undefined,
  path: readonly string[],
  options: Parameters<typeof commandHelp>[2],
): string {
  if (!command) return groupHelp(commands, path, globalFlags, options)
  const beneath = commands.filter(
    ({ definition }) =>
      definition.path.length > path.length && path.every((word, index) => definition.path[index] === word),
  )
  return commandHelp(command.definition, globalFlags, options, beneath)
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
function hideSecretsOf(io: CliIo): void {
  for (const name of ['PROXMOX_TOKEN_SECRET', 'PROXMOX_PASSWORD']) {
    const value = io.env[name]
    if (value) Secret.of(value)
  }
  for (const [index, word] of io.argv.entries()) {
    if (word === '--token-secret' && io.argv[index + 1]) Secret.of(io.argv[index + 1] ?? '')
    else if (word.startsWith('--token-secret=')) Secret.of(word.slice('--token-secret='.length))
  }
}

async function readAll(io: CliIo): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

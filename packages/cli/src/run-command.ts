/** Runs a command whose words are read: settings, connection, time limit, and tidying up, however it ends. */
import {
  CancelledError,
  exitCodeOf,
  exitCodes,
  formatDuration,
  type PveError,
  TimeLimitError,
  toPveError,
} from '@pve/core'
import type { NodeShells } from '@pve/sdk'
import type { Simulator } from '@pve/sdk/testing'
import { readValue } from './command/parse.js'
import type { Command, ParsedValues } from './command/types.js'
import { describeSettings, readSettings } from './config/settings.js'
import { makeLogger } from './connection/logger.js'
import type { CliIo, CommandContext } from './context.js'
import { globalFlags } from './definitions/global.js'
import { showError } from './output/errors.js'
import type { Output } from './output/output.js'
import { terminalQuestions } from './questions/questions.js'

const quietAfterInterruptMs = 500

type Globals = Readonly<Record<string, unknown>>

export async function runCommand(
  program: string,
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
  const signals = [
    limit.signal,
    ...(io.signal ? [io.signal] : []),
    ...(io.readerGone && !command.definition.finishes ? [io.readerGone] : []),
  ]
  const signal = AbortSignal.any(signals)
  let isOver = false
  signal.addEventListener(
    'abort',
    () => {
      // Finding out what is left may take a while: nobody shall think that nothing happens.
      setTimeout(() => {
        if (!isOver)
          out.note(
            `${limit.signal.aborted ? 'The time is over' : 'Interrupted'}: looking what is left. Ctrl-C${limit.signal.aborted ? '' : ' again'} leaves at once.`,
          )
      }, quietAfterInterruptMs).unref()
    },
    { once: true },
  )
  let exitCode: number = exitCodes.ok
  let failure: PveError | undefined
  try {
    const logger = await makeLogger(
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
    let simulator: Simulator | undefined
    let shells: Promise<NodeShells> | undefined
    let credentials: ReturnType<CommandContext['credentials']> | undefined
    const context: CommandContext = {
      program,
      io,
      out,
      settings,
      signal,
      logger,
      verbose,
      yes,
      questions,
      terminal: canAsk && io.terminal ? { ...io.terminal, color: out.hasColor.stderr } : undefined,
      globals,
      demoReset: globals['demo-reset'] === true,
      readStdin,
      stopTimeLimit: () => clearTimeout(timer),
      onEnd: (cleanUp) => void cleanUps.push(cleanUp),
      setExitCode: (code) => {
        exitCode = code
      },
      connect(options) {
        client ??= import('./connection/open.js').then(({ openClient }) =>
          openClient({
            ...context,
            socket: options?.socket === true,
            onDemo: (one) => {
              simulator = one
            },
          }),
        )
        return client
      },
      async shell(node) {
        shells ??= openShells(context, () => simulator)
        return (await shells)(node)
      },
      credentials() {
        credentials ??= import('./connection/credentials.js').then(({ openCredentials }) =>
          openCredentials({ io, flags: globals, questions, signal }),
        )
        return credentials
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
  isOver = true
  if (!failure) return exitCode
  showError(out, failure, { verbose })
  return io.signal?.aborted ? exitCodes.cancelled : exitCodeOf(failure)
}

async function openShells(
  context: CommandContext,
  simulator: () => Simulator | undefined,
): Promise<NodeShells> {
  const { io, globals, settings } = context
  const [pve, { openNodeShells }, { readSshSettings }] = await Promise.all([
    context.connect(),
    import('./connection/shell.js'),
    import('./config/ssh-settings.js'),
  ])
  const ssh = await readSshSettings({ flags: globals, env: io.env, cwd: io.cwd, settings })
  return openNodeShells({ ...context, pve, ssh, simulator: simulator() })
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

async function readAll(io: CliIo): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

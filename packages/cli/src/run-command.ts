/** Runs a command whose words are read: settings, connection, time limit, and tidying up, however it ends. */
import { setMaxListeners } from 'node:events'
import {
  CancelledError,
  exitCodeOf,
  exitCodes,
  formatDuration,
  type PveError,
  TimeLimitError,
  toPveError,
} from '@pve/core'
import type { Program } from './command/program.js'
import { readValue } from './command/read-value.js'
import type { Command, FlagDefinition, ParsedValues } from './command/types.js'
import { makeLogger } from './connection/logger.js'
import type { CliIo, CommandContext } from './context.js'
import { showError } from './output/errors.js'
import type { Output } from './output/output.js'
import { terminalQuestions } from './questions/questions.js'

const quietAfterInterruptMs = 500

type Globals = Readonly<Record<string, unknown>>

export async function runCommand<C extends CommandContext>(
  program: Program<C>,
  io: CliIo,
  out: Output,
  command: Command<C>,
  values: ParsedValues,
  globals: Globals,
): Promise<number> {
  const cleanUps: (() => Promise<void>)[] = []
  const verbose = globals['verbose'] === true
  const limitMs = timeLimitOf(io, program.globalFlags['timeout'], globals)
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
  // Every request under way listens to it: many of them are no leak.
  setMaxListeners(0, signal)
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
  let serverFlags: readonly string[] | undefined
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
    const base: CommandContext = {
      program: program.name,
      io,
      out,
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
    }
    const context = await program.open(base)
    serverFlags = context.serverFlags
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
  showError(out, failure, { verbose, serverFlags })
  return io.signal?.aborted ? exitCodes.cancelled : exitCodeOf(failure)
}

function failureOf(error: unknown, limit: AbortSignal, limitMs: number | undefined): PveError {
  const failure = toPveError(error)
  if (!limit.aborted || limitMs === undefined) return failure
  if (!(failure instanceof CancelledError)) return failure
  return new TimeLimitError(`The command took longer than ${formatDuration(limitMs)}.`, {
    cause: error,
    hint: [failure.hint, 'Give it longer with --timeout.'].filter(Boolean).join(' '),
    details: { limitMs },
  })
}

/** @param flag the program's `--timeout`, with the variable that stands in for it */
function timeLimitOf(io: CliIo, flag: FlagDefinition | undefined, globals: Globals): number | undefined {
  const variable = flag?.env
  const text = variable === undefined ? undefined : io.env[variable]
  const given = globals['timeout'] ?? (flag && variable && text ? readValue(variable, flag, text) : undefined)
  return typeof given === 'number' ? given : undefined
}

async function readAll(io: CliIo): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

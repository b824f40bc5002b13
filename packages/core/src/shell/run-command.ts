import { CancelledError, TimeLimitError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy, sleep, waitFor } from '../wait/index.js'
import { commandError } from './command-failure.js'
import { commandText } from './command-line.js'
import { contentBytes } from './content.js'
import { LineReader, OutputKeeper } from './output.js'
import type { ProcessEnd, SignalName, StartedProcess, StartProcess } from './process.js'
import type { Argv, CommandResult, OutputStream, RunCommandOptions } from './types.js'

const defaultTimeLimitMs = 10 * 60_000
/** From the signal TERM to KILL, and half of it from KILL to giving up. */
export const defaultKillAfterMs = 5_000
/**
 * A command that has ended may have left a child behind that holds its output open. After this long without another
 * byte it counts as closed.
 */
const quietMs = 10_000

/** Between two looks whether a command that has just begun has said its process group. */
const groupLookMs = 20

export interface CommandContext {
  /** How messages call the machine. */
  readonly target: string
  readonly start: StartProcess
  readonly killAfterMs?: number
}

/** What a command is run with, beneath {@link RunCommandOptions}. */
export interface ExecuteOptions {
  readonly stdin?: Uint8Array | undefined
  readonly timeLimitMs?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** For errors. */
  readonly phase: string
  readonly onData: (chunk: Uint8Array, stream: OutputStream) => void
  /** Makes a command of root's out of another; given where the command itself is root's, as only root can end it then. */
  readonly elevate?: ((argv: Argv) => Promise<RootCommand>) | undefined
}

/** A command as root runs it. */
export interface RootCommand {
  readonly argv: Argv
  /** What has to stand before the command's own standard input. */
  readonly stdinFirst: string
}

/** Runs a command to its end and hands on what it writes. @throws TimeLimitError, CancelledError, ConnectionError */
export async function execute(
  { target, start, killAfterMs = defaultKillAfterMs }: CommandContext,
  argv: Argv,
  { stdin, timeLimitMs = defaultTimeLimitMs, signal, phase, onData, elevate }: ExecuteOptions,
): Promise<ProcessEnd> {
  if (signal?.aborted) throw cancelledBy(signal, phase)
  const unwanted = new AbortController()
  let stop = (_why: 'time limit' | 'cancelled') => {}
  const stopped = new Promise<'time limit' | 'cancelled'>((resolve) => {
    stop = (why) => {
      resolve(why)
      unwanted.abort()
    }
  })
  const timer = setTimeout(() => stop('time limit'), timeLimitMs)
  const onAbort = () => stop('cancelled')
  signal?.addEventListener('abort', onAbort, { once: true })
  const startedAt = performance.now()
  const starting = start(argv, { signal: unwanted.signal })
  try {
    // A command that begins after it was given up gets nothing to read.
    const following = starting.then(async (process) =>
      unwanted.signal.aborted ? await stopped : await follow(process, stdin, onData),
    )
    const end = await Promise.race([following, stopped])
    if (typeof end === 'object') return end
    const left = await endCommand(starting, { start, elevate, killAfterMs })
    throw end === 'cancelled' && signal !== undefined
      ? cancelled(signal, phase, target, left)
      : overTime(phase, target, timeLimitMs, performance.now() - startedAt, left)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Feeds the command, hands its output on, and resolves when it has ended and all of its output is there. */
async function follow(
  process: StartedProcess,
  stdin: Uint8Array | undefined,
  onData: (chunk: Uint8Array, stream: OutputStream) => void,
): Promise<ProcessEnd> {
  let lastDataAt = performance.now()
  const failed = new Promise<never>((_resolve, reject) => {
    for (const stream of ['stdout', 'stderr'] as const) {
      process[stream].on('data', (chunk: Uint8Array) => {
        lastDataAt = performance.now()
        try {
          onData(chunk, stream)
        } catch (error) {
          // The caller's own code failed; the command must not be left behind.
          process.signal('TERM')
          process.abandon()
          reject(error)
        }
      })
      // How it ended says what there is to say.
      process[stream].on('error', () => {})
    }
  })
  // A command that ends without reading all of its input is no failure.
  process.stdin.on('error', () => {})
  process.stdin.end(stdin)
  const end = await Promise.race([process.exited, failed])
  const ended = new AbortController()
  const quiet = async () => {
    while (performance.now() - lastDataAt < quietMs) await sleep(quietMs, ended.signal)
    process.abandon()
  }
  await Promise.race([process.closed, quiet().catch(() => {}), failed])
  ended.abort()
  return end
}

/** What became of a command that was to end: it has, it never began, or nobody knows. */
type Left = 'ended' | 'maybe running'

interface KillContext {
  readonly start: StartProcess
  readonly elevate: ExecuteOptions['elevate']
  readonly killAfterMs: number
}

async function endCommand(starting: Promise<StartedProcess>, context: KillContext): Promise<Left> {
  const started = await within(
    context.killAfterMs,
    starting.catch(() => undefined),
  )
  if (started === 'not yet') {
    // Should it begin after all, it is ended unheard.
    starting.then(
      (process) => endProcess(process, context),
      () => {},
    )
    return 'maybe running'
  }
  return started === undefined ? 'ended' : await endProcess(started, context)
}

async function endProcess(process: StartedProcess, context: KillContext): Promise<Left> {
  process.stdout.resume()
  process.stderr.resume()
  const exited = process.exited.then(
    (): Left => 'ended',
    (): Left => 'maybe running',
  )
  for (const [name, waitMs] of [
    ['TERM', context.killAfterMs],
    ['KILL', context.killAfterMs / 2],
  ] as const) {
    // What sending it meets shows in whether the command ends.
    send(name, process, context).catch(() => {})
    const left = await within(waitMs, exited)
    if (left === 'not yet') continue
    process.abandon()
    return left
  }
  process.abandon()
  return 'maybe running'
}

async function send(name: SignalName, process: StartedProcess, context: KillContext): Promise<void> {
  if (await sendByKill(name, process, context)) return
  process.signal(name)
  // Where the command is another user's, that has shown now; of one that has just begun, its group is not known yet.
  if (await hasGroup(process, context.killAfterMs)) await sendByKill(name, process, context)
}

/** Waits for what the command says of itself at its beginning; in vain where it ends first. */
async function hasGroup(process: StartedProcess, limitMs: number): Promise<boolean> {
  const ended = new AbortController()
  const ends = () => ended.abort()
  process.exited.then(ends, ends)
  const group = waitFor({
    what: 'its process group',
    intervalMs: groupLookMs,
    timeLimitMs: limitMs,
    signal: ended.signal,
    probe: async () => process.processGroup(),
  })
  return await group.then(
    () => !ended.signal.aborted,
    () => false,
  )
}

/** Runs `kill` where the command runs. @returns whether it did */
async function sendByKill(
  name: SignalName,
  process: StartedProcess,
  { start, elevate, killAfterMs }: KillContext,
): Promise<boolean> {
  const group = process.processGroup()
  if (group === undefined) return false
  const plain: Argv = ['kill', `-${name}`, '--', `-${group}`]
  const { argv, stdinFirst } = (await elevate?.(plain)) ?? { argv: plain, stdinFirst: '' }
  const late = new AbortController()
  const killer = await start(argv, { signal: late.signal, isUrgent: true })
  const end = await within(
    killAfterMs,
    follow(killer, Buffer.from(stdinFirst), () => {}),
  )
  late.abort()
  killer.abandon()
  return end !== 'not yet' && 'exitCode' in end && end.exitCode === 0
}

async function within<T>(limitMs: number, task: Promise<T>): Promise<T | 'not yet'> {
  const done = new AbortController()
  const late = sleep(limitMs, done.signal).then(
    () => 'not yet' as const,
    () => 'not yet' as const,
  )
  try {
    return await Promise.race([task, late])
  } finally {
    done.abort()
  }
}

const runningHint = (target: string): string =>
  `Look on ${target} whether it still runs (ps) before doing it again.`

function overTime(
  phase: string,
  target: string,
  limitMs: number,
  waitedMs: number,
  left: Left,
): TimeLimitError {
  const outcome =
    left === 'ended' ? 'It was ended.' : `It could not be ended and may still be running on ${target}.`
  return new TimeLimitError(`${phase}: not done within ${formatDuration(limitMs)}. ${outcome}`, {
    phase,
    hint: left === 'ended' ? 'Give it a longer time limit, or look what it waits for.' : runningHint(target),
    details: { limitMs, waitedMs: Math.round(waitedMs), mayStillRun: left !== 'ended', target },
  })
}

function cancelled(signal: AbortSignal, phase: string, target: string, left: Left): CancelledError {
  const plain = cancelledBy(signal, phase)
  if (left === 'ended') return plain
  return new CancelledError(
    `${plain.message} The command could not be ended and may still be running on ${target}.`,
    { phase, hint: runningHint(target), details: { mayStillRun: true, target }, cause: plain },
  )
}

/** Runs a command with all that {@link RunCommandOptions} says, but for `sudo`, `env` and `cwd`, which are in `argv`. */
export async function runCommand(
  context: CommandContext,
  argv: Argv,
  options: RunCommandOptions & {
    readonly elevate?: ExecuteOptions['elevate']
  } = {},
): Promise<CommandResult> {
  const {
    stdin,
    timeLimitMs,
    signal,
    onLine,
    accept = [0],
    shownAs = { argv, target: context.target },
    elevate,
  } = options
  const phase = options.phase ?? commandText(shownAs.argv)
  const kept = { stdout: new OutputKeeper(), stderr: new OutputKeeper() }
  const lines = onLine && {
    stdout: new LineReader((line) => onLine(line, 'stdout')),
    stderr: new LineReader((line) => onLine(line, 'stderr')),
  }
  const startedAt = performance.now()
  const end = await execute(context, argv, {
    stdin: stdin === undefined ? undefined : contentBytes(stdin),
    timeLimitMs,
    signal,
    phase,
    elevate,
    onData: (chunk, stream) => {
      options.onData?.(chunk, stream)
      kept[stream].add(chunk)
      lines?.[stream].add(chunk)
    },
  })
  lines?.stdout.end()
  lines?.stderr.end()
  const stderr = kept.stderr.text()
  if ('signal' in end || (accept !== 'any' && !accept.includes(end.exitCode))) {
    throw commandError({ ...shownAs, end, stderr, phase })
  }
  return {
    exitCode: end.exitCode,
    stdout: kept.stdout.text(),
    stderr,
    tookMs: Math.round(performance.now() - startedAt),
  }
}

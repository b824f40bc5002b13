/** What `gpu-vm-bootstrap` tells while it works: lines with time and level, on standard error and in a file. */
import { closeSync, constants, fchmodSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, formatDuration, type PlanEvent, paths, redact } from '@pve/core'
import type { Output } from '../output/output.js'
import { harmless, type Style } from '../output/style.js'

export type Level = 'debug' | 'info' | 'warn' | 'error'

/** Lines without colours or control characters, with all secrets masked. */
export interface RunLog {
  /** Of the file; undefined where none is written. */
  readonly path: string | undefined
  write(level: Level, text: string): void
  /** Into the file alone: of what the terminal is told otherwise. */
  keep(level: Level, text: string): void
  /** Draws the events of a plan. */
  event(event: PlanEvent): void
  close(): void
}

export interface RunLogOptions {
  readonly out: Output
  /** Undefined: no file. */
  readonly path: string | undefined
  readonly verbose: boolean
  /** Default: the clock. */
  readonly now?: () => Date
}

export const systemLogPath = '/var/log/gpu-vm-bootstrap.log'

/**
 * Root's on the machine itself has the usual place; whoever prepares another machine keeps it to themselves, in a folder
 * of its own, which `logOfRun` makes.
 */
export function defaultLogPath({ isHere }: { readonly isHere: boolean }): string {
  if (isHere && process.getuid?.() === 0) return systemLogPath
  return join(paths.state('gpu-vm-bootstrap'), 'gpu-vm-bootstrap.log')
}

/** @throws ConfigError for a file that cannot be written: before anything is changed */
export function openRunLog({ out, path, verbose, now = () => new Date() }: RunLogOptions): RunLog {
  const file = path === undefined ? undefined : openFile(path)
  const paint: Record<Level, (style: Style) => (text: string) => string> = {
    debug: (style) => style.dim,
    info: (style) => style.green,
    warn: (style) => style.yellow,
    error: (style) => style.red,
  }
  // A line is a line: what a command printed cannot make one up.
  const linesOf = (text: string): string[] => harmless(redact(text)).split('\n')
  const keep = (level: Level, text: string, time = now()): void => {
    if (file === undefined) return
    const stamp = `${time.toISOString()} ${level.toUpperCase().padEnd(5)}`
    writeSync(
      file,
      linesOf(text)
        .map((line) => `${stamp} ${line}\n`)
        .join(''),
    )
  }
  const write = (level: Level, text: string): void => {
    const time = now()
    keep(level, text, time)
    const isShown = level === 'error' || (!out.quiet && (level !== 'debug' || verbose))
    if (out.json || !isShown) return
    const style = out.errorStyle
    const clock = style.dim(time.toTimeString().slice(0, 8))
    for (const line of linesOf(text))
      out.error(`${clock} ${paint[level](style)(level.toUpperCase().padEnd(5))} ${line}`)
  }
  return {
    path,
    write,
    keep: (level, text) => keep(level, text),
    event: (event) => tell(event, write),
    close: () => {
      if (file !== undefined) closeSync(file)
    },
  }
}

function tell(event: PlanEvent, write: RunLog['write']): void {
  const told = lineOf(event)
  if (told) write(told.level, `${event.plan}: ${told.text}`)
}

function lineOf(event: PlanEvent): { readonly level: Level; readonly text: string } | undefined {
  switch (event.type) {
    case 'step:start':
      return { level: 'info', text: event.title }
    case 'step:done': {
      const took = event.tookMs === undefined ? '' : ` (${formatDuration(event.tookMs)})`
      return { level: 'info', text: `${event.title}: done${took}` }
    }
    case 'step:skipped':
      return { level: 'info', text: `${event.title}: ${event.reason ?? 'already done'}` }
    case 'step:undo':
      return { level: 'warn', text: event.title }
    case 'step:undone':
      return { level: 'warn', text: `${event.title}: taken back` }
    case 'step:log':
      return { level: 'debug', text: `| ${event.line}` }
    case 'step:failed':
    case 'step:undo-failed':
      return { level: 'error', text: `${event.title}: failed: ${String(event.error['message'] ?? '')}` }
    case 'plan:cancelled':
      return { level: 'warn', text: 'interrupted' }
    case 'plan:rolled-back':
      return { level: 'warn', text: `taken back: ${event.undone.join(', ') || 'nothing'}` }
    default:
      return undefined
  }
}

const privateMode = 0o600

/** Only for who runs it; never through a link that somebody else has put there. */
function openFile(path: string): number {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants
  try {
    const file = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, privateMode)
    fchmodSync(file, privateMode)
    return file
  } catch (error) {
    throw new ConfigError(`The log ${path} cannot be written.`, {
      phase: 'open the log',
      cause: error,
      hint: 'Another file: --log-file FILE.',
      details: { file: path },
    })
  }
}

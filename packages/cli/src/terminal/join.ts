/** Somebody's terminal, joined with that of a command elsewhere. */
import { finished } from 'node:stream/promises'
import { type Argv, PveError, type Shell, type ShellTerminal, UsageError } from '@pve/core'
import type { CliIo, CommandContext } from '../context.js'

/**
 * Before anything is asked of a server.
 * @param hint what a script does instead
 * @throws UsageError where nobody sits at a terminal, or a document is wanted
 */
export function needTerminal({ io, out, program }: CommandContext, command: string, hint?: string): void {
  if (out.json) throw new UsageError('A terminal is no JSON document: leave --json out.')
  if (!io.isTty.stdin || !io.isTty.stdout)
    throw new UsageError(`${program} ${command} needs a terminal, and here is none.`, {
      ...(hint !== undefined && { hint }),
    })
}

export interface JoinOptions {
  /** `enter container 101`, for errors. */
  readonly phase: string
  /** Said before the other side has the terminal: how one leaves it. */
  readonly note: string
}

/**
 * Runs a command on a terminal of its own and joins this one with it, until that one ends.
 * @returns its exit code; `lostCode` where the connection broke off
 */
export async function joinTerminal(
  context: CommandContext,
  shell: Shell,
  argv: Argv,
  { phase, note }: JoinOptions,
): Promise<number> {
  const { io, out, signal } = context
  if (!shell.openTerminal) throw new PveError(`${shell.target} has no terminals.`, { phase })
  // From here on it is somebody's own time.
  context.stopTimeLimit()
  out.note(note)
  const terminal = await shell.openTerminal(argv, {
    ...sizeOf(io),
    ...(io.env['TERM'] && { term: io.env['TERM'] }),
    signal,
  })
  const exitCode = await sitAt(terminal, io, signal)
  if (exitCode === lostCode && !signal.aborted) out.note('The connection or the shell broke off (255).')
  return exitCode
}

/** What `ShellTerminal` has where the connection was lost. */
const lostCode = 255

/** Joins the terminal here with that one, until that one ends; this one is then as it was before. */
async function sitAt(terminal: ShellTerminal, io: CliIo, signal: AbortSignal): Promise<number> {
  const { stdin, stdout } = io
  const setRaw = (raw: boolean) => {
    if ('setRawMode' in stdin && typeof stdin.setRawMode === 'function') stdin.setRawMode(raw)
  }
  let isOtherScreen = false
  const onOutput = (data: Buffer | string) => {
    const last = [...data.toString().matchAll(otherScreen)].at(-1)
    if (last) isOtherScreen = last[1] === 'h'
    stdout.write(data)
  }
  const onResize = () => {
    const { columns, rows } = sizeOf(io)
    terminal.resize(columns, rows)
  }
  const onKeys = (data: Buffer | string) => void terminal.input.write(data)
  const onAbort = () => terminal.close()
  const onNoMoreKeys = () => void terminal.input.end()
  // How it ended says what there is to say.
  terminal.input.on('error', () => {})
  let exitCode = lostCode
  setRaw(true)
  try {
    terminal.output.on('data', onOutput)
    stdin.on('data', onKeys)
    // Questions before this one have paused it.
    stdin.resume()
    stdin.once('end', onNoMoreKeys)
    stdout.on('resize', onResize)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    exitCode = await terminal.exited
    await finished(terminal.output, { writable: false }).catch(() => {})
    return exitCode
  } finally {
    signal.removeEventListener('abort', onAbort)
    stdout.off('resize', onResize)
    stdin.off('data', onKeys)
    stdin.off('end', onNoMoreKeys)
    stdin.pause()
    setRaw(false)
    // A program that was cut off has put nothing back itself.
    if (exitCode === lostCode) stdout.write(`${isOtherScreen ? sequence('[?1049l') : ''}${calm}`)
  }
}

const sequence = (text: string): string => `${String.fromCharCode(27)}${text}`
const otherScreen = new RegExp(sequence('\\[\\?1049([hl])'), 'g')
/** Cursor shown, no brackets around pastes, no mouse, plain keys, no colour. */
const calm = ['[?25h', '[?2004l', '[?1000l', '[?1002l', '[?1003l', '[?1006l', '[?1l', '>', '[0m']
  .map(sequence)
  .join('')

function sizeOf({ stdout }: CliIo): { columns: number; rows: number } {
  const columns = 'columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : 0
  const rows = 'rows' in stdout && typeof stdout.rows === 'number' ? stdout.rows : 0
  // Terminals that do not know their size say 0.
  return { columns: columns || 80, rows: rows || 24 }
}

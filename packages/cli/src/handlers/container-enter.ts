/** A shell in a container, on this terminal. */
import { finished } from 'node:stream/promises'
import { CancelledError, PveError, type ShellTerminal, UsageError } from '@pve/core'
import type { CliIo } from '../context.js'
import type { containerEnter } from '../definitions/container-inside.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { containerTitle } from './guest.js'
import { runningContainer } from './running-container.js'

export const run: ProxmoxHandler<typeof containerEnter> = async (context, { arguments: { container } }) => {
  const { io, out, signal } = context
  if (out.json) throw new UsageError('A terminal is no JSON document: leave --json out.')
  if (!io.isTty.stdin || !io.isTty.stdout)
    throw new UsageError('pxrun enter needs a terminal, and here is none.', {
      hint: `To run one command: pxrun exec ${container} -- COMMAND`,
    })
  const { guest, node } = await runningContainer(context, container, 'enter')
  if (!node.openTerminal)
    throw new PveError(`${node.target} has no terminals.`, { phase: `enter container ${guest.vmid}` })
  // From here on it is somebody's own time.
  context.stopTimeLimit()
  out.note(`${containerTitle(guest).replace(/^c/, 'C')} on ${guest.node}. exit or Ctrl-D leaves.`)
  const terminal = await node.openTerminal(['pct', 'enter', String(guest.vmid)], {
    ...sizeOf(io),
    ...(io.env['TERM'] && { term: io.env['TERM'] }),
    signal,
  })
  const exitCode = await sitAt(terminal, io, signal)
  if (signal.aborted)
    throw new CancelledError('The container was left; what ran in its terminal was told to end.')
  if (exitCode === lostCode) out.note('The connection or the shell broke off (255).')
  context.setExitCode(exitCode)
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

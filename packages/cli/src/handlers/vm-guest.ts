/** What happens inside the guest: console, exec. */
import { CancelledError, UsageError } from '@pve/core'
import { agentExec, openConsole } from '@pve/sdk'
import type { vmConsole, vmExec } from '../definitions/vm.js'
import type { ProxmoxHandler } from '../proxmox-context.js'

/** Ctrl-], as telnet and virsh have it. */
const escapeKey = 0x1d

export const console: ProxmoxHandler<typeof vmConsole> = async (context, input) => {
  const { io, out } = context
  if (out.json) throw new UsageError('A console is no JSON document: leave --json out.')
  const pve = await context.connect({ socket: true })
  const early: Uint8Array[] = []
  let isConnected = false
  const vm = await openConsole(pve, input.arguments.vm, {
    // What comes at once stands beneath the line that says how to leave.
    onData: (data) => (isConnected ? io.stdout.write(data) : early.push(data)),
    signal: context.signal,
  })
  out.note('Connected. Ctrl-] leaves.')
  isConnected = true
  for (const data of early) io.stdout.write(data)
  const { stdin } = io
  const setRaw = (raw: boolean) => {
    if (io.isTty.stdin && 'setRawMode' in stdin && typeof stdin.setRawMode === 'function')
      stdin.setRawMode(raw)
  }
  const sendSize = () => {
    const { stdout } = io
    if (
      'columns' in stdout &&
      'rows' in stdout &&
      typeof stdout.columns === 'number' &&
      typeof stdout.rows === 'number'
    )
      vm.resize(stdout.columns, stdout.rows)
  }
  const onKeys = (data: Buffer | string) => {
    const bytes = Buffer.from(data)
    const leaves = bytes.indexOf(escapeKey)
    if (leaves !== 0) vm.write(leaves < 0 ? bytes : bytes.subarray(0, leaves))
    if (leaves >= 0 && io.isTty.stdin) vm.close()
  }
  const onAbort = () => vm.close()
  setRaw(true)
  sendSize()
  stdin.on('data', onKeys)
  // A script that has said all of it is done; what the guest still prints is not waited for.
  stdin.once('end', () => setTimeout(() => vm.close(), afterInputMs))
  io.stdout.on('resize', sendSize)
  context.signal.addEventListener('abort', onAbort, { once: true })
  try {
    await vm.closed
  } finally {
    setRaw(false)
    stdin.off('data', onKeys)
    stdin.pause()
    io.stdout.off('resize', sendSize)
    context.signal.removeEventListener('abort', onAbort)
  }
  if (context.signal.aborted) throw new CancelledError('The console was left.')
  out.note('\nLeft the console.')
}

const afterInputMs = 1_000

export const exec: ProxmoxHandler<typeof vmExec> = async (context, { arguments: { vm, command }, flags }) => {
  const pve = await context.connect()
  const limit = flags['command-timeout']
  const result = await agentExec(pve, vm, command, {
    signal: context.signal,
    ...(limit !== undefined && { timeLimitMs: limit }),
    ...(flags.stdin && { input: await context.readStdin() }),
  })
  if (context.out.json)
    context.out.result({
      json: { ...result, exitCode: result.exitCode ?? null, signal: result.signal ?? null },
      text: () => '',
    })
  else {
    context.out.print(result.stdout.replace(/\n$/, ''))
    if (result.stderr !== '') context.out.error(result.stderr.replace(/\n$/, ''))
  }
  if (result.truncated) context.out.warn('the output was longer than the agent keeps: its end is missing.')
  // As a shell has it: 128 and the signal.
  context.setExitCode(result.exitCode ?? 128 + (result.signal ?? 0))
}

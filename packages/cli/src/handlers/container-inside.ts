/** What happens inside a container: exec, logs. */
import { CancelledError, orCancelled, redact, UsageError } from '@pve/core'
import { asUser, containerShell, readContainerLogs } from '@pve/sdk'
import type { CliIo } from '../context.js'
import type { containerExec, containerLogs } from '../definitions/container-inside.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { runningContainer } from './running-container.js'

/** As long as a timer goes, 24 days: a command is ended by --timeout, or not at all. */
const noLimitMs = 2 ** 31 - 1

export const exec: ProxmoxHandler<typeof containerExec> = async (context, input) => {
  const { out, io, signal } = context
  const { container, command } = input.arguments
  const { user, workdir, stdin: passesStdin = true } = input.flags
  const [program, ...rest] = command
  if (program === undefined) throw new UsageError('There is no command.')
  const env = environmentOf(input.flags.env)
  const { guest, node } = await runningContainer(context, container, 'run a command in')
  const stdin =
    passesStdin && !io.isTty.stdin
      ? await orCancelled(readBytes(io), signal, 'read standard input')
      : undefined
  // The result of a shell leaves out the middle of what is long.
  const kept: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] }
  const { exitCode } = await containerShell(node, guest.vmid).run(asUser(user, [program, ...rest]), {
    env,
    accept: 'any',
    timeLimitMs: noLimitMs,
    signal,
    phase: `run ${program} in container ${guest.vmid}`,
    ...(workdir !== undefined && { cwd: workdir }),
    ...(stdin && { stdin }),
    // Into a file or a pipe goes what comes, byte for byte; on a terminal nothing that moves its cursor.
    ...(out.json && { onData: (chunk, stream) => void kept[stream].push(chunk) }),
    ...(!out.json && {
      onLine: (line, stream) => void (io.isTty[stream] && io[stream].write(`${line}\n`)),
      onData: (chunk, stream) => void (io.isTty[stream] || io[stream].write(chunk)),
    }),
  })
  if (out.json)
    out.result({
      json: {
        vmid: guest.vmid,
        node: guest.node,
        exitCode,
        stdout: textOf(kept.stdout),
        stderr: textOf(kept.stderr),
      },
      text: () => '',
    })
  context.setExitCode(exitCode)
}

const textOf = (chunks: readonly Uint8Array[]): string => Buffer.concat(chunks).toString('utf8')

function environmentOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
      if (name === undefined || value === undefined)
        throw new UsageError(`--env is NAME=VALUE; this is '${text}'.`)
      return [name, value]
    }),
  )
}

async function readBytes(io: CliIo): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export const logs: ProxmoxHandler<typeof containerLogs> = async (context, input) => {
  const { out, signal } = context
  const { unit, lines: count, follow = false } = input.flags
  if (count !== undefined && count < 0) throw new UsageError('--lines is 0 or more.')
  const { guest, node } = await runningContainer(context, input.arguments.container, 'read the logs of')
  if (follow) context.stopTimeLimit()
  const lines: string[] = []
  const showAll = () => {
    if (out.json) out.result({ json: { vmid: guest.vmid, node: guest.node, lines }, text: () => '' })
  }
  try {
    await readContainerLogs(containerShell(node, guest.vmid), {
      follow,
      signal,
      ...(unit !== undefined && { unit }),
      ...(count !== undefined && { lines: count }),
      onLine: (line) => {
        if (out.json) lines.push(line)
        else out.raw(`${redact(line)}\n`)
      },
    })
  } catch (error) {
    if (!follow || !(error instanceof CancelledError)) throw error
    showAll()
    throw new CancelledError('Following ended.', { cause: error })
  }
  showAll()
}

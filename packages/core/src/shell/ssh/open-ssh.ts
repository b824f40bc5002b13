import type { Client, ClientChannel, PseudoTtyOptions } from 'ssh2'
import { ConnectionError, UsageError } from '../../errors/index.js'
import { limitConcurrency, throwIfCancelled } from '../../wait/index.js'
import { commandText } from '../command-line.js'
import { createShell } from '../create-shell.js'
import type { StartedProcess } from '../process.js'
import type { Argv, Shell } from '../types.js'
import { SshConnection } from './connection.js'
import { originOf, resolveEndpoints } from './endpoint.js'
import type { SshOptions } from './options.js'
import { remoteCommandLine } from './remote-command.js'
import { DeadClient, execOver, sshProcess } from './ssh-process.js'
import { sshTerminal } from './ssh-terminal.js'

/**
 * Opens a shell on another machine over SSH. One connection carries all its commands. When it is lost, the next command
 * opens it again; a command that was sent is never sent a second time.
 *
 * @throws HostKeyError, SshAuthenticationError, ConnectionError, ConfigError, CancelledError
 */
export async function openSsh(options: SshOptions): Promise<Shell> {
  const { connectTimeLimitMs = 15_000, keepaliveMs = 15_000, concurrency = 8, sudo, killAfterMs } = options
  const endpoints = await resolveEndpoints(options)
  const last = endpoints.at(-1)
  if (last === undefined || last.host === '') {
    throw new UsageError('There is no host to connect to.', { hint: 'Give its name or address as host.' })
  }
  const target = `${last.user}@${options.host}`
  const origin = originOf(last)
  const connection = new SshConnection(endpoints, { timeLimitMs: connectTimeLimitMs, keepaliveMs })
  const never = new AbortController().signal
  try {
    await connection.client(options.signal ?? never, `connect to ${target}`)
  } catch (error) {
    connection.close()
    throw error
  }
  const turn = limitConcurrency(concurrency)

  /** Connects first where the connection is lost; that is once, and before the command is sent. */
  const exec = async (
    argv: Argv,
    signal: AbortSignal,
    pty?: PseudoTtyOptions,
  ): Promise<{ client: Client; channel: ClientChannel; context: { origin: string; phase: string } }> => {
    const line = remoteCommandLine(argv)
    const context = { origin, phase: commandText(argv) }
    for (let attempt = 1; ; attempt++) {
      const client = await connection.client(signal, context.phase)
      throwIfCancelled(signal, context.phase)
      try {
        return { client, channel: await execOver(client, line, context, pty), context }
      } catch (error) {
        if (!(error instanceof DeadClient)) throw error
        if (attempt > 1) throw notSent(origin, context.phase, error.cause)
        client.destroy()
        connection.forget(client)
      }
    }
  }

  return createShell({
    target,
    sudo,
    ...(killAfterMs !== undefined && { killAfterMs }),
    start: (argv, signal) =>
      new Promise<StartedProcess>((resolve, reject) => {
        const whileItRuns = async () => {
          const { client, channel, context } = await exec(argv, signal)
          const process = sshProcess(client, channel, context)
          resolve(process)
          await process.closed
        }
        turn(whileItRuns, { signal, what: commandText(argv) }).catch(reject)
      }),
    openTerminal: async (argv, terminalOptions) => {
      const { columns, rows, term = 'xterm-256color', signal = never } = terminalOptions
      const { channel, context } = await exec(argv, signal, { cols: columns, rows, term })
      return sshTerminal(channel, terminalOptions, context)
    },
    close: async () => connection.close(),
  })
}

function notSent(origin: string, phase: string, cause: unknown): ConnectionError {
  return new ConnectionError(`The connection to ${origin} was lost before the command was sent: ${phase}`, {
    code: 'CONNECTION_LOST',
    sent: 'no',
    host: origin,
    phase,
    cause,
    hint: 'Nothing happened there. Do it again when the machine can be reached.',
  })
}

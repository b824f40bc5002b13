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
import { remoteCommandLine, terminalCommandLine } from './remote-command.js'
import { DeadClient, type ExecContext, execOver, sshProcess } from './ssh-process.js'
import { sshTerminal } from './ssh-terminal.js'

/**
 * Opens a shell on another machine over SSH. One connection carries all its commands. When it is lost, the next command
 * opens it again; a command that was sent is never sent a second time.
 *
 * @throws HostKeyError, SshAuthenticationError, ConnectionError, ConfigError, CancelledError
 * @example
 * const pve1 = await openSsh({ host: 'pve1', user: 'root', jump: [{ host: 'bastion.example.org' }], signal })
 * const { stdout } = await pve1.run(['pvesh', 'get', '/nodes', '--output-format', 'json'])
 * await pve1.close()
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
  const exec = async <T>(
    argv: Argv,
    signal: AbortSignal,
    take: (client: Client, channel: ClientChannel, context: ExecContext) => T,
    pty?: PseudoTtyOptions,
  ): Promise<T> => {
    const line = pty === undefined ? remoteCommandLine(argv) : terminalCommandLine(argv)
    const context = { origin, phase: commandText(argv) }
    for (let attempt = 1; ; attempt++) {
      const client = await connection.client(signal, context.phase)
      throwIfCancelled(signal, context.phase)
      try {
        return await execOver(client, line, context, (channel) => take(client, channel, context), pty)
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
    start: (argv, { signal, isUrgent = false }) =>
      new Promise<StartedProcess>((resolve, reject) => {
        const whileItRuns = async () => {
          const process = await exec(argv, signal, sshProcess)
          resolve(process)
          await process.closed
        }
        const running = isUrgent ? whileItRuns() : turn(whileItRuns, { signal, what: commandText(argv) })
        running.catch(reject)
      }),
    openTerminal: async (argv, terminalOptions) => {
      const { columns, rows, term = 'xterm-256color', signal = never } = terminalOptions
      const take = (_client: Client, channel: ClientChannel, context: ExecContext) =>
        sshTerminal(channel, terminalOptions, context)
      return await exec(argv, signal, take, { cols: columns, rows, term })
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

import { Transform, type TransformCallback } from 'node:stream'
import type { Client, ClientChannel, PseudoTtyOptions } from 'ssh2'
import { ConnectionError } from '../../errors/index.js'
import type { ProcessEnd, SignalName, StartedProcess } from '../process.js'
import { processGroupMark } from './remote-command.js'

export interface ExecContext {
  /** How messages call the machine, `ssh://pve1:22`. */
  readonly origin: string
  readonly phase: string
}

/** The client was found dead before anything was sent through it: a new connection can be used instead. */
export class DeadClient extends Error {}

/**
 * Sends a command.
 * @param take is called at once, as what a quick command has to say may come with the answer to the request
 * @throws DeadClient, ConnectionError
 */
export function execOver<T>(
  client: Client,
  line: string,
  { origin, phase }: ExecContext,
  take: (channel: ClientChannel) => T,
  pty?: PseudoTtyOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(lostCommand(origin, phase))
    client.once('close', lost)
    const done = (error: Error | undefined, channel: ClientChannel) => {
      client.removeListener('close', lost)
      if (!error) resolve(take(channel))
      else if (isRefusal(error)) reject(refusedCommand(error, origin, phase))
      else reject(lostCommand(origin, phase, error))
    }
    try {
      client.exec(line, pty === undefined ? {} : { pty }, done)
    } catch (error) {
      client.removeListener('close', lost)
      reject(new DeadClient('not connected', { cause: error }))
    }
  })
}

/** The server answered that it will not: a channel that it does not open has a reason; "Unable to exec" is ssh2's word. */
function isRefusal(error: Error): boolean {
  const reason: unknown = Reflect.get(error, 'reason')
  return typeof reason === 'number' || error.message === 'Unable to exec'
}

function refusedCommand(cause: Error, origin: string, phase: string): ConnectionError {
  return new ConnectionError(`${origin} does not run the command: ${cause.message}`, {
    code: 'SSH_CHANNEL_REFUSED',
    sent: 'no',
    host: origin,
    phase,
    cause,
    hint: 'The server allows only so many commands at a time (MaxSessions), or none to this user (ForceCommand, no login shell).',
  })
}

function lostCommand(origin: string, phase: string, cause?: unknown): ConnectionError {
  return new ConnectionError(`The connection to ${origin} was lost while a command ran: ${phase}`, {
    code: 'CONNECTION_LOST',
    sent: 'maybe',
    host: origin,
    phase,
    ...(cause !== undefined && { cause }),
    hint: 'The command may have run, or may still run: look at the state before doing it again.',
  })
}

/** How the command of a channel ended; rejects when the channel closes without a word about it. */
export function endOf(channel: ClientChannel, { origin, phase }: ExecContext): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    channel.once('exit', (exitCode: number | null, signal?: string) => {
      resolve(exitCode === null ? { signal: signal ?? 'SIGKILL' } : { exitCode })
    })
    channel.once('close', () => reject(lostCommand(origin, phase)))
  })
}

export function sshProcess(client: Client, channel: ClientChannel, context: ExecContext): StartedProcess {
  const exited = endOf(channel, context)
  exited.catch(() => {})
  const stderr = channel.stderr.pipe(new ProcessGroupReader())
  let letGo = () => {}
  const closed = new Promise<void>((resolve) => {
    letGo = resolve
    let open = 2
    const oneIs = () => {
      open -= 1
      if (open === 0) resolve()
    }
    channel.once('close', oneIs)
    stderr.once('close', oneIs)
  })
  return {
    stdin: channel,
    stdout: channel,
    stderr,
    exited,
    closed,
    signal: (name) => signalOver(client, channel, name),
    processGroup: () => stderr.processGroup,
    abandon: () => {
      channel.close()
      letGo()
    },
  }
}

/**
 * Bytes of standard error that are held back for the line with the process group; it comes first, but for what the start
 * files of the login shell write.
 */
const mostHeldBytes = 64 * 1024

/** Takes the line with the process group out of standard error. */
class ProcessGroupReader extends Transform {
  processGroup: number | undefined
  #held: Buffer | undefined = Buffer.alloc(0)

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    if (this.#held === undefined) {
      done(null, chunk)
      return
    }
    const held = Buffer.concat([this.#held, chunk])
    const match = line.exec(held.toString('latin1'))
    if (match === null && held.length < mostHeldBytes) {
      this.#held = held
      done()
      return
    }
    this.#held = undefined
    if (match === null) {
      done(null, held)
      return
    }
    this.processGroup = Number(match[1])
    const from = match.index
    done(null, Buffer.concat([held.subarray(0, from), held.subarray(from + match[0].length)]))
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#held)
  }
}

const line = new RegExp(`^${processGroupMark} (\\d+)\\n`, 'm')

/**
 * ssh2's own `channel.signal` is silent once the standard input was closed, which is when a signal is needed; the message
 * itself may be sent until the channel is closed (RFC 4254, 6.9).
 */
function signalOver(client: Client, channel: ClientChannel, name: SignalName): void {
  const protocol: unknown = Reflect.get(client, '_protocol')
  const outgoing: unknown = Reflect.get(channel, 'outgoing')
  if (
    typeof protocol === 'object' &&
    protocol !== null &&
    typeof outgoing === 'object' &&
    outgoing !== null
  ) {
    const send: unknown = Reflect.get(protocol, 'signal')
    const id: unknown = Reflect.get(outgoing, 'id')
    const state: unknown = Reflect.get(outgoing, 'state')
    if (typeof send === 'function' && typeof id === 'number' && (state === 'open' || state === 'eof')) {
      Reflect.apply(send, protocol, [id, name])
      return
    }
  }
  channel.signal(name)
}

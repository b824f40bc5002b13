/** One SSH connection to one host: TCP or a channel of the host before it, keys, host key, sign-in. */
import { connect as connectTcp } from 'node:net'
import type { Duplex } from 'node:stream'
import ssh2, { type Client } from 'ssh2'
import { ConnectionError, type PveError, toPveError } from '../../errors/index.js'
import { ConnectFailure, failureOf } from '../../transport/failure.js'
import { formatDuration } from '../../units/index.js'
import { cancelledBy } from '../../wait/index.js'
import { type Ask, type AskedSecrets, Authentication } from './authentication.js'
import { originOf, type ResolvedEndpoint } from './endpoint.js'
import type { HostKeyChecker } from './host-key.js'

export interface ConnectOptions {
  readonly endpoint: ResolvedEndpoint
  readonly hostKey: HostKeyChecker
  readonly secrets: AskedSecrets
  /** The connection to go through. */
  readonly via?: { readonly client: Client; readonly endpoint: ResolvedEndpoint } | undefined
  readonly timeLimitMs: number
  readonly keepaliveMs: number
  readonly signal?: AbortSignal | undefined
}

type Stage = 'be reached' | 'say that it speaks SSH' | 'exchange keys' | 'let us in'

/** @throws ConnectionError, HostKeyError, SshAuthenticationError, CancelledError */
export async function connectClient(options: ConnectOptions): Promise<Client> {
  const { endpoint, hostKey, secrets, via, signal } = options
  const origin = originOf(endpoint)
  const phase = `connect to ${origin}`
  if (signal?.aborted) throw cancelledBy(signal, phase)
  const algorithms = await hostKey.algorithms()
  if (signal?.aborted) throw cancelledBy(signal, phase)
  const client = new ssh2.Client()
  // Each command that is being sent listens for the end of the connection.
  client.setMaxListeners(0)
  let stage: Stage = 'be reached'
  let socket: Duplex | undefined
  return await new Promise<Client>((resolve, reject) => {
    let isSettled = false
    const limit = new PausableLimit(options.timeLimitMs, () => {
      const limitText = formatDuration(options.timeLimitMs)
      fail(
        new ConnectionError(
          `${origin} ${stage === 'be reached' ? 'could' : 'did'} not ${stage} within ${limitText}.`,
          {
            code: 'CONNECT_TIMEOUT',
            sent: 'no',
            host: origin,
            phase,
            hint: 'Is the machine up, does a firewall drop the port, and does an SSH server listen there?',
          },
        ),
      )
    })
    const settle = () => {
      isSettled = true
      limit.stop()
      signal?.removeEventListener('abort', onAbort)
    }
    const fail = (error: PveError) => {
      if (isSettled) return
      settle()
      reject(error)
      client.destroy()
      socket?.destroy()
    }
    const onAbort = () => {
      if (signal !== undefined) fail(cancelledBy(signal, phase))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    const ask: Ask = (question) => limit.pauseWhile(question)
    const authentication = new Authentication(endpoint, secrets, ask, fail)

    client.on('connect', () => {
      stage = 'say that it speaks SSH'
    })
    client.on('error', (error) => {
      // A key that cannot sign; the next one is tried.
      if (error.level === 'agent' || /^Error signing/.test(error.message)) return
      fail(failureFor(error, { origin, phase, stage, authentication }))
    })
    client.on('close', () => fail(closedEarly({ origin, phase, stage, authentication })))
    client.on('change password', () => {
      fail(authentication.failure('the password has expired and has to be changed there first'))
    })
    let remembered = Promise.resolve()
    client.on('handshake', () => {
      // Keys are exchanged anew later on, too.
      if (stage === 'let us in') return
      stage = 'let us in'
      remembered = hostKey.remember()
      remembered.catch((error: unknown) => fail(toPveError(error, phase)))
    })
    client.on('ready', () => {
      const done = () => {
        if (isSettled) return
        settle()
        resolve(client)
      }
      remembered.then(done, () => {})
    })
    const connectOver = (stream: Duplex) => {
      socket = stream
      if (isSettled) {
        stream.destroy()
        return
      }
      client.connect({
        sock: stream,
        username: endpoint.user,
        algorithms: { serverHostKey: algorithms.flatMap(asHostKeyAlgorithm) },
        keepaliveInterval: options.keepaliveMs,
        keepaliveCountMax: 3,
        // Ours knows when somebody is asked.
        readyTimeout: 0,
        hostVerifier: (key: Buffer, verify: (isValid: boolean) => void) => {
          stage = 'exchange keys'
          ask(() => hostKey.verify(key)).then(
            () => verify(true),
            (error: unknown) => {
              fail(toPveError(error, phase))
              verify(false)
            },
          )
        },
        authHandler: (left: readonly string[] | null, _partial, next) => {
          authentication.next(left).then(
            (method) => {
              if (method !== undefined && !isSettled) next(method)
            },
            (error: unknown) => fail(toPveError(error, phase)),
          )
        },
      })
    }
    if (via === undefined) {
      const tcp = connectTcp({ host: endpoint.host, port: endpoint.port, noDelay: true })
      socket = tcp
      tcp.once('error', (error) => fail(failureOf(new ConnectFailure(error), origin, phase)))
      tcp.once('connect', () => connectOver(tcp))
    } else {
      forward(via, endpoint, phase).then(connectOver, (error: unknown) => fail(toPveError(error, phase)))
    }
  })
}

/** Names that ssh2 has types for. */
const hostKeyAlgorithms = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const
const asHostKeyAlgorithm = (name: string) => hostKeyAlgorithms.filter((one) => one === name)

function forward(
  { client, endpoint: jump }: { client: Client; endpoint: ResolvedEndpoint },
  endpoint: ResolvedEndpoint,
  phase: string,
): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const refused = (cause: unknown) => {
      const origin = originOf(endpoint)
      reject(
        new ConnectionError(`${originOf(jump)} cannot reach ${origin}.`, {
          code: 'HOST_UNREACHABLE',
          sent: 'no',
          host: origin,
          phase,
          cause,
          hint: `Check the name and port as seen from ${jump.host}, and whether its SSH server allows forwarding (AllowTcpForwarding).`,
        }),
      )
    }
    try {
      client.forwardOut('127.0.0.1', 0, endpoint.host, endpoint.port, (error, channel) => {
        if (error) refused(error)
        else resolve(channel)
      })
    } catch (error) {
      refused(error)
    }
  })
}

interface FailureContext {
  readonly origin: string
  readonly phase: string
  readonly stage: Stage
  readonly authentication: Authentication
}

function failureFor(
  error: Error & { level?: string | undefined },
  { origin, phase, stage, authentication }: FailureContext,
): PveError {
  if (error.level === 'client-socket') return failureOf(new ConnectFailure(error), origin, phase)
  // What a server says when it disconnects while signing in.
  if (stage === 'let us in') return authentication.failure(error.message)
  return new ConnectionError(`No SSH connection to ${origin}: ${error.message}`, {
    code: 'SSH_HANDSHAKE_FAILED',
    sent: 'no',
    host: origin,
    phase,
    cause: error,
    hint: /no matching/i.test(error.message)
      ? 'The server speaks only algorithms that are not in use any more. Update it.'
      : 'Is that the right port, and does an SSH server listen there?',
  })
}

function closedEarly({ origin, phase, stage, authentication }: FailureContext): PveError {
  if (stage === 'let us in' && authentication.tried.length > 0) {
    return authentication.failure('it closed the connection')
  }
  return new ConnectionError(`${origin} closed the connection before it did ${stage}.`, {
    code: 'CONNECTION_LOST',
    sent: 'no',
    host: origin,
    phase,
    hint: 'The log of its SSH server says why (journalctl -u ssh). It may have too many connections (MaxStartups).',
  })
}

/** A time limit that stands still while somebody is asked. */
class PausableLimit {
  readonly #onOver: () => void
  #leftMs: number
  #startedAt = 0
  #questions = 0
  #timer: NodeJS.Timeout | undefined

  constructor(limitMs: number, onOver: () => void) {
    this.#leftMs = limitMs
    this.#onOver = onOver
    this.#start()
  }

  async pauseWhile<T>(question: () => Promise<T>): Promise<T> {
    if (this.#questions === 0) {
      clearTimeout(this.#timer)
      this.#leftMs -= performance.now() - this.#startedAt
    }
    this.#questions += 1
    try {
      return await question()
    } finally {
      this.#questions -= 1
      if (this.#questions === 0 && this.#timer !== undefined) this.#start()
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #start(): void {
    this.#startedAt = performance.now()
    this.#timer = setTimeout(this.#onOver, Math.max(this.#leftMs, 0))
  }
}

import type { Client } from 'ssh2'
import { PveError } from '../../errors/index.js'
import { orCancelled } from '../../wait/index.js'
import { AskedSecrets } from './authentication.js'
import { connectClient } from './connect.js'
import type { ResolvedEndpoint } from './endpoint.js'
import { HostKeyChecker } from './host-key.js'

interface Hop {
  readonly endpoint: ResolvedEndpoint
  readonly hostKey: HostKeyChecker
  readonly secrets: AskedSecrets
}

/** The way to a host, kept open; made anew when it was lost and somebody needs it again. */
export class SshConnection {
  readonly #hops: readonly Hop[]
  readonly #limits: { readonly timeLimitMs: number; readonly keepaliveMs: number }
  /** The way that is there or being made. */
  #way: Promise<Client> | undefined
  #open: Client[] = []
  readonly #closing = new AbortController()

  constructor(
    endpoints: readonly ResolvedEndpoint[],
    limits: { readonly timeLimitMs: number; readonly keepaliveMs: number },
  ) {
    this.#hops = endpoints.map((endpoint) => ({
      endpoint,
      hostKey: new HostKeyChecker(endpoint.hostKey),
      secrets: new AskedSecrets(endpoint),
    }))
    this.#limits = limits
  }

  /**
   * A client that is connected as far as is known.
   * @param signal ends the wait; the connection is still made, for whoever else waits for it
   */
  async client(signal: AbortSignal, phase: string): Promise<Client> {
    if (this.#closing.signal.aborted) {
      throw new PveError('The connection is closed.', {
        code: 'SHELL_CLOSED',
        phase,
        hint: 'A mistake in the program: close the shell last.',
      })
    }
    if (this.#way === undefined) {
      const way = this.#connect(this.#closing.signal)
      this.#way = way
      const forget = () => {
        if (this.#way === way) this.#way = undefined
      }
      way.then((client) => client.once('close', forget), forget)
    }
    return await orCancelled(this.#way, signal, phase)
  }

  /** Has the next call connect anew, where this client is still the one in use. */
  forget(client: Client): void {
    if (this.#open.at(-1) === client) this.#way = undefined
  }

  close(): void {
    this.#closing.abort()
    this.#endAll(this.#open)
    this.#open = []
  }

  async #connect(signal: AbortSignal): Promise<Client> {
    const clients: Client[] = []
    let via: { client: Client; endpoint: ResolvedEndpoint } | undefined
    try {
      for (const hop of this.#hops) {
        const client: Client = await connectClient({ ...hop, ...this.#limits, via, signal })
        clients.push(client)
        via = { client, endpoint: hop.endpoint }
      }
    } catch (error) {
      this.#endAll(clients)
      throw error
    }
    if (via === undefined) throw new TypeError('a connection needs a host')
    this.#open = clients
    via.client.once('close', () => this.#endAll(clients))
    return via.client
  }

  #endAll(clients: readonly Client[]): void {
    for (const client of clients.toReversed()) client.end()
  }
}

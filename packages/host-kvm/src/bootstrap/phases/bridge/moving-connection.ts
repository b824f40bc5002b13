import {
  type Argv,
  CancelledError,
  type CommandResult,
  ConnectionError,
  type Shell,
  TimeLimitError,
  withTimeLimit,
} from '@pve/core'
import { type Host, type HostWork, openHost } from '../../../host/index.js'

/** What a small command may take, and opening a connection. */
const askLimitMs = 20_000
const connectLimitMs = 30_000

/** Reaches a host whose network changes under the connection that leads to it. */
export class MovingConnection {
  readonly #work: HostWork
  #host: Host
  /** Opened here, and not yet given away. */
  #fresh: Shell | undefined
  /** Why it could not be reached the last time. */
  lastError: unknown

  constructor(work: HostWork) {
    this.#work = work
    this.#host = work.host
  }

  get host(): Host {
    return this.#host
  }

  /** Runs a small command, whatever it ends with; undefined when the host could not be reached just now. */
  async ask(argv: Argv, phase: string, signal: AbortSignal): Promise<CommandResult | undefined> {
    try {
      return await this.#host.shell.run(argv, { phase, signal, accept: 'any', timeLimitMs: askLimitMs })
    } catch (error) {
      if (signal.aborted || !(error instanceof ConnectionError || error instanceof TimeLimitError))
        throw error
      this.lastError = error
      await this.renew(signal)
      return undefined
    }
  }

  /** Opens a new connection and goes on with it; false when there is none to be had, true on the machine itself. */
  async renew(signal: AbortSignal): Promise<boolean> {
    const { reconnect } = this.#work
    if (reconnect === undefined) return true
    try {
      const shell = await withTimeLimit('a new connection', connectLimitMs, reconnect, signal)
      await this.#fresh?.close()
      this.#fresh = shell
      this.#host = openHost({ shell, libvirtUri: this.#host.libvirtUri })
      return true
    } catch (error) {
      if (signal.aborted || error instanceof CancelledError) throw error
      this.lastError = error
      return false
    }
  }

  /** Leaves the host with a connection that works: the one that it had, when that outlived the change. */
  async settle(): Promise<void> {
    const fresh = this.#fresh
    if (fresh === undefined) return
    this.#fresh = undefined
    const isAlive = await this.#work.host.shell
      .run(['true'], { timeLimitMs: askLimitMs, phase: 'look whether the connection is alive' })
      .then(() => true)
      .catch(() => false)
    if (isAlive) {
      await fresh.close()
      return
    }
    await this.#work.host.shell.close()
    this.#work.host = openHost({ shell: fresh, libvirtUri: this.#work.host.libvirtUri })
  }
}

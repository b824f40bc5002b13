/** Staying signed in: one sign-in at a time, a new one before the token expires or after it was refused. */
import { type Logger, orCancelled, revealSecret, type Secret, silentLogger, type Transport } from '@pve/core'
import { AuthenticationError } from '../client/errors/index.js'
import type { Session, SignedIn } from '../client/index.js'
import type { IssuedToken } from './keystone/answer.js'
import { discoverIdentity } from './keystone/discover.js'
import { phaseOf } from './keystone/refused.js'
import { type Keystone, revokeToken, signIn } from './keystone/sign-in.js'
import { tokenOwner } from './token-cache/owner.js'
import type { TokenCache, TokenOwner } from './token-cache/types.js'
import type { CloudConfig } from './types.js'

/** A token counts as expired this long before it is: a request takes its time, and clocks differ. */
const earlyMs = 120_000
/** A token that was renewed within this time and is refused again is not renewed once more: it is not the token. */
const finalMs = 30_000

export interface SessionOptions {
  readonly config: CloudConfig
  /** To an origin, `https://keystone.example:5000`. It is the caller's to close. */
  readonly transport: (origin: string) => Transport
  /** Keeps tokens for the next process. Default: none. */
  readonly cache?: TokenCache
  /** Epoch milliseconds. Default: Date.now. */
  readonly now?: () => number
  readonly logger?: Logger
}

/**
 * A session of this cloud. Nothing is sent before the first token is asked for.
 */
export function createSession(options: SessionOptions): Session {
  return new KeystoneSession(options)
}

interface UnderWay {
  readonly task: Promise<IssuedToken>
  readonly stop: AbortController
  waiting: number
}

class KeystoneSession implements Session {
  readonly #config: CloudConfig
  readonly #transport: (origin: string) => Transport
  readonly #cache: TokenCache | undefined
  readonly #owner: TokenOwner
  readonly #now: () => number
  readonly #logger: Logger
  #current: IssuedToken | undefined
  #underWay: UnderWay | undefined
  #keystone: Keystone | undefined
  /** The same password is not sent again after it was refused: accounts are locked for that. */
  #refusal: AuthenticationError | undefined
  #renewedAt: number | undefined

  constructor({ config, transport, cache, now, logger }: SessionOptions) {
    this.#config = config
    this.#transport = transport
    // A token that the user gave is not ours to keep.
    this.#cache = config.auth.type === 'token' ? undefined : cache
    this.#owner = tokenOwner(config)
    this.#now = now ?? Date.now
    this.#logger = logger ?? silentLogger
  }

  async token(signal?: AbortSignal): Promise<Secret> {
    return (await this.#valid(signal)).token
  }

  async signedIn(signal?: AbortSignal): Promise<SignedIn> {
    return (await this.#valid(signal)).facts
  }

  async renew(refused: Secret, signal?: AbortSignal): Promise<Secret | undefined> {
    const current = this.#current
    // Someone else has renewed it since that request was sent, or is about to.
    if (this.#underWay !== undefined) return (await this.#join(this.#underWay, signal)).token
    if (current !== undefined && !sameToken(current.token, refused)) return (await this.#valid(signal)).token
    const { auth, scope } = this.#config
    if (auth.type === 'token' && scope.type === 'unscoped') return undefined
    if (this.#renewedAt !== undefined && this.#now() - this.#renewedAt < finalMs) return undefined
    this.#current = undefined
    const issued = await this.#join(this.#begin(refused), signal)
    this.#renewedAt = this.#now()
    return issued.token
  }

  async signOut(signal?: AbortSignal): Promise<void> {
    const current = this.#current ?? (await this.#cached())
    this.#current = undefined
    this.#refusal = undefined
    this.#renewedAt = undefined
    await this.#cache?.delete(this.#owner)
    const { auth, scope } = this.#config
    if (current === undefined || (auth.type === 'token' && scope.type === 'unscoped')) return
    await revokeToken(await this.#identity(signal), current.token, signal)
  }

  async #valid(signal: AbortSignal | undefined): Promise<IssuedToken> {
    if (this.#current !== undefined && this.#isFresh(this.#current)) return this.#current
    return await this.#join(this.#underWay ?? this.#begin(), signal)
  }

  #isFresh({ facts }: IssuedToken): boolean {
    return facts.expiresAt.getTime() - this.#now() > earlyMs
  }

  /** @param refused a token that the cache may still hold, and that is not to be used again */
  #begin(refused?: Secret): UnderWay {
    const stop = new AbortController()
    const underWay = { task: this.#obtain(stop.signal, refused), stop, waiting: 0 }
    underWay.task.then(
      () => this.#end(underWay),
      // Whoever waits hears of it.
      () => this.#end(underWay),
    )
    this.#underWay = underWay
    return underWay
  }

  #end(underWay: UnderWay): void {
    if (this.#underWay === underWay) this.#underWay = undefined
  }

  /** Waits with the others; when the last one has gone away, the sign-in is given up. */
  async #join(underWay: UnderWay, signal: AbortSignal | undefined): Promise<IssuedToken> {
    underWay.waiting += 1
    try {
      return await orCancelled(underWay.task, signal, phaseOf(this.#config))
    } finally {
      underWay.waiting -= 1
      if (underWay.waiting === 0) {
        this.#end(underWay)
        underWay.stop.abort()
      }
    }
  }

  async #obtain(signal: AbortSignal, refused: Secret | undefined): Promise<IssuedToken> {
    if (this.#refusal !== undefined) throw this.#refusal
    const cached = await this.#cached()
    // Another process may have renewed it meanwhile.
    if (cached !== undefined && !(refused !== undefined && sameToken(cached.token, refused))) {
      this.#current = cached
      return cached
    }
    try {
      const issued = await signIn(await this.#identity(signal), this.#config, signal)
      this.#current = issued
      this.#logger.debug(
        {
          user: issued.facts.user.name,
          scope: issued.facts.scope.type,
          expiresAt: issued.facts.expiresAt.toISOString(),
        },
        'signed in',
      )
      if (this.#isFresh(issued)) await this.#cache?.set(this.#owner, issued)
      return issued
    } catch (error) {
      if (error instanceof AuthenticationError) {
        this.#refusal = error
        await this.#cache?.delete(this.#owner)
      }
      throw error
    }
  }

  async #cached(): Promise<IssuedToken | undefined> {
    const cached = await this.#cache?.get(this.#owner)
    return cached !== undefined && this.#isFresh(cached) ? cached : undefined
  }

  async #identity(signal: AbortSignal | undefined): Promise<Keystone> {
    if (this.#keystone !== undefined) return this.#keystone
    const { authUrl } = this.#config
    const transport = this.#transport(new URL(authUrl).origin)
    const url = await discoverIdentity(authUrl, (address) =>
      transport.exchange(new Request(address, { headers: { Accept: 'application/json' } }), {
        phase: phaseOf(this.#config),
        ...(signal && { signal }),
      }),
    )
    this.#keystone = { url, transport }
    return this.#keystone
  }
}

function sameToken(one: Secret, other: Secret): boolean {
  return revealSecret(one) === revealSecret(other)
}

import type { AnyAuthMethod, Prompt } from 'ssh2'
import { type PveError, SshAuthenticationError } from '../../errors/index.js'
import { revealSecret, type Secret } from '../../secret/index.js'
import type { ResolvedEndpoint } from './endpoint.js'
import { KeyAgent } from './key-agent.js'

/** Runs a question to a person, whose time counts towards no limit. */
export type Ask = <T>(question: () => Promise<T>) => Promise<T>

/**
 * Signs in to one host: keys first, then the password, each once. The server says after each what it takes, and what it
 * does not take is not tried.
 */
export class Authentication {
  readonly #endpoint: ResolvedEndpoint
  readonly #ask: Ask
  readonly #secrets: AskedSecrets
  readonly #fail: (error: PveError) => void
  readonly tried: string[] = []
  #accepted: readonly string[] = []
  #stage: 'none' | 'keys' | 'password' = 'none'

  /** @param fail is called when nothing is left to try; ssh2 is not told, as it would only say that in its own words */
  constructor(endpoint: ResolvedEndpoint, secrets: AskedSecrets, ask: Ask, fail: (error: PveError) => void) {
    this.#endpoint = endpoint
    this.#secrets = secrets
    this.#ask = ask
    this.#fail = fail
  }

  /** The next method, or undefined when there is none; then `fail` has been told. @param left null before the first */
  async next(left: readonly string[] | null): Promise<AnyAuthMethod | undefined> {
    const { user: username } = this.#endpoint
    // Asking with no method at all is how a server says which ones it takes.
    if (left === null) return { type: 'none', username }
    this.#accepted = left
    if (this.#stage === 'none') {
      this.#stage = 'keys'
      if (left.includes('publickey')) {
        const agent = new KeyAgent(
          this.#endpoint,
          (key) => () => this.#ask(() => this.#secrets.passphrase(key.name)),
          (line) => this.tried.push(line),
        )
        await agent.load()
        if (!agent.isEmpty) return { type: 'agent', username, agent }
      }
    }
    if (this.#stage === 'keys') {
      this.#stage = 'password'
      const method = await this.#passwordMethod(left)
      if (method !== undefined) return method
    }
    this.#fail(this.failure())
    return undefined
  }

  /** @param reason where the server has said one */
  failure(reason?: string): SshAuthenticationError {
    const { user, host } = this.#endpoint
    const tried = this.tried.length === 0 ? 'nothing could be tried' : `tried: ${this.tried.join('; ')}`
    const accepted = this.#accepted.length === 0 ? '' : ` The server takes: ${this.#accepted.join(', ')}.`
    return new SshAuthenticationError(
      `${host} does not let ${user} in${reason === undefined ? '' : ` (${reason})`}; ${tried}.${accepted}`,
      {
        phase: `sign in to ${host} as ${user}`,
        tried: this.tried,
        accepted: this.#accepted,
        hint: this.#hint(reason),
      },
    )
  }

  #hint(reason: string | undefined): string {
    const { user, host } = this.#endpoint
    if (/too many authentication failures/i.test(reason ?? '')) {
      return 'The server counts every key that is shown to it. Name the right one, and set identitiesOnly.'
    }
    if (this.#accepted.includes('publickey')) {
      return `Put your public key there (ssh-copy-id ${user}@${host}), name the right key or user, or give the password.`
    }
    return 'Check the user and the password.'
  }

  /** A password is sent once by one method: a wrong one counts twice otherwise, where accounts are locked. */
  async #passwordMethod(left: readonly string[]): Promise<AnyAuthMethod | undefined> {
    const type = (['password', 'keyboard-interactive'] as const).find((method) => left.includes(method))
    if (type === undefined) return undefined
    const given = await this.#ask(() => this.#secrets.password())
    if (given === undefined) return undefined
    this.tried.push(type === 'password' ? 'password' : 'password (keyboard-interactive)')
    const { user: username } = this.#endpoint
    const password = revealSecret(given)
    if (type === 'password') return { type, username, password }
    let isAnswered = false
    return {
      type,
      username,
      prompt: (_name: string, _instructions: string, _language: string, prompts: Prompt[], finish) => {
        const [prompt] = prompts
        const isForPassword = prompts.length === 1 && prompt?.echo === false && !asksForCode(prompt.prompt)
        if (isForPassword && !isAnswered) {
          isAnswered = true
          finish([password])
          return
        }
        this.#fail(
          this.failure(
            `it asks for more than a password: ${prompts.map((one) => one.prompt.trim()).join(', ')}`,
          ),
        )
      },
    }
  }
}

const asksForCode = (prompt: string): boolean => /\b(?:code|otp|token|verification|factor)\b/i.test(prompt)

/** Passphrases and password of one host, each asked for once, also when the connection is opened anew. */
export class AskedSecrets {
  readonly #endpoint: ResolvedEndpoint
  #password: Promise<Secret | undefined> | undefined
  readonly #passphrases = new Map<string, Promise<Secret | undefined>>()

  constructor(endpoint: ResolvedEndpoint) {
    this.#endpoint = endpoint
  }

  password(): Promise<Secret | undefined> {
    const { password, user, host } = this.#endpoint
    this.#password ??= given(password, { user, host })
    const asked = this.#password
    asked.catch(() => {
      this.#password = undefined
    })
    return asked
  }

  passphrase(key: string): Promise<Secret | undefined> {
    const asked = this.#passphrases.get(key) ?? given(this.#endpoint.passphrase, { key })
    this.#passphrases.set(key, asked)
    asked.catch(() => this.#passphrases.delete(key))
    return asked
  }
}

async function given<Facts>(
  secret: Secret | ((facts: Facts) => Promise<Secret | undefined>) | undefined,
  facts: Facts,
): Promise<Secret | undefined> {
  return typeof secret === 'function' ? await secret(facts) : secret
}

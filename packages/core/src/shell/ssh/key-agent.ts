/**
 * All keys of a sign-in as one agent for ssh2, so that the server sees public keys first: a passphrase is asked for only
 * when the server takes the key, and a key that the agent has needs none.
 */
import ssh2, {
  type IdentityCallback,
  type ParsedKey,
  type SignCallback,
  type SigningRequestOptions,
} from 'ssh2'
import { ConfigError } from '../../errors/index.js'
import type { ResolvedEndpoint } from './endpoint.js'
import { sshFingerprint } from './known-hosts.js'
import { type AskPassphrase, loadPrivateKey, type PrivateKey } from './private-key.js'

type SignBy = (data: Buffer, options: SigningRequestOptions, done: SignCallback) => void

interface Identity {
  readonly label: string
  readonly blob: Buffer
  readonly sign: SignBy
}

export class KeyAgent extends ssh2.BaseAgent<Buffer | string | ParsedKey> {
  readonly #endpoint: ResolvedEndpoint
  readonly #ask: (key: PrivateKey) => AskPassphrase
  readonly #tell: (line: string) => void
  #identities: Identity[] = []

  /** @param tell gets what was tried, and why a key was not */
  constructor(
    endpoint: ResolvedEndpoint,
    ask: (key: PrivateKey) => AskPassphrase,
    tell: (line: string) => void,
  ) {
    super()
    this.#endpoint = endpoint
    this.#ask = ask
    this.#tell = tell
  }

  /** Reads the keys. @throws ConfigError for a named key that cannot be used */
  async load(): Promise<void> {
    const { agent, identitiesOnly } = this.#endpoint
    const inAgent = agent === undefined ? [] : await this.#agentKeys(agent)
    const named = await this.#files('named')
    const usual = await this.#files('usual')
    const all = [...named, ...(identitiesOnly ? [] : inAgent), ...usual]
    const seen = new Set<string>()
    this.#identities = all.flatMap((identity) => {
      const id = identity.blob.toString('base64')
      if (seen.has(id)) return []
      seen.add(id)
      const fromAgent = inAgent.find((other) => other.blob.equals(identity.blob))
      return [fromAgent === undefined ? identity : { ...identity, sign: fromAgent.sign }]
    })
  }

  get isEmpty(): boolean {
    return this.#identities.length === 0
  }

  override getIdentities(done: IdentityCallback<Buffer | string | ParsedKey>): void {
    for (const { label, blob } of this.#identities) {
      this.#tell(`key ${sshFingerprint(blob.toString('base64'))} (${label})`)
    }
    done(
      null,
      this.#identities.map(({ blob }) => blob),
    )
  }

  override sign(
    publicKey: Buffer | string | ParsedKey,
    data: Buffer,
    options: SigningRequestOptions | SignCallback,
    done?: SignCallback,
  ): void {
    const callback = typeof options === 'function' ? options : (done ?? (() => {}))
    const wanted = ssh2.utils.parseKey(publicKey)
    const blob = wanted instanceof Error ? undefined : wanted.getPublicSSH()
    const identity = this.#identities.find((one) => blob?.equals(one.blob) === true)
    if (identity === undefined) callback(new Error('No such key'))
    else identity.sign(data, typeof options === 'function' ? {} : options, callback)
  }

  #agentKeys(socket: string): Promise<Identity[]> {
    const agent = ssh2.createAgent(socket)
    return new Promise((resolve) => {
      agent.getIdentities((error, keys) => {
        if (error || keys === undefined) {
          this.#tell(`agent at ${socket}: cannot be used`)
          resolve([])
          return
        }
        resolve(
          keys.flatMap((key) => {
            // The types allow for more than agents give.
            if (typeof key === 'object' && 'pubKey' in key) return []
            const parsed = ssh2.utils.parseKey(key)
            if (parsed instanceof Error) return []
            const label = parsed.comment === '' ? 'agent' : `agent: ${parsed.comment}`
            const sign: SignBy = (data, options, done) => agent.sign(parsed, data, options, done)
            return [{ label, blob: parsed.getPublicSSH(), sign }]
          }),
        )
      })
    })
  }

  async #files(kind: 'named' | 'usual'): Promise<Identity[]> {
    const sources = kind === 'named' ? this.#endpoint.namedKeys : this.#endpoint.usualKeys
    const identities: Identity[] = []
    for (const source of sources) {
      const key = await loadPrivateKey(source)
      const name = 'file' in source ? source.file : 'the given key'
      const problem = key === undefined ? `${name} does not exist` : typeof key === 'string' ? key : undefined
      if (problem !== undefined) {
        // OpenSSH goes on without a key that its configuration names and that is not there; so do we, and tell it.
        if (key !== undefined && kind === 'named') throw unusable(problem, name)
        if (kind === 'named') this.#tell(problem)
        continue
      }
      if (key !== undefined && typeof key !== 'string') identities.push(...(await this.#identityOf(key)))
    }
    return identities
  }

  async #identityOf(key: PrivateKey): Promise<Identity[]> {
    let blob = key.publicBlob
    if (blob === undefined) {
      const opened = await key.open(this.#ask(key))
      if (typeof opened === 'string') {
        this.#tell(`${key.name}: ${opened}`)
        return []
      }
      blob = opened.getPublicSSH()
    }
    const sign: SignBy = (data, { hash }, done) => {
      key.open(this.#ask(key)).then(
        (opened) => {
          if (typeof opened !== 'string') return done(null, opened.sign(data, hash))
          this.#tell(`${key.name}: ${opened}`)
          done(new Error(opened))
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    }
    return [{ label: key.name, blob, sign }]
  }
}

function unusable(problem: string, name: string): ConfigError {
  return new ConfigError(`The private key cannot be used: ${problem}.`, {
    phase: `read ${name}`,
    details: { file: name },
    hint: 'OpenSSH and PEM files with RSA, ECDSA and Ed25519 keys can be read. "ssh-keygen -p -f <file>" writes one anew.',
  })
}

import { stat } from 'node:fs/promises'
import { ConfigError, HostKeyError } from '../../errors/index.js'
import { readFileIfThere, withFileLock, writeFileAtomic } from '../../files/index.js'
import { keyTypeOf, type PublicKey } from '../public-key.js'
import { quoteShellWord } from '../quote.js'
import {
  judgeHostKey,
  type KnownHost,
  knownHostName,
  knownKeyTypes,
  parseKnownHosts,
  sshFingerprint,
  withHostKey,
} from './known-hosts.js'

/** What is known of a host key that somebody has to decide about. */
export interface UnknownHostKey {
  readonly host: string
  readonly port: number
  /** `ssh-ed25519`. */
  readonly keyType: string
  /** As `ssh-keygen -l` prints it: `SHA256:…`. */
  readonly fingerprint: string
  /** The key it had until now; only where a changed key may be accepted at all. */
  readonly previous?: { readonly file: string; readonly line: number; readonly fingerprint: string }
}

export type HostKeyAnswer = 'once' | 'remember' | 'refuse'

export interface HostKeyCheck {
  readonly host: string
  readonly port: number
  /** Stands for the host in the files (HostKeyAlias). */
  readonly alias?: string | undefined
  /** The first is the one that is written to. */
  readonly files: readonly [string, ...string[]]
  /** Asked once for a key that is not known. Without it such a key is refused. */
  readonly onUnknownHostKey?: ((facts: UnknownHostKey) => HostKeyAnswer | Promise<HostKeyAnswer>) | undefined
  /** Has a changed key go the way of an unknown one. Default `false`: it is refused, whatever anybody answers. */
  readonly acceptChangedHostKey?: boolean | undefined
}

/** The signature algorithms for host keys, best first. SHA-1 (`ssh-rsa`) and DSA are not among them. */
const algorithms: readonly { readonly name: string; readonly keyType: string }[] = [
  { name: 'ssh-ed25519', keyType: 'ssh-ed25519' },
  { name: 'ecdsa-sha2-nistp256', keyType: 'ecdsa-sha2-nistp256' },
  { name: 'ecdsa-sha2-nistp384', keyType: 'ecdsa-sha2-nistp384' },
  { name: 'ecdsa-sha2-nistp521', keyType: 'ecdsa-sha2-nistp521' },
  { name: 'rsa-sha2-512', keyType: 'ssh-rsa' },
  { name: 'rsa-sha2-256', keyType: 'ssh-rsa' },
]

/** It is there, and no regular file. */
async function isSomethingElse(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile()
  } catch {
    return false
  }
}

/** Decides about one host's key. What was accepted stays accepted for as long as this lives. */
export class HostKeyChecker {
  readonly #check: HostKeyCheck
  readonly #accepted = new Set<string>()
  #toRemember: { key: PublicKey; replace: boolean } | undefined

  constructor(check: HostKeyCheck) {
    this.#check = check
  }

  /** What to offer the server: algorithms of known keys first, as a server has several keys and shows one. */
  async algorithms(): Promise<string[]> {
    const known = knownKeyTypes(await this.#entries(), this.#check)
    const isKnown = ({ keyType }: { keyType: string }) => known.includes(keyType)
    return [...algorithms.filter(isKnown), ...algorithms.filter((one) => !isKnown(one))].map(
      ({ name }) => name,
    )
  }

  /** @throws HostKeyError unless the key is to be trusted */
  async verify(blob: Buffer): Promise<void> {
    const key: PublicKey = { type: keyTypeOf(blob) ?? 'unknown', base64: blob.toString('base64') }
    // Keys are exchanged anew on long connections, and connections are opened anew: nobody is asked twice.
    if (this.#accepted.has(key.base64)) return
    const verdict = judgeHostKey(await this.#entries(), this.#check, key)
    switch (verdict.kind) {
      case 'known':
        break
      case 'revoked':
        throw this.#refusal('HOST_KEY_REVOKED', key, 'is revoked', {
          at: verdict.entry,
          hint: 'The key must not be trusted any more. Give the host a new key, or take the line out if it is wrong.',
        })
      case 'changed':
        if (this.#check.acceptChangedHostKey !== true) throw this.#changed(key, verdict.entry)
        await this.#ask(key, verdict.entry)
        break
      case 'unknown':
        await this.#ask(key, undefined, verdict.authority)
    }
    this.#accepted.add(key.base64)
  }

  /** Writes down what was to be remembered. To be called when the server has proved that the key is its own. */
  async remember(): Promise<void> {
    const toRemember = this.#toRemember
    if (toRemember === undefined) return
    this.#toRemember = undefined
    const { key, replace } = toRemember
    const file = this.#check.files[0]
    // `UserKnownHostsFile /dev/null` means that nothing is to be remembered; a device must not become a file.
    if (await isSomethingElse(file)) return
    try {
      await withFileLock(file, async () => {
        const text = (await readFileIfThere(file)) ?? ''
        await writeFileAtomic(file, withHostKey(text, this.#name, key, { replace }), { mode: 0o600 })
      })
    } catch (cause) {
      throw new ConfigError(`The host key of ${this.#name} cannot be written to ${file}.`, {
        cause,
        phase: `remember the host key of ${this.#name}`,
        details: { file },
        hint: 'Make the file and its folder writable, name another file, or accept the key once only.',
      })
    }
  }

  get #name(): string {
    const { alias, host, port } = this.#check
    return alias === undefined ? knownHostName(host, port) : alias.toLowerCase()
  }

  async #entries(): Promise<KnownHost[]> {
    const texts = this.#check.files.map(async (file) =>
      parseKnownHosts((await readFileIfThere(file)) ?? '', file),
    )
    return (await Promise.all(texts)).flat()
  }

  async #ask(key: PublicKey, previous?: KnownHost, authority?: KnownHost): Promise<void> {
    const { host, port, onUnknownHostKey } = this.#check
    const answer = await onUnknownHostKey?.({
      host,
      port,
      keyType: key.type,
      fingerprint: sshFingerprint(key.base64),
      ...(previous !== undefined && {
        previous: {
          file: previous.file,
          line: previous.line,
          fingerprint: sshFingerprint(previous.key.base64),
        },
      }),
    })
    if (answer === 'remember') this.#toRemember = { key, replace: previous !== undefined }
    if (answer === 'once' || answer === 'remember') return
    throw this.#unknown(key, authority, answer === 'refuse')
  }

  #unknown(key: PublicKey, authority: KnownHost | undefined, refused: boolean): HostKeyError {
    const { host, port, files } = this.#check
    const scan = ['ssh-keyscan', '-t', key.type, ...(port === 22 ? [] : ['-p', `${port}`]), host]
    const authorityText =
      authority === undefined
        ? ''
        : ` ${authority.file}:${authority.line} names an authority for its certificates; host certificates are not supported, so its key itself has to be known.`
    return this.#refusal('HOST_KEY_UNKNOWN', key, refused ? 'was refused' : 'is not known', {
      hint: `${authorityText} Compare the fingerprint with the host's own (there: ssh-keygen -lf /etc/ssh/ssh_host_${shortType(key.type)}_key.pub). If it is the same, accept the key when asked, or add it: ${scan.map(quoteShellWord).join(' ')} >> ${quoteShellWord(files[0])}`.trim(),
    })
  }

  #changed(key: PublicKey, entry: KnownHost): HostKeyError {
    const what = entry.key.type === key.type ? 'has changed' : `is not the known one, of ${entry.key.type}`
    return this.#refusal('HOST_KEY_CHANGED', key, what, {
      at: entry,
      hint: `Either the host was set up anew, or somebody is in between. Ask its administrator for the fingerprint of the new key. If it is the one above, take out the old line: ssh-keygen -f ${quoteShellWord(entry.file)} -R ${quoteShellWord(this.#name)}`,
    })
  }

  #refusal(
    code: 'HOST_KEY_UNKNOWN' | 'HOST_KEY_CHANGED' | 'HOST_KEY_REVOKED',
    key: PublicKey,
    what: string,
    { at, hint }: { at?: KnownHost; hint: string },
  ): HostKeyError {
    const fingerprint = sshFingerprint(key.base64)
    const where = at === undefined ? '' : ` (${at.file}:${at.line})`
    return new HostKeyError(
      `The ${key.type} key of ${this.#name} ${what}${where}. It shows ${fingerprint}. Nothing was sent to it.`,
      {
        code,
        host: this.#name,
        keyType: key.type,
        fingerprint,
        phase: `check the host key of ${this.#name}`,
        hint,
        ...(at !== undefined && {
          details: {
            file: at.file,
            line: at.line,
            ...(code === 'HOST_KEY_CHANGED' && { knownFingerprint: sshFingerprint(at.key.base64) }),
          },
        }),
      },
    )
  }
}

function shortType(type: string): string {
  if (type.startsWith('ecdsa-')) return 'ecdsa'
  return type.replace(/^ssh-/, '')
}

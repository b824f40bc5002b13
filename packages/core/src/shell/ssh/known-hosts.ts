/** The format of OpenSSH's known_hosts: sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT". Pure: text in, verdict out. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { isCertificateType, type PublicKey, readPublicKey } from '../public-key.js'

export interface KnownHost {
  readonly names: HostNames
  /** `@cert-authority` and `@revoked`. */
  readonly marker?: 'cert-authority' | 'revoked'
  readonly key: PublicKey
  readonly file: string
  /** From 1. */
  readonly line: number
}

type HostNames =
  | { readonly kind: 'patterns'; readonly patterns: readonly string[] }
  | { readonly kind: 'hashed'; readonly salt: string; readonly hash: string }

export type HostKeyVerdict =
  | { readonly kind: 'known'; readonly entry: KnownHost }
  | {
      readonly kind: 'unknown'
      /** An authority that vouches for this host's certificates, which ssh2 does not know. */
      readonly authority?: KnownHost
    }
  /** `entry` is of the same type where there is one. */
  | { readonly kind: 'changed'; readonly entry: KnownHost }
  | { readonly kind: 'revoked'; readonly entry: KnownHost }

/** How known_hosts calls a host: `pve1`, and `[pve1]:2222` where the port is not 22. */
export function knownHostName(host: string, port: number): string {
  const lower = host.toLowerCase()
  return port === 22 ? lower : `[${lower}]:${port}`
}

/** As `ssh-keygen -l` prints it. */
export function sshFingerprint(base64: string): string {
  const hash = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('base64')
  return `SHA256:${hash.replace(/=+$/, '')}`
}

/** Lines that cannot be read are left out, as OpenSSH does. */
export function parseKnownHosts(text: string, file: string): KnownHost[] {
  return text.split('\n').flatMap((line, index) => {
    const entry = parseLine(line)
    return entry === undefined ? [] : [{ ...entry, file, line: index + 1 }]
  })
}

function parseLine(line: string): Omit<KnownHost, 'file' | 'line'> | undefined {
  const words = line.replace(/\r$/, '').split(/[ \t]+/)
  if (words[0] === '') words.shift()
  const first = words[0]
  if (first === undefined || first === '' || first.startsWith('#')) return undefined
  let marker: 'cert-authority' | 'revoked' | undefined
  if (first.startsWith('@')) {
    if (first !== '@cert-authority' && first !== '@revoked') return undefined
    marker = first === '@revoked' ? 'revoked' : 'cert-authority'
    words.shift()
  }
  const [namesText, type, base64] = words
  if (namesText === undefined || type === undefined || base64 === undefined) return undefined
  // A line has one marker at most.
  if (namesText === '' || namesText.startsWith('@')) return undefined
  // Hosts are known by their keys, and by the keys of authorities; a certificate here says neither.
  const key = isCertificateType(type) ? undefined : readPublicKey(type, base64)
  const names = parseNames(namesText)
  if (key === undefined || names === undefined) return undefined
  return { names, key, ...(marker !== undefined && { marker }) }
}

function parseNames(text: string): HostNames | undefined {
  if (!text.startsWith('|')) return { kind: 'patterns', patterns: text.split(',') }
  const [, version, salt, hash, ...more] = text.split('|')
  if (version !== '1' || salt === undefined || hash === undefined || more.length > 0) return undefined
  return { kind: 'hashed', salt, hash }
}

function hashName(name: string, salt: string): string {
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64')
}

/** @param name as `knownHostName` makes it */
function matchesNames(names: HostNames, name: string): boolean {
  if (names.kind === 'hashed') {
    return hashName(name, names.salt) === Buffer.from(names.hash, 'base64').toString('base64')
  }
  let isMatch = false
  for (const pattern of names.patterns) {
    const isNegated = pattern.startsWith('!')
    if (!matchesPattern(isNegated ? pattern.slice(1) : pattern, name)) continue
    if (isNegated) return false
    isMatch = true
  }
  return isMatch
}

/** `*` is any text, `?` any character. Goes back to the last `*` only, so no pattern takes long. */
export function matchesPattern(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase()
  let at = 0
  let from = 0
  let star = -1
  let starFrom = 0
  while (from < text.length) {
    const sign = wanted[at]
    if (sign === '*') {
      star = at++
      starFrom = from
    } else if (sign !== undefined && (sign === '?' || sign === text[from])) {
      at++
      from++
    } else if (star !== -1) {
      at = star + 1
      from = ++starFrom
    } else {
      return false
    }
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}

/**
 * What the files say of a key that a host shows, as OpenSSH judges it: revoked before all; known when any line has it;
 * changed when there are lines for the host and none has it, whatever the type. For another port than 22 a line for the
 * bare name counts too, where it has this very key.
 *
 * @param alias stands for the host in the files (HostKeyAlias), without a port
 */
export function judgeHostKey(
  entries: readonly KnownHost[],
  host: { readonly host: string; readonly port: number; readonly alias?: string | undefined },
  key: PublicKey,
): HostKeyVerdict {
  const named = entriesFor(entries, host)
  const isSame = (entry: KnownHost) => entry.key.base64 === key.base64
  const isRevoked = (entry: KnownHost) => entry.marker === 'revoked' && isSame(entry)
  const isKnown = (entry: KnownHost) => entry.marker === undefined && isSame(entry)
  const revoked = named.exact.find(isRevoked)
  if (revoked !== undefined) return { kind: 'revoked', entry: revoked }
  const known = named.exact.find(isKnown)
  if (known !== undefined) return { kind: 'known', entry: known }
  const plain = named.exact.filter(({ marker }) => marker === undefined)
  const changed = plain.find((entry) => entry.key.type === key.type) ?? plain[0]
  if (changed !== undefined) return { kind: 'changed', entry: changed }
  // OpenSSH asks here about a key that is revoked for the bare name. Nobody should say yes to that.
  const revokedBare = named.withoutPort.find(isRevoked)
  if (revokedBare !== undefined) return { kind: 'revoked', entry: revokedBare }
  const bare = named.withoutPort.find(isKnown)
  if (bare !== undefined) return { kind: 'known', entry: bare }
  const authority = named.exact.find(({ marker }) => marker === 'cert-authority')
  return { kind: 'unknown', ...(authority !== undefined && { authority }) }
}

/** The types of the keys that are known of a host, for the server to be asked for one of these first. */
export function knownKeyTypes(
  entries: readonly KnownHost[],
  host: { readonly host: string; readonly port: number; readonly alias?: string | undefined },
): string[] {
  const { exact } = entriesFor(entries, host)
  const revoked = exact.filter(({ marker }) => marker === 'revoked').map(({ key }) => key.base64)
  const usable = exact.filter(({ marker, key }) => marker === undefined && !revoked.includes(key.base64))
  return [...new Set(usable.map(({ key }) => key.type))]
}

function entriesFor(
  entries: readonly KnownHost[],
  { host, port, alias }: { host: string; port: number; alias?: string | undefined },
): { exact: KnownHost[]; withoutPort: KnownHost[] } {
  const name = alias === undefined ? knownHostName(host, port) : alias.toLowerCase()
  const bare = host.toLowerCase()
  const matching = (wanted: string) => entries.filter(({ names }) => matchesNames(names, wanted))
  return {
    exact: matching(name),
    withoutPort: alias === undefined && name !== bare ? matching(bare) : [],
  }
}

/**
 * The text of a file with one more line for a host's key. The name is hashed where the file has hashed names.
 *
 * @param options.replace takes the name off all other lines, as its other keys are old too; lines with wildcards stay
 */
export function withHostKey(
  text: string,
  name: string,
  key: PublicKey,
  options: { readonly replace?: boolean } = {},
): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const kept = options.replace === true ? lines.flatMap((line) => withoutName(line, name)) : lines
  const isHashed = lines.some((line) => parseLine(line)?.names.kind === 'hashed')
  const salt = randomBytes(20).toString('base64')
  const shown = isHashed ? `|1|${salt}|${hashName(name, salt)}` : name
  return [...kept, `${shown} ${key.type} ${key.base64}`, ''].join('\n')
}

function withoutName(line: string, name: string): string[] {
  const entry = parseLine(line)
  if (entry === undefined || entry.marker !== undefined || !matchesNames(entry.names, name)) return [line]
  if (entry.names.kind === 'hashed') return []
  const others = entry.names.patterns.filter((pattern) => pattern.toLowerCase() !== name)
  if (others.length === 0) return []
  return [line.replace(/\S+/, () => others.join(','))]
}

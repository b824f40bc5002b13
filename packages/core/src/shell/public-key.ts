/** Public keys of SSH: RFC 4253, 6.6. Pure: text in, key or nothing out. */

export interface PublicKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`; of a certificate `ssh-ed25519-cert-v01@openssh.com`. */
  readonly type: string
  /** As it goes over the wire, in base64. */
  readonly base64: string
}

/**
 * The key, or OpenSSH's certificate of one, of two words, as they stand in `authorized_keys` and `known_hosts`. Undefined
 * where they are none: no base64, cut short, or a key of another type than said. Whether its numbers make a key that
 * works is not looked into, nor who signed a certificate.
 *
 * @example
 * const [type = '', text = ''] = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me'.split(' ')
 * console.log(readPublicKey(type, text)?.type) // ssh-ed25519
 * console.log(readPublicKey(type, 'AAAA')) // undefined
 */
export function readPublicKey(type: string, text: string): PublicKey | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined
  const blob = Buffer.from(text, 'base64')
  if (keyTypeOf(blob) !== type || !isWhole(blob, type)) return undefined
  // Two texts can be the same bytes; comparisons are of bytes.
  return { type, base64: blob.toString('base64') }
}

const certificate = '-cert-v01@openssh.com'

/** Whether keys of this type are certificates of OpenSSH. */
export const isCertificateType = (type: string): boolean => type.endsWith(certificate)

/** The key's type stands at its beginning. Undefined for what is no key. */
export function keyTypeOf(blob: Buffer): string | undefined {
  if (blob.length < 4) return undefined
  const length = blob.readUInt32BE(0)
  if (length === 0 || length > 64 || blob.length < 4 + length) return undefined
  return blob.toString('latin1', 4, 4 + length)
}

/** What stands behind its length: anything, so many bytes, or this text. */
type Part = 'any' | number | string

/** A number of so many bytes, which has no length before it. */
interface Bare {
  readonly bytes: number
}

/** Bytes of a point of Ed25519. */
const edPoint = 32

function partsOfKey(type: string): readonly Part[] | undefined {
  switch (type) {
    case 'ssh-ed25519':
      return [edPoint]
    case 'ssh-rsa':
      return ['any', 'any']
    case 'ssh-dss':
      return ['any', 'any', 'any', 'any']
    case 'sk-ssh-ed25519@openssh.com':
      return [edPoint, 'any']
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return ['nistp256', 'any', 'any']
    default: {
      const [, curve] = /^ecdsa-sha2-(nistp(?:256|384|521))$/.exec(type) ?? []
      return curve === undefined ? undefined : [curve, 'any']
    }
  }
}

/** OpenSSH's PROTOCOL.certkeys: a nonce, the key, serial, kind, id, principals, from, until, and five parts more. */
function partsOfCertificate(type: string): readonly (Part | Bare)[] | undefined {
  const bare = type.slice(0, -certificate.length)
  const key = partsOfKey(bare.startsWith('sk-') ? `${bare}@openssh.com` : bare)
  const long = { bytes: 8 }
  return (
    key && ['any', ...key, long, { bytes: 4 }, 'any', 'any', long, long, 'any', 'any', 'any', 'any', 'any']
  )
}

/** Ends where its last part ends. Of a type that is not known here: the type, and a part or more. */
function isWhole(blob: Buffer, type: string): boolean {
  const expected = isCertificateType(type) ? partsOfCertificate(type) : partsOfKey(type)
  const reader = new PartReader(blob)
  reader.part()
  if (expected === undefined) {
    let count = 0
    while (!reader.isAtEnd && reader.part() !== undefined) count++
    return reader.isAtEnd && count > 0
  }
  for (const one of expected) {
    if (typeof one === 'object') reader.skip(one.bytes)
    else if (!fits(reader.part(), one)) return false
  }
  return reader.isAtEnd
}

function fits(part: Buffer | undefined, expected: Part): boolean {
  if (part === undefined) return false
  if (expected === 'any') return true
  return typeof expected === 'number' ? part.length === expected : part.toString('latin1') === expected
}

class PartReader {
  readonly #blob: Buffer
  #at = 0

  constructor(blob: Buffer) {
    this.#blob = blob
  }

  /** Not where it was cut short. */
  get isAtEnd(): boolean {
    return this.#at === this.#blob.length
  }

  skip(bytes: number): void {
    this.#at += bytes
  }

  part(): Buffer | undefined {
    if (this.#at + 4 > this.#blob.length) return undefined
    const start = this.#at + 4
    const end = start + this.#blob.readUInt32BE(this.#at)
    if (end > this.#blob.length) return undefined
    this.#at = end
    return this.#blob.subarray(start, end)
  }
}

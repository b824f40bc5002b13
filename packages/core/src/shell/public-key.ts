/** Public keys of SSH: RFC 4253, 6.6. Pure: text in, key or nothing out. */

export interface PublicKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`. */
  readonly type: string
  /** As it goes over the wire, in base64. */
  readonly base64: string
}

/**
 * The key of two words, as they stand in `authorized_keys` and `known_hosts`. Undefined where they are none: no base64, cut
 * short, or a key of another type than said.
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

/** The key's type stands at its beginning. Undefined for what is no key. */
export function keyTypeOf(blob: Buffer): string | undefined {
  if (blob.length < 4) return undefined
  const length = blob.readUInt32BE(0)
  if (length === 0 || length > 64 || blob.length < 4 + length) return undefined
  return blob.toString('latin1', 4, 4 + length)
}

/** A key is a row of parts, each after its length; that of Ed25519 has 32 bytes. */
function isWhole(blob: Buffer, type: string): boolean {
  const lengths: number[] = []
  let at = 0
  while (at + 4 <= blob.length) {
    const length = blob.readUInt32BE(at)
    lengths.push(length)
    at += 4 + length
  }
  if (at !== blob.length || lengths.length < 2) return false
  return type !== 'ssh-ed25519' || (lengths.length === 2 && lengths[1] === 32)
}

/** What Nova makes of public keys. */
import { createHash } from 'node:crypto'
import { readPublicKey } from '@pve/core'
import { badRequest } from '../engine/failure.js'

/** `0b:3f:84:…`, as Nova has it. */
const fingerprintOf = (blob: Buffer): string =>
  (createHash('md5').update(blob).digest('hex').match(/../g) ?? []).join(':')

/** Those that Python's cryptography loads: certificates too, but for those of tokens. */
const keyTypes =
  /^(?:(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v01@openssh\.com)?|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/

/** Nova reads the first two words, one blank between them, and no options before them. @throws a refusal in Nova's words */
export function fingerprintOfKey(text: string): string {
  const [, type = '', base64 = ''] = /^(\S+) (\S+)/.exec(text) ?? []
  const key = keyTypes.test(type) ? readPublicKey(type, base64) : undefined
  if (!key) throw badRequest('Keypair data is invalid: failed to generate fingerprint')
  return fingerprintOf(Buffer.from(key.base64, 'base64'))
}

/**
 * A public key of RSA with 2,048 bits as Nova writes one that it has made. Its number is no product of two primes that
 * anybody knows: nothing can be signed with it.
 * @param seed the same gives the same key
 */
export function generatedKey(seed: string): string {
  const number = Buffer.concat(
    [1, 2, 3, 4].map((part) => createHash('sha512').update(`${seed} ${part}`).digest()),
  )
  number.writeUInt8(number.readUInt8(0) | 0x80, 0)
  number.writeUInt8(number.readUInt8(255) | 1, 255)
  // A number whose first bit is set would be negative without the byte before it.
  const parts = [Buffer.from('ssh-rsa'), Buffer.from([1, 0, 1]), Buffer.concat([Buffer.from([0]), number])]
  const blob = Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      return [length, part]
    }),
  )
  return `ssh-rsa ${blob.toString('base64')} Generated-by-Nova`
}

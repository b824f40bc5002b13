/** Passcodes of RFC 6238: SHA-1, six digits, thirty seconds, as keystone's `totp` method takes them. */
import { createHmac } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const stepMs = 30_000

function fromBase32(text: string): Buffer {
  let bits = ''
  for (const letter of text.toUpperCase().replaceAll('=', ''))
    bits += alphabet.indexOf(letter).toString(2).padStart(5, '0')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/**
 * A passcode of RFC 6238 (SHA-1, six digits, 30 seconds), as keystone's `totp` method takes it: for signing in as a
 * simulated user who needs one.
 *
 * @param at milliseconds since 1970
 * @param secret in base32, as authenticator apps take it
 * @example
 * import { demoTotpSecret } from '@pve/openstack/testing'
 * console.log(totpCode(demoTotpSecret, Date.parse('2026-01-01T00:00:00Z'))) // 452777
 */
export function totpCode(secret: string, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / stepMs)))
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** This step's or the one before, as a slow hand needs. */
export const isTotpCode = (secret: string, code: string, at: number): boolean =>
  code === totpCode(secret, at) || code === totpCode(secret, at - stepMs)

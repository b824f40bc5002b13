/** What Nova makes of public keys. */
import { createHash } from 'node:crypto'
import { readPublicKey } from '@pve/core'
import { badRequest } from '../engine/failure.js'

/** `0b:3f:84:…`, as Nova has it. */
export const fingerprintOf = (blob: Buffer): string =>
  (createHash('md5').update(blob).digest('hex').match(/../g) ?? []).join(':')

const keyTypes =
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/

/** Nova reads the first two words, and no options before them. @throws a refusal in Nova's words */
export function fingerprintOfKey(text: string): string {
  const [, type = '', base64 = ''] = /^(\S+)[ \t]+(\S+)/.exec(text) ?? []
  const key = keyTypes.test(type) ? readPublicKey(type, base64) : undefined
  if (!key) throw badRequest('Keypair data is invalid: failed to generate fingerprint')
  return fingerprintOf(Buffer.from(key.base64, 'base64'))
}

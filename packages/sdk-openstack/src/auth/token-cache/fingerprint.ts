import { createHmac, randomBytes } from 'node:crypto'
import { revealSecret, type Secret } from '@pve/core'

/**
 * Two bytes of a salted hash: enough to notice that the password was changed (65,535 times of 65,536), and too little
 * to find the password with, which a whole hash of a weak one would be enough for.
 */
const bytes = 2

export function fingerprintOf(secret: Secret | undefined): string {
  return secret === undefined ? '' : withSalt(secret, randomBytes(16).toString('hex'))
}

export function fitsFingerprint(secret: Secret | undefined, fingerprint: string): boolean {
  if (secret === undefined) return fingerprint === ''
  const [salt = ''] = fingerprint.split(':')
  return salt !== '' && withSalt(secret, salt) === fingerprint
}

function withSalt(secret: Secret, salt: string): string {
  const hash = createHmac('sha256', salt).update(revealSecret(secret)).digest()
  return `${salt}:${hash.subarray(0, bytes).toString('hex')}`
}

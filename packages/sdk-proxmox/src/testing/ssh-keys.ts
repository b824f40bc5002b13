/** What the server has `ssh-keygen -l` say of public keys. */
import { readPublicKey } from '@pve/core'
import { die } from './failure.js'

/** Of OpenSSH 10, which knows DSA no more; keys, and certificates of keys. */
const types =
  '(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v01@openssh\\.com)?|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)(?:-cert-v01)?@openssh\\.com'
/** Options with quoted blanks may stand before the key, as in authorized_keys. */
const keyLine = new RegExp(`^[ \\t]*(?:(?:[^\\s"]|"(?:[^"\\\\]|\\\\.)*")+[ \\t]+)?(${types})[ \\t]+([^\\s]+)`)

/**
 * Each line that is not blank has to be a key; a comment is none.
 *
 * @throws ApiFailure 500, as the server does
 */
export function checkSshKeys(text: string): void {
  for (const line of text.split('\n')) {
    if (/^\s*$/.test(line)) continue
    const [, type = '', base64 = ''] = keyLine.exec(line) ?? []
    if (!readPublicKey(type, base64)) die('SSH public key validation error')
  }
}

/** The value of a VM's `sshkeys`, which is URL-encoded. */
export function checkEncodedSshKeys(text: string | undefined): void {
  if (text !== undefined) checkSshKeys(decoded(text))
}

/** Byte by byte, as the server does: a comment may be of another encoding than UTF-8. */
const decoded = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_escape, digits: string) => String.fromCharCode(parseInt(digits, 16)))

/** What the server has `ssh-keygen -l` say of public keys. */
import { readPublicKey } from '@pve/core'
import { die } from './failure.js'

/** Of OpenSSH 10, which knows DSA no more. */
const types =
  'ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\\.com'
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

/** What is no UTF-8 is no key either: it is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

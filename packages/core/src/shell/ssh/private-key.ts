/** Private keys: what can be known of an encrypted one without its passphrase, and the key itself when it is needed. */
import { createPrivateKey } from 'node:crypto'
import ssh2, { type ParsedKey } from 'ssh2'
import { readFileIfThere } from '../../files/index.js'
import { revealSecret, type Secret } from '../../secret/index.js'
import type { SshPrivateKey } from './options.js'

export type AskPassphrase = () => Promise<Secret | undefined>

export interface PrivateKey {
  /** How messages call it: its file, or "the given key". */
  readonly name: string
  /** The public part as it goes over the wire; undefined where only the passphrase opens that too. */
  readonly publicBlob: Buffer | undefined
  /** The key itself; asks for the passphrase once. A text instead of the key says why there is none. */
  open(ask: AskPassphrase): Promise<ParsedKey | string>
}

/** Undefined when there is no such file; a text says why it is not usable. */
export async function loadPrivateKey(source: SshPrivateKey): Promise<PrivateKey | string | undefined> {
  if (!('file' in source)) return makeKey('the given key', revealSecret(source.text), undefined)
  const text = await readFileIfThere(source.file)
  if (text === undefined) return undefined
  return makeKey(source.file, text, await readFileIfThere(`${source.file}.pub`))
}

function makeKey(name: string, text: string, publicText: string | undefined): PrivateKey | string {
  const parsed = parsePrivate(text)
  if (typeof parsed !== 'string') {
    return { name, publicBlob: parsed.getPublicSSH(), open: async () => parsed }
  }
  if (!isEncrypted(text, parsed)) return `${name}: ${parsed}`
  let opened: Promise<ParsedKey | string> | undefined
  return {
    name,
    publicBlob: publicPartOf(text) ?? publicBlobOf(publicText),
    open: (ask) => {
      opened ??= ask().then((passphrase) => {
        if (passphrase === undefined) return 'encrypted, and there is no passphrase'
        const key = parsePrivate(text, revealSecret(passphrase))
        return typeof key === 'string' ? 'the passphrase is wrong' : key
      })
      // A question that failed (cancelled, say) may be put again.
      opened.catch(() => {
        opened = undefined
      })
      return opened
    },
  }
}

function parsePrivate(text: string, passphrase?: string): ParsedKey | string {
  const trimmed = `${text.replaceAll('\r\n', '\n').trim()}\n`
  const converted = trimmed.includes('BEGIN PRIVATE KEY') || trimmed.includes('BEGIN ENCRYPTED PRIVATE KEY')
  try {
    const readable = converted ? fromPkcs8(trimmed, passphrase) : trimmed
    const parsed = ssh2.utils.parseKey(readable, converted ? undefined : passphrase)
    const key = Array.isArray(parsed) ? parsed[0] : parsed
    if (key instanceof Error) return key.message
    if (key === undefined || !key.isPrivateKey()) return 'it is not a private key'
    return key
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** ssh2 does not read PKCS#8. @throws what node:crypto throws */
function fromPkcs8(text: string, passphrase: string | undefined): string {
  const key = createPrivateKey({ key: text, ...(passphrase !== undefined && { passphrase }) })
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return key.export({ type: 'pkcs1', format: 'pem' }).toString()
    case 'ec':
      return key.export({ type: 'sec1', format: 'pem' }).toString()
    default:
      throw new Error(
        `a PKCS#8 file with a key of type ${key.asymmetricKeyType} cannot be read; convert it: ssh-keygen -p -f`,
      )
  }
}

function isEncrypted(text: string, why: string): boolean {
  return text.includes('BEGIN ENCRYPTED PRIVATE KEY') || /no passphrase given/i.test(why)
}

/** OpenSSH's own format has the public key in clear before the encrypted part (PROTOCOL.key). */
function publicPartOf(text: string): Buffer | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(text)?.[1]
  if (body === undefined) return undefined
  const bytes = Buffer.from(body, 'base64')
  const magic = 'openssh-key-v1\0'
  if (bytes.toString('latin1', 0, magic.length) !== magic) return undefined
  let at = magic.length
  const readString = (): Buffer => {
    const length = bytes.readUInt32BE(at)
    const from = at + 4
    at = from + length
    if (at > bytes.length) throw new RangeError('the key is cut short')
    return bytes.subarray(from, at)
  }
  try {
    // Cipher, how the passphrase becomes a key, its parameters, then the number of keys.
    for (let skipped = 0; skipped < 3; skipped++) readString()
    at += 4
    return readString()
  } catch {
    return undefined
  }
}

function publicBlobOf(text: string | undefined): Buffer | undefined {
  const [, base64] = text?.trim().split(/\s+/) ?? []
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}

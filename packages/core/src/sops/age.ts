import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { revealSecret, Secret } from '../secret/index.js'
import type { AgeEntry } from './metadata.js'
import { SopsError } from './sops-error.js'

/** A key pair: who has the key can read what was encrypted for the recipient. */
export interface AgeIdentity {
  /** `AGE-SECRET-KEY-1…` */
  readonly key: Secret
  /** `age1…`, to be given to everybody. */
  readonly recipient: string
}

/**
 * A new key pair.
 * @example
 * const identity = await generateAgeIdentity()
 * await writeAgeIdentity(identity)
 * console.log(identity.recipient) // age1…, for the .sops.yaml of others
 */
export async function generateAgeIdentity(): Promise<AgeIdentity> {
  return await identityOf(Secret.of(await generateIdentity()))
}

/**
 * The key pair of an age key.
 *
 * @throws when it is no age key; the message does not quote it
 * @example
 * import { Secret } from '@pve/core'
 * const { recipient } = await identityOf(Secret.of(process.env['SOPS_AGE_KEY'] ?? ''))
 */
export async function identityOf(key: Secret): Promise<AgeIdentity> {
  return { key, recipient: await identityToRecipient(revealSecret(key)) }
}

/** The lines that `age-keygen` writes. */
export function identityLines({ key, recipient }: AgeIdentity, now: Date): string {
  return `# created: ${now.toISOString().slice(0, 19)}Z\n# public key: ${recipient}\n${revealSecret(key)}\n`
}

/** Opens an identity file that `age -p` has encrypted. Throws for a wrong passphrase. */
export async function openWithPassphrase(file: Uint8Array, passphrase: Secret): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(revealSecret(passphrase))
  return await decrypter.decrypt(binaryOf(file), 'text')
}

/** What opens a sealed text: a passphrase, or an age key (its owner's own recipient is sealed for). */
export type SealedBy = { readonly passphrase: Secret } | { readonly identity: Secret }

/** Logarithm: a second and 128 MiB for each try. That of age itself (18) is made for faster programs. */
const scryptWorkFactor = 17

/**
 * A text as an age file, which `age -d` opens as well.
 * @example
 * import { Secret, writeFileAtomic } from '@pve/core'
 * const passphrase = Secret.of(process.env['EXPORT_PASSPHRASE'] ?? '')
 * await writeFileAtomic('/srv/export/profiles.age', await sealText('[lab]\nhost = pve1\n', { passphrase }))
 */
export async function sealText(text: string, by: SealedBy): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  if ('passphrase' in by) {
    encrypter.setPassphrase(revealSecret(by.passphrase))
    encrypter.setScryptWorkFactor(scryptWorkFactor)
  } else encrypter.addRecipient((await identityOf(by.identity)).recipient)
  return await encrypter.encrypt(text)
}

/**
 * The reverse of {@link sealText}. Throws when it is not what opens the file, or the file is damaged.
 * @example
 * import { readPrivateFileIfThere, Secret } from '@pve/core'
 * const file = await readPrivateFileIfThere('/srv/export/profiles.age')
 * const passphrase = Secret.of(process.env['EXPORT_PASSPHRASE'] ?? '')
 * const text = file && (await openText(file, { passphrase }))
 */
export async function openText(file: Uint8Array, by: SealedBy): Promise<string> {
  if ('passphrase' in by) return await openWithPassphrase(file, by.passphrase)
  const decrypter = new Decrypter()
  decrypter.addIdentity(revealSecret(by.identity))
  return await decrypter.decrypt(binaryOf(file), 'text')
}

/** Whether an identity file is protected by a passphrase; else it is lines of keys. */
export function isAgeFile(file: Uint8Array): boolean {
  return /^(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/.test(latin1(file))
}

function binaryOf(file: Uint8Array): Uint8Array {
  const text = latin1(file)
  return text.startsWith('-----BEGIN') ? armor.decode(text) : file
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** The recipients that this can encrypt for: X25519 keys, not SSH keys and plugins. */
export function isX25519Recipient(recipient: string): boolean {
  return /^age1[02-9ac-hj-np-z]{58}$/.test(recipient)
}

/**
 * The data key encrypted for each recipient, as SOPS keeps it.
 *
 * @throws SopsError SOPS_UNSUPPORTED, SOPS_NO_RECIPIENT
 */
export async function wrapDataKey(dataKey: Buffer, recipients: readonly string[]): Promise<AgeEntry[]> {
  if (recipients.length === 0) {
    throw new SopsError('The file would be encrypted for nobody.', {
      code: 'SOPS_NO_RECIPIENT',
      phase: 'encrypt the data key',
      hint: 'Name at least one age recipient (age1…); "age-keygen -y" prints that of a key.',
    })
  }
  return await Promise.all([...new Set(recipients)].map((recipient) => wrapFor(dataKey, recipient)))
}

async function wrapFor(dataKey: Buffer, recipient: string): Promise<AgeEntry> {
  const encrypter = new Encrypter()
  try {
    if (!isX25519Recipient(recipient)) throw new Error('not an X25519 recipient')
    encrypter.addRecipient(recipient)
  } catch (cause) {
    const ssh = recipient.startsWith('ssh-')
    throw new SopsError(
      `${recipient} is ${ssh ? 'an SSH key; SSH keys' : 'no age recipient that can be used here; plugins and mistyped keys'} cannot be encrypted for.`,
      {
        code: 'SOPS_UNSUPPORTED',
        phase: 'encrypt the data key',
        hint: 'Give an age recipient: age1 and 58 letters and digits, as "age-keygen" prints it.',
        cause,
      },
    )
  }
  return { recipient, enc: armor.encode(await encrypter.encrypt(new Uint8Array(dataKey))) }
}

/**
 * The data key, or undefined when none of the identities is among the file's recipients.
 *
 * @throws when an entry is for one of them and does not open
 */
export async function unwrapDataKey(
  entries: readonly AgeEntry[],
  identities: readonly AgeIdentity[],
): Promise<Buffer | undefined> {
  for (const { recipient, enc } of entries) {
    const identity = identities.find((one) => one.recipient === recipient)
    if (identity === undefined) continue
    const decrypter = new Decrypter()
    decrypter.addIdentity(revealSecret(identity.key))
    return Buffer.from(await decrypter.decrypt(armor.decode(enc)))
  }
  return undefined
}

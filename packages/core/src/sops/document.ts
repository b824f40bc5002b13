import { randomBytes } from 'node:crypto'
import type { Secret } from '../secret/index.js'
import { unwrapDataKey, wrapDataKey } from './age.js'
import { type FoundIdentities, identitiesOf } from './identities.js'
import {
  type EncryptionRule,
  type Metadata,
  type MetadataMap,
  newMetadata,
  readMetadata,
} from './metadata.js'
import { openTree, sealTree } from './seal.js'
import { formatError, SopsError, unsupported } from './sops-error.js'
import { stores } from './stores/format.js'
import type { ParsedFile, SopsFormat } from './stores/store.js'
import { type MapNode, valuesOf } from './tree.js'
import type { SopsMap } from './value.js'

/** A SOPS file, decrypted and checked, with what is needed to write it again. */
export interface OpenDocument {
  readonly format: SopsFormat
  readonly root: MapNode
  readonly metadata: MetadataMap
  readonly indent: string
  readonly dataKey: Buffer
}

/** A file taken apart, still encrypted. */
export interface SealedDocument extends ParsedFile {
  readonly format: SopsFormat
  readonly checked: Metadata
}

/** @throws SopsError SOPS_FORMAT, SOPS_UNSUPPORTED */
export function parseDocument(text: string, format: SopsFormat, name: string): SealedDocument {
  const parsed = stores[format].parse(text, name)
  if (parsed.metadata === undefined) {
    throw formatError(
      name,
      'is not encrypted with SOPS, or is cut off: it has no "sops" section.',
      'Encrypt it with "sops encrypt --in-place", or get its last good version from your backup or from Git.',
    )
  }
  const checked = readMetadata(parsed.metadata, name)
  if (checked.age.length === 0) {
    if (checked.otherKinds.length === 0) throw formatError(name, 'names no key that it is encrypted for.')
    throw unsupported(
      name,
      `is encrypted for ${checked.otherKinds.join(', ')} only, and only age is supported.`,
      'Add an age recipient with the sops program: sops rotate --in-place --add-age age1… <file>',
    )
  }
  return { ...parsed, format, checked }
}

/** @throws SopsError SOPS_NO_KEY, SOPS_FORMAT, SOPS_VALUE_INVALID, SOPS_MAC_MISMATCH */
export async function openDocument(
  sealed: SealedDocument,
  found: FoundIdentities,
  name: string,
): Promise<OpenDocument> {
  const { checked, format, indent } = sealed
  const dataKey = await dataKeyOf(checked, found, name)
  return {
    format,
    indent,
    dataKey,
    metadata: checked.raw,
    root: openTree(sealed.root, checked, dataKey, name),
  }
}

async function dataKeyOf({ age }: Metadata, found: FoundIdentities, name: string): Promise<Buffer> {
  let dataKey: Buffer | undefined
  try {
    dataKey = await unwrapDataKey(age, found.identities)
  } catch (cause) {
    throw new SopsError(
      `${name} has a data key that does not open with the age key it is for: it is damaged.`,
      {
        code: 'SOPS_FORMAT',
        phase: `decrypt ${name}`,
        hint: 'Get its last good version from your backup or from Git.',
        cause,
      },
    )
  }
  if (dataKey !== undefined) return dataKey
  const recipients = age.map(({ recipient }) => recipient)
  const ssh = recipients.some((recipient) => recipient.startsWith('ssh-'))
  throw new SopsError(
    `${name} is encrypted for ${recipients.join(', ')}, and none of these keys was found.`,
    {
      code: 'SOPS_NO_KEY',
      phase: `decrypt ${name}`,
      hint: [
        'Name the file with the key in SOPS_AGE_KEY_FILE, or have somebody who can read the file add your recipient to it.',
        ...(ssh ? ['SSH keys are not supported: the file needs an age recipient (age1…).'] : []),
        'Looked at:',
        ...found.looked.map((place) => `  ${place}`),
      ].join('\n'),
      details: { recipients, looked: [...found.looked] },
    },
  )
}

/** Encrypts, and reads back what it made: a file that could not be opened again never replaces one that can. */
export function writeDocument(document: OpenDocument, name: string, now: Date = new Date()): string {
  const { format, indent, dataKey } = document
  const { tree, metadata } = sealTree(document.root, document.metadata, dataKey, name, now)
  const text = stores[format].stringify({ root: tree, metadata, indent }, name)
  const again = parseDocument(text, format, name)
  try {
    openTree(again.root, again.checked, dataKey, name)
  } catch (cause) {
    throw new SopsError(`${name} is not written: read back, one of its values would be another.`, {
      code: 'SOPS_UNSUPPORTED',
      phase: `encrypt ${name}`,
      hint: 'In the clear, a .env file cannot hold a backslash before n or a carriage return. Encrypt the value, or use a .yaml file.',
      cause,
    })
  }
  return text
}

/** A new document with a data key of its own. */
export async function newDocument(
  format: SopsFormat,
  plain: { root: MapNode; indent: string },
  recipients: readonly string[],
  rule: EncryptionRule,
): Promise<OpenDocument> {
  const dataKey = newDataKey()
  const metadata = newMetadata(await wrapDataKey(dataKey, recipients), rule)
  return { format, root: plain.root, indent: plain.indent, metadata, dataKey }
}

export function newDataKey(): Buffer {
  return randomBytes(32)
}

export interface SopsTextOptions {
  /** What messages call it; default "The SOPS file". */
  name?: string
}

/**
 * The values of a SOPS file's text.
 *
 * @param keys age keys, `AGE-SECRET-KEY-1…`
 * @throws SopsError
 * @example
 * import { readFileIfThere, Secret } from '@pve/core'
 * const key = Secret.of(process.env['SOPS_AGE_KEY'] ?? '')
 * const values = await decryptSops((await readFileIfThere('secrets.yaml')) ?? '', 'yaml', [key])
 * console.log(values) // { user: 'backup', password: *** }
 */
export async function decryptSops(
  text: string,
  format: SopsFormat,
  keys: readonly Secret[],
  options: SopsTextOptions = {},
): Promise<SopsMap> {
  const name = options.name ?? 'The SOPS file'
  const sealed = parseDocument(text, format, name)
  return valuesOf((await openDocument(sealed, await identitiesOf(keys), name)).root)
}

/**
 * Encrypts a file in the clear, with its order and its comments.
 *
 * @param options.rule which values are encrypted; default: all but those under keys that end in `_unencrypted`
 * @throws SopsError SOPS_FORMAT for a text that is none, or encrypted already; SOPS_NO_RECIPIENT; SOPS_UNSUPPORTED
 * @example
 * const { recipient } = await generateAgeIdentity()
 * const text = await encryptSops('user: backup\npassword: swordfish-7\n', 'yaml', [recipient], {
 *   rule: { encryptedRegex: '^password$' },
 * })
 * // user: backup
 * // password: ENC[AES256_GCM,data:…]
 */
export async function encryptSops(
  text: string,
  format: SopsFormat,
  recipients: readonly string[],
  options: SopsTextOptions & { rule?: EncryptionRule } = {},
): Promise<string> {
  const name = options.name ?? 'The file'
  const plain = stores[format].parse(text, name)
  if (plain.metadata !== undefined) {
    throw formatError(name, 'is encrypted with SOPS already.', 'Change its values, or rotate its key.')
  }
  return writeDocument(await newDocument(format, plain, recipients, options.rule ?? {}), name)
}

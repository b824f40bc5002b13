import { createHash, type Hash } from 'node:crypto'
import { isSealed, seal, unseal } from './cipher.js'
import { encryptionTest, type Metadata, type MetadataMap, macPlace, readMetadata } from './metadata.js'
import { formatError, SopsError } from './sops-error.js'
import {
  type Comment,
  changeTree,
  containerPaths,
  type KeyPath,
  type Leaf,
  type MapNode,
  placeOf,
} from './tree.js'
import { normalValue, textValue } from './value.js'

const dataKeyBytes = 32
/** Begins the MAC of a file whose MAC counts encrypted values only, so that it is never that of one which counts all. */
const macOnlyEncryptedStart = createHash('sha256').update('sops').digest()

export function checkDataKey(dataKey: Buffer, name: string): void {
  if (dataKey.length !== dataKeyBytes) {
    throw formatError(name, `has a data key of ${dataKey.length} bytes instead of ${dataKeyBytes}.`)
  }
}

/**
 * Decrypts every value and checks that none was changed, moved, added or removed.
 *
 * @throws SopsError SOPS_VALUE_INVALID, SOPS_MAC_MISMATCH
 */
export function openTree(sealed: MapNode, metadata: Metadata, dataKey: Buffer, name: string): MapNode {
  checkDataKey(dataKey, name)
  const isEncrypted = encryptionTest(metadata.rule, name)
  const hash = startMac(metadata)
  const containers = containerPaths(sealed)
  const opened = changeTree(sealed, {
    leaf(leaf, path) {
      if (leaf.value.type === 'null') return leaf
      const secret = isEncrypted(path)
      const plain = secret ? openLeaf(leaf, path, dataKey, name) : leaf
      if (secret || metadata.rule.macOnlyEncrypted !== true) hash.update(plain.value.bytes)
      return plain
    },
    comment: (comment, path) => openComment(comment, [path, ...containers], dataKey),
  })
  const written = unseal(metadata.mac, dataKey, macPlace(metadata.lastModified))
  if (written?.plain.toString('latin1') !== hexDigest(hash)) {
    throw new SopsError(
      `${name} was changed by something other than sops: its MAC does not fit its values.`,
      {
        code: 'SOPS_MAC_MISMATCH',
        phase: `check ${name}`,
        hint: 'Do not trust its values. Get the last good version from your backup or from Git.',
      },
    )
  }
  return opened
}

function openLeaf(leaf: Leaf, path: KeyPath, dataKey: Buffer, name: string): Leaf {
  const text = leaf.value.bytes.toString('utf8')
  // SOPS leaves empty texts as they are.
  if (leaf.value.type === 'str' && text === '') return { ...leaf, secret: true }
  const found = leaf.value.type === 'str' ? unseal(text, dataKey, placeOf(path)) : undefined
  const value = found === undefined ? undefined : normalValue(found.type, found.plain)
  if (value === undefined) {
    const where = path.join('.')
    const why = isSealed(text)
      ? 'cannot be decrypted: it was changed, or belongs to another place or file'
      : 'is in the clear, though it should be encrypted'
    throw new SopsError(`${name}: the value of ${where} ${why}.`, {
      code: 'SOPS_VALUE_INVALID',
      phase: `decrypt ${name}`,
      hint: 'Get the last good version from your backup or from Git, and change values with "sops edit" or with this program only.',
      details: { key: where },
    })
  }
  return { kind: 'leaf', value, secret: true, sealed: text }
}

/**
 * YAML libraries differ in what a comment belongs to, so it is tried at every place. Like sops, this leaves a comment
 * alone that is not encrypted.
 */
function openComment(comment: Comment, places: readonly KeyPath[], dataKey: Buffer): Comment {
  if (!isSealed(comment.text)) return comment
  for (const place of places) {
    const found = unseal(comment.text, dataKey, placeOf(place))
    if (found !== undefined)
      return { kind: 'comment', text: found.plain.toString('utf8'), sealed: comment.text }
  }
  return comment
}

/**
 * Encrypts every value that the file's rule says, keeping what is sealed already, and computes the MAC.
 *
 * @throws SopsError SOPS_STAYS_CLEAR
 */
export function sealTree(
  opened: MapNode,
  raw: MetadataMap,
  dataKey: Buffer,
  name: string,
  now: Date,
): { tree: MapNode; metadata: MetadataMap } {
  const lastModified = `${now.toISOString().slice(0, 19)}Z`
  const metadata = readMetadata({ ...raw, lastmodified: lastModified, mac: '-' }, name)
  const isEncrypted = encryptionTest(metadata.rule, name)
  const hash = startMac(metadata)
  const tree = changeTree(opened, {
    leaf(leaf, path) {
      if (leaf.value.type === 'null') return leaf
      const secret = isEncrypted(path)
      if (secret || metadata.rule.macOnlyEncrypted !== true) hash.update(leaf.value.bytes)
      if (!secret) return checkMayBeClear(leaf, path, name)
      if (leaf.value.bytes.length === 0) return { kind: 'leaf', value: textValue('') }
      const { type, bytes } = leaf.value
      return { kind: 'leaf', value: textValue(leaf.sealed ?? seal(type, bytes, dataKey, placeOf(path))) }
    },
    comment(comment, path) {
      if (comment.sealed !== undefined) return { kind: 'comment', text: comment.sealed }
      if (comment.text === '' || isSealed(comment.text) || !isEncrypted(path)) return comment
      return {
        kind: 'comment',
        text: seal('comment', Buffer.from(comment.text, 'utf8'), dataKey, placeOf(path)),
      }
    },
  })
  const mac = seal('str', Buffer.from(hexDigest(hash), 'latin1'), dataKey, macPlace(lastModified))
  return { tree, metadata: { ...raw, lastmodified: lastModified, mac } }
}

function checkMayBeClear(leaf: Leaf, path: KeyPath, name: string): Leaf {
  if (leaf.secret !== true) return leaf
  const where = path.join('.')
  throw new SopsError(
    `${name}: the secret ${where} would stay in the clear, for the file encrypts other keys only.`,
    {
      code: 'SOPS_STAYS_CLEAR',
      phase: `encrypt ${name}`,
      hint: 'Choose another key, or change encrypted_regex, unencrypted_suffix or the like in the file and in .sops.yaml.',
      details: { key: where },
    },
  )
}

/** The same tree, all of it to be sealed anew. */
export function withoutSeals(opened: MapNode): MapNode {
  return changeTree(opened, {
    leaf: ({ sealed: _, ...leaf }) => leaf,
    comment: ({ sealed: _, ...comment }) => comment,
  })
}

function startMac(metadata: Metadata): Hash {
  const hash = createHash('sha512')
  return metadata.rule.macOnlyEncrypted === true ? hash.update(macOnlyEncryptedStart) : hash
}

function hexDigest(hash: Hash): string {
  return hash.digest('hex').toUpperCase()
}

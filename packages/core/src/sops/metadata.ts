import { z } from 'zod'
import { formatError, unsupported } from './sops-error.js'
import type { KeyPath } from './tree.js'

/** The `sops` section as it stands in the file, in its order; scalars are texts, whatever a format makes of them. */
export type MetadataValue = string | boolean | null | readonly MetadataValue[] | MetadataMap
export interface MetadataMap {
  readonly [key: string]: MetadataValue
}

const ageEntry = z.object({ recipient: z.string(), enc: z.string() })
const otherKeys = z.array(z.unknown()).nullish()
const option = z.string().optional()

const schema = z.object({
  age: z.array(ageEntry).nullish(),
  kms: otherKeys,
  gcp_kms: otherKeys,
  azure_kv: otherKeys,
  hc_vault: otherKeys,
  hckms: otherKeys,
  pgp: otherKeys,
  key_groups: otherKeys,
  lastmodified: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/),
  mac: z.string().min(1),
  // The last line of what SOPS writes: without it the file is cut off.
  version: z.string().min(1),
  unencrypted_suffix: option,
  encrypted_suffix: option,
  unencrypted_regex: option,
  encrypted_regex: option,
  unencrypted_comment_regex: option,
  encrypted_comment_regex: option,
  mac_only_encrypted: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
})

export interface AgeEntry {
  readonly recipient: string
  /** The data key, encrypted for the recipient: an armored age file. */
  readonly enc: string
}

/** What decides which values are encrypted. At most one of the four is set. */
export interface EncryptionRule {
  readonly unencryptedSuffix?: string
  readonly encryptedSuffix?: string
  readonly unencryptedRegex?: string
  readonly encryptedRegex?: string
  /** The MAC counts encrypted values only. */
  readonly macOnlyEncrypted?: boolean
}

export interface Metadata {
  readonly raw: MetadataMap
  readonly age: readonly AgeEntry[]
  /** Kinds of keys beside age that the file is encrypted for: pgp, kms, … */
  readonly otherKinds: readonly string[]
  readonly rule: EncryptionRule
  readonly lastModified: string
  readonly mac: string
}

/** @throws SopsError SOPS_FORMAT, SOPS_UNSUPPORTED */
export function readMetadata(raw: MetadataMap, name: string): Metadata {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const where = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ')
    throw formatError(name, `is cut off or damaged: its "sops" section lacks or garbles ${where}.`)
  }
  const { data } = parsed
  if ((data.key_groups ?? []).length > 0) {
    throw unsupported(
      name,
      'is encrypted for several key groups (Shamir), which is not supported.',
      'Use the sops program for it, or encrypt it for one group of age keys.',
    )
  }
  if (data.encrypted_comment_regex !== undefined || data.unencrypted_comment_regex !== undefined) {
    throw unsupported(
      name,
      'chooses what is encrypted by comments, which is not supported.',
      'Choose by key: encrypted_regex, unencrypted_regex, encrypted_suffix or unencrypted_suffix.',
    )
  }
  const kinds = ['pgp', 'kms', 'gcp_kms', 'azure_kv', 'hc_vault', 'hckms'] as const
  return {
    raw,
    age: data.age ?? [],
    otherKinds: kinds.filter((kind) => (data[kind] ?? []).length > 0),
    rule: {
      ...(data.unencrypted_suffix !== undefined && { unencryptedSuffix: data.unencrypted_suffix }),
      ...(data.encrypted_suffix !== undefined && { encryptedSuffix: data.encrypted_suffix }),
      ...(data.unencrypted_regex !== undefined && { unencryptedRegex: data.unencrypted_regex }),
      ...(data.encrypted_regex !== undefined && { encryptedRegex: data.encrypted_regex }),
      macOnlyEncrypted: data.mac_only_encrypted === true || data.mac_only_encrypted === 'true',
    },
    lastModified: data.lastmodified,
    mac: data.mac,
  }
}

/** The section of a new file, in the order of sops 3.13: by name. */
export function newMetadata(age: readonly AgeEntry[], rule: EncryptionRule): MetadataMap {
  const options: [string, string | undefined][] = [
    ['encrypted_regex', rule.encryptedRegex],
    ['encrypted_suffix', rule.encryptedSuffix],
    ['unencrypted_regex', rule.unencryptedRegex],
    ['unencrypted_suffix', rule.unencryptedSuffix],
  ]
  const all: [string, MetadataValue][] = [
    ['age', ageMetadata(age)],
    ['lastmodified', ''],
    ['mac', ''],
    ['version', formatVersion],
  ]
  for (const [key, value] of options) if (value !== undefined) all.push([key, value])
  if (options.every(([, value]) => value === undefined)) all.push(['unencrypted_suffix', defaultSuffix])
  if (rule.macOnlyEncrypted === true) all.push(['mac_only_encrypted', true])
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function ageMetadata(age: readonly AgeEntry[]): MetadataValue {
  return age.map(({ recipient, enc }) => ({ enc, recipient }))
}

const defaultSuffix = '_unencrypted'
/** The version of sops whose format this is; sops reads what is older than itself. */
const formatVersion = '3.9.0'

/**
 * Whether the values at a path are encrypted.
 *
 * @throws SopsError SOPS_UNSUPPORTED for several rules at once, and for a regular expression that JavaScript has not
 */
export function encryptionTest(rule: EncryptionRule, name: string): (path: KeyPath) => boolean {
  const { unencryptedSuffix, encryptedSuffix, unencryptedRegex, encryptedRegex } = rule
  const given = [unencryptedSuffix, encryptedSuffix, unencryptedRegex, encryptedRegex].filter(
    (text) => text !== undefined && text !== '',
  )
  if (given.length > 1) {
    throw unsupported(
      name,
      'has several of encrypted_suffix, unencrypted_suffix, encrypted_regex and unencrypted_regex.',
      'SOPS takes one of them: remove the others.',
    )
  }
  if (encryptedRegex) {
    const pattern = goRegex(encryptedRegex, name)
    return (path) => path.some((key) => pattern.test(key))
  }
  if (encryptedSuffix) return (path) => path.some((key) => key.endsWith(encryptedSuffix))
  if (unencryptedRegex) {
    const pattern = goRegex(unencryptedRegex, name)
    return (path) => !path.some((key) => pattern.test(key))
  }
  const suffix = unencryptedSuffix || defaultSuffix
  return (path) => !path.some((key) => key.endsWith(suffix))
}

/** SOPS has Go's expressions; what differs in practice are the flags at their beginning: `(?i)`. */
export function goRegex(source: string, name: string): RegExp {
  const [, flags = '', rest = source] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(source) ?? []
  try {
    return new RegExp(rest, `${[...new Set(flags)].join('')}u`)
  } catch {
    throw unsupported(
      name,
      `has the regular expression ${source}, which cannot be used here.`,
      'Write it without what only Go has, such as (?P<name>…) or flags in the middle.',
    )
  }
}

/** What is bound to the MAC: the time as Go writes it back (RFC 3339 without fractions, Z for UTC). */
export function macPlace(lastModified: string): string {
  return lastModified.replace(/\.\d+/, '').replace(/[+-]00:00$/, 'Z')
}

/**
 * Takes out of a recording what is secret, and what is new each time: tokens and secrets become placeholders, ids are
 * numbered in the order in which they appear (in their own form, so that what reads ids reads these).
 */

/** Fields whose text is secret, wherever they stand. `blob` is that of a credential. */
const secretFields = new Set([
  'password',
  'original_password',
  'secret',
  'adminPass',
  'auth_key',
  'private_key',
  'passcode',
  'blob',
])

/** Hexadecimal like an id, and none. */
const digestFields = new Set(['checksum', 'etag', 'os_hash_value'])

export interface Redactor {
  /** The same value without secrets. One redactor for all files keeps an id the same in all of them. */
  redact(value: unknown): unknown
}

interface Kind {
  readonly pattern: RegExp
  readonly write: (number: number) => string
}

const padded = (number: number, length: number) => String(number).padStart(length, '0')
const uuid = (number: number) => `00000000-0000-4000-8000-${padded(number, 12)}`

/** In the order in which they are looked for: a request id holds a UUID. */
const kinds: readonly Kind[] = [
  // Fernet tokens and receipts: version byte 0x80, then a time.
  { pattern: /gAAAAA[A-Za-z0-9_-]{60,}=*/g, write: (number) => `<token ${number}>` },
  {
    pattern: /req-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    write: (number) => `req-00000000-0000-4000-a000-${padded(number, 12)}`,
  },
  // Consoles.
  {
    pattern: /(?<=token(?:=|%3D))[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    write: () => '<console-token>',
  },
  { pattern: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, write: uuid },
  // Keystone's ids.
  { pattern: /\b[0-9a-f]{32}\b/g, write: (number) => `a${padded(number, 31)}` },
  {
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----/g,
    write: () => '<private key>',
  },
]

/** @param replacements texts that are replaced as they are, first of all */
export function createRedactor(replacements: readonly (readonly [from: string, to: string])[]): Redactor {
  const names = new Map<string, string>()
  const counts = new Map<Kind, number>()
  const named = new Set<string>()

  const nameOf = (kind: Kind, found: string): string => {
    // A name given a moment ago by a kind before this one.
    if (named.has(found)) return found
    const known = names.get(found)
    if (known !== undefined) return known
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    const name = kind.write(number)
    names.set(found, name)
    named.add(name.replace(/^req-/, ''))
    return name
  }

  const redactText = (text: string): string => {
    let result = text
    for (const [from, to] of replacements) result = result.replaceAll(from, to)
    for (const kind of kinds) result = result.replace(kind.pattern, (found) => nameOf(kind, found))
    return result
  }

  const redactValue = (value: unknown, field?: string): unknown => {
    if (field !== undefined && digestFields.has(field)) return value
    if (typeof value === 'string')
      return field !== undefined && secretFields.has(field) ? `<${field}>` : redactText(value)
    if (Array.isArray(value)) return value.map((item) => redactValue(item, field))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [redactText(key), redactValue(item, key)]),
      )
    return value
  }

  return { redact: (value) => redactValue(value) }
}

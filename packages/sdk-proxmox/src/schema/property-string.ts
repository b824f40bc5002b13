/**
 * Property strings: `virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1` ⇄ `{ model: 'virtio', macaddr: 'BC:…', … }`.
 *
 * The server's grammar: parts separated by commas, each `key=value` or the value of the default key alone; some keys
 * are other names of a key, some carry a second key's value in their own name (`virtio=MAC`). Values with a comma are
 * put in double quotes with backslash escapes, the form that Proxmox's newer daemons read; the older ones refuse them
 * with their own message.
 */
import type { Field, PropertyFormat, PropertyKey } from './model.js'

export type PropertyValue = string | number | boolean | readonly string[]
export type PropertyObject = Record<string, PropertyValue>

/** What is wrong with a property string or an object for one; `key` is empty when it is about the whole. */
export interface PropertyProblem {
  readonly key: string
  readonly message: string
}

/** The parts of a property string with aliases resolved, before types are looked at. Never throws, never loses a part. */
export function splitPropertyString(
  format: PropertyFormat,
  text: string,
): { entries: [string, string][]; problems: PropertyProblem[] } {
  const entries = new Map<string, string>()
  const problems: PropertyProblem[] = []
  const add = (key: string, value: string) => {
    if (entries.has(key)) {
      problems.push({ key, message: `duplicate key in comma-separated list property: ${key}` })
      let number = 2
      while (entries.has(`${key}#${number}`)) number++
      entries.set(`${key}#${number}`, value)
    } else entries.set(key, value)
  }
  for (const part of splitParts(text)) {
    const equals = part.indexOf('=')
    if (equals > 0) {
      const name = part.slice(0, equals)
      const key = ownKey(format, name)
      if (key?.keyAlias) add(key.keyAlias, name)
      add(key?.alias ?? name, unquote(part.slice(equals + 1)))
      if (equals === part.length - 1)
        problems.push({ key: name, message: 'missing value in comma-separated list property' })
    } else if (equals < 0 && format.defaultKey) add(format.defaultKey, unquote(part))
    else if (equals < 0) {
      problems.push({ key: '', message: 'value without key, but schema does not define a default key' })
      add(part, '')
    } else {
      problems.push({ key: '', message: 'missing key in comma-separated list property' })
      add('', part.slice(1))
    }
  }
  return { entries: [...entries], problems }
}

/** Parts between commas outside quotes; blank parts are skipped, as the server does. */
function splitParts(text: string): string[] {
  if (!text.includes('"')) return text.split(',').filter((part) => part.trim() !== '')
  const parts: string[] = []
  let start = 0
  let index = 0
  while (index <= text.length) {
    const char = text[index]
    // A quote opens only at the beginning of a value; elsewhere it is an ordinary character.
    if (char === '"' && (index === start || text.indexOf('=', start) === index - 1)) {
      const end = closingQuote(text, index)
      index = end < 0 ? index + 1 : end + 1
    } else if (char === ',' || index === text.length) {
      const part = text.slice(start, index)
      if (part.trim() !== '') parts.push(part)
      start = ++index
    } else index++
  }
  return parts
}

/** The quote that closes the one at `open`, if a comma or the end follows it; -1 when there is none. */
function closingQuote(text: string, open: number): number {
  for (let index = open + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '"') return index + 1 === text.length || text[index + 1] === ',' ? index : -1
  }
  return -1
}

function unquote(value: string): string {
  if (!value.startsWith('"') || closingQuote(value, 0) !== value.length - 1) return value
  return value.slice(1, -1).replace(/\\(.)/gs, '$1')
}

function quote(value: string): string {
  return /^"|,/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value
}

/**
 * Reads a property string into an object. Keys that the format does not know are kept as strings; a value that is not
 * of its type is kept as it came and reported.
 * @example
 * const { QemuNet } = apiModel().formats
 * if (QemuNet) parsePropertyString(QemuNet, 'virtio=BC:24:11:00:10:01,bridge=vmbr9,firewall=1').value
 * // { model: 'virtio', macaddr: 'BC:24:11:00:10:01', bridge: 'vmbr9', firewall: true }
 */
export function parsePropertyString(
  format: PropertyFormat,
  text: string,
): { value: PropertyObject; problems: PropertyProblem[] } {
  const { entries, problems } = splitPropertyString(format, text)
  const value: PropertyObject = Object.fromEntries(
    entries.map(([name, raw]) => {
      const key = ownKey(format, name)
      if (!key) return [name, raw]
      const typed = readScalar(key, raw)
      if (typed === undefined)
        problems.push({ key: name, message: `type check ('${key.type}') failed - got '${raw}'` })
      return [name, typed ?? raw]
    }),
  )
  return { value, problems }
}

function readScalar(field: Field, raw: string): PropertyValue | undefined {
  if (field.list) return raw === '' ? [] : raw.split(field.list)
  switch (field.type) {
    case 'boolean':
      return parseBoolean(raw)
    case 'integer':
      return /^[+-]?\d+$/.test(raw) ? Number(raw) : undefined
    case 'number':
      return raw.trim() !== '' && Number.isFinite(Number(raw)) ? Number(raw) : undefined
    default:
      return raw
  }
}

/** Inside property strings the server takes words as well as 0 and 1. */
export function parseBoolean(text: string): boolean | undefined {
  if (/^(?:1|on|yes|true)$/i.test(text)) return true
  if (/^(?:0|off|no|false)$/i.test(text)) return false
  return undefined
}

/**
 * Writes an object as a property string in the server's own order: the default key first, then by name.
 * Keys with an empty list, `null` or `undefined` are left out; those that cannot be written are left out and reported.
 * @example
 * const { QemuNet } = apiModel().formats
 * if (QemuNet) printPropertyString(QemuNet, { bridge: 'vmbr9', model: 'virtio', tag: 20, firewall: true }).text
 * // 'virtio,bridge=vmbr9,firewall=1,tag=20'
 */
export function printPropertyString(
  format: PropertyFormat,
  value: Readonly<Record<string, unknown>>,
): { text: string; problems: PropertyProblem[] } {
  const problems: PropertyProblem[] = []
  const printed = new Map<string, string>()
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined || item === null || (Array.isArray(item) && item.length === 0)) continue
    const text = printScalar(ownKey(format, key), item)
    if (typeof text === 'string') printed.set(key, text)
    else problems.push({ key, message: text.problem })
  }
  const parts: string[] = []
  const merged = printed.size > 0 ? keyAliasOf(format, printed) : undefined
  if (merged) {
    parts.push(`${merged.name}=${printed.get(merged.alias) ?? ''}`)
    printed.delete(merged.alias)
    printed.delete(merged.keyAlias)
  }
  const first = format.defaultKey === undefined ? undefined : printed.get(format.defaultKey)
  if (first !== undefined && format.defaultKey !== undefined) {
    // A value with "=" in it would be read as a key, a blank one skipped.
    parts.push(first.includes('=') || first.trim() === '' ? `${format.defaultKey}=${first}` : first)
    printed.delete(format.defaultKey)
  }
  for (const key of [...printed.keys()].sort()) parts.push(`${key}=${printed.get(key)}`)
  return { text: parts.join(','), problems }
}

/** `model=virtio,macaddr=M` is written `virtio=M`, as the server itself does. */
function keyAliasOf(format: PropertyFormat, printed: ReadonlyMap<string, string>) {
  for (const [name, { alias, keyAlias }] of Object.entries(format.keys)) {
    if (alias && keyAlias && printed.has(alias) && printed.get(keyAlias) === name)
      return { name, alias, keyAlias }
  }
  return undefined
}

function printScalar(field: Field | undefined, value: unknown): string | { problem: string } {
  const separator = field?.list ?? ';'
  if (Array.isArray(value)) {
    const items = value.map(String)
    const bad = items.find((item) => item.includes(separator) || item === '')
    return bad === undefined
      ? checked(items.join(separator))
      : { problem: `'${bad}' cannot be an element of a list joined by '${separator}'` }
  }
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number')
    return Number.isFinite(value) ? String(value) : { problem: `${value} is not a number the server knows` }
  if (typeof value === 'string') return checked(value)
  return { problem: 'must be text, a number, true or false, or a list of texts' }
}

function checked(text: string): string | { problem: string } {
  if (text === '') return { problem: 'a property string cannot hold an empty value' }
  if (/[\n\r]/.test(text)) return { problem: 'a property string cannot hold a line break' }
  return quote(text)
}

/** A name may come from outside (`constructor`, `__proto__`), so only the format's own keys count. */
const ownKey = (format: PropertyFormat, name: string): PropertyKey | undefined =>
  Object.hasOwn(format.keys, name) ? format.keys[name] : undefined

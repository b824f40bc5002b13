/** `size=32G,storage=ceph-pool`: the parts of a thing in one word of the command line. */
import { type Issue, suggest, UsageError, ValidationError } from '@pve/core'

/** What a value of `key=value` is read as. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'list'

/**
 * @param main the key of a part without "="
 * @param aliases other names of keys, in small letters and without hyphens
 */
export function keyed(
  flag: string,
  index: number,
  text: string,
  keys: Readonly<Record<string, Kind>>,
  main: string,
  aliases: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const issues: Issue[] = []
  const at = (key: string) => `${flag} ${index + 1}: ${key}`
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const equals = part.indexOf('=')
    const given = equals < 0 ? main : part.slice(0, equals).trim()
    const value = equals < 0 ? part.trim() : part.slice(equals + 1)
    const plain = given.replace(/[-_]/g, '').toLowerCase()
    const wanted = aliases[plain] ?? plain
    const key = Object.keys(keys).find((one) => one.toLowerCase() === wanted.toLowerCase())
    const kind = key === undefined ? undefined : keys[key]
    if (key === undefined || kind === undefined) {
      const nearest = suggest(given, Object.keys(keys))
      issues.push({
        path: at(given),
        message: `is not a known key${nearest ? `; did you mean '${nearest}'?` : `; there are ${Object.keys(keys).join(', ')}`}`,
      })
      continue
    }
    const read = readField(kind, value)
    if (key in fields) issues.push({ path: at(given), message: 'is given twice' })
    else if (read === undefined)
      issues.push({
        path: at(given),
        message: `'${value}' is not ${{ integer: 'a whole number', number: 'a number', boolean: 'yes or no', text: 'a text', list: 'a list' }[kind]}`,
      })
    else fields[key] = read
  }
  if (issues.length > 0) throw new ValidationError(`${flag} cannot be understood.`, { issues })
  return fields
}

function readField(kind: Kind, text: string): unknown {
  switch (kind) {
    case 'integer':
      return /^\d+$/.test(text) ? Number(text) : undefined
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
    case 'boolean':
      if (/^(?:1|yes|true|on)$/i.test(text)) return true
      return /^(?:0|no|false|off|ignore)$/i.test(text) ? false : undefined
    case 'list':
      return text.split(';').filter(Boolean)
    default:
      return text === '' ? undefined : text
  }
}

const mebibyte = 1024 * 1024

/** @param name of the flag, for the error */
export function mebibytes(name: string, bytes: number | undefined): number | undefined {
  if (bytes === undefined) return undefined
  if (bytes % mebibyte !== 0) throw new UsageError(`${name} must be whole mebibytes.`)
  return bytes / mebibyte
}

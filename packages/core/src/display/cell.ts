/** What a value is as the text of a cell. */
import type { Json } from '../json.js'
import { isSecretKey, redact, redactValue, Secret } from '../secret/index.js'
import { formatBytes, formatDuration } from '../units/index.js'

/** Names carry their units: `memoryBytes`, `uptimeSeconds`. The unit is shown with the value, not in the heading. */
const units: readonly (readonly [ending: RegExp, format: (value: number) => string])[] = [
  [/Bytes$/, formatBytes],
  [/Seconds$/, (value) => formatDuration(value * 1000)],
  [/Ms$/, formatDuration],
  [/Fraction$/, (value) => `${Math.round(value * 100)} %`],
  [/MiB$|Mib$/, (value) => `${value} MiB`],
  [/GiB$/, (value) => `${value} GiB`],
]

/** `memoryUsedBytes` → `memory used`; `vmid` stays. */
export function headingOf(key: string): string {
  const unit = units.find(([ending]) => ending.test(key))
  const name = unit === undefined ? key : key.replace(unit[0], '')
  return name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`,
  )
}

/** Masked wherever it is or looks like a secret; lines end with `\n`, other control characters are blanks. */
export function cellText(value: unknown, key?: string): string {
  return redact(unmasked(value, key)).replace(controls, ' ')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function unmasked(value: unknown, key: string | undefined): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Secret) return String(value)
  if (typeof value === 'string') return key !== undefined && isSecretKey(key) ? '***' : value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') {
    const unit = key === undefined ? undefined : units.find(([ending]) => ending.test(key))
    return unit === undefined ? String(value) : unit[1](value)
  }
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '?' : `${value.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  if (Array.isArray(value)) return value.map((one) => cellText(one, key)).join(', ')
  if (typeof value === 'object') return jsonText(value, key)
  return String(value)
}

function jsonText(value: object, key: string | undefined): string {
  try {
    const plain: Json = JSON.parse(JSON.stringify({ [key ?? 'value']: value }))
    const masked = Object.values(redactValue(plain) ?? {})[0]
    return JSON.stringify(masked) ?? ''
  } catch {
    // Circular, or with a big integer in it.
    return '…'
  }
}

import { revealSecret, Secret } from '../src/secret/index.js'
import type { SopsValue } from '../src/sops/index.js'

/** With the secrets opened and big numbers as numbers, to be compared in tests. */
export function opened(value: SopsValue): unknown {
  if (value instanceof Secret) return revealSecret(value)
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(opened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, opened(item)]))
}

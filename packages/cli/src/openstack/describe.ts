/** Anything of the library as lines for people: `key  value`, in words. */
import type { Style } from '../output/style.js'
import { renderPairs } from '../output/table.js'
import { timeText } from '../output/time.js'

const units = { MiB: 'MiB', GiB: 'GiB', Bytes: 'bytes', Seconds: 's', Ms: 'ms' } as const

/** `ramMiB` → `ram (MiB)`, `createdAt` → `created at`, `ids` as they are. */
function wordsOf(key: string): string {
  for (const [ending, unit] of Object.entries(units)) {
    if (key.endsWith(ending) && key.length > ending.length)
      return `${wordsOf(key.slice(0, -ending.length))} (${unit})`
  }
  return key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase())
}

export const dateText = (date: Date): string => timeText(date.getTime() / 1000)

/** One line of a value; lists of things have one for each. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Date) return dateText(value)
  if (Array.isArray(value)) {
    const texts = value.map(valueText)
    return texts.some((text) => text.includes(' ')) ? texts.join('\n') : texts.join(', ')
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, one]) => [key, valueText(one).replaceAll('\n', ', ')] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}=${text}`)
    .join(', ')
}

/** Every field that has a value. */
export const describe = (value: object, style: Style, width: number | undefined): string =>
  renderPairs(
    Object.entries(value).map(([key, one]) => [wordsOf(key), valueText(one)] as const),
    style,
    width,
  )

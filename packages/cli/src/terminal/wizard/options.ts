/** Finding one's way in a list of options. */
import type { Option } from './types.js'

export interface Candidate extends Option {
  /** Not one of the options: what was typed. */
  readonly typed?: boolean
}

/**
 * The options in which every word of the filter occurs, in their order.
 * @param free what is typed may be taken as it is
 */
export function candidates(options: readonly Option[], filter: string, free: boolean): readonly Candidate[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const found =
    words.length === 0
      ? options
      : options.filter(({ value, label = '', hint = '' }) => {
          const text = `${value} ${label} ${hint}`.toLowerCase()
          return words.every((word) => text.includes(word))
        })
  const typed = filter.trim()
  if (!free || typed === '' || options.some(({ value }) => value === typed)) return found
  return [...found, { value: typed, typed: true }]
}

export const labelOf = (options: readonly Option[], value: unknown): string =>
  options.find((option) => option.value === value)?.label ?? String(value)

/** `disk` → `Disk` */
export const titled = (noun: string): string => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`

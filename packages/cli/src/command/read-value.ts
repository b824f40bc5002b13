/** From what was typed for a flag to its value, checked as its kind says. */
import { parseSize, suggest, UsageError, ValidationError } from '@pve/core'
import { parseDuration } from './duration.js'
import type { FlagDefinition } from './types.js'

/** Node waits no longer: a timer beyond that ends at once. */
const longestTimerMs = 2 ** 31 - 1
const longestTimerHours = Math.floor(longestTimerMs / 3_600_000)

export function readBoolean(name: string, text: string): boolean {
  if (/^(?:true|yes|on|1)$/i.test(text)) return true
  if (/^(?:false|no|off|0)$/i.test(text)) return false
  throw new UsageError(`${name} is yes or no, not '${text}'.`)
}

/** @param name as typed, for the error */
export function readValue(name: string, flag: FlagDefinition, text: string): unknown {
  switch (flag.kind) {
    case 'boolean':
      return readBoolean(name, text)
    case 'integer':
    case 'number': {
      const value = text.trim() === '' ? Number.NaN : Number(text)
      if (!Number.isFinite(value) || (flag.kind === 'integer' && !Number.isInteger(value))) {
        throw new UsageError(
          `${name} is a ${flag.kind === 'integer' ? 'whole number' : 'number'}, not '${text}'.`,
        )
      }
      return value
    }
    case 'size':
      return readSize(name, text, flag.unit)
    case 'duration': {
      const value = parseDuration(text)
      if (value === undefined) throw new UsageError(`${name} is a time such as 30s, 5m or 1h, not '${text}'.`)
      if (value > longestTimerMs)
        throw new UsageError(`${name} is a time of up to ${longestTimerHours}h (24 days), not '${text}'.`)
      return value
    }
    case 'choice': {
      if (flag.choices.includes(text)) return text
      const nearest = suggest(text, flag.choices)
      throw new UsageError(`${name} is one of ${flag.choices.join(', ')}, not '${text}'.`, {
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      })
    }
    case 'json':
      try {
        return JSON.parse(text)
      } catch {
        throw new UsageError(`${name} is JSON, and this is not: ${text}`)
      }
    default:
      return text
  }
}

function readSize(name: string, text: string, unit: 'B' | 'K' | 'M' | 'G' | 'T' | undefined): number {
  try {
    return parseSize(text, unit)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new UsageError(`${name}: ${error.issues[0]?.message ?? error.message}`)
  }
}

import { floatValue, normalValue, nullValue, type PlainValue, textValue } from '../value.js'

/**
 * What Go's YAML library (yaml.v3), and so sops, takes an unquoted scalar for. The MAC counts a value in the clear by
 * its text after that: 0x1F as 31, yes as yes, 2024-01-01 as a time.
 */
export function plainScalar(source: string): PlainValue {
  if (/^(?:|~|null|Null|NULL)$/.test(source)) return nullValue
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(source))
    return orText(normalValue('bool', Buffer.from(source)), source)
  if (/^[+-]?\.(?:inf|Inf|INF)$/.test(source)) return orText(floatValue(source.replace('.', '')), source)
  if (/^\.(?:nan|NaN|NAN)$/.test(source)) return orText(floatValue('nan'), source)
  const time = timeText(source)
  if (time !== undefined) return { type: 'time', bytes: Buffer.from(time) }
  return numberValue(source) ?? textValue(source)
}

function orText(value: PlainValue | undefined, source: string): PlainValue {
  return value ?? textValue(source)
}

function numberValue(source: string): PlainValue | undefined {
  if (!/^[+-]?[.\d]/.test(source)) return undefined
  const digits = source.replaceAll('_', '')
  const [, sign = '', number = ''] = /^([+-]?)(.*)$/.exec(digits) ?? []
  const whole = wholeNumber(number)
  if (whole !== undefined) {
    const value = sign === '-' ? -whole : whole
    // Beyond 64 bits Go falls back to a float.
    if (value >= -(2n ** 63n) && value < 2n ** 64n) return normalValue('int', Buffer.from(value.toString()))
    return floatValue(value.toString())
  }
  return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits)
    ? floatValue(digits)
    : undefined
}

/** Go's ParseInt with base 0: a leading zero means octal. */
function wholeNumber(text: string): bigint | undefined {
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`)
  return /^(?:0|[1-9]\d*|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(text) ? BigInt(text) : undefined
}

function timeText(source: string): string | undefined {
  const date = /^\d{4}-\d{1,2}-\d{1,2}$/.test(source)
  const [, year = '', month = '', day = '', clock = 'T00:00:00', fraction = '', zone = 'Z'] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}:\d\d:\d\d)(\.\d*)?(Z|[+-]\d\d:\d\d))?$/.exec(source) ?? []
  if (year === '') return undefined
  const time = date ? clock : `T${clock.padStart(8, '0')}`
  const part = fraction.replace(/\.?0*$/, '')
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}${part}${zone}`
  return Number.isNaN(Date.parse(text)) ? undefined : text.replace(/[+-]00:00$/, 'Z')
}

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i
const harmless = /^[A-Za-z_/](?:[\w./@+=,-]|:(?=\S)| (?=[^\s#]))*$/
const sealed = /^ENC\[[\w+/=:,]+\]$/
const version = /^\d+\.\d+\.\d+$/

/** A text on one line that every YAML library reads as that text. */
export function writeText(text: string): string {
  if ((harmless.test(text) && !reserved.test(text)) || sealed.test(text) || version.test(text)) return text
  // What JSON leaves alone and YAML takes for a line break or refuses.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

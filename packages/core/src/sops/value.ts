import { revealSecret, Secret } from '../secret/index.js'

/** The types that SOPS writes beside a value, and null, which it leaves as it is. */
export type ValueType = 'str' | 'int' | 'float' | 'bool' | 'bytes' | 'time' | 'null'

/** A value as SOPS encrypts it and counts it for the MAC: its text, as bytes. */
export interface PlainValue {
  readonly type: ValueType
  readonly bytes: Buffer
}

/**
 * What a SOPS file holds. Texts that are encrypted in the file are Secrets, texts in the clear are strings; whole
 * numbers that a JavaScript number cannot hold are bigints.
 */
export type SopsValue = Secret | string | number | bigint | boolean | null | readonly SopsValue[] | SopsMap
export interface SopsMap {
  readonly [key: string]: SopsValue
}

export type SopsScalar = Exclude<SopsValue, readonly SopsValue[] | SopsMap>

export const nullValue: PlainValue = { type: 'null', bytes: Buffer.alloc(0) }

export function textValue(text: string): PlainValue {
  return { type: 'str', bytes: Buffer.from(text, 'utf8') }
}

function made(type: ValueType, text: string): PlainValue {
  return { type, bytes: Buffer.from(text, 'utf8') }
}

/** The value with its text as SOPS would write it, or undefined when it is no text of this type. */
export function normalValue(type: string, bytes: Buffer): PlainValue | undefined {
  const text = bytes.toString('utf8')
  switch (type) {
    case 'str':
    case 'bytes':
    case 'time':
      return { type, bytes }
    case 'int':
    case 'int64':
      return /^[+-]?\d+$/.test(text) ? made('int', BigInt(text.replace(/^\+/, '')).toString()) : undefined
    case 'float':
      return floatValue(text)
    case 'bool':
      // What Go's strconv.ParseBool takes; the first SOPS was in Python, hence the capital letters.
      if (/^(?:1|t|T|true|True|TRUE)$/.test(text)) return made('bool', 'True')
      return /^(?:0|f|F|false|False|FALSE)$/.test(text) ? made('bool', 'False') : undefined
    default:
      return undefined
  }
}

/** From a number's text in Go's or JSON's writing. */
export function floatValue(text: string): PlainValue | undefined {
  if (/^[+-]?inf$/i.test(text)) return made('float', text.startsWith('-') ? '-Inf' : '+Inf')
  if (/^nan$/i.test(text)) return made('float', 'NaN')
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined
  return made('float', plainDecimal(Number(text)))
}

/** The shortest digits that say this number, never with an exponent: Go's FormatFloat(x, 'f', -1, 64). */
function plainDecimal(number: number): string {
  if (!Number.isFinite(number)) return number > 0 ? '+Inf' : '-Inf'
  if (Object.is(number, -0)) return '-0'
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? []
  if (exponent === undefined) return String(number)
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`
}

/**
 * What is to be stored, as SOPS stores it.
 *
 * @param wholeNumbers false where the format knows only one kind of number (JSON)
 */
export function storedValue(input: SopsScalar, wholeNumbers: boolean): PlainValue {
  if (input === null) return nullValue
  if (typeof input === 'boolean') return made('bool', input ? 'True' : 'False')
  if (typeof input === 'bigint') return made('int', input.toString())
  if (typeof input === 'number') {
    return Number.isSafeInteger(input) && wholeNumbers && !Object.is(input, -0)
      ? made('int', String(input))
      : made('float', Number.isNaN(input) ? 'NaN' : plainDecimal(input))
  }
  return textValue(revealSecret(input))
}

export function isScalar(input: SopsValue): input is SopsScalar {
  return typeof input !== 'object' || input === null || input instanceof Secret
}

/** @param secret whether the file has it encrypted */
export function scalarOf({ type, bytes }: PlainValue, secret: boolean): SopsScalar {
  const text = bytes.toString('utf8')
  switch (type) {
    case 'null':
      return null
    case 'bool':
      return text === 'True'
    case 'int':
      return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)
    case 'float':
      return Number(text.replace('Inf', 'Infinity'))
    default:
      return secret ? Secret.of(text) : text
  }
}

export function sameValue(a: PlainValue, b: PlainValue): boolean {
  return a.type === b.type && a.bytes.equals(b.bytes)
}

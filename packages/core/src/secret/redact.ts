import type { Json } from '../json.js'
import { maskRegistered } from './registry.js'

const mask = '***'

/** Nothing of {@link patterns} can match a text in which this finds nothing. */
const worthALook = /pass|secret|token|ticket|cookie|authori|private|csrf|bearer|basic/i

const secretWords =
  'passwd|password|passphrase|adminpass|secret(?:[_-]?(?:access)?[_-]?key)?|(?<!PVEAPI)token|ticket|private[_-]?key'

/** `user:password@` of a URL; user info never holds a slash or blank. */
const urlPassword = /(:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/g

const patterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [
    /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g,
    `${mask} PRIVATE KEY ${mask}`,
  ],
  [/(PVEAPIToken(?:=|%3D)[^\s"'=!]+(?:!|%21)[^\s"'=:%]+(?:=|:|%3D))[^\s"',;&]+/gi, `$1${mask}`],
  [/(PVE[A-Z]*AuthCookie(?:=|%3D))[^\s"',;&]+/gi, `$1${mask}`],
  // PVE:user@realm:HEX::signature, PVEVNC:HEX::signature, also percent-encoded
  [/\b(PVE[A-Z]*(?::|%3A)(?:[^\s"':;,]*?(?::|%3A))?)[0-9A-F]{8}(?::|%3A){2}[^\s"',;&<>]+/gi, `$1${mask}`],
  [
    /(\bauthorization["']?\s*[:=]\s*["']?)(?!PVEAPIToken)(?:(?:basic|bearer|digest|negotiate|token|apikey)\s+)?[^\s"',;]+/gi,
    `$1${mask}`,
  ],
  [/\b((?:bearer|basic)\s+)(?=[^\s"',;]*[0-9A-Z+/=._-])[\w+/=.~-]{16,}/gi, `$1${mask}`],
  [/(\b(?:set-)?cookie["']?\s*:\s*["']?)[^\r\n"']+/gi, `$1${mask}`],
  [/(\b(?:CSRFPreventionToken|x-[a-z-]*token)["']?\s*[:=]\s*["']?)[^\s"',;&]+/gi, `$1${mask}`],
  // password='…', "password": "…", \"password\":\"…\" — up to the quote that opened it
  [
    new RegExp(
      `((?:${secretWords})\\\\*["']?\\s*[:=]\\s*)(\\\\*["'])(?:(?!\\2)[^\\\\]|(?!\\2)\\\\[\\s\\S])*(?:\\2|$)`,
      'gi',
    ),
    `$1$2${mask}$2`,
  ],
  // password=…, without quotes. "password: …" is left alone: that is how a complaint about a field is written.
  [new RegExp(`((?:${secretWords})(?:=|%3D))(?!\\\\*["'])[^\\s"',;&]+`, 'gi'), `$1${mask}`],
]

/**
 * `text` with `***` in place of every registered secret (as it is, percent-encoded, JSON-escaped, in base64, …) and
 * of what looks like one: API tokens, tickets, cookies, authorization headers, `password=`, private keys.
 * @example
 * redact('Authorization: PVEAPIToken=backup@pve!nightly=0b5ecf1a-51d2-4f5b-8a1c-3d1f4c9a7e60')
 * // Authorization: PVEAPIToken=backup@pve!nightly=***
 */
export function redact(text: string): string {
  let result = maskRegistered(text, mask)
  if (result.includes('://') && result.includes('@')) result = result.replace(urlPassword, `$1${mask}`)
  if (!result.includes('PVE') && !worthALook.test(result) && !result.includes('PRIVATE KEY')) return result
  for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement)
  return result
}

const secretKey = /password|passphrase|adminpass|secret|token|ticket|cookie|csrf|authorization|private.?key/i
/** `tokenid`, `secret_ref`, `password_expires_at`, `credentialsFile`: facts about a secret, not the secret. */
const aboutASecret =
  /(?:password|secret|token|ticket|cookie|key)s?[_-]?(?:id|name|ref|href|file|path|type|count|length|limit|method|methods|expire[sd]?(?:[_-]?at)?)s?$/i

/**
 * Whether a value under this key is to be hidden.
 * @example
 * isSecretKey('db_password') // true
 * isSecretKey('tokenid') // false: the name of a secret, not the secret
 */
export function isSecretKey(key: string): boolean {
  return secretKey.test(key) && !aboutASecret.test(key)
}

/**
 * A copy of `value` in which every text has gone through {@link redact}, and every text under a key that names a
 * secret (`password`, `token`, `cookie`, …) is `***`. Numbers, booleans and null stay.
 * @example
 * redactValue({ user: 'ada', password: 'correct horse', port: 22 }) // { user: 'ada', password: '***', port: 22 }
 */
export function redactValue<T extends Json>(value: T): T
export function redactValue(value: Json): Json {
  return redactDeep(value, false)
}

function redactDeep(value: Json, hidden: boolean): Json {
  if (typeof value === 'string') return hidden ? mask : redact(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, hidden))
  const result: { [key: string]: Json | undefined } = {}
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    // Not `result[key] =`: the key `__proto__` would set the prototype.
    Object.defineProperty(result, redact(key), {
      value: redactDeep(item, hidden || isSecretKey(key)),
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return result
}

import { Searcher } from './searcher.js'

/** Shorter values are not searched for in texts: masking every "a" would shred the output and hide nothing. */
const shortestSearched = 4
/** Shorter values get no search for their base64 form inside a longer base64 text: too many false hits. */
const shortestInsideBase64 = 8
/** Signed tickets are renewed for as long as a process lives; the oldest values are forgotten beyond this many. */
const mostValues = 1_000

interface Registry {
  /** value → the forms in which it may stand in a text; in the order of registration */
  readonly formsOf: Map<string, readonly string[]>
  /** made anew after a registration */
  searcher: Searcher | undefined
  readonly values: WeakMap<object, string>
}

// The package may be loaded twice in a process (as ESM and as CommonJS): both copies must know the same secrets.
const registryKey = Symbol.for('@pve/core/secrets')

function isRegistry(value: unknown): value is Registry {
  return typeof value === 'object' && value !== null && 'formsOf' in value && 'values' in value
}

function registry(): Registry {
  const there: unknown = Reflect.get(globalThis, registryKey)
  if (isRegistry(there)) return there
  const made: Registry = { formsOf: new Map(), searcher: undefined, values: new WeakMap() }
  Object.defineProperty(globalThis, registryKey, { value: made, enumerable: false })
  return made
}

/**
 * Makes {@link redact} mask `value`, and its encoded forms, in every text from now on. Under 4 characters: no effect.
 * @example
 * registerSecretValue(process.env['BACKUP_PASSPHRASE'] ?? '')
 * console.error(redact(`openssl: ${process.env['BACKUP_PASSPHRASE']}`)) // openssl: ***
 */
export function registerSecretValue(value: string): void {
  if (value.length < shortestSearched) return
  const { formsOf } = registry()
  const known = formsOf.get(value)
  if (known !== undefined) {
    formsOf.delete(value)
    formsOf.set(value, known)
    return
  }
  formsOf.set(value, formsOfValue(value))
  if (formsOf.size > mostValues) {
    for (const oldest of formsOf.keys()) {
      formsOf.delete(oldest)
      break
    }
  }
  registry().searcher = undefined
}

/** `text` with `mask` in place of every form of every registered value. */
export function maskRegistered(text: string, mask: string): string {
  const shared = registry()
  shared.searcher ??= new Searcher([...shared.formsOf.values()].flat())
  return shared.searcher.replaceAll(text, mask)
}

export function keepSecretValue(holder: object, value: string): void {
  registry().values.set(holder, value)
}

export function secretValueOf(holder: object): string | undefined {
  return registry().values.get(holder)
}

function formsOfValue(value: string): readonly string[] {
  const forms = new Set([value])
  const percent = percentEncoded(value)
  forms.add(percent)
  forms.add(percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))
  forms.add(percentEncoded(percent))
  forms.add(new URLSearchParams([['', value]]).toString().slice(1))
  const json = JSON.stringify(value).slice(1, -1)
  forms.add(json)
  forms.add(JSON.stringify(json).slice(1, -1))
  forms.add(value.replaceAll("'", "'\\''"))
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  forms.add(xml)
  forms.add(xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'))
  for (const text of base64Forms(value)) forms.add(text)
  // A key of several lines is often printed line by line.
  if (value.includes('\n')) {
    for (const line of value.split(/\r?\n/)) {
      if (line.trim().length >= 16 && !line.startsWith('-----')) forms.add(line.trim())
    }
  }
  return [...forms]
}

function percentEncoded(text: string): string {
  // A lone surrogate has no UTF-8 form, and encodeURIComponent throws on it.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

/** The value in base64 and base64url: on its own, and at each of the three places it can have within a longer text. */
function base64Forms(value: string): string[] {
  const whole = Buffer.from(value, 'utf8')
  const forms = [whole.toString('base64').replace(/=+$/, '')]
  if (value.length >= shortestInsideBase64) {
    for (const shift of [0, 1, 2]) {
      const text = Buffer.concat([Buffer.alloc(shift), whole]).toString('base64')
      // Characters at either end also carry bits of the neighbours: only what lies between is the value's own.
      const start = Math.ceil((shift * 8) / 6)
      const end = Math.floor(((shift + whole.length) * 8) / 6)
      forms.push(text.slice(start, end))
    }
  }
  return forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')])
}

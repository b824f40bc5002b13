import { type InspectOptions, inspect } from 'node:util'
import type { Json, JsonObject } from '../json.js'
import { redact, redactValue } from '../secret/index.js'

/** What to quote to an administrator or in a bug report, e.g. `{ upid, requestId, vmid }`. */
export type ErrorIds = Readonly<Record<string, string>>

export interface PveErrorOptions {
  /** Stable, UPPER_SNAKE, listed in docs/errors.md. Default: the class's own. */
  code?: string
  /** What was being done: "create VM 101". */
  phase?: string
  /** What to do next, as a sentence. */
  hint?: string
  cause?: unknown
  ids?: ErrorIds
  details?: JsonObject
}

/**
 * The base of every error that the pve packages throw. Its texts have been through `redact` from the start, and so
 * has whatever `toJSON`, `util.inspect` and `stack` give.
 * @example
 * try {
 *   await shell.readFile('/etc/pve/storage.cfg')
 * } catch (error) {
 *   if (!(error instanceof PveError)) throw error
 *   console.error(`${error.code}: ${error.message}\n${error.hint ?? ''}`)
 *   log.error({ error: error.toJSON() }, 'backup failed')
 * }
 */
export class PveError extends Error {
  /** Stable, UPPER_SNAKE, listed in docs/errors.md. */
  readonly code: string
  /** What was being done: "create VM 101". */
  declare readonly phase?: string
  /** What to do next. */
  declare readonly hint?: string
  readonly ids: ErrorIds
  readonly details: JsonObject

  constructor(message: string, options: PveErrorOptions = {}) {
    // The stack begins with the message, so that must be clean before it reaches Error.
    super(redact(message), options.cause === undefined ? undefined : { cause: withoutSecrets(options.cause) })
    this.code = options.code ?? 'UNEXPECTED'
    if (options.phase !== undefined) this.phase = redact(options.phase)
    if (options.hint !== undefined) this.hint = redact(options.hint)
    this.ids = Object.fromEntries(Object.entries(options.ids ?? {}).map(([key, id]) => [key, redact(id)]))
    this.details = redactValue(options.details ?? {})
    // Bundlers number or underline classes whose names meet: `_TlsError`, `TlsError2`.
    Object.defineProperty(this, 'name', {
      value: new.target.name.replace(/^_|\d+$/g, ''),
      configurable: true,
      writable: true,
    })
  }

  /** What subclasses have beyond the base, for `toJSON` and `inspect`. */
  protected extra(): JsonObject {
    return {}
  }

  /** `{ name, code, message, phase?, hint?, ids?, details?, …the class's own, cause? }`, redacted. */
  toJSON(): JsonObject {
    const { cause } = this
    return redactValue({
      name: this.name,
      code: this.code,
      message: this.message,
      ...(this.phase !== undefined && { phase: this.phase }),
      ...(this.hint !== undefined && { hint: this.hint }),
      ...(Object.keys(this.ids).length > 0 && { ids: { ...this.ids } }),
      ...(Object.keys(this.details).length > 0 && { details: this.details }),
      ...this.extra(),
      ...(cause !== undefined && { cause: causeJson(cause, 0) }),
    })
  }

  [inspect.custom](depth: number, options: InspectOptions): string {
    const facts: JsonObject = {
      code: this.code,
      ...(this.phase !== undefined && { phase: this.phase }),
      ...(this.hint !== undefined && { hint: this.hint }),
      ...(Object.keys(this.ids).length > 0 && { ids: { ...this.ids } }),
      ...(Object.keys(this.details).length > 0 && { details: this.details }),
      ...this.extra(),
    }
    const own = `${this.stack ?? `${this.name}: ${this.message}`} ${inspect(redactValue(facts), { ...options, depth: 6 })}`
    if (this.cause === undefined || depth < 0) return redact(own)
    return redact(`${own}\n[cause]: ${inspect(this.cause, { ...options, depth: depth - 1 })}`)
  }
}

/** How many causes of causes are shown. */
const deepestCause = 8

function causeJson(cause: unknown, depth: number): Json {
  if (cause instanceof PveError) return cause.toJSON()
  if (!(cause instanceof Error))
    return redact(typeof cause === 'string' ? cause : inspect(cause, { depth: 2 }))
  const code: unknown = Reflect.get(cause, 'code')
  return {
    name: cause.name,
    message: redact(cause.message),
    ...(typeof code === 'string' && { code }),
    ...(cause.cause !== undefined && depth < deepestCause && { cause: causeJson(cause.cause, depth + 1) }),
  }
}

/** The cause itself, or, when a foreign error's texts hold a secret, a redacted copy of it. */
function withoutSecrets(cause: unknown, depth = 0): unknown {
  if (typeof cause === 'string') return redact(cause)
  if (!(cause instanceof Error) || cause instanceof PveError || depth > deepestCause) return cause
  const inner = cause.cause === undefined ? undefined : withoutSecrets(cause.cause, depth + 1)
  const shown = inspect(cause, { depth: 3 })
  if (inner === cause.cause && redact(shown) === shown) return cause
  const copy = new Error(redact(cause.message), inner === undefined ? undefined : { cause: inner })
  copy.name = cause.name
  if (cause.stack !== undefined) copy.stack = redact(cause.stack)
  const code: unknown = Reflect.get(cause, 'code')
  return typeof code === 'string' ? Object.assign(copy, { code }) : copy
}

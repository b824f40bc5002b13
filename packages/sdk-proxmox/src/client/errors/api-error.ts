import { exitCodes, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'

/** What the server answered instead of success. */
export interface ApiAnswer {
  readonly method: string
  /** Path with its values, without `/api2/json`. */
  readonly path: string
  readonly status: number
  /** The reason phrase, which carries the error's text on Proxmox VE. */
  readonly reason: string
  /** The server's own words: `message` of the body, or the reason. */
  readonly text: string
  /** The server's messages per parameter. */
  readonly errors: Readonly<Record<string, string>>
}

/**
 * An answer of the API that is not success. Subclasses say what kind; the server's own words are in `answer`. Code
 * API_FAILED where no subclass fits.
 * @example
 * try {
 *   await rebootContainer(client, 'scratch')
 * } catch (error) {
 *   if (error instanceof ApiError) console.error(error.status, error.answer.text) // 500 CT 202 not running
 * }
 */
export class ApiError extends PveError {
  static readonly exitCode: number = exitCodes.failed
  readonly answer: ApiAnswer

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    const fields = Object.entries(answer.errors).map(([name, text]) => `${name}: ${text.trim()}`)
    super([answer.text || `the server answered ${answer.status}`, ...fields].join('\n'), {
      ...options,
      code: options.code ?? 'API_FAILED',
    })
    this.answer = answer
  }

  get status(): number {
    return this.answer.status
  }

  protected override extra(): JsonObject {
    const { method, path, status, reason, text, errors } = this.answer
    return { answer: { method, path, status, reason, text, errors: { ...errors } } }
  }
}

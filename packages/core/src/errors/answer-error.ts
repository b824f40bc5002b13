import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

const longestShown = 2_000

/**
 * The server's answer is not what its schema says. Code ANSWER_INVALID; `details.came` is what came, shortened.
 * @example
 * const text = await readFileIfThere('/tmp/answer.json')
 * try {
 *   JSON.parse(text ?? '')
 * } catch (cause) {
 *   throw new AnswerError('The inventory is not JSON.', { cause, ...(text !== undefined && { came: text }) })
 * }
 */
export class AnswerError extends PveError {
  static readonly exitCode: number = exitCodes.failed

  /** @param options.came the answer as text; the first 2000 characters of it are kept in `details.came` */
  constructor(message: string, options: PveErrorOptions & { came?: string } = {}) {
    const { came } = options
    const shown =
      came !== undefined && came.length > longestShown
        ? `${came.slice(0, longestShown)}… (${came.length} characters)`
        : came
    super(message, {
      ...options,
      code: options.code ?? 'ANSWER_INVALID',
      details: { ...options.details, ...(shown !== undefined && { came: shown }) },
    })
  }
}

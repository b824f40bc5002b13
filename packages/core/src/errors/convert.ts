import { inspect } from 'node:util'
import { CancelledError } from './cancelled-error.js'
import { exitCodes } from './exit-codes.js'
import { PveError } from './pve-error.js'

/**
 * What a command that ended with `error` should exit with: the error's own `exitCode`, its class's, or 1.
 * @example
 * try {
 *   await shell.run(['apt-get', 'update'], { sudo: true, signal })
 * } catch (error) {
 *   console.error(toPveError(error).message)
 *   process.exitCode = exitCodeOf(error)
 * }
 */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof Error)) return exitCodes.failed
  const own: unknown = Reflect.get(error, 'exitCode')
  if (isExitCode(own)) return own
  const ofClass: unknown = Reflect.get(error.constructor, 'exitCode')
  if (isExitCode(ofClass)) return ofClass
  return error.name === 'AbortError' ? exitCodes.cancelled : exitCodes.failed
}

function isExitCode(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

/**
 * `error` itself when it is one of ours; an `AbortError` as CancelledError; anything else wrapped, code UNEXPECTED.
 * @example
 * const { code, phase } = toPveError(new Error('ENOSPC: no space left on device'), 'copy the image')
 * console.log(code, phase) // UNEXPECTED copy the image
 */
export function toPveError(error: unknown, phase?: string): PveError {
  if (error instanceof PveError) return error
  const options = { ...(phase !== undefined && { phase }), cause: error }
  if (!(error instanceof Error)) {
    return new PveError(
      typeof error === 'string' ? error : `Thrown: ${inspect(error, { depth: 2 })}`,
      options,
    )
  }
  if (error.name === 'AbortError') return new CancelledError('Cancelled.', options)
  return new PveError(error.message === '' ? error.name : error.message, options)
}

import type { JsonObject } from '../json.js'
import { redact } from '../secret/index.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

export interface Issue {
  /** Where, from the top of what was given: `disks[0].size`. Empty for the whole. */
  path: string
  message: string
  /** The place in the file it came from; line and column from 1. */
  source?: { file?: string; line?: number; column?: number }
}

/**
 * What was given breaks rules. Code VALIDATION_FAILED; the message ends with a line `path: text` for each issue.
 * @example
 * try {
 *   parseSize('32X')
 * } catch (error) {
 *   if (error instanceof ValidationError) for (const { path, message } of error.issues) console.error(path, message)
 * }
 */
export class ValidationError extends PveError {
  static readonly exitCode: number = exitCodes.validation
  readonly issues: readonly Issue[]

  /** @param message what is wrong as a whole ("vm.yaml is not a valid VM"); the issues' lines are added to it */
  constructor(message: string, options: PveErrorOptions & { issues: readonly Issue[] }) {
    super([message, ...options.issues.map(issueLine)].filter((line) => line !== '').join('\n'), {
      ...options,
      code: options.code ?? 'VALIDATION_FAILED',
    })
    this.issues = options.issues.map((issue) => ({
      ...issue,
      path: redact(issue.path),
      message: redact(issue.message),
    }))
  }

  protected override extra(): JsonObject {
    return {
      issues: this.issues.map(({ path, message, source }) => ({
        path,
        message,
        ...(source !== undefined && { source: { ...source } }),
      })),
    }
  }
}

function issueLine({ path, message, source }: Issue): string {
  const place = [source?.file, source?.line, source?.column].filter((part) => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${path === '' ? '' : `${path}: `}${message}`
}

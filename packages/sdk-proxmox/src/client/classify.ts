/** From an answer that is not success to the error that says what it means. */
import type { PveErrorOptions } from '@pve/core'
import type { Operation } from '../schema/model.js'
import {
  type ApiAnswer,
  ApiError,
  AuthenticationError,
  ConflictError,
  DigestError,
  LockedError,
  NodeUnreachableError,
  NotFoundError,
  NotImplementedError,
  ParameterError,
  PermissionError,
} from './errors/index.js'

/** Proxmox VE has no 404 and no 409: a 500's text tells which it is (facts measured on 9.2). */
const texts: readonly (readonly [RegExp, (answer: ApiAnswer, options: PveErrorOptions) => ApiError])[] = [
  [
    /already exists|already defined|already used|File exists|already in use/i,
    (answer, options) => new ConflictError(answer, options),
  ],
  [
    /is locked \(|can't lock file .* got timeout|unable to acquire lock/i,
    (answer, options) =>
      new LockedError(answer, {
        hint: 'Another action is at work on it: wait for it, or see `pve task list`.',
        ...options,
      }),
  ],
  [
    /checksum mismatch|detected modified configuration/i,
    (answer, options) =>
      new DigestError(answer, { hint: 'Somebody else changed it: read it again, then decide.', ...options }),
  ],
  [
    /does not exist|no such|not found|hostname lookup .* failed/i,
    (answer, options) => new NotFoundError(answer, options),
  ],
]

export function classifyAnswer(
  answer: ApiAnswer,
  operation: Operation,
  values: Readonly<Record<string, string>>,
  options: PveErrorOptions,
): ApiError {
  switch (answer.status) {
    case 400:
      return new ParameterError(answer, options)
    case 401:
      return new AuthenticationError(answer, options)
    case 403:
      return new PermissionError(answer, {
        ...options,
        values,
        ...(operation.permission && { rule: operation.permission }),
      })
    case 501:
      return new NotImplementedError(answer, {
        hint: 'This server is older or newer than the schema: `pve doctor` shows its version.',
        ...options,
      })
    case 595:
    case 596:
      return new NodeUnreachableError(answer, {
        hint: 'The node is down or not reachable from the host that was asked: see `pve node list`.',
        ...options,
      })
    default:
      return (
        texts.find(([pattern]) => pattern.test(answer.text))?.[1](answer, options) ??
        new ApiError(answer, options)
      )
  }
}

/** The parts of an answer that carry the error: JSON body, plain text, or only the reason phrase. */
export function readAnswer(
  method: string,
  path: string,
  status: number,
  reason: string,
  body: string,
): ApiAnswer {
  let message = ''
  let errors: Record<string, string> = {}
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null) {
      if ('message' in parsed && typeof parsed.message === 'string') message = parsed.message.trim()
      if ('errors' in parsed && typeof parsed.errors === 'object' && parsed.errors !== null) {
        errors = Object.fromEntries(Object.entries(parsed.errors).map(([name, text]) => [name, String(text)]))
      }
    }
  } catch {
    // The proxy answers some mistakes in plain text, and its own 401s with nothing.
    if (!body.trimStart().startsWith('<')) message = body.trim().slice(0, 500)
  }
  return { method, path, status, reason, text: message || reason, errors }
}

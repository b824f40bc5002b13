import { CancelledError, TimeLimitError } from '@pve/core'

const hint = 'What was sent already may go on in the cloud: look there before you do it again.'

/** Of a change whose end nobody waited for: that takes nothing back. */
export function cutShort<E>(error: E): E | CancelledError | TimeLimitError {
  if (error instanceof CancelledError && error.code === 'CANCELLED')
    return new CancelledError(error.message, { hint, cause: error })
  if (error instanceof TimeLimitError && error.hint === undefined) {
    const { message, phase, details } = error
    return new TimeLimitError(message, { hint, details, cause: error, ...(phase !== undefined && { phase }) })
  }
  return error
}

import { AnswerError, exitCodes, type PveErrorOptions } from '@pve/core'

/**
 * What answers at an address is not the service that should be there: a web page of a proxy, something else's JSON.
 * Code OS_NOT_OPENSTACK; `details.came` is the beginning of what came.
 * @example
 * try {
 *   await cloud.signedIn()
 * } catch (error) {
 *   if (!(error instanceof NotOpenstackError)) throw error
 *   console.error(error.message, error.hint, error.details['came'])
 * }
 */
export class NotOpenstackError extends AnswerError {
  static override readonly exitCode: number = exitCodes.connection

  constructor(message: string, options: PveErrorOptions & { came?: string } = {}) {
    super(message, {
      hint: 'Is the address right? Does a proxy or a sign-in page stand in between?',
      ...options,
      code: 'OS_NOT_OPENSTACK',
    })
  }
}

import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type DomainErrorCode =
  | 'DOMAIN_RUNNING'
  | 'DOMAIN_NOT_RUNNING'
  | 'DOMAIN_STILL_RUNNING'
  | 'DOMAIN_TRANSIENT'
  | 'DOMAIN_EXISTS'
  | 'DOMAIN_HAS_NO_CONSOLE'
  | 'DOMAIN_HAS_NO_SSH'
  | 'DOMAIN_ADDRESS_UNKNOWN'
  | 'SNAPSHOT_NOT_FOUND'
  | 'SNAPSHOT_EXISTS'
  | 'SNAPSHOT_NOT_POSSIBLE'
  | 'TEMPLATE_NOT_FOUND'
  | 'TEMPLATE_EXISTS'
  | 'TEMPLATE_NOT_POSSIBLE'
  | 'TEMPLATE_DAMAGED'
  | 'TEMPLATE_IN_USE'
  | 'TEMPLATE_CHANGED'
  | 'VOLUME_CHANGED'

const exitCodeOfCode: Readonly<Record<DomainErrorCode, number>> = {
  DOMAIN_RUNNING: exitCodes.conflict,
  DOMAIN_NOT_RUNNING: exitCodes.conflict,
  DOMAIN_STILL_RUNNING: exitCodes.timeout,
  DOMAIN_TRANSIENT: exitCodes.validation,
  DOMAIN_EXISTS: exitCodes.conflict,
  DOMAIN_HAS_NO_CONSOLE: exitCodes.validation,
  DOMAIN_HAS_NO_SSH: exitCodes.validation,
  DOMAIN_ADDRESS_UNKNOWN: exitCodes.notFound,
  SNAPSHOT_NOT_FOUND: exitCodes.notFound,
  SNAPSHOT_EXISTS: exitCodes.conflict,
  SNAPSHOT_NOT_POSSIBLE: exitCodes.validation,
  TEMPLATE_NOT_FOUND: exitCodes.notFound,
  TEMPLATE_EXISTS: exitCodes.conflict,
  TEMPLATE_NOT_POSSIBLE: exitCodes.validation,
  TEMPLATE_DAMAGED: exitCodes.failed,
  TEMPLATE_IN_USE: exitCodes.conflict,
  TEMPLATE_CHANGED: exitCodes.conflict,
  VOLUME_CHANGED: exitCodes.conflict,
}

/**
 * A VM, a snapshot or a template is not as what was asked needs it to be; nothing was changed.
 * @example
 * import { runPlan } from '@pve/core'
 * try {
 *   const { plan } = await planCreateSnapshot(host, 'web', { name: 'before-upgrade' })
 *   await runPlan(plan, { rollback: true })
 * } catch (error) {
 *   if (error instanceof DomainError && error.code === 'SNAPSHOT_NOT_POSSIBLE') console.error(error.hint)
 * }
 */
export class DomainError extends PveError {
  readonly exitCode: number

  constructor(
    message: string,
    options: PveErrorOptions & { readonly code: DomainErrorCode; readonly hint: string },
  ) {
    super(message, options)
    this.exitCode = exitCodeOfCode[options.code]
  }
}

/** A name as messages show it: in quotes, on one line whatever it holds. */
export const shown = (name: string): string => JSON.stringify(name)

import { exitCodes, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'
import type { Finding, PhasePlan } from './types.js'

interface RefusedFinding {
  readonly phase: string
  readonly finding: Finding
}

/**
 * The host cannot be prepared as it is; nothing was changed by the phase that says so. The code is that of the first
 * problem: HOST_NOT_SUPPORTED, VIRTUALIZATION_OFF, DISK_SPACE_MISSING and others.
 * @example
 * try {
 *   await bootstrap(host, { only: ['iommu'] })
 * } catch (error) {
 *   if (error instanceof HostRefusedError)
 *     for (const { phase, finding } of error.refusals) console.error(`${phase}: ${finding.what} ${finding.hint ?? ''}`)
 * }
 */
export class HostRefusedError extends PveError {
  static readonly exitCode = exitCodes.validation
  readonly refusals: readonly RefusedFinding[]

  constructor(target: string, plans: readonly PhasePlan[], options: PveErrorOptions = {}) {
    const refusals = plans.flatMap(({ phase, findings }) =>
      findings.filter(({ level }) => level === 'problem').map((finding) => ({ phase, finding })),
    )
    const first = refusals[0]?.finding
    const lines = refusals.map(({ phase, finding }) => `${phase}: ${finding.what}`)
    const others = [...new Set(refusals.map(({ phase }) => phase))].filter((phase) => phase !== 'preflight')
    super(
      lines.length === 1
        ? `${target} cannot be prepared: ${first?.what ?? ''}`
        : [`${target} cannot be prepared:`, ...lines].join('\n'),
      {
        hint: [
          first?.hint ?? '',
          ...(others.length > 0
            ? [`Or leave out what cannot be done: --skip-${others.join(' --skip-')}.`]
            : []),
        ].join(' '),
        ...options,
        code: first?.code ?? 'HOST_NOT_SUPPORTED',
      },
    )
    this.refusals = refusals
  }

  protected override extra(): JsonObject {
    return {
      refusals: this.refusals.map(({ phase, finding: { what, hint, code } }) => ({
        phase,
        what,
        ...(hint !== undefined && { hint }),
        ...(code !== undefined && { code }),
      })),
    }
  }
}

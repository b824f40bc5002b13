import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type GpuErrorCode =
  /** No such GPU. */
  | 'GPU_NOT_FOUND'
  /** It has to be said which. */
  | 'GPU_NOT_CHOSEN'
  /** The host shows its screen on it. */
  | 'GPU_IS_BOOT_DISPLAY'
  /** Processes of the host use it. */
  | 'GPU_IN_USE'
  /** Another VM has it, or names it. */
  | 'GPU_ASSIGNED'
  /** Its IOMMU group has something that has to stay with the host. */
  | 'GPU_GROUP_SHARED'
  /** There is no IOMMU, or it is off. */
  | 'IOMMU_OFF'
  /** The VM that should give it back does not have it. */
  | 'GPU_NOT_ATTACHED'
  /** The guest does not let it go. */
  | 'GPU_NOT_RELEASED'
  /** The host's driver did not take it. */
  | 'GPU_NOT_TAKEN_BACK'

const exitCodeOfCode: Partial<Readonly<Record<GpuErrorCode, number>>> = {
  GPU_NOT_FOUND: exitCodes.notFound,
  GPU_NOT_CHOSEN: exitCodes.usage,
  GPU_IN_USE: exitCodes.conflict,
  GPU_ASSIGNED: exitCodes.conflict,
  GPU_IS_BOOT_DISPLAY: exitCodes.conflict,
  GPU_GROUP_SHARED: exitCodes.conflict,
  IOMMU_OFF: exitCodes.conflict,
  GPU_NOT_ATTACHED: exitCodes.conflict,
}

/**
 * A GPU cannot go where it should; nothing of it was changed, or it was put back.
 * @example
 * try {
 *   await attachGpu(host, { domain: 'trainer', gpus: ['02:00.0'] })
 * } catch (error) {
 *   if (error instanceof GpuError && error.code === 'GPU_IN_USE') console.error(error.message, error.hint)
 * }
 */
export class GpuError extends PveError {
  readonly exitCode: number

  constructor(message: string, options: PveErrorOptions & { readonly code: GpuErrorCode }) {
    super(message, options)
    this.exitCode = exitCodeOfCode[options.code] ?? exitCodes.failed
  }
}

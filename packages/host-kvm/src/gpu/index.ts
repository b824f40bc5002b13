export {
  type AttachGpuSpec,
  attachGpu,
  type GpuCallOptions,
  type GpuMove,
  previewAttachGpu,
} from './attach.js'
export { type DetachGpuSpec, detachGpu, previewDetachGpu } from './detach.js'
export { GpuError, type GpuErrorCode } from './errors.js'
export type { Refusal } from './refusals.js'
export { type GpuStatus, gpuStatus } from './status.js'

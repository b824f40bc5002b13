export { createOnce, isDoubtful } from './create-once.js'
export { deleteResource } from './delete.js'
export {
  ResourceFailedError,
  ResourceNotFoundError,
  ResourceStateError,
} from './errors.js'
export { findByNameOrId } from './find.js'
export {
  collect,
  findResource,
  getResource,
  innerOf,
  listResources,
  parseResource,
  type ResourceKind,
  type ResourceOptions,
} from './kind.js'
export { nameOf, signalOf } from './options.js'
export { present } from './present.js'
export { optional, utcTime } from './time.js'
export type { WaitingOptions } from './waiting.js'

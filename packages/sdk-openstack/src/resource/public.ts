/** What programs get of this folder; index.ts has what the other folders take. */
export { isDoubtful } from './create-once.js'
export type { DeleteResourceOptions } from './delete.js'
export {
  AmbiguousNameError,
  ResourceFailedError,
  ResourceNotFoundError,
  ResourceStateError,
} from './errors.js'
export { collect, type ResourceOptions } from './kind.js'
export type { WaitingOptions } from './waiting.js'

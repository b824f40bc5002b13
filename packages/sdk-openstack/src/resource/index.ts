export {
  AmbiguousNameError,
  ResourceFailedError,
  ResourceNotFoundError,
  ResourceStateError,
} from './errors.js'
export { type FindOptions, findByNameOrId, looksLikeId } from './find.js'
export { optional, utcTime } from './time.js'

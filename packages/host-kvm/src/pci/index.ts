export {
  bindDriver,
  driverOf,
  driverScript,
  previewBinding,
  restoreDriver,
  vfioDriver,
} from './bind.js'
export { BindError, type BindErrorCode } from './errors.js'

export { type Binding, bindDriver, driverOf, previewBinding, restoreDriver, vfioDriver } from './bind.js'
export { BindError, type BindErrorCode } from './errors.js'

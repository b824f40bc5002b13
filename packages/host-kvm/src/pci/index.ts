export {
  bindDriver,
  driverOf,
  driverScript,
  previewBinding,
  restoreDriver,
  vfioDriver,
} from './bind.js'

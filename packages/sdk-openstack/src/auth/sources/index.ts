export { environmentLayer } from './environment.js'
export { type CloudFiles, readCloudFiles } from './files.js'
export {
  type CloudKey,
  type FoundValue,
  foundValue,
  isKnownKey,
  isSecretKey,
  type Layer,
  pathOf,
} from './layer.js'
export { mergeLayers } from './merge.js'
export { type Environment, expandHome, type Folders } from './search-path.js'

export type {
  CapabilitiesMap,
  ServiceCapability,
} from './capabilities.js'

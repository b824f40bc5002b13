export {
  type CapabilitiesMap,
  type CapabilitiesOptions,
  capabilitiesMap,
  readCapabilities,
  type ServiceCapability,
} from './capabilities.js'

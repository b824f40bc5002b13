export {
  type CapabilitiesMap,
  type CapabilitySource,
  capabilitiesMap,
  readCapability,
  type ServiceCapability,
} from './capabilities.js'

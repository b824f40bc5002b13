export {
  type DomainDefinition,
  type DomainDisk,
  type DomainFirmware,
  type DomainInterface,
  parseDefinition,
  type VmctlMetadata,
  vmctlNamespace,
} from './definition.js'
export { attachDeviceXml, detachDeviceXml } from './devices.js'
export {
  askOfDomains,
  assignedPciDevicesOf,
  type Domain,
  type DomainName,
  type DomainState,
  findDomain,
  listDomains,
  readDomain,
  readDomainByUuid,
} from './domains.js'
export { LibvirtError } from './errors.js'
export { hostdevXml } from './hostdev.js'
export {
  option,
  outputOf,
  type VirshAnswer,
  type VirshCommand,
  virsh,
  virshBatch,
} from './virsh.js'

export {
  type DiskSource,
  type DomainDefinition,
  type DomainDisk,
  type DomainFirmware,
  type DomainHostdev,
  type DomainInterface,
  parseDefinition,
  type VmctlMetadata,
  vmctlNamespace,
} from './definition.js'
export { attachDeviceXml, type DeviceOptions, detachDeviceXml } from './devices.js'
export {
  type AskedDomain,
  askOfDomains,
  assignedPciDevices,
  assignedPciDevicesOf,
  type Domain,
  type DomainName,
  type DomainState,
  domainNames,
  findDomain,
  listDomains,
  readDomain,
  readDomainByUuid,
} from './domains.js'
export { LibvirtError, type LibvirtErrorCode } from './errors.js'
export { hostdevXml } from './hostdev.js'

export {
  option,
  outputOf,
  type VirshAnswer,
  type VirshCommand,
  type VirshOptions,
  virsh,
  virshBatch,
} from './virsh.js'

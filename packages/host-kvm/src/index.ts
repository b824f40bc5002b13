export * from './address/index.js'
export * from './bootstrap/index.js'
export * from './domain/index.js'
export type * from './facts/index.js'
export { readDeviceFacts, readHostFacts } from './facts/index.js'
export * from './gpu/index.js'
export {
  type Host,
  type HostCallOptions,
  HostConflictError,
  type HostOptions,
  type HostWork,
  openHost,
} from './host/index.js'
export * from './libvirt/index.js'
export { BindError, type BindErrorCode } from './pci/index.js'

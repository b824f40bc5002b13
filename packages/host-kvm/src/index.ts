export * from './bootstrap/index.js'
export * from './facts/index.js'
export {
  type Host,
  type HostCallOptions,
  HostConflictError,
  type HostOptions,
  type HostWork,
  openHost,
} from './host/index.js'
export * from './libvirt/index.js'

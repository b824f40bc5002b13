export * from './facts/index.js'
export { type Host, type HostCallOptions, type HostOptions, openHost } from './host/index.js'

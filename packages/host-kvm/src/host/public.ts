/** What programs get of a host. */
export { HostConflictError } from './errors.js'
export { type Host, type HostCallOptions, type HostOptions, openHost } from './host.js'
export type { HostWork } from './work.js'

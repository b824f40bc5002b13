export { type Host, type HostCallOptions, type HostOptions, openHost, signalOf } from './host.js'

export { createTransport } from './create-transport.js'
export { fetchServerFingerprint, type ServerCertificate } from './fingerprint.js'
export type { Fetch, SendOptions, TlsOptions, Transport, TransportOptions } from './types.js'

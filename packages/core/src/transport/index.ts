export { createTransport } from './create-transport.js'
export {
  type FetchFingerprintOptions,
  fetchServerFingerprint,
  type ServerCertificate,
} from './fingerprint.js'
export { retryAfterMs } from './retry.js'
export type { Fetch, SendOptions, TextAnswer, TlsOptions, Transport, TransportOptions } from './types.js'

/** What a service client needs from above: where the service is, who is calling, and how it is sent. */
import type { Transport } from '@pve/core'
import type { UnsentRequest } from './errors/index.js'
import type { MicroversionRange } from './microversion.js'
import type { ServiceName } from './services.js'
import type { Session } from './session.js'

export interface Endpoint {
  readonly service: ServiceName
  /** With version, without a slash at its end: `http://nova.example:8774/v2.1`. */
  readonly url: string
  /** `2.1`, `3.14`: as the service calls it; undefined where it does not say. */
  readonly version?: string
  readonly microversions?: MicroversionRange
  /** What was odd about finding it, for people. */
  readonly quirks: readonly string[]
}

export interface Connection {
  readonly session: Session
  /**
   * Found at the first call and kept.
   * @throws NoEndpointError, RegionError
   */
  endpoint(service: ServiceName, signal?: AbortSignal): Promise<Endpoint>
  /** To one origin, `https://nova.example:8774`. */
  transport(origin: string): Transport
  /** Told of every request that changes something, before it is sent; what it throws keeps it back. */
  readonly beforeChange?: (request: UnsentRequest) => void
  /** The cloud's setting for a service. */
  configuredMicroversion(service: ServiceName): string | undefined
}

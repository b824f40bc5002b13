/** The whole of a simulated cloud as plain JSON. */
import type { ServiceName } from '../client/services.js'
import type { BlockStorageState } from './block-storage/state.js'
import type { ComputeState } from './compute/state.js'
import type { IdentityState } from './identity/state.js'
import type { ImageState } from './image/state.js'
import type { NetworkState } from './network/state.js'

export interface RegionState {
  /** Those that have an endpoint here; the identity service is everywhere. */
  services: ServiceName[]
  compute: ComputeState
  image: ImageState
  network: NetworkState
  blockStorage: BlockStorageState
}

/** Something that is still to happen. */
export interface Pending {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly region: string
  /** Which of the `Effects`. */
  readonly effect: string
  /** Of the thing that it happens to. */
  readonly id: string
  readonly data?: Readonly<Record<string, string | number | boolean | null>>
}

export interface SimulatorState {
  readonly format: 1
  /** With `serial`, what new ids are made of. */
  readonly salt: string
  serial: number
  identity: IdentityState
  /** By region id; the first one's services lie right beneath the origin, the others' beneath `/regionid`. */
  regions: Record<string, RegionState>
  pending: Pending[]
}

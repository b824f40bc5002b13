/** The generated modules, one interface each, in the form that the typed client takes. */
import type * as alarm from '../generated/alarm.js'
import type * as blockStorage from '../generated/block-storage.js'
import type * as compute from '../generated/compute.js'
import type * as identity from '../generated/identity.js'
import type * as image from '../generated/image.js'
import type * as keyManager from '../generated/key-manager.js'
import type * as loadBalancer from '../generated/load-balancer.js'
import type * as metric from '../generated/metric.js'
import type * as network from '../generated/network.js'
import type * as objectStore from '../generated/object-store.js'
import type * as orchestration from '../generated/orchestration.js'
import type * as placement from '../generated/placement.js'

/** What a service's API looks like to the compiler. */
export interface Api {
  readonly paths: object
  /** Microversions that the SDK knows; never: the service has none. */
  readonly microversion: string
  readonly newest: string
  /** Request bodies that differ by microversion. */
  readonly bodies: object
  /** Query parameters that are not in all microversions. */
  readonly queries: object
}

export interface IdentityApi extends Api {
  readonly paths: identity.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: identity.bodies
  readonly queries: identity.queries
}

export interface ComputeApi extends Api {
  readonly paths: compute.paths
  readonly microversion: compute.Microversion
  readonly newest: compute.Newest
  readonly bodies: compute.bodies
  readonly queries: compute.queries
}

export interface ImageApi extends Api {
  readonly paths: image.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: image.bodies
  readonly queries: image.queries
}

export interface NetworkApi extends Api {
  readonly paths: network.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: network.bodies
  readonly queries: network.queries
}

export interface BlockStorageApi extends Api {
  readonly paths: blockStorage.paths
  readonly microversion: blockStorage.Microversion
  readonly newest: blockStorage.Newest
  readonly bodies: blockStorage.bodies
  readonly queries: blockStorage.queries
}

export interface ObjectStoreApi extends Api {
  readonly paths: objectStore.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: objectStore.bodies
  readonly queries: objectStore.queries
}

export interface LoadBalancerApi extends Api {
  readonly paths: loadBalancer.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: loadBalancer.bodies
  readonly queries: loadBalancer.queries
}

export interface PlacementApi extends Api {
  readonly paths: placement.paths
  readonly microversion: placement.Microversion
  readonly newest: placement.Newest
  readonly bodies: placement.bodies
  readonly queries: placement.queries
}

export interface OrchestrationApi extends Api {
  readonly paths: orchestration.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: orchestration.bodies
  readonly queries: orchestration.queries
}

export interface KeyManagerApi extends Api {
  readonly paths: keyManager.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: keyManager.bodies
  readonly queries: keyManager.queries
}

export interface MetricApi extends Api {
  readonly paths: metric.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: metric.bodies
  readonly queries: metric.queries
}

export interface AlarmApi extends Api {
  readonly paths: alarm.paths
  readonly microversion: never
  readonly newest: never
  readonly bodies: alarm.bodies
  readonly queries: alarm.queries
}

export type {
  AlarmApi,
  Api,
  BlockStorageApi,
  ComputeApi,
  IdentityApi,
  ImageApi,
  KeyManagerApi,
  LoadBalancerApi,
  MetricApi,
  NetworkApi,
  ObjectStoreApi,
  OrchestrationApi,
  PlacementApi,
} from './api.js'
export type { Connection, Endpoint } from './connection.js'
export * from './errors/index.js'
export { compareMicroversions, type MicroversionRange } from './microversion.js'
export type { RequestPreview } from './preview.js'
export { ServiceClient, type StreamOptions } from './service-client.js'
export { type ServiceName, serviceNames, serviceOfType, services } from './services.js'
export type { CatalogEndpoint, CatalogEntry, Session, SignedIn, SignedInScope } from './session.js'
export type { Answer, BodyOf, CallOptions, Method, PathOf, Query, RequestOptions, ResultOf } from './types.js'

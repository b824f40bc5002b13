import type { Logger } from '@pve/core'
import type { CloudConfig } from '../auth/index.js'
import type { CapabilitiesMap } from '../capabilities/index.js'
import type {
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
  ServiceClient,
  ServiceName,
  Session,
  SignedIn,
} from '../client/index.js'

/** A cloud as one user sees it: a typed client for each service, and what this cloud has. */
export interface Cloud {
  readonly config: CloudConfig
  readonly session: Session
  readonly logger: Logger
  readonly identity: ServiceClient<IdentityApi>
  readonly compute: ServiceClient<ComputeApi>
  readonly image: ServiceClient<ImageApi>
  readonly network: ServiceClient<NetworkApi>
  readonly blockStorage: ServiceClient<BlockStorageApi>
  readonly objectStore: ServiceClient<ObjectStoreApi>
  readonly loadBalancer: ServiceClient<LoadBalancerApi>
  readonly placement: ServiceClient<PlacementApi>
  readonly orchestration: ServiceClient<OrchestrationApi>
  readonly keyManager: ServiceClient<KeyManagerApi>
  readonly metric: ServiceClient<MetricApi>
  readonly alarm: ServiceClient<AlarmApi>
  /** Any service, by paths learned at run time: `cloud.service('dns').request('get', '/zones')`. */
  service(name: ServiceName): ServiceClient<Api>
  /** Each service is asked once, and what it has is kept; `only`: these, default all. */
  capabilities(options?: {
    readonly only?: readonly ServiceName[]
    readonly signal?: AbortSignal
  }): Promise<CapabilitiesMap>
  signedIn(signal?: AbortSignal): Promise<SignedIn>
  /** Of the project that the token is for. @throws UsageError with a token for a domain, for the system or for nothing */
  projectId(signal?: AbortSignal): Promise<string>
  /** The region that is used: the chosen one, or the only one. @throws RegionError */
  region(signal?: AbortSignal): Promise<string | undefined>
  /** The address of a service in the catalog, before its versions are asked for. @throws NoEndpointError, RegionError */
  catalogUrl(service: ServiceName, signal?: AbortSignal): Promise<string>
  /**
   * The same cloud for a dry run: it reads as ever, and the first request that would change something throws a
   * NotSentError, which has it.
   */
  withoutChanges(): Cloud
  close(): Promise<void>
}

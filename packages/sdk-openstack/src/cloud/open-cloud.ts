/** Puts it together: who is calling, where the services are, how it is sent. Nothing is sent before the first call. */
import {
  createTransport,
  type Fetch,
  type Logger,
  orCancelled,
  silentLogger,
  type Transport,
  UsageError,
} from '@pve/core'
import type { CloudConfig, TokenCache } from '../auth/index.js'
import { createSession } from '../auth/session.js'
import {
  type CapabilitySource,
  capabilitiesMap,
  readCapability,
  type ServiceCapability,
} from '../capabilities/capabilities.js'
import { chooseRegion } from '../catalog/choose-endpoint.js'
import { createEndpoints } from '../catalog/endpoints.js'
import type { DiscoveryCache } from '../catalog/index.js'
import {
  type AlarmApi,
  type Api,
  type BlockStorageApi,
  type ComputeApi,
  type Connection,
  type IdentityApi,
  type ImageApi,
  type KeyManagerApi,
  type LoadBalancerApi,
  type MetricApi,
  type NetworkApi,
  NotSentError,
  type ObjectStoreApi,
  type OrchestrationApi,
  type PlacementApi,
  ServiceClient,
  type ServiceName,
  serviceNames,
  type UnsentRequest,
} from '../client/index.js'
import type { Cloud } from './types.js'

export interface OpenCloudOptions {
  /** Of `resolveCloud`, or made by hand. */
  readonly config: CloudConfig
  /** Keeps tokens between runs: `fileTokenCache`. Default: none are kept. */
  readonly tokenCache?: TokenCache
  /** Keeps what version documents say between runs: `fileDiscoveryCache`. Default: they are asked for. */
  readonly discoveryCache?: DiscoveryCache
  /** In place of the network (a simulator in this process). */
  readonly fetch?: Fetch
  readonly logger?: Logger
  /** Epoch milliseconds; default: Date.now. */
  readonly now?: () => number
  /** How often a request that may be sent again is; default 3. */
  readonly resends?: number
  /** Requests in flight at a time, for each host; default 8. */
  readonly concurrency?: number
}

/**
 * A cloud as one user sees it. Nothing is sent before the first call; `close()` gives its connections back.
 * @example
 * const shop = openCloud({ config: await resolveCloud({ cloud: 'shop' }) })
 * const { user, roles } = await shop.signedIn()
 * console.log(`${user.name} is ${roles.join(', ')}`)
 * for await (const { name, status } of listServers(shop)) console.log(name, status)
 * await shop.close()
 */
export function openCloud(options: OpenCloudOptions): Cloud {
  const { config, logger = silentLogger } = options
  const transports = new Map<string, Transport>()
  const transport = (origin: string): Transport => {
    const known = transports.get(origin)
    if (known !== undefined) return known
    const made = createTransport({
      hosts: [origin],
      tls: config.tls,
      // A limiter answers before the service sees the request.
      notDoneStatus: (status) => status === 429,
      logger,
      ...(options.fetch && { fetch: options.fetch }),
      ...(options.resends !== undefined && { retry: { attempts: options.resends } }),
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
    })
    transports.set(origin, made)
    return made
  }
  const session = createSession({
    config,
    transport,
    logger,
    ...(options.tokenCache && { cache: options.tokenCache }),
    ...(options.now && { now: options.now }),
  })
  const wish = { interface: config.interface, ...(config.region !== undefined && { region: config.region }) }
  const endpoints = createEndpoints({
    session,
    wish,
    overrides: config.endpointOverrides,
    transport,
    ...(options.discoveryCache && { cache: options.discoveryCache }),
    ...(options.now && { now: options.now }),
  })
  const connection: Connection = {
    session,
    transport,
    endpoint: endpoints.find,
    configuredMicroversion: (service) => config.microversions[service],
  }
  const known = new Map<ServiceName, Promise<ServiceCapability>>()

  const source: CapabilitySource = {
    find: (service) => endpoints.find(service),
    get: async (service, path) => (await new ServiceClient(connection, service).request('get', path)).data,
  }

  const cloud: Cloud = {
    config,
    session,
    logger,
    ...clientsOf(connection),
    async capabilities({ only = serviceNames, signal } = {}) {
      const list = await Promise.all(
        serviceNames
          .filter((service) => only.includes(service))
          .map((service) => {
            const asked = known.get(service) ?? readCapability(service, source)
            known.set(service, asked)
            // What fails, or is not there now, may be there the next time.
            const forget = () => known.delete(service)
            asked.then(({ available }) => available || forget(), forget)
            // Whoever gives up waiting does not take it from the others.
            return orCancelled(asked, signal, `ask what ${service} has`)
          }),
      )
      return capabilitiesMap(list)
    },
    signedIn: (signal) => session.signedIn(signal),
    async projectId(signal) {
      const { scope } = await session.signedIn(signal)
      if (scope.type === 'project') return scope.id
      throw new UsageError(
        `This needs a project, and the token is ${scope.type === 'unscoped' ? 'for nothing' : `for a ${scope.type}`}.`,
        {
          hint: 'Name one: OS_PROJECT_NAME, or project_name in clouds.yaml.',
        },
      )
    },
    region: async (signal) => chooseRegion((await session.signedIn(signal)).catalog, config.region),
    catalogUrl: endpoints.catalogUrl,
    withoutChanges: () => ({ ...cloud, ...clientsOf({ ...connection, beforeChange: keepBack }) }),
    async close() {
      await Promise.all([...transports.values()].map((one) => one.close()))
    },
  }
  return cloud
}

function keepBack(request: UnsentRequest): never {
  throw new NotSentError(request)
}

function clientsOf(connection: Connection) {
  const client = <A extends Api>(service: ServiceName) => new ServiceClient<A>(connection, service)
  return {
    identity: client<IdentityApi>('identity'),
    compute: client<ComputeApi>('compute'),
    image: client<ImageApi>('image'),
    network: client<NetworkApi>('network'),
    blockStorage: client<BlockStorageApi>('block-storage'),
    objectStore: client<ObjectStoreApi>('object-store'),
    loadBalancer: client<LoadBalancerApi>('load-balancer'),
    placement: client<PlacementApi>('placement'),
    orchestration: client<OrchestrationApi>('orchestration'),
    keyManager: client<KeyManagerApi>('key-manager'),
    metric: client<MetricApi>('metric'),
    alarm: client<AlarmApi>('alarm'),
    service: (name: ServiceName) => client<Api>(name),
  }
}

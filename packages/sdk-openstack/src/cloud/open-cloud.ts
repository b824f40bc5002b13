/** Puts it together: who is calling, where the services are, how it is sent. Nothing is sent before the first call. */
import { createTransport, type Fetch, type Logger, silentLogger, type Transport, UsageError } from '@pve/core'
import { type CloudConfig, createSession, type TokenCache } from '../auth/index.js'
import {
  type CapabilitySource,
  capabilitiesMap,
  readCapability,
  type ServiceCapability,
} from '../capabilities/index.js'
import { chooseRegion, createEndpoints, type DiscoveryCache } from '../catalog/index.js'
import { type Api, type Connection, ServiceClient, type ServiceName, serviceNames } from '../client/index.js'
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
  })
  const connection: Connection = {
    session,
    transport,
    endpoint: endpoints.find,
    configuredMicroversion: (service) => config.microversions[service],
  }
  const client = <A extends Api>(service: ServiceName) => new ServiceClient<A>(connection, service)
  const known = new Map<ServiceName, Promise<ServiceCapability>>()

  const sourceOf = (signal: AbortSignal | undefined): CapabilitySource => ({
    find: (service) => endpoints.find(service, signal),
    get: async (service, path) =>
      (await client(service).request('get', path, { ...(signal && { signal }) })).data,
  })

  const cloud: Cloud = {
    config,
    session,
    logger,
    identity: client('identity'),
    compute: client('compute'),
    image: client('image'),
    network: client('network'),
    blockStorage: client('block-storage'),
    objectStore: client('object-store'),
    loadBalancer: client('load-balancer'),
    placement: client('placement'),
    orchestration: client('orchestration'),
    keyManager: client('key-manager'),
    metric: client('metric'),
    alarm: client('alarm'),
    service: (name) => client(name),
    async capabilities({ only = serviceNames, signal } = {}) {
      const list = await Promise.all(
        serviceNames
          .filter((service) => only.includes(service))
          .map((service) => {
            const asked = known.get(service) ?? readCapability(service, sourceOf(signal))
            known.set(service, asked)
            // What fails, or is not there now, may be there the next time.
            const forget = () => known.delete(service)
            asked.then(({ available }) => available || forget(), forget)
            return asked
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
    async close() {
      await Promise.all([...transports.values()].map((one) => one.close()))
    },
  }
  return cloud
}

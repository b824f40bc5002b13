/** The endpoints of a cloud: chosen from the catalog, discovered once each, at their first use. */
import { orCancelled, revealSecret, type TextAnswer, type Transport } from '@pve/core'
import type { Endpoint, ServiceName, Session } from '../client/index.js'
import { chooseEndpoint, type EndpointWish } from './choose-endpoint.js'
import { discover, type Looked } from './discover.js'
import type { DiscoveryCache } from './discovery-cache.js'

export interface EndpointsOptions {
  readonly session: Session
  readonly wish: EndpointWish
  /** Used as they are, in place of the catalog's. */
  readonly overrides: Readonly<Partial<Record<ServiceName, string>>>
  transport(origin: string): Transport
  readonly cache?: DiscoveryCache
  /** Epoch milliseconds; default: Date.now. */
  readonly now?: () => number
}

export interface Endpoints {
  /** @throws NoEndpointError, RegionError, NotOpenstackError; ConnectionError */
  find(service: ServiceName, signal?: AbortSignal): Promise<Endpoint>
  /** The address in the catalog, or the one given in its place. @throws NoEndpointError, RegionError */
  catalogUrl(service: ServiceName, signal?: AbortSignal): Promise<string>
}

/** An endpoint whose versions were not told is used as it is, without microversions: its service may have been starting. */
const oddLifetimeMs = 60_000

interface Found {
  readonly endpoint: Promise<Endpoint>
  /** Epoch milliseconds. */
  until: number
}

/** Each endpoint is asked for its versions at its first use, and kept; a failure is not. */
export function createEndpoints(options: EndpointsOptions): Endpoints {
  const { session, wish, overrides, transport, cache, now = Date.now } = options
  const found = new Map<ServiceName, Found>()

  const look = async (url: string): Promise<Looked> => {
    const headers = new Headers({ Accept: 'application/json' })
    headers.set('X-Auth-Token', revealSecret(await session.token()))
    const answer = await transport(new URL(url).origin).exchange(new Request(url, { headers }), {
      phase: `read the versions at ${url}`,
    })
    return looked(answer)
  }

  const catalogUrl = async (service: ServiceName, signal?: AbortSignal): Promise<string> =>
    overrides[service] ?? chooseEndpoint((await session.signedIn(signal)).catalog, service, wish)

  const findOnce = async (service: ServiceName): Promise<Endpoint> => {
    const url = await catalogUrl(service)
    const isOverride = overrides[service] !== undefined
    const key = `${service} ${url}${isOverride ? ' as given' : ''}`
    const kept = await cache?.get(key)
    if (kept !== undefined) return kept
    const endpoint = await discover({ service, url, isOverride, look })
    if (endpoint.quirks.length === 0) await cache?.set(key, endpoint)
    return endpoint
  }

  return {
    catalogUrl,
    find(service, signal) {
      let known = found.get(service)
      if (known === undefined || known.until <= now()) {
        const fresh: Found = { endpoint: findOnce(service), until: Number.POSITIVE_INFINITY }
        found.set(service, fresh)
        fresh.endpoint.then(
          ({ quirks }) => {
            if (quirks.length > 0) fresh.until = now() + oddLifetimeMs
          },
          // A failure is not kept: the network may be back the next time.
          () => found.delete(service),
        )
        known = fresh
      }
      // Whoever gives up waiting does not take it from the others.
      return orCancelled(known.endpoint, signal, `find the ${service} service`)
    },
  }
}

function looked(answer: TextAnswer): Looked {
  const type = answer.headers.get('content-type') ?? ''
  const isHtml = /text\/html/i.test(type) || answer.text.trimStart().startsWith('<')
  try {
    return { status: answer.status, body: JSON.parse(answer.text), isHtml }
  } catch {
    return { status: answer.status, body: undefined, isHtml }
  }
}

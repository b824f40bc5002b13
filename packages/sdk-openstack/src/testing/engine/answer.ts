/** One request to one answer: version document, token, microversion, route, role, handler. */
import type { SimulatedAnswer } from '@pve/core/testing'
import { tokenOf } from '../identity/tokens.js'
import { type Address, Call, newId, type Reply, type Route, type World } from './call.js'
import { ApiFailure, badRequest, forbidden, notFound, reasonOf } from './failure.js'
import type { Effects } from './pending.js'
import { settle } from './pending.js'
import { type RouteTable, routeTable } from './route-table.js'
import { json, keystoneFailure, type Microversions, type Service } from './service.js'

export interface Engine {
  /** Which service a URL means; undefined: none that the simulator has. */
  locate(url: URL, method: string): Located | undefined
  answer(located: Located, headers: Headers, bytes: Uint8Array): SimulatedAnswer
  /** A refusal in the service's words, without any effect. */
  refuse(located: Located, failure: ApiFailure): SimulatedAnswer
}

export interface Located {
  readonly service: Service
  readonly regionId: string
  readonly address: Address
  /** Below the version, as the routes have it: `/servers/detail`. */
  readonly path: string
}

export function createEngine(world: World, services: readonly Service[], effects: Effects): Engine {
  const tables = new Map<Service, RouteTable>(services.map((one) => [one, routeTable(one.routes)]))
  const callOf = ({ regionId, address }: Located, headers: Headers, bytes: Uint8Array): Call => {
    const region = world.state.regions[regionId]
    if (!region) throw new TypeError(`no region ${regionId}`)
    return new Call(
      world,
      region,
      regionId,
      address,
      headers,
      bytes,
      `req-${newId(world.state)}`,
      tokenOf(world, headers.get('x-auth-token')),
    )
  }
  return {
    locate: (url, method) => locate(world, services, url, method),
    refuse(located, failure) {
      const call = callOf(located, new Headers(), new Uint8Array())
      return carried(located.service, call, failureReply(located.service, failure, call), true)
    },
    answer(located, headers, bytes) {
      settle(world, effects)
      const { service } = located
      const call = callOf(located, headers, bytes)
      call.microversion = service.microversions?.min ?? 0
      // What is refused before a version was agreed on names none.
      let negotiated = false
      try {
        const document = service.document(call)
        if (document && (call.address.method === 'GET' || call.address.method === 'HEAD'))
          return carried(service, call, document, service.name !== 'compute' || call.address.path !== '/')
        if (service.name !== 'identity') void call.who
        negotiate(service, call)
        const found = tables.get(service)?.find(call.address.method, located.path)
        negotiated = found !== undefined || !service.unknownPath
        if (found === undefined) throw service.unknownPath?.() ?? notFound('The resource could not be found.')
        if (found === 'other-method')
          throw new ApiFailure(405, `The method ${call.address.method} is not allowed for this resource.`)
        call.params = found.params
        checkPathProject(service, call)
        checkRole(service, found.route, call)
        return carried(service, call, found.route.handle(call), true)
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error
        return carried(service, call, failureReply(service, error, call), negotiated)
      }
    },
  }
}

/** Cinder: a path with another project than the token's is no path at all. */
function checkPathProject(service: Service, call: Call): void {
  const project = /^\/v3\/([0-9a-f]{32})(\/|$)/.exec(call.address.path)?.[1]
  if (service.name === 'block-storage' && project !== undefined && project !== call.projectId)
    throw badRequest('Malformed request url')
}

function locate(world: World, services: readonly Service[], url: URL, method: string): Located | undefined {
  const [first, ...others] = Object.keys(world.state.regions)
  const parts = url.pathname.split('/').slice(1)
  const regionId = others.find((id) => id.toLowerCase() === parts[0]) ?? first
  if (regionId === undefined) return undefined
  const at = regionId === first ? 0 : 1
  const service = services.find(({ prefix }) => prefix === parts[at])
  if (!service || world.without.has(service.name)) return undefined
  const region = world.state.regions[regionId]
  if (service.name !== 'identity' && !region?.services.includes(service.name)) return undefined
  const root = `${url.origin}/${parts.slice(0, at + 1).join('/')}`
  const path = `/${parts.slice(at + 1).join('/')}`
  return {
    service,
    regionId,
    address: { method, origin: url.origin, root, path, query: url.searchParams, search: url.search },
    path: below(service, path),
  }
}

/** Without the version, and without the project where the service takes one there. */
function below(service: Service, path: string): string {
  if (path !== service.version && !path.startsWith(`${service.version}/`)) return path
  const rest = path.slice(service.version.length)
  const without = service.projectInPath ? rest.replace(/^\/(?:AUTH_)?[0-9a-f]{32}(?=\/|$)/, '') : rest
  return without || '/'
}

function negotiate({ microversions }: Service, call: Call): void {
  if (!microversions) return
  const { type, major, min, max } = microversions
  call.microversion = min
  const wanted =
    (call.headers.get('openstack-api-version') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/))
      .find(([name]) => name === type)?.[1] ??
    (type === 'compute' ? call.headers.get('x-openstack-nova-api-version') : null)
  if (wanted === null || wanted === undefined) return
  if (wanted === 'latest') {
    call.microversion = max
    return
  }
  const parsed = /^(\d+)\.(\d+)$/.exec(wanted)
  if (!parsed)
    throw badRequest(
      `API Version String ${wanted} is of invalid format. Must be of format MajorNum.MinorNum.`,
    )
  const minor = Number(parsed[2])
  if (Number(parsed[1]) !== major || minor < min || minor > max)
    throw new ApiFailure(
      406,
      `Version ${wanted} is not supported by the API. Minimum is ${major}.${min} and maximum is ${major}.${max}.`,
      // The header names what was asked for, not what could have been had.
      type === 'placement' ? {} : { headers: microversionHeaders(microversions, wanted) },
    )
  call.microversion = minor
}

function microversionHeaders({ type }: Microversions, version: string): Record<string, string> {
  return {
    'Openstack-Api-Version': `${type} ${version}`,
    ...(type === 'compute' && { 'X-Openstack-Nova-Api-Version': version }),
    Vary:
      type === 'compute' ? 'OpenStack-API-Version, X-OpenStack-Nova-API-Version' : 'OpenStack-API-Version',
  }
}

function checkRole(service: Service, route: Route, call: Call): void {
  const reads = route.method === 'GET' || route.method === 'HEAD'
  const needs = route.needs ?? (reads ? 'token' : 'member')
  if (needs === 'nobody') return
  const { who } = call
  const policy = route.policy ?? `${service.name}:${route.method.toLowerCase()}:${route.path}`
  if (needs === 'admin' && !call.isAdmin) throw forbidden(service.forbids(policy))
  if (needs === 'member' && call.isReaderOnly && call.world.enforcesReader && who.scope.type !== 'unscoped')
    throw forbidden(service.forbids(policy))
}

function failureReply(service: Service, given: ApiFailure, call: Call): Reply {
  const failure =
    given.status === 401 && service.unauthorizedText !== undefined
      ? new ApiFailure(401, service.unauthorizedText)
      : given
  const takesJson = call.headers.get('accept')?.includes('application/json') ?? false
  const { body, contentType } =
    failure.more.body !== undefined
      ? { body: failure.more.body, contentType: failure.more.contentType ?? json }
      : failure.status === 401 && !service.unauthorizedText
        ? keystoneFailure(failure)
        : service.failureJson && takesJson
          ? { body: service.failureJson(failure), contentType: json }
          : service.failure(failure, call)
  return {
    status: failure.status,
    body,
    headers: { 'Content-Type': contentType, ...failure.more.headers },
  }
}

/** @param negotiated whether the answer names a microversion */
function carried(service: Service, call: Call, answer: Reply, negotiated: boolean): SimulatedAnswer {
  const { body } = answer
  const isText = typeof body === 'string' || body instanceof Uint8Array
  const { microversions } = service
  return {
    status: answer.status,
    reason: reasonOf(answer.status),
    headers: {
      ...(answer.status !== 204 && { 'Content-Type': json }),
      ...service.headers(call),
      ...(microversions &&
        negotiated &&
        microversionHeaders(microversions, `${microversions.major}.${call.microversion}`)),
      ...(answer.status === 401 && {
        'WWW-Authenticate': `Keystone uri="${call.address.origin}/identity"`,
      }),
      ...answer.headers,
      Date: new Date(call.world.now()).toUTCString(),
    },
    body: call.address.method === 'HEAD' || body === undefined ? '' : isText ? body : JSON.stringify(body),
  }
}

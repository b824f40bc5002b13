/** Nova. */
import { type Call, ok, type Reply, route } from '../engine/call.js'
import { notFound } from '../engine/failure.js'
import { faultFailure, type Service } from '../engine/service.js'
import { listServers } from './list.js'
import { page } from './paging.js'
import type { FlavorState, ServerState } from './state.js'
import { flavorView, floatingByPort, linksOf, serverView } from './view.js'

/** @throws ApiFailure 404 where it is not, or another project's */
export function serverOf(call: Call, id = call.param('id')): ServerState {
  const server = call.region.compute.servers[id]
  if (!server || (server.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Instance ${id} could not be found.`)
  return server
}

export function flavorOf(call: Call, id = call.param('id')): FlavorState {
  const flavor = call.region.compute.flavors[id]
  if (!flavor || (!flavor.isPublic && !call.isAdmin)) throw notFound(`Flavor ${id} could not be found.`)
  return flavor
}

function listFlavors(call: Call, detailed: boolean): Reply {
  const wanted = call.query.get('is_public') ?? 'true'
  const anyOf = /^none$/i.test(wanted) && call.isAdmin
  const isPublic = !call.isAdmin || !/^(false|0|no)$/i.test(wanted)
  const minRam = Number(call.query.get('minRam') ?? 0)
  const minDisk = Number(call.query.get('minDisk') ?? 0)
  const flavors = Object.values(call.region.compute.flavors).filter(
    (one) => (anyOf || one.isPublic === isPublic) && one.ram >= minRam && one.disk >= minDisk,
  )
  return page(
    call,
    'flavors',
    detailed ? 'flavors/detail' : 'flavors',
    flavors,
    ({ id }) => id,
    (one) =>
      detailed
        ? flavorView(call, one)
        : { id: one.id, name: one.name, links: linksOf(call, 'flavors', one.id) },
  )
}

const versionDocument = (call: Call, more: object) => ({
  id: 'v2.1',
  status: 'CURRENT',
  version: '2.93',
  min_version: '2.1',
  updated: '2013-07-23T11:33:21Z',
  links: [{ rel: 'self', href: `${call.address.root}/v2.1/` }],
  ...more,
})

export const computeService: Service = {
  name: 'compute',
  prefix: 'compute',
  catalog: { type: 'compute', name: 'nova', endpoint: () => '/v2.1' },
  version: '/v2.1',
  microversions: { type: 'compute', major: 2, min: 1, max: 93 },
  failure: faultFailure,
  forbids: (policy) => `Policy doesn't allow ${policy} to be performed.`,
  headers: ({ requestId }) => ({
    'X-Openstack-Request-Id': requestId,
    'X-Compute-Request-Id': requestId,
  }),
  document(call) {
    const { path, root } = call.address
    if (path === '/')
      return ok({
        versions: [
          {
            id: 'v2.0',
            status: 'SUPPORTED',
            version: '',
            min_version: '',
            updated: '2011-01-21T11:33:21Z',
            links: [{ rel: 'self', href: `${root}/v2/` }],
          },
          versionDocument(call, {}),
        ],
      })
    if (!/^\/v2\.1\/?$/.test(path)) return undefined
    return ok({
      version: versionDocument(call, {
        links: [
          { rel: 'self', href: `${root}/v2.1/` },
          { rel: 'describedby', type: 'text/html', href: 'http://docs.openstack.org/' },
        ],
        'media-types': [
          { base: 'application/json', type: 'application/vnd.openstack.compute+json;version=2.1' },
        ],
      }),
    })
  },
  routes: [
    route('GET', '/servers', (call) => listServers(call, false)),
    route('GET', '/servers/detail', (call) => listServers(call, true)),
    route('GET', '/servers/{id}', (call) =>
      ok({ server: serverView(call, serverOf(call), floatingByPort(call.region)) }),
    ),
    route('GET', '/flavors', (call) => listFlavors(call, false)),
    route('GET', '/flavors/detail', (call) => listFlavors(call, true)),
    route('GET', '/flavors/{id}', (call) => ok({ flavor: flavorView(call, flavorOf(call)) })),
    route('GET', '/flavors/{id}/os-extra_specs', (call) => ok({ extra_specs: flavorOf(call).extraSpecs })),
  ],
}

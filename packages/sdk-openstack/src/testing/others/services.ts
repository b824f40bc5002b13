/** Object store, load balancers, orchestration and key manager: what discovery asks, and lists that are empty. */
import { type Call, ok, reply, route } from '../engine/call.js'
import { type ApiFailure, reasonOf } from '../engine/failure.js'
import { json, type Service } from '../engine/service.js'
import { glanceFailure } from '../image/failure.js'

const transactionId = ({ requestId }: Call): string =>
  `tx${requestId.slice(4).replaceAll('-', '').slice(0, 21)}-simulated`

const swiftInfo = {
  swift: {
    version: '2.30.1',
    policies: [{ name: 'gold', aliases: 'gold', default: true }],
    max_file_size: 5_368_709_122,
    container_listing_limit: 10_000,
    account_listing_limit: 10_000,
  },
  tempurl: {
    methods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    allowed_digests: ['sha1', 'sha256', 'sha512'],
    deprecated_digests: ['sha1'],
  },
  slo: { max_manifest_segments: 1000, max_manifest_size: 8_388_608, min_segment_size: 1 },
  bulk_delete: { max_deletes_per_request: 10_000, max_failed_deletes: 1000 },
}

const account = {
  'X-Account-Container-Count': '0',
  'X-Account-Object-Count': '0',
  'X-Account-Bytes-Used': '0',
  'Content-Type': 'text/plain; charset=utf-8',
}

export const objectStoreService: Service = {
  name: 'object-store',
  prefix: 'object-store',
  catalog: { type: 'object-store', name: 'swift', endpoint: (projectId) => `/v1/AUTH_${projectId}` },
  version: '/v1',
  projectInPath: true,
  failure: glanceFailure,
  forbids: () => 'Access was denied to this resource.',
  headers: (call) => ({
    'X-Trans-Id': transactionId(call),
    'X-Openstack-Request-Id': transactionId(call),
  }),
  document: ({ address }) => (address.path === '/info' ? ok(swiftInfo) : undefined),
  routes: [
    route('HEAD', '/', () => reply(204, undefined, account)),
    route('GET', '/', (call) =>
      call.query.get('format') === 'json' ? reply(200, [], account) : reply(204, undefined, account),
    ),
  ],
}

const octaviaFailure = ({ status, message }: ApiFailure): { body: string; contentType: string } => ({
  body: JSON.stringify({
    faultcode: status < 500 ? 'Client' : 'Server',
    faultstring: message,
    debuginfo: null,
  }),
  contentType: json,
})

const emptyList = (path: string, name: string) =>
  route('GET', path, () => ok({ [name]: [], [`${name}_links`]: [] }))

export const loadBalancerService: Service = {
  name: 'load-balancer',
  prefix: 'load-balancer',
  catalog: { type: 'load-balancer', name: 'octavia', endpoint: () => '' },
  version: '/v2',
  failure: octaviaFailure,
  forbids: (policy) => `Policy does not allow this request to be performed: ${policy}`,
  headers: ({ requestId }) => ({ 'x-openstack-request-id': requestId, Connection: 'close' }),
  document(call) {
    if (call.address.path === '/')
      return ok({
        versions: Array.from({ length: 27 }, (_, minor) => ({
          id: `v2.${minor}`,
          status: minor === 26 ? 'CURRENT' : 'SUPPORTED',
          updated: '2022-08-30T00:00:00Z',
          links: [{ href: `${call.address.root}/v2`, rel: 'self' }],
        })),
      })
    return call.address.path === '/v2' && call.token ? reply(200, '"v2"') : undefined
  },
  routes: ['loadbalancers', 'listeners', 'pools', 'healthmonitors', 'l7policies', 'flavors', 'amphorae']
    .flatMap((name) => [emptyList(`/lbaas/${name}`, name), emptyList(`/v2.0/lbaas/${name}`, name)])
    .concat(route('GET', '/lbaas/quotas/{project}', () => ok({ quota: octaviaQuota }))),
}

/** As the lab's Octavia has it for every project. */
const octaviaQuota = {
  load_balancer: 20,
  listener: 50,
  member: 100,
  pool: 50,
  health_monitor: 50,
  l7policy: -1,
  l7rule: -1,
}

const heatFailure = ({ status, message }: ApiFailure): { body: string; contentType: string } => ({
  body: JSON.stringify({
    code: status,
    title: reasonOf(status),
    explanation: message,
    error: { message, traceback: null, type: reasonOf(status).replaceAll(' ', '') },
  }),
  contentType: json,
})

export const orchestrationService: Service = {
  name: 'orchestration',
  prefix: 'orchestration',
  catalog: { type: 'orchestration', name: 'heat', endpoint: (projectId) => `/v1/${projectId}` },
  version: '/v1',
  projectInPath: true,
  failure: heatFailure,
  forbids: (policy) => `You are not authorized to use ${policy}.`,
  headers: ({ requestId }) => ({ 'X-Openstack-Request-Id': requestId }),
  document: ({ address }) =>
    address.path === '/'
      ? reply(300, {
          versions: [
            { id: 'v1.0', status: 'CURRENT', links: [{ rel: 'self', href: `${address.root}/v1/` }] },
          ],
        })
      : undefined,
  routes: [route('GET', '/stacks', () => ok({ stacks: [] }))],
}

const barbicanFailure = ({ status, message }: ApiFailure): { body: string; contentType: string } => ({
  body: JSON.stringify({ code: status, title: reasonOf(status), description: message }),
  contentType: json,
})

const keyManagerVersion = (call: Call) => ({
  id: 'v1',
  status: 'stable',
  links: [
    { rel: 'self', href: `${call.address.root}/v1/` },
    { rel: 'describedby', type: 'text/html', href: 'https://docs.openstack.org/' },
  ],
  'media-types': [{ base: json, type: 'application/vnd.openstack.key-manager-v1+json' }],
})

export const keyManagerService: Service = {
  name: 'key-manager',
  prefix: 'key-manager',
  catalog: { type: 'key-manager', name: 'barbican', endpoint: () => '' },
  version: '/v1',
  failure: barbicanFailure,
  forbids: (policy) => `Policy does not allow ${policy}.`,
  headers: ({ requestId }) => ({ 'x-openstack-request-id': requestId, Connection: 'close' }),
  document(call) {
    if (call.address.path === '/') return reply(300, { versions: { values: [keyManagerVersion(call)] } })
    return /^\/v1\/?$/.test(call.address.path) ? ok({ version: keyManagerVersion(call) }) : undefined
  },
  routes: ['secrets', 'containers', 'orders'].map((name) =>
    route('GET', `/${name}`, () => ok({ [name]: [], total: 0 })),
  ),
}

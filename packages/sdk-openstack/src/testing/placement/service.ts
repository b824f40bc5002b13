/** Placement: enough to see what the hosts have and what is taken of it. */
import { createHash } from 'node:crypto'
import { type Call, dashed, ok, route } from '../engine/call.js'
import { type ApiFailure, badRequest, notFound, reasonOf } from '../engine/failure.js'
import { json, type Service } from '../engine/service.js'

const idOf = (host: string): string => dashed(createHash('md5').update(`provider ${host}`).digest('hex'))

function hostOf(call: Call): string {
  const host = call.region.compute.hosts.find((one) => idOf(one) === call.param('id'))
  if (host === undefined) throw notFound(`No resource provider with uuid ${call.param('id')} found`)
  return host
}

const size = { VCPU: 64, MEMORY_MB: 131_072, DISK_GB: 4000 } as const

/** @param fits which servers count */
function usage(call: Call, fits: (server: { host: string | null; projectId: string }) => boolean) {
  const servers = Object.values(call.region.compute.servers).filter((one) => one.host !== null && fits(one))
  const sum = (read: (server: (typeof servers)[number]) => number) =>
    servers.reduce((total, server) => total + read(server), 0)
  return {
    count: servers.length,
    resources: {
      VCPU: sum(({ flavor }) => flavor.vcpus),
      MEMORY_MB: sum(({ flavor }) => flavor.ram),
      DISK_GB: sum(({ flavor, imageId }) => (imageId === '' ? 0 : flavor.disk)),
    },
  }
}

function providerView(call: Call, host: string): object {
  const uuid = idOf(host)
  const path = `/resource_providers/${uuid}`
  const rels = ['', 'inventories', 'usages', 'aggregates', 'traits', 'allocations']
  return {
    uuid,
    name: host,
    generation: 2,
    links: rels.map((rel) => ({ rel: rel || 'self', href: rel === '' ? path : `${path}/${rel}` })),
    ...(call.microversion >= 14 && { parent_provider_uuid: null, root_provider_uuid: uuid }),
  }
}

const inventory = (total: number, ratio: number): object => ({
  total,
  reserved: 0,
  min_unit: 1,
  max_unit: total,
  step_size: 1,
  allocation_ratio: ratio,
})

const admin = { needs: 'admin' } as const

export const placementService: Service = {
  name: 'placement',
  prefix: 'placement',
  catalog: { type: 'placement', name: 'placement', endpoint: () => '' },
  version: '',
  microversions: { type: 'placement', major: 1, min: 0, max: 39 },
  failure: placementFailure,
  forbids: (policy) =>
    `Access was denied to this resource.\n\n Policy does not allow ${policy} to be performed.  `,
  headers: ({ requestId }) => ({ 'x-openstack-request-id': requestId, Connection: 'close' }),
  document: ({ address }) =>
    address.path === '/'
      ? ok({
          versions: [
            {
              id: 'v1.0',
              max_version: '1.39',
              min_version: '1.0',
              status: 'CURRENT',
              links: [{ rel: 'self', href: '' }],
            },
          ],
        })
      : undefined,
  routes: [
    route(
      'GET',
      '/resource_providers/{id}/aggregates',
      (call) => {
        hostOf(call)
        return ok({ aggregates: [], resource_provider_generation: 2 })
      },
      { ...admin, policy: 'placement:resource_providers:aggregates:list' },
    ),
    route(
      'GET',
      '/resource_providers',
      (call) => {
        const name = call.query.get('name')
        const hosts = call.region.compute.hosts.filter((host) => name === null || host === name)
        return ok({ resource_providers: hosts.map((host) => providerView(call, host)) })
      },
      { ...admin, policy: 'placement:resource_providers:list' },
    ),
    route('GET', '/resource_providers/{id}', (call) => ok(providerView(call, hostOf(call))), {
      ...admin,
      policy: 'placement:resource_providers:show',
    }),
    route(
      'GET',
      '/resource_providers/{id}/inventories',
      (call) => {
        hostOf(call)
        return ok({
          resource_provider_generation: 2,
          inventories: {
            VCPU: inventory(size.VCPU, 16),
            MEMORY_MB: inventory(size.MEMORY_MB, 1.5),
            DISK_GB: inventory(size.DISK_GB, 1),
          },
        })
      },
      { ...admin, policy: 'placement:resource_providers:inventories:list' },
    ),
    route(
      'GET',
      '/resource_providers/{id}/usages',
      (call) => {
        const host = hostOf(call)
        return ok({
          resource_provider_generation: 2,
          usages: usage(call, (server) => server.host === host).resources,
        })
      },
      { ...admin, policy: 'placement:resource_providers:usages' },
    ),
    route(
      'GET',
      '/resource_providers/{id}/traits',
      (call) => {
        hostOf(call)
        return ok({ traits: ['COMPUTE_NODE'], resource_provider_generation: 2 })
      },
      { ...admin, policy: 'placement:resource_providers:traits:list' },
    ),
    route('GET', '/resource_classes', () =>
      ok({
        resource_classes: Object.keys(size).map((name) => ({
          name,
          links: [{ rel: 'self', href: `/resource_classes/${name}` }],
        })),
      }),
    ),
    route('GET', '/usages', (call) => {
      const project = call.query.get('project_id')
      if (project === null)
        throw badRequest("Invalid query string parameters: 'project_id' is a required property")
      const { count, resources } = usage(call, ({ projectId }) => projectId === project)
      if (call.microversion < 38) return ok({ usages: count === 0 ? {} : resources })
      return ok({ usages: count === 0 ? {} : { unknown: { consumer_count: count, ...resources } } })
    }),
  ],
}

function placementFailure(
  { status, message }: ApiFailure,
  { requestId }: Call,
): { body: string; contentType: string } {
  const openings: Readonly<Record<number, string>> = {
    400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    404: 'The resource could not be found.',
  }
  const opening = openings[status]
  const detail =
    status === 406
      ? `The resource could not be generated that was acceptable to your browser (content of type application/json. \n\n Invalid microversion: Unacceptable version header: ${/\d+\.\d+/.exec(message)?.[0] ?? ''}`
      : opening === undefined
        ? message
        : `${opening}\n\n ${message === opening ? '' : message}  `
  return {
    body: JSON.stringify({
      errors: [
        {
          status,
          title: reasonOf(status),
          detail,
          request_id: requestId,
          ...(status === 406 && { max_version: '1.39', min_version: '1.0' }),
          ...((status === 400 || status === 404) && { code: 'placement.undefined_code' }),
        },
      ],
    }),
    contentType: json,
  }
}

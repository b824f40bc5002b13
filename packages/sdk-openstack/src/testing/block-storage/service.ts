/** Cinder. */
import { z } from 'zod'
import { type Call, longStampOf, ok, reply, route } from '../engine/call.js'
import { forbidden, notFound } from '../engine/failure.js'
import type { Effects } from '../engine/pending.js'
import { faultFailure, json, type Service } from '../engine/service.js'
import { copyRoutes } from './copies.js'
import { imageMetadataOf } from './make.js'
import { limitsView, quotaOf, quotaView } from './quota.js'
import { typeView } from './view.js'
import { volumeRoutes } from './volumes.js'

const versions = (call: Call) => ({
  versions: [
    {
      id: 'v3.0',
      status: 'CURRENT',
      version: '3.70',
      min_version: '3.0',
      updated: '2022-08-31T00:00:00Z',
      links: [
        { rel: 'describedby', type: 'text/html', href: 'https://docs.openstack.org/' },
        { rel: 'self', href: `${call.address.root}/v3/` },
      ],
      'media-types': [{ base: json, type: 'application/vnd.openstack.volume+json;version=3' }],
    },
  ],
})

const ownProject = (call: Call): string => {
  const id = call.param('project')
  if (id !== call.projectId && !call.isAdmin)
    throw forbidden("Policy doesn't allow volume_extension:quotas:show to be performed.")
  return id
}

const types = (call: Call) => Object.values(call.region.blockStorage.types)

const quotaBody = z.object({
  quota_set: z.looseObject({
    volumes: z.coerce.number().int().optional(),
    gigabytes: z.coerce.number().int().optional(),
    snapshots: z.coerce.number().int().optional(),
    backups: z.coerce.number().int().optional(),
    backup_gigabytes: z.coerce.number().int().optional(),
    per_volume_gigabytes: z.coerce.number().int().optional(),
    groups: z.coerce.number().int().optional(),
  }),
})

export const blockStorageService: Service = {
  name: 'block-storage',
  prefix: 'volume',
  catalog: { type: 'volumev3', name: 'cinderv3', endpoint: (projectId) => `/v3/${projectId}` },
  version: '/v3',
  projectInPath: true,
  microversions: { type: 'volume', major: 3, min: 0, max: 70 },
  failure: (failure) => ({ ...faultFailure(failure), contentType: json }),
  forbids: (policy) => `Policy doesn't allow ${policy} to be performed.`,
  headers: ({ requestId }) => ({
    'X-Openstack-Request-Id': requestId,
    'X-Compute-Request-Id': requestId,
  }),
  document(call) {
    if (call.address.path === '/') return reply(300, versions(call))
    return call.address.path === '/v3/' && call.token ? ok(versions(call)) : undefined
  },
  routes: [
    ...volumeRoutes,
    ...copyRoutes,
    route('GET', '/types', (call) => ok({ volume_types: types(call).map((one) => typeView(call, one)) })),
    route('GET', '/types/{id}', (call) => {
      const id = call.param('id')
      const { defaultType } = call.region.blockStorage
      const found = types(call).find((one) => (id === 'default' ? one.name === defaultType : one.id === id))
      if (!found) throw notFound(`Volume type ${id} could not be found.`)
      return ok({ volume_type: typeView(call, found, id !== 'default') })
    }),
    route('GET', '/limits', (call) => ok(limitsView(call))),
    route('GET', '/os-quota-sets/{project}', (call) =>
      ok(
        quotaView(call, ownProject(call), /^true$/i.test(call.query.get('usage') ?? '') ? 'usage' : 'limits'),
      ),
    ),
    route('GET', '/os-quota-sets/{project}/defaults', (call) =>
      ok(quotaView(call, call.param('project'), 'defaults')),
    ),
    route(
      'PUT',
      '/os-quota-sets/{project}',
      (call) => {
        const project = call.param('project')
        const { quota_set: wanted } = call.body(quotaBody)
        const given = Object.entries(wanted).filter(([, value]) => typeof value === 'number')
        call.region.blockStorage.quotas[project] = {
          ...quotaOf(call, project),
          ...Object.fromEntries(given),
        }
        return ok(quotaView(call, project, 'limits'))
      },
      { needs: 'admin', policy: 'volume_extension:quotas:update' },
    ),
    route(
      'DELETE',
      '/os-quota-sets/{project}',
      (call) => {
        delete call.region.blockStorage.quotas[call.param('project')]
        return reply(200)
      },
      { needs: 'admin', policy: 'volume_extension:quotas:delete' },
    ),
    route('GET', '/os-availability-zone', () =>
      ok({ availabilityZoneInfo: [{ zoneName: 'nova', zoneState: { available: true } }] }),
    ),
    route(
      'GET',
      '/os-services',
      (call) =>
        ok({
          services: [
            ['cinder-backup', 'volume-1'],
            ['cinder-volume', 'volume-1@backend'],
            ['cinder-scheduler', 'controller'],
          ].map(([binary, host]) => ({
            binary,
            host,
            zone: 'nova',
            status: 'enabled',
            state: 'up',
            updated_at: longStampOf(call.world.now()),
            disabled_reason: null,
            ...(call.microversion >= 7 && { cluster: null }),
          })),
        }),
      { needs: 'admin', policy: 'volume_extension:services:index' },
    ),
    route('GET', '/attachments', () => ok({ attachments: [] })),
    route('GET', '/messages', () => ok({ messages: [] })),
    route('GET', '/extensions', () => ok({ extensions: [] })),
  ],
}

export const blockStorageEffects: Effects = {
  'volume.status': (world, region, { id, data = {} }) => {
    const volume = region.blockStorage.volumes[id]
    if (!volume) return
    const { status, size, type, image } = data
    if (typeof status === 'string') volume.status = status
    if (typeof size === 'number') volume.size = size
    if (typeof type === 'string') volume.volume_type = type
    if (typeof image === 'string') {
      volume.bootable = true
      volume.imageMetadata = imageMetadataOf(region, image)
    }
    volume.updated_at = longStampOf(world.now())
  },
  'volume.gone': (_, region, { id }) => {
    delete region.blockStorage.volumes[id]
  },
  'snapshot.status': (world, region, { id, data }) => {
    const snapshot = region.blockStorage.snapshots[id]
    if (!snapshot) return
    snapshot.status = String(data?.['status'])
    snapshot.updated_at = longStampOf(world.now())
  },
  'snapshot.gone': (_, region, { id }) => {
    delete region.blockStorage.snapshots[id]
  },
  'backup.status': (world, region, { id, data }) => {
    const backup = region.blockStorage.backups[id]
    if (!backup) return
    backup.status = String(data?.['status'])
    backup.fail_reason = backup.status === 'error' ? 'simulated failure' : null
    backup.updated_at = longStampOf(world.now())
  },
  'backup.gone': (_, region, { id }) => {
    delete region.blockStorage.backups[id]
  },
}

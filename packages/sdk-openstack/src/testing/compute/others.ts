/** Flavors, zones, quotas, services and hypervisors. */

import { createHash } from 'node:crypto'
import { type Call, dashed, longStampOf, ok, type Reply, type Route, route } from '../engine/call.js'
import { forbidden } from '../engine/failure.js'
import { keyAndGroupRoutes } from './keys.js'
import { flavorOf } from './lookup.js'
import { page } from './paging.js'
import { limitsView, quotaView } from './quota.js'
import { flavorView, linksOf } from './view.js'

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
        : {
            id: one.id,
            name: one.name,
            links: linksOf(call, 'flavors', one.id),
            ...(call.microversion >= 55 && { description: one.description }),
          },
  )
}

const flavorRoutes: readonly Route[] = [
  route('GET', '/flavors', (call) => listFlavors(call, false)),
  route('GET', '/flavors/detail', (call) => listFlavors(call, true)),
  route('GET', '/flavors/{id}', (call) => ok({ flavor: flavorView(call, flavorOf(call)) })),
  route('GET', '/flavors/{id}/os-extra_specs', (call) => ok({ extra_specs: flavorOf(call).extraSpecs })),
]

const up = (call: Call) => ({ available: true, active: true, updated_at: longStampOf(call.world.now()) })

const uuidOf = (text: string): string => dashed(createHash('md5').update(text).digest('hex'))

function services(call: Call): object[] {
  const rows = [
    ['nova-scheduler', 'controller', 'internal'],
    ['nova-conductor', 'controller', 'internal'],
    ...call.region.compute.hosts.map((host) => ['nova-compute', host, 'nova']),
  ]
  return rows.map(([binary, host, zone], index) => ({
    binary,
    host,
    id: call.microversion >= 53 ? uuidOf(`service ${binary} ${host}`) : index + 1,
    zone,
    status: 'enabled',
    state: 'up',
    updated_at: longStampOf(call.world.now()),
    disabled_reason: null,
    ...(call.microversion >= 11 && { forced_down: false }),
  }))
}

function hypervisors(call: Call): object[] {
  return call.region.compute.hosts.map((host, index) => {
    const servers = Object.values(call.region.compute.servers).filter((server) => server.host === host)
    const sum = (read: (server: (typeof servers)[number]) => number) =>
      servers.reduce((total, server) => total + read(server), 0)
    return {
      id: call.microversion >= 53 ? uuidOf(`hypervisor ${host}`) : index + 1,
      hypervisor_hostname: host,
      state: 'up',
      status: 'enabled',
      hypervisor_type: 'QEMU',
      hypervisor_version: 7_002_000,
      host_ip: `192.0.2.${index + 10}`,
      service: {
        id: call.microversion >= 53 ? uuidOf(`service nova-compute ${host}`) : index + 3,
        host,
        disabled_reason: null,
      },
      ...(call.microversion >= 88 && { uptime: null }),
      ...(call.microversion < 88 && {
        vcpus: 64,
        memory_mb: 131_072,
        local_gb: 4000,
        vcpus_used: sum(({ flavor }) => flavor.vcpus),
        memory_mb_used: sum(({ flavor }) => flavor.ram),
        local_gb_used: sum(({ flavor }) => flavor.disk),
        free_ram_mb: 131_072 - sum(({ flavor }) => flavor.ram),
        free_disk_gb: 4000 - sum(({ flavor }) => flavor.disk),
        current_workload: 0,
        running_vms: servers.length,
        disk_available_least: 0,
        cpu_info: '{}',
      }),
    }
  })
}

const ownQuota = (call: Call): string => {
  const id = call.param('project')
  if (id !== call.projectId && !call.isAdmin)
    throw forbidden("Policy doesn't allow os_compute_api:os-quota-sets:show to be performed.")
  return id
}

const cloudRoutes: readonly Route[] = [
  route('GET', '/limits', (call) => ok(limitsView(call))),
  route('GET', '/os-quota-sets/{project}', (call) => ok(quotaView(call, ownQuota(call), 'limits'))),
  route('GET', '/os-quota-sets/{project}/detail', (call) => ok(quotaView(call, ownQuota(call), 'detail'))),
  route('GET', '/os-quota-sets/{project}/defaults', (call) =>
    ok(quotaView(call, call.param('project'), 'defaults')),
  ),
  route('GET', '/os-availability-zone', () =>
    ok({ availabilityZoneInfo: [{ zoneName: 'nova', zoneState: { available: true }, hosts: null }] }),
  ),
  route(
    'GET',
    '/os-availability-zone/detail',
    (call) =>
      ok({
        availabilityZoneInfo: [
          {
            zoneName: 'internal',
            zoneState: { available: true },
            hosts: { controller: { 'nova-scheduler': up(call), 'nova-conductor': up(call) } },
          },
          {
            zoneName: 'nova',
            zoneState: { available: true },
            hosts: Object.fromEntries(
              call.region.compute.hosts.map((host) => [host, { 'nova-compute': up(call) }]),
            ),
          },
        ],
      }),
    { needs: 'admin', policy: 'os_compute_api:os-availability-zone:detail' },
  ),
  route('GET', '/os-services', (call) => ok({ services: services(call) }), {
    needs: 'admin',
    policy: 'os_compute_api:os-services:list',
  }),
  route('GET', '/os-hypervisors/detail', (call) => ok({ hypervisors: hypervisors(call) }), {
    needs: 'admin',
    policy: 'os_compute_api:os-hypervisors:list-detail',
  }),
  route('GET', '/os-hypervisors', (call) => ok({ hypervisors: hypervisors(call) }), {
    needs: 'admin',
    policy: 'os_compute_api:os-hypervisors:list',
  }),
  route('GET', '/extensions', () => ok({ extensions: [] })),
]

export const otherRoutes: readonly Route[] = [...flavorRoutes, ...keyAndGroupRoutes, ...cloudRoutes]

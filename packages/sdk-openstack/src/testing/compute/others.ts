/** Flavors, key pairs, server groups, zones, quotas, services and hypervisors. */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type Call,
  dashed,
  longStampOf,
  newHexId,
  newId,
  noContent,
  ok,
  type Reply,
  type Route,
  reply,
  route,
} from '../engine/call.js'
import { badRequest, conflict, forbidden, notFound } from '../engine/failure.js'
import { flavorOf } from './lookup.js'
import { page } from './paging.js'
import { limitsView, quotaOf, quotaView } from './quota.js'
import type { KeypairState, ServerGroupState } from './state.js'
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

const keyFields = (call: Call, one: KeypairState) => ({
  name: one.name,
  public_key: one.publicKey,
  fingerprint: one.fingerprint,
  ...(call.microversion >= 2 && { type: one.type }),
})

const keyBody = z.object({
  keypair: z.strictObject({
    name: z.string().min(1).max(255),
    public_key: z.string().optional(),
    type: z.enum(['ssh', 'x509']).optional(),
    user_id: z.string().optional(),
  }),
})

function createKeypair(call: Call): Reply {
  const { keypair: wanted } = call.body(
    keyBody.superRefine(({ keypair }, context) => {
      if (call.microversion >= 92 && keypair.public_key === undefined)
        context.addIssue({
          code: 'invalid_type',
          expected: 'string',
          input: undefined,
          path: ['keypair', 'public_key'],
        })
    }),
  )
  const { keypairs } = call.region.compute
  const user = call.who.userId
  const key = `${user} ${wanted.name}`
  if (keypairs[key]) throw conflict(`Key pair '${wanted.name}' already exists.`)
  const given = wanted.public_key
  if (given !== undefined && !/^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/]{20,}/.test(given))
    throw badRequest('Keypair data is invalid: failed to generate fingerprint')
  const limit = quotaOf(call.region, call.projectId).key_pairs
  if (limit >= 0 && Object.values(keypairs).filter(({ userId }) => userId === user).length >= limit)
    throw forbidden('Quota exceeded, too many key pairs.')
  const made: KeypairState = {
    id: Object.keys(keypairs).length + 1,
    name: wanted.name,
    userId: user,
    type: wanted.type ?? 'ssh',
    publicKey: given ?? `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${newHexId(call.state)} Generated-by-Nova`,
    fingerprint: (
      createHash('md5')
        .update(given ?? newHexId(call.state))
        .digest('hex')
        .match(/../g) ?? []
    ).join(':'),
    createdAt: longStampOf(call.world.now()),
  }
  keypairs[key] = made
  return reply(call.microversion >= 2 ? 201 : 200, {
    keypair: {
      ...(given === undefined && {
        private_key:
          '-----BEGIN RSA PRIVATE KEY-----\nc2ltdWxhdGVkOiB0aGlzIGtleSBvcGVucyBub3RoaW5n\n-----END RSA PRIVATE KEY-----\n',
      }),
      ...keyFields(call, made),
      user_id: user,
    },
  })
}

function keyOf(call: Call): KeypairState {
  const user = (call.isAdmin ? call.query.get('user_id') : null) ?? call.who.userId
  const found = call.region.compute.keypairs[`${user} ${call.param('name')}`]
  if (!found) throw notFound(`Keypair ${call.param('name')} not found for user ${user}`)
  return found
}

const keyRoutes: readonly Route[] = [
  route('GET', '/os-keypairs', (call) => {
    const user = (call.isAdmin ? call.query.get('user_id') : null) ?? call.who.userId
    const own = Object.values(call.region.compute.keypairs).filter(({ userId }) => userId === user)
    own.sort((left, right) => (left.name < right.name ? -1 : 1))
    return ok({ keypairs: own.map((one) => ({ keypair: keyFields(call, one) })) })
  }),
  route('POST', '/os-keypairs', createKeypair, { policy: 'os_compute_api:os-keypairs:create' }),
  route('GET', '/os-keypairs/{name}', (call) => {
    const one = keyOf(call)
    return ok({
      keypair: {
        ...keyFields(call, one),
        user_id: one.userId,
        created_at: one.createdAt,
        deleted: false,
        deleted_at: null,
        id: one.id,
        updated_at: null,
      },
    })
  }),
  route(
    'DELETE',
    '/os-keypairs/{name}',
    (call) => {
      const { userId, name } = keyOf(call)
      delete call.region.compute.keypairs[`${userId} ${name}`]
      return reply(call.microversion >= 2 ? 204 : 202)
    },
    { policy: 'os_compute_api:os-keypairs:delete' },
  ),
]

function groupView(call: Call, one: ServerGroupState): object {
  const members = Object.values(call.region.compute.servers)
    .filter(({ serverGroupId }) => serverGroupId === one.id)
    .map(({ id }) => id)
  return {
    id: one.id,
    name: one.name,
    ...(call.microversion >= 64
      ? { policy: one.policy, rules: one.rules }
      : { policies: [one.policy], metadata: {} }),
    members,
    ...(call.microversion >= 13 && { project_id: one.projectId, user_id: one.userId }),
  }
}

const policyNames = z.enum(['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity'])
const newGroup = z.object({
  server_group: z.strictObject({
    name: z.string().min(1).max(255),
    policy: policyNames,
    rules: z.object({ max_server_per_host: z.coerce.number().int().min(1).optional() }).optional(),
  }),
})
const oldGroup = z.object({
  server_group: z.strictObject({
    name: z.string().min(1).max(255),
    policies: z.array(policyNames).min(1).max(1),
  }),
})

function createGroup(call: Call): Reply {
  const wanted =
    call.microversion >= 64
      ? call.body(newGroup).server_group
      : (({ name, policies }) => ({ name, policy: policies[0] ?? 'affinity', rules: {} }))(
          call.body(oldGroup).server_group,
        )
  const limit = quotaOf(call.region, call.projectId).server_groups
  const own = Object.values(call.region.compute.serverGroups).filter(
    ({ projectId }) => projectId === call.projectId,
  )
  if (limit >= 0 && own.length >= limit) throw forbidden('Quota exceeded, too many server groups.')
  const max =
    wanted.rules && 'max_server_per_host' in wanted.rules ? wanted.rules.max_server_per_host : undefined
  const made: ServerGroupState = {
    id: newId(call.state),
    name: wanted.name,
    policy: wanted.policy,
    projectId: call.projectId,
    userId: call.who.userId,
    rules: max === undefined ? {} : { max_server_per_host: max },
  }
  call.region.compute.serverGroups[made.id] = made
  return ok({ server_group: groupView(call, made) })
}

function groupOf(call: Call): ServerGroupState {
  const one = call.region.compute.serverGroups[call.param('id')]
  if (!one || (one.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Instance group ${call.param('id')} could not be found.`)
  return one
}

const groupRoutes: readonly Route[] = [
  route('GET', '/os-server-groups', (call) => {
    const all = call.query.get('all_projects') !== null && call.isAdmin
    const groups = Object.values(call.region.compute.serverGroups).filter(
      ({ projectId }) => all || projectId === call.projectId,
    )
    return ok({ server_groups: groups.map((one) => groupView(call, one)) })
  }),
  route('POST', '/os-server-groups', createGroup, { policy: 'os_compute_api:os-server-groups:create' }),
  route('GET', '/os-server-groups/{id}', (call) => ok({ server_group: groupView(call, groupOf(call)) })),
  route(
    'DELETE',
    '/os-server-groups/{id}',
    (call) => {
      delete call.region.compute.serverGroups[groupOf(call).id]
      return noContent()
    },
    { policy: 'os_compute_api:os-server-groups:delete' },
  ),
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

export const otherRoutes: readonly Route[] = [...flavorRoutes, ...keyRoutes, ...groupRoutes, ...cloudRoutes]

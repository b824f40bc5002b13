/** The list of servers: filters, sorting, pages. */
import { z } from 'zod'
import type { Call, Reply } from '../engine/call.js'
import { badRequest, forbidden } from '../engine/failure.js'
import { pythonRepr } from '../engine/validate.js'
import { page } from './paging.js'
import type { ServerState } from './state.js'
import { floatingByPort, serverBrief, serverView, statusOf } from './view.js'

const sortKeys: Readonly<Record<string, (server: ServerState) => string | number>> = {
  created_at: ({ created }) => created,
  updated_at: ({ updated }) => updated,
  display_name: ({ name }) => name,
  uuid: ({ id }) => id,
  vm_state: ({ vmState }) => vmState,
  task_state: ({ taskState }) => taskState ?? '',
  power_state: ({ powerState }) => powerState,
  key_name: ({ keyName }) => keyName ?? '',
  image_ref: ({ imageId }) => imageId,
  launched_at: ({ launchedAt }) => launchedAt ?? '',
  host: ({ host }) => host ?? '',
  project_id: ({ projectId }) => projectId,
  user_id: ({ userId }) => userId,
  instance_type_id: ({ flavor }) => flavor.id,
  availability_zone: ({ host }) => (host === null ? '' : 'nova'),
}
/** Those that nova knows besides, in its order of telling. */
const allSortKeys = [
  'access_ip_v4',
  'access_ip_v6',
  'auto_disk_config',
  'availability_zone',
  'config_drive',
  'created_at',
  'display_description',
  'display_name',
  'host',
  'hostname',
  'image_ref',
  'instance_type_id',
  'kernel_id',
  'key_name',
  'launch_index',
  'launched_at',
  'locked_by',
  'node',
  'power_state',
  'progress',
  'project_id',
  'ramdisk_id',
  'root_device_name',
  'task_state',
  'terminated_at',
  'updated_at',
  'user_id',
  'uuid',
  'vm_state',
]

const flag = z.enum(['1', 't', 'true', 'on', 'y', 'yes', 'True', 'TRUE'])
export const isTrue = (text: string | null): boolean => flag.safeParse(text).success

export function listServers(call: Call, detailed: boolean): Reply {
  const rows = sorted(call, filtered(call, detailed))
  const floating = floatingByPort(call.region)
  return page(
    call,
    'servers',
    detailed ? 'servers/detail' : 'servers',
    rows,
    ({ id }) => id,
    (server) => (detailed ? serverView(call, server, floating, 'list') : serverBrief(call, server)),
  )
}

function filtered(call: Call, detailed: boolean): ServerState[] {
  const { query } = call
  const all = isTrue(query.get('all_tenants')) || query.get('all_tenants') === ''
  if (all && !call.isAdmin)
    throw forbidden(
      `Policy doesn't allow os_compute_api:servers:${detailed ? 'detail' : 'index'}:get_all_tenants to be performed.`,
    )
  const project = all ? (query.get('project_id') ?? query.get('tenant_id')) : call.projectId
  for (const name of ['name', 'ip', 'ip6'])
    for (const value of query.getAll(name))
      if (!isPattern(value))
        throw badRequest(
          `Invalid input for query parameters ${name}. Value: ${value}. '${value}' is not a 'regex'`,
        )
  for (const value of query.getAll('status'))
    if (!statuses.has(value.toUpperCase()) && call.microversion >= 38)
      throw badRequest('Invalid status value')
  const checks: ((server: ServerState) => boolean)[] = []
  if (project !== null) checks.push((server) => server.projectId === project)
  const by = (name: string, test: (server: ServerState, value: string) => boolean) => {
    const values = query.getAll(name)
    if (values.length > 0) checks.push((server) => values.some((value) => test(server, value)))
  }
  by('name', ({ name }, value) => matches(value, name))
  by('status', (server, value) => statusOf(server) === value.toUpperCase())
  by('vm_state', ({ vmState }, value) => vmState === value)
  by('image', ({ imageId }, value) => imageId === value)
  by('flavor', ({ flavor }, value) => flavor.id === value)
  // Nova drops this one for members, and shows them everything.
  if (call.isAdmin) by('uuid', ({ id }, value) => id === value)
  by('key_name', ({ keyName }, value) => keyName === value)
  by('user_id', ({ userId }, value) => userId === value)
  by('locked', ({ locked }, value) => locked === isTrue(value))
  if (call.isAdmin) by('host', ({ host }, value) => host === value)
  for (const name of ['ip', 'ip6'])
    by(name, (server, value) => addresses(call, server).some((address) => matches(value, address)))
  by('tags', ({ tags }, value) => value.split(',').every((tag) => tags.includes(tag)))
  by('tags-any', ({ tags }, value) => value.split(',').some((tag) => tags.includes(tag)))
  by('not-tags', ({ tags }, value) => !value.split(',').every((tag) => tags.includes(tag)))
  const since = query.get('changes-since')
  if (since !== null) checks.push(({ updated }) => Date.parse(updated) >= Date.parse(since))
  return Object.values(call.region.compute.servers).filter((server) => checks.every((check) => check(server)))
}

const statuses = new Set(
  'ACTIVE BUILD DELETED ERROR HARD_REBOOT MIGRATING PASSWORD PAUSED REBOOT REBUILD RESCUE RESIZE REVERT_RESIZE SHELVED SHELVED_OFFLOADED SHUTOFF SOFT_DELETED SUSPENDED UNKNOWN VERIFY_RESIZE'.split(
    ' ',
  ),
)

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== undefined
  } catch {
    return false
  }
}

/** Nova takes a filter as a pattern of its database. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'i').test(text)
  } catch {
    return text.includes(pattern)
  }
}

const addresses = (call: Call, server: ServerState): string[] =>
  server.ports.flatMap((id) => call.region.network.ports[id]?.fixed_ips.map((ip) => ip.ip_address) ?? [])

function sorted(call: Call, servers: ServerState[]): ServerState[] {
  const keys = call.query.getAll('sort_key')
  const wrong = keys.find((key) => !allSortKeys.includes(key))
  if (wrong !== undefined)
    throw badRequest(
      `Invalid input for query parameters sort_key. Value: ${wrong}. ${pythonRepr(wrong)} is not one of ${pythonRepr(allSortKeys)}`,
    )
  const directions = call.query.getAll('sort_dir')
  const order = (keys.length > 0 ? keys : ['created_at']).map((key, index) => ({
    read: sortKeys[key] ?? ((server: ServerState) => server.id),
    sign: (directions[index] ?? 'desc') === 'asc' ? 1 : -1,
  }))
  order.push({ read: ({ id }) => id, sign: order[0]?.sign ?? -1 })
  return servers.sort((left, right) => {
    for (const { read, sign } of order) {
      const [one, other] = [read(left), read(right)]
      if (one !== other) return one < other ? -sign : sign
    }
    return 0
  })
}

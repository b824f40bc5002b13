/** A server as the API shows it, by microversion. */
import { createHash } from 'node:crypto'
import type { Call } from '../engine/call.js'
import type { RegionState } from '../state.js'
import type { FlavorState, ServerState } from './state.js'

const statusByTask: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  active: {
    rebooting: 'REBOOT',
    reboot_pending: 'REBOOT',
    reboot_started: 'REBOOT',
    rebooting_hard: 'HARD_REBOOT',
    reboot_pending_hard: 'HARD_REBOOT',
    reboot_started_hard: 'HARD_REBOOT',
    updating_password: 'PASSWORD',
    rebuilding: 'REBUILD',
    rebuild_block_device_mapping: 'REBUILD',
    rebuild_spawning: 'REBUILD',
    migrating: 'MIGRATING',
    resize_prep: 'RESIZE',
    resize_migrating: 'RESIZE',
    resize_migrated: 'RESIZE',
    resize_finish: 'RESIZE',
  },
  stopped: {
    resize_prep: 'RESIZE',
    resize_migrating: 'RESIZE',
    resize_migrated: 'RESIZE',
    resize_finish: 'RESIZE',
    rebuilding: 'REBUILD',
    rebuild_block_device_mapping: 'REBUILD',
    rebuild_spawning: 'REBUILD',
  },
  resized: { resize_reverting: 'REVERT_RESIZE' },
  error: { rebuilding: 'REBUILD', rebuild_spawning: 'REBUILD', rebuild_block_device_mapping: 'REBUILD' },
}

const statusByState: Readonly<Record<ServerState['vmState'], string>> = {
  building: 'BUILD',
  active: 'ACTIVE',
  stopped: 'SHUTOFF',
  paused: 'PAUSED',
  suspended: 'SUSPENDED',
  rescued: 'RESCUE',
  resized: 'VERIFY_RESIZE',
  shelved: 'SHELVED',
  shelved_offloaded: 'SHELVED_OFFLOADED',
  error: 'ERROR',
}

export const statusOf = ({ vmState, taskState }: ServerState): string =>
  (taskState !== null ? statusByTask[vmState]?.[taskState] : undefined) ?? statusByState[vmState]

export const linksOf = (call: Call, kind: 'servers' | 'flavors', id: string): object[] => [
  { rel: 'self', href: `${call.address.root}/v2.1/${kind}/${id}` },
  { rel: 'bookmark', href: `${call.address.root}/${kind}/${id}` },
]

export const serverBrief = (call: Call, { id, name }: ServerState): object => ({
  id,
  name,
  links: linksOf(call, 'servers', id),
})

/** Not the host's name, but the same for the servers of a project on one host. */
export const hostIdOf = (projectId: string, host: string | null): string =>
  host === null ? '' : createHash('sha224').update(`${projectId}${host}`).digest('hex')

/** @param macs where the answer tells them: everywhere but in that of a rebuild */
function addressesOf(
  region: RegionState,
  server: ServerState,
  floating: FloatingByPort,
  macs: boolean,
): object {
  const { network } = region
  const result: Record<string, object[]> = {}
  for (const portId of server.ports) {
    const port = network.ports[portId]
    if (!port) continue
    const name = network.networks[port.network_id]?.name ?? ''
    const list = result[name] ?? []
    result[name] = list
    const add = (version: 4 | 6, addr: string, type: 'fixed' | 'floating') =>
      list.push({
        version,
        addr,
        ...(macs && { 'OS-EXT-IPS:type': type, 'OS-EXT-IPS-MAC:mac_addr': port.mac_address }),
      })
    for (const { ip_address } of port.fixed_ips) {
      add(ip_address.includes(':') ? 6 : 4, ip_address, 'fixed')
      for (const one of floating.get(port.id) ?? [])
        if (one.fixed === ip_address) add(4, one.address, 'floating')
    }
  }
  return result
}

export type FloatingByPort = ReadonlyMap<string, readonly { fixed: string; address: string }[]>

/** Made once for a whole list. */
export function floatingByPort({ network }: RegionState): FloatingByPort {
  const result = new Map<string, { fixed: string; address: string }[]>()
  for (const { port_id, fixed_ip_address, floating_ip_address } of Object.values(network.floatingIps)) {
    if (port_id === null || fixed_ip_address === null) continue
    result.set(port_id, [
      ...(result.get(port_id) ?? []),
      { fixed: fixed_ip_address, address: floating_ip_address },
    ])
  }
  return result
}

export const addressesView = (call: Call, server: ServerState): object =>
  addressesOf(call.region, server, floatingByPort(call.region), false)

/** Names of the groups of its ports; undefined where it has none. */
function groupsOf(region: RegionState, server: ServerState): object[] | undefined {
  const ids = new Set(server.ports.flatMap((id) => region.network.ports[id]?.security_groups ?? []))
  if (ids.size === 0) return undefined
  return [...ids].map((id) => ({ name: region.network.securityGroups[id]?.name ?? id }))
}

/** @param kind what is left out of the answers to changes */
export function serverView(
  call: Call,
  server: ServerState,
  floating: FloatingByPort,
  kind: 'show' | 'list' | 'changed' = 'show',
): object {
  const { region, microversion } = call
  const status = statusOf(server)
  const { id: flavorId, ...flavor } = server.flavor
  const groups = groupsOf(region, server)
  const showsProgress = ['ACTIVE', 'BUILD', 'REBUILD', 'RESIZE', 'VERIFY_RESIZE', 'MIGRATING'].includes(
    status,
  )
  const core = {
    id: server.id,
    name: server.name,
    status,
    tenant_id: server.projectId,
    user_id: server.userId,
    metadata: server.metadata,
    hostId: hostIdOf(server.projectId, server.host),
    image:
      server.imageId === ''
        ? ''
        : {
            id: server.imageId,
            links: [{ rel: 'bookmark', href: `${call.address.root}/images/${server.imageId}` }],
          },
    flavor:
      microversion >= 47
        ? flavor
        : {
            id: flavorId,
            links: [{ rel: 'bookmark', href: `${call.address.root}/flavors/${flavorId}` }],
          },
    created: server.created,
    updated: server.updated,
    addresses: addressesOf(region, server, floating, kind !== 'changed'),
    accessIPv4: '',
    accessIPv6: '',
    links: linksOf(call, 'servers', server.id),
    'OS-DCF:diskConfig': 'MANUAL',
    ...(showsProgress && { progress: 0 }),
    ...(server.fault &&
      !(kind === 'list' && neverScheduled(server)) &&
      ['ERROR', 'DELETED'].includes(status) && { fault: faultView(call, server.fault) }),
  }
  if (kind === 'changed' && microversion < 75) {
    return {
      ...core,
      ...(microversion >= 9 && { locked: server.locked }),
      ...(microversion >= 19 && { description: server.description }),
      ...(microversion >= 26 && { tags: server.tags }),
      ...(microversion >= 54 && { key_name: server.keyName }),
      ...(microversion >= 73 && { locked_reason: server.lockedReason }),
    }
  }
  return {
    ...core,
    'OS-EXT-AZ:availability_zone': server.host === null ? '' : 'nova',
    config_drive: server.configDrive ? 'True' : '',
    key_name: server.keyName,
    'OS-SRV-USG:launched_at': server.launchedAt === null ? null : long(server.launchedAt),
    'OS-SRV-USG:terminated_at': null,
    ...(groups && { security_groups: groups }),
    ...(call.isAdmin && {
      'OS-EXT-SRV-ATTR:host': server.host,
      'OS-EXT-SRV-ATTR:instance_name': `instance-${server.number.toString(16).padStart(8, '0')}`,
      'OS-EXT-SRV-ATTR:hypervisor_hostname': server.host,
    }),
    ...(call.isAdmin &&
      microversion >= 3 && {
        'OS-EXT-SRV-ATTR:reservation_id': `r-${server.id.slice(0, 8)}`,
        'OS-EXT-SRV-ATTR:launch_index': 0,
        'OS-EXT-SRV-ATTR:kernel_id': '',
        'OS-EXT-SRV-ATTR:ramdisk_id': '',
        'OS-EXT-SRV-ATTR:root_device_name': '/dev/vda',
        'OS-EXT-SRV-ATTR:user_data': null,
      }),
    'OS-EXT-STS:task_state': server.taskState,
    'OS-EXT-STS:vm_state': server.vmState,
    'OS-EXT-STS:power_state': server.powerState,
    'os-extended-volumes:volumes_attached': server.volumes.map(({ volumeId, deleteOnTermination }) => ({
      id: volumeId,
      ...(microversion >= 3 && { delete_on_termination: deleteOnTermination }),
    })),
    ...(call.isAdmin && microversion >= 16 && { host_status: server.host === null ? '' : 'UP' }),
    ...(microversion >= 9 && { locked: server.locked }),
    ...(microversion >= 73 && { locked_reason: server.lockedReason }),
    ...(microversion >= 19 && { description: server.description }),
    ...(microversion >= 26 && { tags: server.tags }),
    ...(microversion >= 63 && { trusted_image_certificates: null }),
    ...((microversion >= 90 || (call.isAdmin && microversion >= 3)) && {
      'OS-EXT-SRV-ATTR:hostname': hostnameOf(server.name),
    }),
    ...(microversion >= 71 &&
      kind !== 'list' && { server_groups: server.serverGroupId === null ? [] : [server.serverGroupId] }),
  }
}

const long = (stamp: string): string => stamp.replace('Z', '.000000')

/** Lists do not reach the place where nova keeps the faults of servers that no host ever had. */
const neverScheduled = ({ fault, launchedAt }: ServerState): boolean =>
  launchedAt === null && (fault?.message.startsWith('No valid host') ?? false)

const faultView = (call: Call, fault: NonNullable<ServerState['fault']>): object => ({
  ...fault,
  ...(call.isAdmin && { details: `Traceback (most recent call last):\n${fault.message}` }),
})

const hostnameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 63)

export function flavorView(call: Call, flavor: FlavorState): object {
  const { microversion } = call
  return {
    id: flavor.id,
    name: flavor.name,
    ram: flavor.ram,
    disk: flavor.disk,
    swap: flavor.swap === 0 && microversion < 75 ? '' : flavor.swap,
    'OS-FLV-EXT-DATA:ephemeral': flavor.ephemeral,
    'OS-FLV-DISABLED:disabled': false,
    vcpus: flavor.vcpus,
    'os-flavor-access:is_public': flavor.isPublic,
    rxtx_factor: 1.0,
    links: linksOf(call, 'flavors', flavor.id),
    ...(microversion >= 55 && { description: flavor.description }),
    ...(microversion >= 61 && { extra_specs: flavor.extraSpecs }),
  }
}

/** Moving a VM to another node. */
import { die, parameterFailure, TaskFailure } from './failure.js'
import { checkLock, guestOf, isCdrom, parseProperties, printProperties, volumesOf } from './guest-config.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import { findVolume, freeDiskName, isFileStorage, splitVolid, storageOf, volidOf } from './volumes.js'
import type { Call, Handlers, World } from './world.js'

/** Disks that only this node has. */
function localDisks(world: World, guest: GuestState): [key: string, volid: string][] {
  return volumesOf(world.model, 'qemu', guest.config).filter(
    ([, volid]) => !storageOf(world.state, splitVolid(volid).storage).shared,
  )
}

const isCd = (world: World, guest: GuestState, key: string): boolean =>
  !key.startsWith('unused') &&
  isCdrom(world.model, key, guest.config[key] ?? '') &&
  !/cloudinit/.test(guest.config[key] ?? '')

function precondition(call: Call): unknown {
  const { world, state } = call
  const guest = guestOf(call)
  const local = localDisks(world, guest)
  const others = Object.entries(state.nodes).filter(([name]) => name !== guest.node)
  const blocked = local.some(([key]) => isCd(world, guest, key))
  const online = others.filter(([, node]) => node.online).map(([name]) => name)
  return {
    running: guest.running ? 1 : 0,
    local_disks: local.map(([key, volid]) => ({
      volid,
      cdrom: isCd(world, guest, key) ? 1 : 0,
      is_unused: key.startsWith('unused') ? 1 : 0,
      size: findVolume(state, guest.node, volid)?.sizeBytes ?? 0,
    })),
    local_resources: [],
    'mapped-resources': [],
    'mapped-resource-info': {},
    'has-dbus-vmstate': 0,
    allowed_nodes: blocked ? [] : online,
    not_allowed_nodes: {},
  }
}

function migrate(call: Call): string {
  const { world, state } = call
  const guest = guestOf(call)
  const target = call.text('target')
  if (target === guest.node) throw parameterFailure({ target: 'target is local node.' })
  const node = state.nodes[target]
  if (!node) die(`no such cluster node '${target}'`)
  if (!node?.online) die(`node '${target}' is not online`)
  if (guest.running && !call.flag('online')) die("can't migrate running VM without --online")
  checkLock(guest)
  const local = localDisks(world, guest)
  const bytes = local.reduce(
    (sum, [, volid]) => sum + (findVolume(state, guest.node, volid)?.sizeBytes ?? 0),
    0,
  )
  return startTask(world, {
    type: 'qmigrate',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 3 + Math.min(20, bytes / 1024 ** 3),
    holds: [guest.vmid],
    progress: [
      [0, `starting migration of VM ${guest.vmid} to node '${target}' (${node?.ip ?? ''})`],
      ...(local.length > 0
        ? ([[0.1, `found local disk(s): ${local.map(([, volid]) => volid).join(', ')}`]] as const)
        : []),
      ...(guest.running
        ? ([
            [0.3, `starting VM ${guest.vmid} on remote node '${target}'`],
            [0.6, `migration active, transferred 412.0 MiB of 1.0 GiB VM-state, 1.1 GiB/s`],
          ] as const)
        : []),
    ],
    work: {
      kind: 'qemu-migrate',
      arguments: {
        vmid: guest.vmid,
        target,
        withLocalDisks: call.flag('with-local-disks'),
        ...(call.has('targetstorage') && { targetstorage: call.text('targetstorage') }),
      },
    },
  })
}

/** `local-lvm`, `1` (the same) or `local:local-lvm,fast:local`. */
export function mapStorage(map: unknown, storage: string): string {
  if (typeof map !== 'string' || map === '1') return storage
  for (const part of map.split(',')) {
    const [from = '', to] = part.split(':')
    if (to === undefined) return from
    if (from === storage) return to
  }
  return storage
}

defineEffect('qemu-migrate', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure('migration aborted')
    const target = String(given['target'])
    const local = localDisks(world, guest)
    const cd = local.find(([key]) => isCd(world, guest, key))
    if (cd) {
      log(`ERROR: can't migrate local cdrom '${cd[1]}'`)
      throw new TaskFailure('migration aborted')
    }
    if (guest.running && local.length > 0 && given['withLocalDisks'] !== true) {
      log("ERROR: can't live migrate attached local disks without with-local-disks option")
      throw new TaskFailure('migration aborted')
    }
    for (const [key, volid] of local)
      moveVolume(world, guest, key, volid, target, given['targetstorage'], log)
    guest.node = target
    if (guest.running) {
      log('migration status: completed')
      log('migration finished successfully (duration 00:00:03)')
    } else log('migration finished successfully (duration 00:00:01)')
    return undefined
  },
})

function moveVolume(
  world: World,
  guest: GuestState,
  key: string,
  volid: string,
  target: string,
  map: unknown,
  log: (text: string) => void,
): void {
  const { state, model } = world
  const volume = findVolume(state, guest.node, volid)
  if (!volume) throw new TaskFailure(`volume '${volid}' does not exist`)
  const id = mapStorage(map, volume.storage)
  const storage = storageOf(state, id)
  const cloudInit = /cloudinit/.test(volume.name)
  const base = cloudInit ? `vm-${guest.vmid}-cloudinit` : freeDiskName(state, target, id, guest.vmid)
  volume.storage = id
  volume.name = isFileStorage(storage) ? `${guest.vmid}/${base}.${volume.format}` : base
  if (storage.shared) delete volume.node
  else volume.node = target
  log(`copying local disk '${volid}' to '${volidOf(volume)}'`)
  const text = guest.config[key] ?? ''
  guest.config[key] = key.startsWith('unused')
    ? volidOf(volume)
    : printProperties(model, 'qemu', key, {
        ...parseProperties(model, 'qemu', key, text),
        file: volidOf(volume),
      })
}

export const qemuMigrateHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/migrate': precondition,
  'POST /nodes/{node}/qemu/{vmid}/migrate': migrate,
}

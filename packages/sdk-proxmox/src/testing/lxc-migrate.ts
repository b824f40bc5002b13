/** Moving a container to another node: stopped, or stopped and started again. */
import { die, parameterFailure, TaskFailure } from './failure.js'
import {
  checkLock,
  guestOf,
  isMountKey,
  isUnusedKey,
  parseProperties,
  printProperties,
} from './guest-config.js'
import { mountTypeOf } from './lxc-permissions.js'
import { missingParts } from './lxc-power.js'
import { mapStorage } from './qemu-migrate.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import {
  contentsOf,
  findVolume,
  freeDiskName,
  isFileStorage,
  isOnNode,
  storageOf,
  volidOf,
} from './volumes.js'
import { type Call, type Handlers, newPid, type World } from './world.js'

interface Mount {
  readonly key: string
  readonly volume: string
  readonly type: 'volume' | 'bind' | 'device'
  /** Bind mounts that every node has. */
  readonly shared: boolean
}

const mountsOf = (world: World, guest: GuestState): Mount[] =>
  Object.entries(guest.config).flatMap(([key, text]) => {
    if (isUnusedKey(key)) return [{ key, volume: text, type: 'volume' as const, shared: false }]
    if (!isMountKey(key)) return []
    const { volume = '', shared } = parseProperties(world.model, 'lxc', key, text)
    return [{ key, volume, type: mountTypeOf(volume), shared: shared === '1' }]
  })

function precondition(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  const others = Object.entries(call.state.nodes).filter(([name]) => name !== guest.node)
  return {
    running: guest.running ? 1 : 0,
    'allowed-nodes': others.filter(([, node]) => node.online).map(([name]) => name),
    'not-allowed-nodes': {},
  }
}

function migrate(call: Call): string {
  const { world, state } = call
  const target = call.text('target')
  const guest = guestOf(call, 'lxc')
  if (target === guest.node) throw parameterFailure({ target: 'target is local node.' })
  const node = state.nodes[target]
  if (!node) die(`no such cluster node '${target}'`)
  if (!node?.online) die(`node '${target}' is not online`)
  if (guest.running && !call.flag('online') && !call.flag('restart'))
    die("can't migrate running container without --online or --restart")
  checkLock(guest)
  return startTask(world, {
    type: 'vzmigrate',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 3,
    holds: [guest.vmid],
    progress: [[0, `starting migration of CT ${guest.vmid} to node '${target}' (${node?.ip ?? ''})`]],
    work: {
      kind: 'lxc-migrate',
      arguments: {
        vmid: guest.vmid,
        target,
        online: call.flag('online') && !call.flag('restart'),
        ...(call.has('target-storage') && { storage: call.text('target-storage') }),
      },
    },
  })
}

defineEffect('lxc-migrate', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    const target = String(given['target'])
    const abort = (why: string) => {
      log(`ERROR: migration aborted (duration 00:00:00): ${why}`)
      return new TaskFailure('migration aborted')
    }
    if (!guest) throw new TaskFailure('migration aborted')
    if (guest.running && given['online'] === true)
      throw abort('lxc live migration is currently not implemented')
    const mounts = mountsOf(world, guest)
    const local = mounts.find(({ type, shared }) => type !== 'volume' && !shared)
    if (local) throw abort(`cannot migrate local ${local.type} mount point '${local.key}'`)
    for (const { key, volume, type } of mounts)
      if (type === 'volume') moveVolume(world, guest, key, volume, target, given['storage'], log, abort)
    const wasRunning = guest.running !== undefined
    if (wasRunning) log(`shutdown CT ${guest.vmid}`)
    delete guest.running
    guest.node = target
    if (wasRunning) {
      log(`start container on target node`)
      if (missingParts(world, guest) === undefined)
        guest.running = { pid: newPid(state), startedAt: world.now() }
      else log(`startup for container '${guest.vmid}' failed`)
    }
    log('migration finished successfully (duration 00:00:03)')
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
  abort: (why: string) => TaskFailure,
): void {
  const { state, model } = world
  const volume = findVolume(state, guest.node, volid)
  if (!volume) throw abort(`volume '${volid}' does not exist`)
  if (storageOf(state, volume.storage).shared) return
  const id = mapStorage(map, volume.storage)
  const storage = storageOf(state, id)
  if (!isOnNode(storage, target)) throw abort(`storage '${id}' is not available on node '${target}'`)
  if (!contentsOf(storage).includes('rootdir'))
    throw abort(`content type 'rootdir' is not available on storage '${id}'`)
  volume.storage = id
  const base = freeDiskName(state, target, id, guest.vmid, volume.format === 'subvol' ? 'subvol' : 'vm')
  volume.name = isFileStorage(storage) ? `${guest.vmid}/${base}.${volume.format}` : base
  if (storage.shared) delete volume.node
  else volume.node = target
  log(`found local volume '${volid}' (in current VM config)`)
  log(`volume '${volid}' is '${volidOf(volume)}' on the target`)
  guest.config[key] = isUnusedKey(key)
    ? volidOf(volume)
    : printProperties(model, 'lxc', key, {
        ...parseProperties(model, 'lxc', key, guest.config[key] ?? ''),
        volume: volidOf(volume),
      })
}

export const lxcMigrateHandlers: Handlers = {
  'GET /nodes/{node}/lxc/{vmid}/migrate': precondition,
  'POST /nodes/{node}/lxc/{vmid}/migrate': migrate,
}

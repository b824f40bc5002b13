/** Growing and moving a container's volumes. */
import { die, TaskFailure } from './failure.js'
import { checkDigest, checkLock, guestOf, parseProperties, printProperties } from './guest-config.js'
import { checkRootdirStorage } from './lxc-create.js'
import { mountTypeOf } from './lxc-permissions.js'
import { devicePathOf, makeVolume } from './lxc-values.js'
import { requirePrivilege } from './permissions.js'
import { freeUnusedKey } from './qemu-drives.js'
import type { GuestState, VolumeState } from './state.js'
import { defineEffect, startTask, waitForLock } from './tasks.js'
import { findVolume, freeVolume, sizeBytes, sizeText, volidOf } from './volumes.js'
import type { Call, Handlers, World } from './world.js'

/** The volume of a mount point. */
function mountedVolume(call: Call, guest: GuestState, key: string): VolumeState {
  const text = guest.config[key]
  if (text === undefined) return die(`volume '${key}' does not exist`)
  const volid = parseProperties(call.world.model, 'lxc', key, text)['volume'] ?? ''
  if (mountTypeOf(volid) !== 'volume') return die(`unable to parse volume ID '${volid}'`)
  return findVolume(call.state, guest.node, volid) ?? die(`volume '${volid}' does not exist`)
}

function resize(call: Call): string {
  const guest = guestOf(call, 'lxc')
  waitForLock(call, guest)
  checkDigest(call, guest)
  checkLock(guest)
  const disk = call.text('disk')
  const volume = mountedVolume(call, guest, disk)
  requirePrivilege(call, `/storage/${volume.storage}`, 'Datastore.AllocateSpace')
  const [, plus, amount = '0'] = /^(\+)?(.+)$/.exec(call.text('size')) ?? []
  const wanted = plus ? volume.sizeBytes + sizeBytes(amount) : sizeBytes(amount)
  if (wanted < volume.sizeBytes) die('unable to shrink disk size')
  if (wanted === volume.sizeBytes) die('disk is already at specified size')
  return startTask(call.world, {
    type: 'resize',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.5,
    holds: [guest.vmid],
    work: { kind: 'lxc-resize', arguments: { vmid: guest.vmid, disk, wanted } },
  })
}

defineEffect('lxc-resize', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    const disk = String(given['disk'])
    const text = guest?.config[disk]
    if (!guest || text === undefined) throw new TaskFailure(`volume '${disk}' does not exist`)
    const properties = parseProperties(world.model, 'lxc', disk, text)
    const volume = findVolume(state, guest.node, properties['volume'] ?? '')
    if (!volume) throw new TaskFailure(`volume '${properties['volume']}' does not exist`)
    const before = Math.floor(volume.sizeBytes / 4096)
    volume.sizeBytes = Number(given['wanted'])
    guest.config[disk] = printProperties(world.model, 'lxc', disk, {
      ...properties,
      size: sizeText(volume.sizeBytes),
    })
    if (volume.format === 'subvol') return undefined
    for (const line of resizeLines(
      devicePathOf(world, volume),
      before,
      volume.sizeBytes,
      guest.running !== undefined,
    ))
      log(line)
    return undefined
  },
})

function resizeLines(path: string, blocksBefore: number, bytes: number, running: boolean): string[] {
  const blocks = Math.floor(bytes / 4096)
  const checked = [
    'e2fsck 1.47.2 (1-Jan-2025)',
    'Pass 1: Checking inodes, blocks, and sizes',
    'Pass 2: Checking directory structure',
    'Pass 3: Checking directory connectivity',
    'Pass 4: Checking reference counts',
    'Pass 5: Checking group summary information',
    `${path}: 317/${blocksBefore / 4} files (0.0% non-contiguous), 13548/${blocksBefore} blocks`,
    'resize2fs 1.47.2 (1-Jan-2025)',
    `Resizing the filesystem on ${path} to ${blocks} (4k) blocks.`,
  ]
  const online = [
    'resize2fs 1.47.2 (1-Jan-2025)',
    `Filesystem at ${path} is mounted on /tmp; on-line resizing required`,
  ]
  return [
    'Image resized.',
    ...(running ? online : checked),
    `The filesystem on ${path} is now ${blocks} (4k) blocks long.`,
    '',
  ]
}

function moveVolume(call: Call): string {
  const guest = guestOf(call, 'lxc')
  const key = call.text('volume')
  const storage = call.optional('storage')
  if (storage === undefined) die("the simulator does not move volumes to other containers: give 'storage'")
  checkDigest(call, guest)
  checkLock(guest)
  const volume = mountedVolume(call, guest, key)
  checkRootdirStorage(call, storage ?? '')
  if (guest.running) die(`cannot move volumes of a running container`)
  if (volume.storage === storage) die("you can't move a volume to the same storage")
  return startTask(call.world, {
    type: 'move_volume',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 2 + Math.min(20, volume.sizeBytes / 1024 ** 3 / 4),
    holds: [guest.vmid],
    work: {
      kind: 'lxc-move-volume',
      arguments: { vmid: guest.vmid, key, storage: storage ?? '', delete: call.flag('delete') },
    },
  })
}

defineEffect('lxc-move-volume', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    const key = String(given['key'])
    const text = guest?.config[key]
    if (!guest || text === undefined) throw new TaskFailure(`volume '${key}' does not exist`)
    const properties = parseProperties(world.model, 'lxc', key, text)
    const old = properties['volume'] ?? ''
    const source = findVolume(state, guest.node, old)
    if (!source) throw new TaskFailure(`volume '${old}' does not exist`)
    const copy = copyVolume(world, guest, source, String(given['storage']), log)
    guest.config[key] = printProperties(world.model, 'lxc', key, { ...properties, volume: volidOf(copy) })
    if (given['delete'] === true) {
      freeVolume(state, guest.node, old)
      log(`Removed volume '${old}'`)
    } else guest.config[freeUnusedKey(guest.config)] = old
    return undefined
  },
})

/** A new volume with the files of another one, told as rsync does. */
export function copyVolume(
  world: World,
  owner: Pick<GuestState, 'node' | 'vmid'>,
  source: VolumeState,
  storage: string,
  log: (text: string) => void,
): VolumeState {
  const copy = makeVolume(world, owner, storage, source.sizeBytes, log)
  for (const line of [
    '',
    'Number of files: 307 (reg: 12, dir: 23, link: 272)',
    'Number of created files: 305 (reg: 12, dir: 21, link: 272)',
    'Number of deleted files: 0',
    'Number of regular files transferred: 12',
    'Total file size: 2,028,562 bytes',
    'Total transferred file size: 2,025,298 bytes',
    'Literal data: 2,025,298 bytes',
    'Matched data: 0 bytes',
    'File list size: 0',
    'File list generation time: 0.001 seconds',
    'File list transfer time: 0.000 seconds',
    'Total bytes sent: 2,035,212',
    'Total bytes received: 1,159',
    '',
    'sent 2,035,212 bytes  received 1,159 bytes  4,072,742.00 bytes/sec',
    'total size is 2,028,562  speedup is 1.00',
  ])
    log(line)
  return copy
}

export const lxcDiskHandlers: Handlers = {
  'PUT /nodes/{node}/lxc/{vmid}/resize': resize,
  'POST /nodes/{node}/lxc/{vmid}/move_volume': moveVolume,
}

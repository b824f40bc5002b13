/** Options of a container as they stand in its file: volumes made, addresses given, tags sorted. */
import { isMountKey, isNetKey, normalTags, parseProperties, printProperties } from './guest-config.js'
import { mountTypeOf } from './lxc-permissions.js'
import type { GuestState, VolumeState } from './state.js'
import { allocate, isFileStorage, pathOf, sizeText, storageOf, volidOf } from './volumes.js'
import { newMac, newUuid, type World } from './world.js'

export interface MadeVolumes {
  readonly volids: string[]
}

/** @param made gets the volumes that were allocated, also when it throws */
export function completeLxcValues(
  world: World,
  guest: GuestState,
  values: Readonly<Record<string, string>>,
  made: MadeVolumes,
  log: (text: string) => void,
): Record<string, string> {
  const done: Record<string, string> = {}
  for (const key of Object.keys(values).sort(
    (one, other) => Number(other === 'rootfs') - Number(one === 'rootfs'),
  )) {
    const value = values[key] ?? ''
    if (key === 'tags') done[key] = normalTags(value)
    else if (isNetKey(key)) done[key] = completeNet(world, key, value)
    else if (isMountKey(key)) done[key] = completeMount(world, guest, key, value, made, log)
    else done[key] = /^(?:dev\d+|features)$/.test(key) ? normalProperties(world, key, value) : value
  }
  return done
}

const normalProperties = (world: World, key: string, value: string): string =>
  printProperties(world.model, 'lxc', key, parseProperties(world.model, 'lxc', key, value))

function completeNet(world: World, key: string, value: string): string {
  const net = parseProperties(world.model, 'lxc', key, value)
  return printProperties(world.model, 'lxc', key, {
    ...net,
    hwaddr: net['hwaddr'] ?? newMac(world.state),
    type: net['type'] ?? 'veth',
  })
}

/** `storage:GiB` asks for a new volume. */
const newVolume = /^([^:/]+):(\d+(?:\.\d+)?)$/

function completeMount(
  world: World,
  guest: GuestState,
  key: string,
  text: string,
  made: MadeVolumes,
  log: (text: string) => void,
): string {
  const properties = parseProperties(world.model, 'lxc', key, text)
  const volid = properties['volume'] ?? ''
  const match = newVolume.exec(volid)
  if (match?.[1] === undefined) {
    const volume =
      mountTypeOf(volid) === 'volume' ? world.state.volumes.find((one) => volidOf(one) === volid) : undefined
    return printProperties(world.model, 'lxc', key, {
      ...properties,
      ...(volume && { size: sizeText(volume.sizeBytes) }),
    })
  }
  const bytes = Math.floor((Number(match[2]) * 1024 ** 3) / 1024) * 1024
  const volume = makeVolume(world, guest, match[1], bytes, log)
  made.volids.push(volidOf(volume))
  return printProperties(world.model, 'lxc', key, {
    ...properties,
    volume: volidOf(volume),
    size: sizeText(bytes),
  })
}

/** A volume with an empty file system on it. */
export function makeVolume(
  world: World,
  guest: Pick<GuestState, 'node' | 'vmid'>,
  storage: string,
  bytes: number,
  log: (text: string) => void,
): VolumeState {
  const volume = allocate(
    world,
    { node: guest.node, storage, vmid: guest.vmid, sizeBytes: bytes, content: 'rootdir' },
    log,
  )
  if (volume.format !== 'subvol') for (const line of formatLines(bytes)) log(line)
  return volume
}

/** As mkfs.ext4 tells of it. */
function formatLines(bytes: number): string[] {
  if (bytes < 8 * 1024 ** 2) {
    const blocks = Math.floor(bytes / 1024)
    return [
      'Filesystem too small for a journal',
      `Creating filesystem with ${blocks} 1k blocks and ${blocks / 8} inodes`,
    ]
  }
  const blocks = Math.floor(bytes / 4096)
  const backups = [32768, 98304, 163840, 229376, 294912, 819200, 884736].filter((block) => block < blocks)
  return [
    `Creating filesystem with ${blocks} 4k blocks and ${blocks / 4} inodes`,
    `Filesystem UUID: ${newUuid()}`,
    'Superblock backups stored on blocks: ',
    `\t${backups.join(', ')}`,
  ]
}

/** How resize2fs and its like call the volume. */
export function devicePathOf(world: World, volume: VolumeState): string {
  const storage = storageOf(world.state, volume.storage)
  if (isFileStorage(storage)) return pathOf(world.state, volume)
  return storage.type === 'rbd'
    ? `/dev/rbd-pve/${volume.storage}/${volume.name}`
    : pathOf(world.state, volume)
}

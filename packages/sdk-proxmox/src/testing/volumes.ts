/** Volumes on storages: names, allocation, sizes. */
import { ApiFailure, die } from './failure.js'
import type { SimulatorState, StorageState, VolumeState } from './state.js'
import { epochSeconds, type World } from './world.js'

/** Storages that keep files in folders. */
const fileTypes = new Set(['dir', 'nfs', 'cifs', 'cephfs', 'btrfs'])
export const isFileStorage = (storage: StorageState): boolean => fileTypes.has(storage.type)

export const storageOf = (state: SimulatorState, id: string): StorageState =>
  state.storages[id] ?? die(`storage '${id}' does not exist`)

/** Unknown in the path of a request: 400. */
export function storageOfPath(state: SimulatorState, id: string): StorageState {
  const storage = state.storages[id]
  if (!storage) throw new ApiFailure(400, 'Parameter verification failed.', { storage: 'No such storage.' })
  return storage
}

export const contentsOf = (storage: StorageState): string[] =>
  (storage.options['content'] ?? 'images,rootdir').split(',').filter(Boolean)

export const isEnabled = (storage: StorageState): boolean => storage.options['disable'] !== '1'

export const isOnNode = (storage: StorageState, node: string): boolean =>
  storage.options['nodes'] === undefined || storage.options['nodes'].split(',').includes(node)

export function splitVolid(volid: string): { storage: string; name: string } {
  const colon = volid.indexOf(':')
  return colon < 0
    ? { storage: '', name: volid }
    : { storage: volid.slice(0, colon), name: volid.slice(colon + 1) }
}

export const volidOf = (volume: VolumeState): string => `${volume.storage}:${volume.name}`

export function findVolume(state: SimulatorState, node: string, volid: string): VolumeState | undefined {
  const { storage, name } = splitVolid(volid)
  return state.volumes.find(
    (volume) =>
      volume.storage === storage &&
      volume.name === name &&
      (state.storages[storage]?.shared === true || volume.node === node),
  )
}

export const volumesAt = (state: SimulatorState, node: string, storage: string): VolumeState[] =>
  state.volumes.filter(
    (volume) =>
      volume.storage === storage && (state.storages[storage]?.shared === true || volume.node === node),
  )

const typeNames: Readonly<Record<string, string>> = { lvm: 'lvm', lvmthin: 'lvm', rbd: 'rbd', zfspool: 'zfs' }

/** @throws ApiFailure when a storage of this type cannot have a volume of that name */
export function checkVolumeName(storage: StorageState, name: string): void {
  const fits = isFileStorage(storage)
    ? /^(?:\d+\/[^/]+\.(?:raw|qcow2|vmdk|subvol)|iso\/[^/]+|vztmpl\/[^/]+|backup\/[^/]+|snippets\/[^/]+|import\/[^/]+|(?:\d+\/base-\d+-disk-\d+\.\w+\/)?\d+\/vm-.+)$/.test(
        name,
      )
    : /^(?:(?:base(?:vol)?-\d+-\S+\/)?(?:vm|base|subvol|basevol)-\d+-\S+)$/.test(name)
  if (!fits)
    die(
      `unable to parse ${isFileStorage(storage) ? 'directory' : (typeNames[storage.type] ?? storage.type)} volume name '${name}'`,
    )
}

/** Where a volume lies in the node's file system. */
export function pathOf(state: SimulatorState, volume: VolumeState): string {
  const storage = storageOf(state, volume.storage)
  if (!isFileStorage(storage)) {
    if (storage.type === 'rbd') return `rbd:${storage.options['pool'] ?? volume.storage}/${volume.name}`
    return `/dev/${storage.options['vgname'] ?? volume.storage}/${volume.name}`
  }
  const base = storage.options['path'] ?? `/mnt/pve/${volume.storage}`
  const folders: Record<string, string> = {
    iso: 'template/iso',
    vztmpl: 'template/cache',
    backup: 'dump',
    snippets: 'snippets',
    import: 'import',
  }
  const [first = '', ...rest] = volume.name.split('/')
  const folder = folders[first]
  return folder === undefined ? `${base}/images/${volume.name}` : `${base}/${folder}/${rest.join('/')}`
}

/** `vm-100-disk-0`: the next one that no volume of that guest has on the storage. */
export function freeDiskName(
  state: SimulatorState,
  node: string,
  storage: string,
  vmid: number,
  prefix = 'vm',
): string {
  const taken = new Set(
    volumesAt(state, node, storage).flatMap((volume) => {
      const match = new RegExp(`(?:^|/)(?:vm|base|subvol|basevol)-${vmid}-disk-(\\d+)`).exec(volume.name)
      return match ? [Number(match[1])] : []
    }),
  )
  let index = 0
  while (taken.has(index)) index++
  return `${prefix}-${vmid}-disk-${index}`
}

export interface Allocation {
  node: string
  storage: string
  vmid: number
  sizeBytes: number
  format?: string
  content?: VolumeState['content']
  /** Instead of the next free name: `vm-100-cloudinit`. */
  baseName?: string
}

/** Makes an image and tells in the task's log what the storage's tools would say. */
export function allocate(
  world: World,
  wanted: Allocation,
  log: (text: string) => void = () => {},
): VolumeState {
  const { state } = world
  const storage = storageOf(state, wanted.storage)
  const files = isFileStorage(storage)
  const subvolume = storage.type === 'zfspool' && wanted.content === 'rootdir'
  const format = files ? (wanted.format ?? 'raw') : subvolume ? 'subvol' : 'raw'
  const base =
    wanted.baseName ??
    freeDiskName(state, wanted.node, wanted.storage, wanted.vmid, subvolume ? 'subvol' : 'vm')
  const volume: VolumeState = {
    storage: wanted.storage,
    ...(!storage.shared && { node: wanted.node }),
    name: files ? `${wanted.vmid}/${base}.${format}` : base,
    content: wanted.content ?? 'images',
    format,
    sizeBytes: wanted.sizeBytes,
    createdAt: epochSeconds(world),
    vmid: wanted.vmid,
  }
  const path = pathOf(state, volume)
  if (findVolume(state, wanted.node, volidOf(volume))) die(`disk image '${path}' already exists`)
  if (files) log(formattingLine(path, format, wanted.sizeBytes))
  // The largest file that the node's file system can hold; QEMU's own message.
  if (files && wanted.sizeBytes > 2 ** 59) {
    die(`unable to create image: qemu-img: ${path}: The image size is too large for file format '${format}'`)
  }
  if (storage.type === 'lvmthin' || storage.type === 'lvm') log(`  Logical volume "${base}" created.`)
  if (
    storage.type === 'lvm' &&
    usedBytes(state, wanted.node, wanted.storage) + wanted.sizeBytes > storage.totalBytes
  ) {
    die(
      `lvcreate '${storage.options['vgname'] ?? wanted.storage}/${base}' error:   Volume group "${storage.options['vgname'] ?? wanted.storage}" has insufficient free space`,
    )
  }
  if (
    storage.type === 'zfspool' &&
    storage.options['sparse'] !== '1' &&
    usedBytes(state, wanted.node, wanted.storage) + wanted.sizeBytes > storage.totalBytes
  ) {
    die(`zfs error: cannot create '${storage.options['pool'] ?? wanted.storage}/${base}': out of space`)
  }
  state.volumes.push(volume)
  return volume
}

const formattingLine = (path: string, format: string, size: number): string =>
  format === 'qcow2'
    ? `Formatting '${path}', fmt=qcow2 cluster_size=65536 extended_l2=off preallocation=metadata compression_type=zlib size=${BigInt(size)} lazy_refcounts=off refcount_bits=16`
    : `Formatting '${path}', fmt=${format} size=${BigInt(size)} preallocation=off`

export function freeVolume(state: SimulatorState, node: string, volid: string): boolean {
  const volume = findVolume(state, node, volid)
  if (!volume) return false
  state.volumes.splice(state.volumes.indexOf(volume), 1)
  return true
}

export const usedBytes = (state: SimulatorState, node: string, id: string): number =>
  (state.storages[id]?.otherBytes ?? 0) +
  volumesAt(state, node, id).reduce(
    (sum, volume) => sum + (volume.usedBytes ?? Math.round(volume.sizeBytes * 0.2)),
    0,
  )

/** Images with snapshots inside them or beneath them. */
export const canSnapshot = (state: SimulatorState, volume: VolumeState): boolean =>
  volume.format === 'qcow2' ||
  ['rbd', 'lvmthin', 'zfspool', 'btrfs'].includes(state.storages[volume.storage]?.type ?? '')

const units = ['', 'K', 'M', 'G', 'T'] as const

/** `34359738368` → `32G`: the largest unit without a rest. */
export function sizeText(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value > 0 && value % 1024 === 0 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  if (units[unit] === 'T') return `${value * 1024}G`
  return `${value}${units[unit]}`
}

/** `32G`, `512M`, plain numbers are bytes. */
export function sizeBytes(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(text)
  if (!match) return Number.NaN
  return Math.floor(Number(match[1]) * 1024 ** ['', 'K', 'M', 'G', 'T'].indexOf(match[2] ?? ''))
}

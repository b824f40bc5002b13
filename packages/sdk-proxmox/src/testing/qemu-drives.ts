/** Drives and network cards of a new or changed configuration: checked, allocated, completed. */
import { die, TaskFailure } from './failure.js'
import {
  driveKeys,
  fileOf,
  isCdrom,
  isDriveKey,
  isNetKey,
  normalTags,
  type Properties,
  parseProperties,
  printProperties,
} from './guest-config.js'
import { may, requirePrivilege } from './permissions.js'
import {
  allocate,
  checkVolumeName,
  contentsOf,
  findVolume,
  isFileStorage,
  sizeBytes,
  sizeText,
  splitVolid,
  storageOf,
  volidOf,
} from './volumes.js'
import { type Call, newMac, newUuid, type World } from './world.js'

const gibibyte = 1024 ** 3
const cloudInitBytes = 4 * 1024 ** 2
const efiVarsBytes = 528 * 1024

/** `local:4`: a new image of 4 GiB. */
const newImage = (file: string): { storage: string; gibibytes: number } | undefined => {
  const match = /^([^:/]+):(\d+(?:\.\d+)?)$/.exec(file)
  return match?.[1] === undefined ? undefined : { storage: match[1], gibibytes: Number(match[2]) }
}

const isCloudInit = (file: string): boolean => /^[^:/]+:cloudinit$/.test(file)

/** Before anything is done: storages exist, take images, names are such as the storage can have, and rights. */
export function checkDrives(call: Call, values: Readonly<Record<string, string>>): void {
  const { world, state } = call
  for (const [key, text] of Object.entries(values)) {
    if (isNetKey(key)) checkBridge(call, key, text)
    if (!isDriveKey(key)) continue
    const properties = parseProperties(world.model, 'qemu', key, text)
    const file = properties['file'] ?? ''
    if (file === 'none' || (file === 'cdrom' && call.who.authId === 'root@pam')) continue
    if (file === 'cdrom') requirePrivilege(call, '/', 'Sys.Console')
    const image = newImage(file)
    const { storage: id, name } = splitVolid(file)
    if (file.startsWith('/') || id === '') {
      if (call.who.authId !== 'root@pam') die(`only root can use '${file}' as a drive`)
      continue
    }
    const storage = storageOf(state, id)
    if (image || isCloudInit(file)) {
      requirePrivilege(call, `/storage/${id}`, 'Datastore.AllocateSpace')
      if (!contentsOf(storage).includes('images'))
        die(`storage '${id}' does not support content-type 'images'`)
    } else {
      checkVolumeName(storage, name)
      checkVolumeAccess(call, id, file)
    }
    const source = properties['import-from']
    if (source !== undefined && !source.startsWith('/')) storageOf(state, splitVolid(source).storage)
  }
}

function checkVolumeAccess(call: Call, storage: string, volid: string): void {
  const owner = /(?:^|\/)(?:vm|base)-(\d+)-/.exec(volid)?.[1]
  const allowed =
    may(call.state, call.who, `/storage/${storage}`, 'Datastore.Audit') ||
    may(call.state, call.who, `/storage/${storage}`, 'Datastore.AllocateSpace') ||
    (owner !== undefined && may(call.state, call.who, `/vms/${owner}`, 'VM.Config.Disk'))
  if (!allowed) requirePrivilege(call, `/storage/${storage}`, 'Datastore.AllocateSpace')
}

function checkBridge(call: Call, key: string, text: string): void {
  const bridge = parseProperties(call.world.model, 'qemu', key, text)['bridge']
  if (bridge !== undefined) requirePrivilege(call, `/sdn/zones/localnetwork/${bridge}`, 'SDN.Use')
}

export interface Made {
  /** Volumes that were allocated on the way: freed when it fails. */
  readonly volumes: string[]
}

/**
 * Completes values as they will stand in the configuration: images allocated, sizes filled in, MACs made, tags sorted.
 * @throws TaskFailure or ApiFailure; `made` then names what has been allocated
 */
export function completeValues(
  world: World,
  guest: { vmid: number; node: string },
  values: Readonly<Record<string, string>>,
  made: Made,
  log: (text: string) => void,
): Record<string, string> {
  const done: Record<string, string> = {}
  for (const [key, value] of Object.entries(values)) {
    if (isNetKey(key)) done[key] = completeNet(world, key, value)
    else if (key === 'tags') done[key] = normalTags(value)
    else if (key === 'vmgenid' && value === '1') done[key] = newUuid()
    else if (!isDriveKey(key)) done[key] = value
  }
  for (const key of driveKeys) {
    const text = values[key]
    if (text !== undefined) done[key] = completeDrive(world, guest, key, text, made, log)
  }
  if (done['tags'] === '') delete done['tags']
  return done
}

function completeNet(world: World, key: string, text: string): string {
  const properties = parseProperties(world.model, 'qemu', key, text)
  properties['macaddr'] = (properties['macaddr'] ?? newMac(world.state)).toUpperCase()
  return printProperties(world.model, 'qemu', key, properties)
}

function completeDrive(
  world: World,
  guest: { vmid: number; node: string },
  key: string,
  text: string,
  made: Made,
  log: (text: string) => void,
): string {
  const { model, state } = world
  const { format, 'import-from': source, ...properties } = parseProperties(model, 'qemu', key, text)
  const file = properties['file'] ?? ''
  const image = newImage(file)
  const storage = image?.storage ?? (isCloudInit(file) ? splitVolid(file).storage : undefined)
  const print = (more: Properties) => printProperties(model, 'qemu', key, { ...properties, ...more })
  if (storage === undefined) return print(sizeOfExisting(world, guest.node, file, properties))
  const cloudInit = isCloudInit(file)
  const { bytes, importLine } = wantedSize(world, guest.node, key, cloudInit, image?.gibibytes ?? 0, source)
  const volume = allocate(
    world,
    {
      node: guest.node,
      storage,
      vmid: guest.vmid,
      sizeBytes: bytes,
      ...(cloudInit && { baseName: `vm-${guest.vmid}-cloudinit` }),
      format: format ?? (cloudInit && isFileStorage(storageOf(state, storage)) ? 'qcow2' : 'raw'),
    },
    log,
  )
  made.volumes.push(volidOf(volume))
  if (importLine) log(importLine)
  const printed = print({
    file: volidOf(volume),
    ...(cloudInit ? { media: 'cdrom' } : { size: sizeText(bytes) }),
  })
  log(
    source === undefined
      ? `${key}: successfully created disk '${printed}'`
      : `${key}: successfully created disk '${volidOf(volume)}' from '${source}'`,
  )
  return printed
}

function wantedSize(
  world: World,
  node: string,
  key: string,
  cloudInit: boolean,
  gibibytes: number,
  source: string | undefined,
): { bytes: number; importLine?: string } {
  if (cloudInit) return { bytes: cloudInitBytes }
  if (key === 'efidisk0' && source === undefined) return { bytes: efiVarsBytes }
  if (key === 'tpmstate0' && source === undefined) return { bytes: cloudInitBytes }
  if (source === undefined) return { bytes: Math.floor(gibibytes * gibibyte) }
  const volume = findVolume(world.state, node, source)
  if (!volume && !source.startsWith('/')) throw new TaskFailure(`volume '${source}' does not exist`)
  const bytes = volume?.sizeBytes ?? 2 * gibibyte
  return { bytes, importLine: `transferred ${sizeText(bytes)} of ${sizeText(bytes)} (100.00%)` }
}

/** A volume that is there already: its size is filled in. */
function sizeOfExisting(world: World, node: string, file: string, properties: Properties): Properties {
  if (file === 'none' || file === 'cdrom' || file.startsWith('/')) return {}
  const volume = findVolume(world.state, node, file)
  if (!volume) throw new TaskFailure(`volume '${file}' does not exist`)
  return properties['size'] === undefined || sizeBytes(properties['size']) !== volume.sizeBytes
    ? { size: sizeText(volume.sizeBytes) }
    : {}
}

/** The first disk, CD drive and network card, when no boot order was given. */
export function defaultBoot(world: World, config: Readonly<Record<string, string>>): string {
  const drives = driveKeys.filter(
    (key) => config[key] !== undefined && key !== 'efidisk0' && key !== 'tpmstate0',
  )
  const disk = drives.find((key) => !isCdrom(world.model, key, config[key] ?? ''))
  const cdrom = drives.find((key) => {
    const text = config[key] ?? ''
    return isCdrom(world.model, key, text) && !/cloudinit/.test(fileOf(world.model, key, text))
  })
  const net = Object.keys(config).filter(isNetKey).sort()[0]
  const order = [disk, cdrom, net].filter((key) => key !== undefined)
  return order.length === 0 ? ' ' : `order=${order.join(';')}`
}

/** The disk whose size stands for the guest's in lists. */
export function bootDiskBytes(world: World, config: Readonly<Record<string, string>>): number {
  const order = /order=([^,]*)/.exec(config['boot'] ?? '')?.[1]?.split(';') ?? driveKeys
  for (const key of order) {
    const text = config[key]
    if (text === undefined || !isDriveKey(key) || isCdrom(world.model, key, text)) continue
    const size = parseProperties(world.model, 'qemu', key, text)['size']
    if (size !== undefined) return sizeBytes(size)
  }
  return 0
}

/** First free `unusedN` of a configuration. */
export function freeUnusedKey(config: Readonly<Record<string, string>>): string {
  let index = 0
  while (config[`unused${index}`] !== undefined) index++
  return `unused${index}`
}

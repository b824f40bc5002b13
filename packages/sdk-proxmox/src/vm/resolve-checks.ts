/** A spec's fields against each other: memory, passed-through devices, cloud-init's networks, and `extra`. */
import type { Issue } from '@pve/core'
import { pathParts } from '@pve/core/spec'
import type { VmDefaults } from './defaults.js'
import { diskPlace, isCdDrive, isCloudInitDrive } from './disk.js'
import { vmPayload } from './payload.js'
import type { CloneSource, CloudInitDrive, ResolvedDisk, ResolvedVm } from './resolved.js'
import { highestDisk, type VmSpecInput } from './spec.js'

interface CheckContext {
  readonly defaults: VmDefaults
  readonly source: CloneSource | undefined
  readonly issues: Issue[]
}

export function checkMemory(spec: VmSpecInput, { defaults, source, issues }: CheckContext): void {
  const { minimumMib } = spec.memory ?? {}
  if (minimumMib === undefined) return
  const mib = spec.memory?.mib ?? source?.memoryMib ?? defaults.memoryMib
  // For a clone, naming a minimum turns ballooning on.
  const ballooning = spec.memory?.ballooning ?? (source ? true : defaults.ballooning)
  if (minimumMib > mib)
    issues.push({ path: 'memory.minimumMib', message: `must not be more than the memory (${mib} MiB)` })
  if (!ballooning) issues.push({ path: 'memory.minimumMib', message: 'has no meaning without ballooning' })
}

/** What the source has and a clone of it cannot change is an issue: it would be left out without a word. */
export function checkClone(spec: VmSpecInput, { source, issues }: CheckContext): void {
  if (!source) {
    // Without it the VM would be a new one, with an empty disk.
    if (spec.cloneFrom)
      issues.push({
        path: 'cloneFrom',
        message: 'what it names is not known: give what readCloneSource read',
      })
    return
  }
  const { config } = source
  if (spec.cloneFrom?.storage !== undefined && !(spec.cloneFrom.full ?? !source.template))
    issues.push({
      path: 'cloneFrom.storage',
      message:
        'is for a full clone, and this one is linked to its source: set cloneFrom.full to true, or leave this out',
    })
  const { efiDisk, tpm } = spec.system ?? {}
  const kept = 'the source of the clone has one, which the clone brings along as it is: leave this out'
  if (config.efidisk0 && efiDisk !== undefined) issues.push({ path: 'system.efiDisk', message: kept })
  if (config.tpmstate0 && tpm !== undefined && tpm !== true)
    issues.push({ path: 'system.tpm', message: kept })
  const media = spec.os?.media
  if (media !== undefined && media !== false && media !== 'none' && !isDiscDriveOrFree(config.ide2))
    issues.push({
      path: 'os.media',
      message: `the CD drive's place, ide2, is taken by ${isCloudInitDrive(config.ide2) ? 'the cloud-init drive' : 'a disk'} of the source`,
    })
  for (const name of Object.keys(spec.extra ?? {})) {
    const key = name === 'cdrom' ? 'ide2' : name
    const isVolume = diskPlace(key) ? !isDiscDriveOrFree(Reflect.get(config, key)) : key in config
    if ((diskPlace(key) || /^(?:efidisk|tpmstate)\d+$/.test(key)) && isVolume)
      issues.push({ path: `extra.${name}`, message: kept })
  }
}

/** A place whose disc may be changed. */
export const isDiscDriveOrFree = (drive: unknown): boolean =>
  drive === undefined || (isCdDrive(drive) && !isCloudInitDrive(drive))

export function checkDevices(
  spec: VmSpecInput,
  networks: number,
  { defaults, source, issues }: CheckContext,
): void {
  const machine = spec.system?.machine ?? source?.machine ?? defaults.machine
  for (const [index, device] of (spec.hostPci ?? []).entries()) {
    const path = `hostPci[${index}]`
    if ((device.mapping === undefined) === (device.host === undefined))
      issues.push({ path, message: 'give either mapping or host' })
    if (device.pcie && !machine.includes('q35'))
      issues.push({ path: `${path}.pcie`, message: `needs machine q35 (it is ${machine})` })
  }
  for (const [index, device] of (spec.usb ?? []).entries()) {
    if ((device.mapping === undefined) === (device.host === undefined))
      issues.push({ path: `usb[${index}]`, message: 'give either mapping or host' })
  }
  const configs = spec.cloudInit?.ipConfigs ?? []
  if (!source && configs.length > networks) {
    issues.push({
      path: `cloudInit.ipConfigs[${networks}]`,
      message: `there ${networks === 1 ? 'is only 1 network' : `are only ${networks} networks`}`,
    })
  }
  for (const [index, config] of configs.entries()) {
    if (config.gateway && (!config.ip || config.ip === 'dhcp'))
      issues.push({
        path: `cloudInit.ipConfigs[${index}].gateway`,
        message: 'needs a fixed ip: address/prefix',
      })
    if (config.gateway6 && !config.ip6?.includes('/'))
      issues.push({
        path: `cloudInit.ipConfigs[${index}].gateway6`,
        message: 'needs a fixed ip6: address/prefix',
      })
  }
}

/** The first place for cloud-init's drive that nothing else has; buses in the order of the server's own interface. */
export function placeCloudInit(
  taken: {
    readonly disks: readonly ResolvedDisk[]
    readonly cdrom: boolean
    readonly extra: VmSpecInput['extra']
  },
  { source, issues }: CheckContext,
): CloudInitDrive | undefined {
  const used = new Set([
    ...taken.disks.map((disk) => `${disk.bus}${disk.index}`),
    ...(taken.cdrom ? ['ide2'] : []),
    ...Object.keys(taken.extra ?? {}),
    ...(source?.keys ?? []),
  ])
  for (const bus of ['ide', 'sata', 'scsi'] as const) {
    for (let index = 0; index <= highestDisk[bus]; index++) {
      const drive: CloudInitDrive = `${bus}${index}`
      if (!used.has(drive)) return drive
    }
  }
  issues.push({ path: 'cloudInit', message: 'its drive finds no place: ide, sata and scsi are all taken' })
  return undefined
}

/** What `extra` sets must not be set elsewhere: one of the two would be lost without a word. Defaults give way. */
export function checkExtra(spec: VmSpecInput, { extra, ...vm }: ResolvedVm, issues: Issue[]): void {
  if (extra === undefined) return
  const { origins } = vmPayload(vm, '')
  for (const name of Object.keys(extra)) {
    const path = `extra.${name}`
    if (name === 'boot') continue
    if (name === 'smbios1') {
      if (extra.smbios1?.uuid !== undefined)
        issues.push({ path: `${path}.uuid`, message: 'is set by the creation, which knows its VM by it' })
      continue
    }
    if (name === 'serial0') {
      if (extra.serial0 !== 'socket')
        issues.push({ path, message: "is the console's: it is set to 'socket'; use serial1 to serial3" })
      continue
    }
    // `cdrom` is another name of it.
    const origin = origins[name === 'cdrom' ? 'ide2' : name]
    if (origin !== undefined && isGiven(spec, origin))
      issues.push({ path, message: `is set by ${origin} already: leave one of the two out` })
  }
}

/** Whether a path such as `disks[0]` is in the spec itself, and not a default. */
function isGiven(spec: unknown, path: string): boolean {
  let here = spec
  for (const part of pathParts(path)) {
    if (typeof here !== 'object' || here === null) return false
    here = Reflect.get(here, part)
  }
  return here !== undefined
}

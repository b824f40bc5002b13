/** Disks of a spec: buses and numbers given out, sizes read, options checked against bus and storage. */
import { formatBytes, type Issue, parseSize, ValidationError } from '@pve/core'
import { keepsFiles, type Picking, pickStorage } from '../guest/pick.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import type { VmDefaults } from './defaults.js'
import { areDiskOptions, type DiskOptions, diskOptionIssues } from './parameters.js'
import type { CloneSource, ResolvedDisk } from './resolved.js'
import { type DiskBus, type DiskSpec, highestDisk } from './spec.js'

interface DiskContext {
  readonly defaults: VmDefaults
  readonly picking: Picking
  /** `ide2` is taken by the CD drive. */
  readonly cdrom: boolean
  readonly scsiController: string
  readonly source?: CloneSource
}

/** What a bus can do: options that it has none of are an error when asked for, and no default. */
const busOptions: Readonly<Record<DiskBus, { ioThread: boolean; ssd: boolean; readOnly: boolean }>> = {
  scsi: { ioThread: true, ssd: true, readOnly: true },
  virtio: { ioThread: true, ssd: false, readOnly: true },
  sata: { ioThread: false, ssd: true, readOnly: false },
  ide: { ioThread: false, ssd: true, readOnly: false },
}

export function resolveDisks(specs: readonly DiskSpec[] | undefined, context: DiskContext): ResolvedDisk[] {
  const { source, picking, defaults } = context
  const disks = specs ?? (source ? [] : [{}])
  const taken = new Set<string>(context.cdrom ? ['ide2'] : [])
  const inherited = source?.disks ?? []
  // A key of the source that is not one of its disks (a CD drive, say) is taken as well.
  for (const key of source?.keys ?? [])
    if (!inherited.some((disk) => `${disk.bus}${disk.index}` === key)) taken.add(key)
  const places = disks.map((disk, number) => {
    const path = `disks[${number}]`
    const same =
      disk.bus === undefined && disk.index === undefined
        ? inherited[number]
        : inherited.find((one) => one.bus === (disk.bus ?? defaults.diskBus) && one.index === disk.index)
    const bus = same?.bus ?? disk.bus ?? defaults.diskBus
    const index = same?.index ?? disk.index
    if (index !== undefined) {
      const key = `${bus}${index}`
      if (index > highestDisk[bus])
        picking.issues.push({ path: `${path}.index`, message: `${bus} has numbers 0 to ${highestDisk[bus]}` })
      else if (taken.has(key))
        picking.issues.push({
          path: `${path}.index`,
          message: `${key} is taken${key === 'ide2' && context.cdrom ? ' by the CD drive' : ' by another disk'}`,
        })
      taken.add(key)
    }
    return { disk, path, bus, index, same }
  })
  for (const one of inherited) taken.add(`${one.bus}${one.index}`)
  return places.map(({ disk, path, bus, index, same }) => {
    if (same) return changed(disk, path, bus, same, context)
    return newDisk(disk, path, bus, index ?? nextFree(bus, taken, path, picking), context)
  })
}

function nextFree(bus: DiskBus, taken: Set<string>, path: string, picking: Picking): number {
  for (let index = 0; index <= highestDisk[bus]; index++) {
    if (taken.has(`${bus}${index}`)) continue
    taken.add(`${bus}${index}`)
    return index
  }
  picking.issues.push({ path, message: `no free number is left on bus ${bus}` })
  return 0
}

/** A disk that the clone brings along can be made larger, and have other options. */
function changed(
  disk: DiskSpec,
  path: string,
  bus: DiskBus,
  same: CloneSource['disks'][number],
  { picking, scsiController }: DiskContext,
): ResolvedDisk {
  const sizeBytes = disk.size === undefined ? same.sizeBytes : sizeOf(disk.size, path, picking)
  if (sizeBytes < same.sizeBytes) {
    picking.issues.push({
      path: `${path}.size`,
      message: `the source's disk has ${formatBytes(same.sizeBytes)} already, and disks do not shrink`,
    })
  }
  for (const key of ['storage', 'format', 'importFrom', 'volume'] as const) {
    if (disk[key] !== undefined)
      picking.issues.push({
        path: `${path}.${key}`,
        message: 'comes from the source of the clone; see cloneFrom.storage',
      })
  }
  return {
    bus,
    index: same.index,
    path,
    source: { kind: 'volume', volume: '' },
    ofSource: true,
    growTo: sizeBytes,
    ...withoutUndefined({
      cache: disk.cache,
      discard: disk.discard,
      ioThread: disk.ioThread,
      ssd: disk.ssd,
      backup: disk.backup,
      replicate: disk.replicate,
      aio: disk.aio,
      readOnly: disk.readOnly,
      serial: disk.serial,
      options: checkOptions(disk, path, bus, scsiController, picking.issues),
    }),
  }
}

/** What its bus has none of is an issue. @returns the options by the API's own names */
function checkOptions(
  disk: DiskSpec,
  path: string,
  bus: DiskBus,
  scsiController: string,
  issues: Issue[],
): DiskOptions | undefined {
  const can = busOptions[bus]
  if (disk.ioThread && !hasIoThread(bus, scsiController))
    issues.push({
      path: `${path}.ioThread`,
      message: can.ioThread
        ? `on bus scsi it needs the controller virtio-scsi-single (system.scsiController is ${scsiController})`
        : `bus ${bus} has no IO threads; scsi and virtio have`,
    })
  if (disk.ssd && !can.ssd)
    issues.push({ path: `${path}.ssd`, message: `bus ${bus} cannot show an SSD; scsi, sata and ide can` })
  if (disk.readOnly && !can.readOnly)
    issues.push({ path: `${path}.readOnly`, message: `bus ${bus} has no read-only disks` })
  const options = disk.options ?? {}
  const optionIssues = disk.options === undefined ? [] : diskOptionIssues(bus, options)
  for (const issue of optionIssues) issues.push({ ...issue, path: `${path}.options.${issue.path}` })
  return disk.options !== undefined && areDiskOptions(options, optionIssues) ? options : undefined
}

/**
 * What a disk on this bus can have, as far as the SCSI controller matters for it.
 * @example
 * diskAbilities('virtio', 'virtio-scsi-pci') // { ioThread: true, ssd: false, readOnly: true }
 */
export const diskAbilities = (bus: DiskBus, scsiController: string) => ({
  ...busOptions[bus],
  ioThread: hasIoThread(bus, scsiController),
})

/** Of the SCSI controllers only that one is one for each disk, with a thread of its own. */
const hasIoThread = (bus: DiskBus, scsiController: string): boolean =>
  busOptions[bus].ioThread && (bus !== 'scsi' || scsiController === 'virtio-scsi-single')

function newDisk(
  disk: DiskSpec,
  path: string,
  bus: DiskBus,
  index: number,
  { defaults, picking, scsiController }: DiskContext,
): ResolvedDisk {
  const { issues } = picking
  const can = busOptions[bus]
  const options = checkOptions(disk, path, bus, scsiController, issues)
  if (disk.importFrom !== undefined && disk.volume !== undefined)
    issues.push({ path, message: 'give either importFrom or volume' })
  if (disk.volume !== undefined && (disk.size !== undefined || disk.storage !== undefined)) {
    issues.push({ path: `${path}.volume`, message: 'an existing volume has its own size and storage' })
  }
  const storage =
    disk.volume === undefined
      ? pickStorage(picking, `${path}.storage`, disk.storage, defaults.storage, 'images')
      : (disk.volume.split(':')[0] ?? '')
  const files = keepsFiles(picking.facts, storage)
  if (disk.format !== undefined && disk.format !== 'raw' && !files)
    issues.push({ path: `${path}.format`, message: `storage '${storage}' keeps raw disks only` })
  const ioThread = disk.ioThread ?? (hasIoThread(bus, scsiController) && defaults.diskIoThread)
  const ssd = disk.ssd ?? (can.ssd && defaults.diskSsd)
  return {
    bus,
    index,
    path,
    source: sourceOf(disk, path, storage, defaults, picking),
    ...(files && disk.volume === undefined && { format: disk.format ?? defaults.diskFormat }),
    cache: disk.cache ?? defaults.diskCache,
    discard: disk.discard ?? defaults.diskDiscard,
    ioThread,
    ssd,
    backup: disk.backup ?? defaults.diskBackup,
    replicate: disk.replicate ?? defaults.diskReplicate,
    aio: disk.aio ?? defaults.diskAio,
    ...(disk.readOnly !== undefined && { readOnly: disk.readOnly }),
    ...(disk.serial !== undefined && { serial: disk.serial }),
    // An import is as large as its image; the server takes no size beside it.
    ...(disk.importFrom !== undefined &&
      disk.size !== undefined && { growTo: sizeOf(disk.size, path, picking) }),
    ...(options && { options }),
  }
}

function sourceOf(
  disk: DiskSpec,
  path: string,
  storage: string,
  defaults: VmDefaults,
  picking: Picking,
): ResolvedDisk['source'] {
  if (disk.volume !== undefined) return { kind: 'volume', volume: disk.volume }
  if (disk.importFrom !== undefined) {
    return { kind: 'import', storage, from: disk.importFrom }
  }
  const sizeBytes = sizeOf(disk.size ?? defaults.diskSize, path, picking)
  const free = picking.facts.storages.find((one) => one.storage === storage)?.availableBytes
  if (free !== undefined && sizeBytes > free) {
    picking.notes.push({
      path: `${path}.size`,
      message: `${path}: ${formatBytes(sizeBytes)} is more than '${storage}' has free (${formatBytes(free)}).`,
    })
  }
  return { kind: 'new', storage, sizeBytes }
}

function sizeOf(text: string, path: string, picking: Picking): number {
  try {
    const bytes = parseSize(text)
    if (bytes < 1024 ** 2)
      picking.issues.push({ path: `${path}.size`, message: `${text} is too small for a disk` })
    return bytes
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    picking.issues.push({ path: `${path}.size`, message: error.issues[0]?.message ?? error.message })
    return 0
  }
}

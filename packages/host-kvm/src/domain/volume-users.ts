/** Which files of a host VMs have as their disks, or as what these lie over. */
import type { Host, HostCallOptions } from '../host/index.js'
import type { Domain, LibvirtError } from '../libvirt/index.js'
import { type Located, locateDisks } from './snapshot-files.js'
import { lookAt, type SeenPath } from './volume-look.js'

/** A disk of a VM, and what is there. */
export interface ForeignDisk extends Located {
  /** Of the VM. */
  readonly name: string
  readonly seen: SeenPath | undefined
}

/** A path that a disk of a VM is at, or lies over. */
export interface DiskUse {
  /** Of the VM. */
  readonly name: string
  readonly path: string
  readonly seen: SeenPath | undefined
}

export interface DiskUses {
  readonly uses: readonly DiskUse[]
  /** A disk of which it is not known what it lies over, as a sentence. */
  readonly unknown?: string
  /** Disks, but no media in drives, where nothing is to be seen: gone, or on what is not mounted just now. */
  readonly hidden: readonly HiddenDisk[]
}

export interface HiddenDisk {
  /** Of the VM. */
  readonly name: string
  readonly target: string
  /** A path, or a volume in its pool. */
  readonly place: string
}

/** Of all disks of these VMs. */
export async function readDiskUses(
  host: Host,
  domains: readonly Domain[],
  options: HostCallOptions,
): Promise<DiskUses> {
  const disks = domains.flatMap((domain) => disksOf(domain).map((disk) => ({ name: domain.name, disk })))
  const located = await locateDisks(
    host,
    disks.map(({ disk }) => disk),
    options,
  )
  const withPath = located.flatMap((one) => (one.path === undefined ? [] : [{ one, path: one.path }]))
  const looked = await lookAt(
    host,
    withPath.map(({ one, path }) => ({ path, format: one.disk.format })),
    options,
  )
  const seen = new Map(withPath.map(({ one }, index) => [one, looked[index]]))
  return usesOf(
    host,
    located.map((one, index) => ({ name: disks[index]?.name ?? '', ...one, seen: seen.get(one) })),
    options,
  )
}

/** With what the disks lie over, which is looked at here. */
export async function usesOf(
  host: Host,
  disks: readonly ForeignDisk[],
  options: HostCallOptions,
): Promise<DiskUses> {
  const below = disks.flatMap(({ name, disk, seen }) =>
    [...(seen?.backing ?? []), ...disk.backingPaths].map((path) => ({ name, path })),
  )
  const unique = [...new Set(below.map(({ path }) => path))]
  const looked = await lookAt(
    host,
    unique.map((path) => ({ path, isPlain: true })),
    options,
  )
  const unknown = disks.map(unknownOf).find((text) => text !== undefined)
  return {
    uses: [
      ...disks.flatMap(({ name, path, seen }) => (path === undefined ? [] : [{ name, path, seen }])),
      ...below.map(({ name, path }) => ({ name, path, seen: looked[unique.indexOf(path)] })),
    ],
    ...(unknown !== undefined && { unknown }),
    hidden: disks.flatMap(hiddenOf),
  }
}

function hiddenOf({ name, disk, path, error, seen }: ForeignDisk): readonly HiddenDisk[] {
  const { device, source, target } = disk
  if ((device !== 'disk' && device !== 'lun') || seen?.real !== undefined) return []
  const volume = error && source?.kind === 'volume' ? `${source.pool}/${source.volume}` : undefined
  const place = path ?? volume
  return place === undefined ? [] : [{ name, target, place }]
}

export const wordsOf = ({ details, message }: LibvirtError): string =>
  typeof details['words'] === 'string' ? details['words'] : message

/** A volume that libvirt does not find at all is nobody's; one of a pool that is stopped may lie over anything. */
function unknownOf({ name, disk: { target }, path, error, seen }: ForeignDisk): string | undefined {
  const whose = `the disk ${target} of the VM ${JSON.stringify(name)}`
  if (error !== undefined && !/not found/i.test(wordsOf(error)))
    return `It may belong to ${whose}, or lie under it: libvirt does not say where that is (${wordsOf(error)}).`
  return seen?.isBackingUnknown === true
    ? `It may lie under ${whose}: QEMU cannot read what ${path} lies over.`
    : undefined
}

/** Of what it is at its next start and of what it is now, each once. */
export const disksOf = ({ definition, liveDefinition }: Domain) => {
  const now = liveDefinition?.disks ?? []
  const same = (a: (typeof now)[number], b: (typeof now)[number]) =>
    a.target === b.target && JSON.stringify(a.source) === JSON.stringify(b.source)
  return [...now, ...definition.disks.filter((disk) => !now.some((other) => same(disk, other)))]
}

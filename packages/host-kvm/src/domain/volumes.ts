/** Which files and volumes are a VM's own: those that go with it when it is deleted, and no other. */
import { posix } from 'node:path'
import { z } from 'zod'
import type { Host, HostCallOptions } from '../host/index.js'
import { type Domain, outputOf, type VirshCommand, virsh, virshBatch } from '../libvirt/index.js'
import { attributeOf, parseXml, textOf } from '../libvirt/xml.js'
import { type Placed, pathsOfDisks, vmctlFolder } from './snapshot-files.js'

export interface VolumeVerdict {
  /** `vda` */
  readonly target: string
  /** Its path on the host, or what it is. */
  readonly source: string
  readonly sizeBytes?: number
  /** It is deleted with the VM. */
  readonly isOwn: boolean
  /** Why it is not, as a sentence. Empty for its own. */
  readonly reason: string
  /** How it is deleted; undefined where it is not. */
  readonly removal?: VolumeRemoval
}

export type VolumeRemoval =
  /** A file; device and inode number say whether it is still the same. */
  | { readonly kind: 'file'; readonly path: string; readonly identity: string; readonly pool?: string }
  /** A logical volume, which libvirt deletes. */
  | { readonly kind: 'volume'; readonly path: string; readonly pool: string }

/** Where images are even when no pool says so. */
const imageFolder = '/var/lib/libvirt/images'
const templateFolder = `${vmctlFolder}/templates`

interface Pool {
  readonly uuid: string
  readonly type: string
  readonly path: string
}

interface SeenPath {
  /** All links followed; undefined where nothing is there. */
  readonly real?: string
  /** `regular file`, `block special file`, `symbolic link`. */
  readonly kind: string
  /** Device and inode number. */
  readonly identity: string
  readonly sizeBytes: number
  /** What its content lies over, all links followed. */
  readonly backing: readonly string[]
}

/**
 * Judges every disk of a VM.
 * @param all domains of the host, with this one
 */
export async function judgeVolumes(
  host: Host,
  domain: Domain,
  all: readonly Domain[],
  options: HostCallOptions = {},
): Promise<readonly VolumeVerdict[]> {
  const others = all.filter(({ uuid }) => uuid !== domain.uuid)
  const disks = disksOf(domain)
  const [pools, placed, placedElsewhere] = await Promise.all([
    readPools(host, options),
    pathsOfDisks(host, disks, options),
    Promise.all(
      others.map(async (other) => ({
        other,
        // A volume of another VM that libvirt cannot find is none that is deleted here.
        placed: await pathsOfDisks(host, disksOf(other), options).catch(() => []),
      })),
    ),
  ])
  const seen = await lookAt(
    host,
    [...placed, ...placedElsewhere.flatMap((one) => one.placed)].map(({ path, disk }) => [
      path,
      disk.format ?? '',
    ]),
    [imageFolder, templateFolder, ...pools.map(({ path }) => path)],
    options,
  )
  const users = new Map<string, string>()
  for (const { other, placed: theirs } of placedElsewhere) {
    for (const { path, disk } of theirs) {
      const one = seen.get(path)
      for (const used of [one?.real ?? path, ...(one?.backing ?? []), ...disk.backingPaths])
        users.set(used, other.name)
    }
  }
  return disks.map((disk): VolumeVerdict => {
    const place = placed.find((one) => one.disk === disk)
    const source = place?.path ?? (disk.source?.kind === 'other' ? disk.source.text : 'no medium')
    const verdict = judge(place, { pools, seen, users })
    const sizeBytes = place && seen.get(place.path)?.sizeBytes
    return { target: disk.target, source, ...(sizeBytes !== undefined && { sizeBytes }), ...verdict }
  })
}

/** Of what it is at its next start and of what it is now, each once. */
const disksOf = ({ definition, liveDefinition }: Domain) => {
  const now = liveDefinition?.disks ?? []
  const same = (a: (typeof now)[number], b: (typeof now)[number]) =>
    a.target === b.target && JSON.stringify(a.source) === JSON.stringify(b.source)
  return [...now, ...definition.disks.filter((disk) => !now.some((other) => same(disk, other)))]
}

type Judged = Pick<VolumeVerdict, 'isOwn' | 'reason' | 'removal'>

const stays = (reason: string): Judged => ({ isOwn: false, reason })

function judge(
  place: Placed | undefined,
  known: {
    readonly pools: readonly Pool[]
    readonly seen: ReadonlyMap<string, SeenPath>
    readonly users: ReadonlyMap<string, string>
  },
): Judged {
  if (place === undefined) return stays('It is no file or volume of this host.')
  const { path, disk } = place
  if (disk.device === 'cdrom' || disk.device === 'floppy') return stays('It is a medium in a drive.')
  if (disk.isReadOnly) return stays('The VM may only read it.')
  if (disk.isShareable) return stays('It is shared with other VMs.')
  const seen = known.seen.get(path)
  const real = seen?.real
  if (seen === undefined || real === undefined) return stays('It is not there.')
  if (seen.kind === 'symbolic link') return stays(`It is a link to ${real}.`)
  const user = known.users.get(real) ?? known.users.get(path)
  if (user !== undefined) return stays(`The VM ${JSON.stringify(user)} uses it, or lies over it.`)
  const realOf = (folder: string) => known.seen.get(folder)?.real ?? folder
  if (isBelow(real, realOf(templateFolder))) return stays('It belongs to a template.')
  const pool = known.pools.find((one) => isBelow(real, realOf(one.path)) || isBelow(path, one.path))
  if (seen.kind === 'block special file') {
    return pool?.type === 'logical'
      ? { isOwn: true, reason: '', removal: { kind: 'volume', path, pool: pool.uuid } }
      : stays('It is a device of the host, in no pool of logical volumes.')
  }
  if (seen.kind !== 'regular file' && seen.kind !== 'regular empty file')
    return stays(`It is a ${seen.kind}.`)
  if (pool === undefined && !isBelow(real, realOf(imageFolder))) {
    return stays(`It is outside libvirt's pools and ${imageFolder}.`)
  }
  return {
    isOwn: true,
    reason: '',
    removal: { kind: 'file', path, identity: seen.identity, ...(pool !== undefined && { pool: pool.uuid }) },
  }
}

const isBelow = (path: string, folder: string): boolean =>
  posix.normalize(path).startsWith(`${posix.normalize(folder).replace(/\/+$/, '')}/`)

/** Pools whose volumes are files or logical volumes; of a root folder nothing is anybody's own. */
async function readPools(host: Host, options: HostCallOptions): Promise<readonly Pool[]> {
  const phase = 'read the storage pools'
  const uuids = (await virsh(host, ['pool-list', '--uuid'], { phase, ...options }))
    .split('\n')
    .filter(Boolean)
  if (uuids.length === 0) return []
  const answers = await virshBatch(
    host,
    uuids.map((uuid): VirshCommand => ['pool-dumpxml', uuid]),
    { phase, ...options },
  )
  return answers.flatMap((answer, index): Pool[] => {
    if (answer.error) return []
    const root = parseXml(outputOf(answer), 'a storage pool')
    const [type, path] = [attributeOf(root, 'type') ?? '', textOf(root, 'target', 'path') ?? '']
    const isKnown =
      ['dir', 'fs', 'netfs', 'logical'].includes(type) && path.split('/').filter(Boolean).length > 1
    return isKnown ? [{ uuid: uuids[index] ?? '', type, path }] : []
  })
}

/**
 * For each pair of path and format, ended by NUL each: the path, all links followed, what it is, its chain. The format is
 * named where it is known: QEMU must not guess it from what a guest wrote.
 */
export const lookScript = `while [ $# -gt 1 ]; do
p=$1 f=$2
shift 2
printf '%s\\0' "$p"
realpath -z -e -- "$p" 2>/dev/null || printf '\\0'
stat --printf '%d:%i:%s:%F\\0' -- "$p" 2>/dev/null || printf '\\0'
if [ "$f" != folder ]; then qemu-img info -U --backing-chain --output=json \${f:+-f "$f"} -- "$p" 2>/dev/null; fi
printf '\\0'
done`

const chain = z.array(
  z.object({
    filename: z.string().optional(),
    'full-backing-filename': z.string().optional(),
    'virtual-size': z.number().optional(),
  }),
)

async function lookAt(
  host: Host,
  paths: readonly (readonly [path: string, format: string])[],
  folders: readonly string[],
  options: HostCallOptions,
): Promise<ReadonlyMap<string, SeenPath>> {
  const pairs = [...paths, ...folders.map((folder) => [folder, 'folder'] as const)]
  const { stdout } = await host.shell.run(['sh', '-c', lookScript, 'sh', ...pairs.flat()], {
    phase: 'look at the volumes',
    timeLimitMs: 120_000,
    ...options,
  })
  const fields = stdout.split('\0')
  const seen = pairs.map(([path], index): readonly [string, SeenPath] => {
    const [, real = '', stat = '', json = ''] = fields.slice(index * 4, index * 4 + 4)
    const [device = '', inode = '', , kind = ''] = stat.split(':')
    const images = imagesOf(json)
    return [
      path,
      {
        ...(real !== '' && { real }),
        kind,
        identity: `${device}:${inode}`,
        sizeBytes: images[0]?.['virtual-size'] ?? Number(stat.split(':')[2] ?? 0),
        backing: images.flatMap((image) => image['full-backing-filename'] ?? []),
      },
    ]
  })
  return new Map(seen)
}

function imagesOf(json: string): z.infer<typeof chain> {
  if (json.trim() === '') return []
  try {
    return chain.parse(JSON.parse(json))
  } catch {
    return []
  }
}

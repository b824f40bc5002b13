/** Which files and volumes are a VM's own: those that go with it when it is deleted, and no other. */
import type { Host, HostCallOptions } from '../host/index.js'
import { type Domain, outputOf, type VirshCommand, virsh, virshBatch } from '../libvirt/index.js'
import { attributeOf, parseXml, textOf } from '../libvirt/xml.js'
import { isBelow } from './paths.js'
import { type Located, locateDisks } from './snapshot-files.js'
import { templatesFolder } from './template-store.js'
import { lookAt, type SeenPath } from './volume-look.js'
import { type DiskUses, disksOf, usesOf, wordsOf } from './volume-users.js'

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

interface Pool {
  readonly uuid: string
  readonly type: string
  readonly path: string
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
  const disks = disksOf(domain)
  const foreign = all
    .filter(({ uuid }) => uuid !== domain.uuid)
    .flatMap((other) => disksOf(other).map((disk) => ({ name: other.name, disk })))
  const [pools, located] = await Promise.all([
    readPools(host, options),
    locateDisks(host, [...disks, ...foreign.map(({ disk }) => disk)], options),
  ])
  const folders = [imageFolder, templatesFolder, ...pools.map(({ path }) => path)]
  const withPath = located.flatMap((one) => (one.path === undefined ? [] : [{ one, path: one.path }]))
  const looked = await lookAt(
    host,
    [
      ...withPath.map(({ one, path }) => ({ path, format: one.disk.format })),
      ...folders.map((path) => ({ path, isPlain: true })),
    ],
    options,
  )
  const seen = new Map(withPath.map(({ one }, index) => [one, looked[index]]))
  const realFolders = new Map(
    folders.map((folder, index) => [folder, looked[withPath.length + index]?.real ?? folder]),
  )
  const users = usersOf(
    await usesOf(
      host,
      located.slice(disks.length).map((one, index) => ({
        name: foreign[index]?.name ?? '',
        ...one,
        seen: seen.get(one),
      })),
      options,
    ),
  )
  return await Promise.all(
    located.slice(0, disks.length).map(async (one): Promise<VolumeVerdict> => {
      const there = seen.get(one)
      const verdict = judge(one, there, { pools, realFolders, users })
      const kept =
        verdict.removal?.kind === 'volume' && (await keptByLvm(host, verdict.removal.path, options))
      const size = there?.identity === undefined ? {} : { sizeBytes: there.sizeBytes }
      return { target: one.disk.target, source: sourceText(one), ...size, ...(kept || verdict) }
    }),
  )
}

function sourceText({ disk: { source }, path }: Located): string {
  if (path !== undefined) return path
  if (source?.kind === 'volume') return `${source.pool}/${source.volume}`
  return source?.kind === 'other' ? source.text : 'no medium'
}

/** What other VMs have, and what that lies over; with the name of a VM each. */
interface Users {
  readonly paths: ReadonlyMap<string, string>
  /** By device and inode number: another path, a bind mount and a hard link are the same file. */
  readonly identities: ReadonlyMap<string, string>
  /** A disk of which it is not known what it lies over, as a sentence. */
  readonly unknown?: string
}

/** By path and by file: of the same file, the VM that comes last. */
function usersOf({ uses, unknown }: DiskUses): Users {
  const paths = new Map<string, string>()
  const identities = new Map<string, string>()
  for (const { name, path, seen } of uses) {
    paths.set(path, name)
    if (seen?.real !== undefined) paths.set(seen.real, name)
    if (seen?.identity !== undefined) identities.set(seen.identity, name)
  }
  return { paths, identities, ...(unknown !== undefined && { unknown }) }
}

type Judged = Pick<VolumeVerdict, 'isOwn' | 'reason' | 'removal'>

const stays = (reason: string): Judged => ({ isOwn: false, reason })

function judge(
  { disk, path, error }: Located,
  seen: SeenPath | undefined,
  known: {
    readonly pools: readonly Pool[]
    /** Links followed, by the folder. */
    readonly realFolders: ReadonlyMap<string, string>
    readonly users: Users
  },
): Judged {
  if (error !== undefined) return stays(`libvirt does not say where it is (${wordsOf(error)}).`)
  if (path === undefined) return stays('It is no file or volume of this host.')
  if (disk.device === 'cdrom' || disk.device === 'floppy') return stays('It is a medium in a drive.')
  if (disk.isReadOnly) return stays('The VM may only read it.')
  if (disk.isShareable) return stays('It is shared with other VMs.')
  const { real, identity } = seen ?? {}
  if (seen === undefined || real === undefined || identity === undefined) return stays('It is not there.')
  const isBlock = seen.kind === 'block special file'
  // A logical volume always is one.
  if (seen.isLink && !isBlock) return stays(`It is a link to ${real}.`)
  const { users } = known
  const user = users.identities.get(identity) ?? users.paths.get(real) ?? users.paths.get(path)
  if (user !== undefined) return stays(`The VM ${JSON.stringify(user)} uses it, or lies over it.`)
  const realOf = (folder: string) => known.realFolders.get(folder) ?? folder
  if (isBelow(real, realOf(templatesFolder))) return stays('It belongs to a template.')
  const pool = known.pools.find((one) => isBelow(real, realOf(one.path)) || isBelow(path, one.path))
  if (isBlock && pool?.type !== 'logical')
    return stays('It is a device of the host, in no pool of logical volumes.')
  if (!isBlock && seen.kind !== 'regular file' && seen.kind !== 'regular empty file')
    return stays(`It is a ${seen.kind}.`)
  if (pool === undefined && !isBelow(real, realOf(imageFolder)))
    return stays(`It is outside libvirt's pools and ${imageFolder}.`)
  if (users.unknown !== undefined) return stays(users.unknown)
  const removal: VolumeRemoval =
    isBlock && pool !== undefined
      ? { kind: 'volume', path, pool: pool.uuid }
      : { kind: 'file', path, identity, ...(pool !== undefined && { pool: pool.uuid }) }
  return { isOwn: true, reason: '', removal }
}

/** LVM removes a volume with all snapshots that lie over it: another VM's disk may be one. */
async function keptByLvm(host: Host, path: string, options: HostCallOptions): Promise<Judged | undefined> {
  const { exitCode, stdout } = await host.shell.run(
    ['lvs', '--noheadings', '--options', 'lv_attr', '--', path],
    { phase: 'ask for LVM snapshots', accept: 'any', ...options },
  )
  const [kind = ''] = stdout.trim()
  if (exitCode === 0 && 'oO'.includes(kind) && kind !== '')
    return stays('LVM snapshots lie over it, and would go with it.')
  // Plain, thin, RAID, mirrored, cached, itself a snapshot.
  if (exitCode === 0 && '-VrRmMCs'.includes(kind) && kind !== '') return undefined
  return stays('LVM does not say whether snapshots lie over it.')
}

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

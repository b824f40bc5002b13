import type { PveClient } from '../client/client.js'

export type StorageContent = 'images' | 'rootdir' | 'iso' | 'vztmpl' | 'backup' | 'snippets' | 'import'

export interface StorageSummary {
  readonly storage: string
  /** Where it was looked at; shared storages are listed once, for the first node that has them. */
  readonly node?: string
  /** `dir`, `lvmthin`, `rbd`, `cephfs`, … */
  readonly type: string
  readonly content: readonly string[]
  readonly active: boolean
  readonly enabled: boolean
  readonly shared: boolean
  readonly availableBytes?: number
  readonly totalBytes?: number
  readonly usedBytes?: number
}

/**
 * Storages of a node; or, without one, of the whole cluster in one call, which also works with a node down. By name.
 * @param options.content only those that take this kind of content
 * @example
 * const forDisks = await listStorages(client, { node: 'pve1', content: 'images' })
 * forDisks.map(({ storage, availableBytes }) => ({ storage, availableBytes }))
 */
export async function listStorages(
  pve: PveClient,
  options: { node?: string; content?: StorageContent } = {},
): Promise<StorageSummary[]> {
  const all = options.node === undefined ? await ofCluster(pve) : await ofNode(pve, options.node)
  return all
    .filter((storage) => options.content === undefined || storage.content.includes(options.content))
    .sort((a, b) => a.storage.localeCompare(b.storage) || (a.node ?? '').localeCompare(b.node ?? ''))
}

async function ofNode(pve: PveClient, node: string): Promise<StorageSummary[]> {
  const storages = await pve.get('/nodes/{node}/storage', { node })
  return storages.map(({ storage, type, content, active, enabled, shared, avail, total, used }) => ({
    storage,
    node,
    type,
    content,
    active: active === true,
    enabled: enabled !== false,
    shared: shared === true,
    ...(avail !== undefined && { availableBytes: avail }),
    ...(total !== undefined && { totalBytes: total }),
    ...(used !== undefined && { usedBytes: used }),
  }))
}

async function ofCluster(pve: PveClient): Promise<StorageSummary[]> {
  const resources = await pve.get('/cluster/resources', { type: 'storage' })
  const seen = new Set<string>()
  return resources.flatMap(({ storage, node, plugintype, content, status, shared, maxdisk, disk }) => {
    if (storage === undefined) return []
    const key = shared ? storage : `${node}/${storage}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        storage,
        ...(node !== undefined && { node }),
        type: plugintype ?? 'unknown',
        content: content ?? [],
        active: status === 'available',
        enabled: true,
        shared: shared === true,
        ...(maxdisk !== undefined && {
          totalBytes: maxdisk,
          availableBytes: Math.max(0, maxdisk - (disk ?? 0)),
        }),
        ...(disk !== undefined && { usedBytes: disk }),
      },
    ]
  })
}

export interface IsoImage {
  /** `cephfs:iso/debian-13.1.0-amd64-netinst.iso` */
  readonly volid: string
  /** The file's name alone. */
  readonly name: string
  readonly sizeBytes?: number
  /** Epoch seconds. */
  readonly createdAt?: number
}

/**
 * The ISO images on a storage, by name; an empty list is a normal answer.
 * @example
 * const isos = await listIsos(client, 'pve1', 'cephfs')
 * isos.map(({ volid }) => volid) // ['cephfs:iso/debian-13.1.0-amd64-netinst.iso', …]
 */
export async function listIsos(pve: PveClient, node: string, storage: string): Promise<IsoImage[]> {
  const volumes = await pve.get('/nodes/{node}/storage/{storage}/content', { node, storage, content: 'iso' })
  return volumes
    .map(({ volid, size, ctime }) => ({
      volid,
      name: volid.slice(volid.lastIndexOf('/') + 1),
      ...(size !== undefined && { sizeBytes: size }),
      ...(ctime !== undefined && { createdAt: ctime }),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

const nixosName = /^nixos-minimal-(\d{2})\.(\d{2})\.(\w+)(?:\.\w+)?[.-](\w+)-linux\.iso$/
/** A VM is of the kind of its host unless the spec says otherwise, and hosts are nearly all of the first. */
const architectures = ['x86_64', 'i686']

/**
 * The newest NixOS minimal installer: `nixos-minimal-<yy>.<mm>.<id>.<arch>-linux.iso`, by release, then by id; one for
 * another architecture only where there is none for x86_64. Undefined when there is none.
 * @example
 * newestNixosIso([
 *   { name: 'nixos-minimal-25.05.8211.x86_64-linux.iso' },
 *   { name: 'nixos-minimal-25.11.1234.x86_64-linux.iso' },
 * ]) // { name: 'nixos-minimal-25.11.1234.x86_64-linux.iso' }
 */
export function newestNixosIso<I extends Pick<IsoImage, 'name'>>(isos: readonly I[]): I | undefined {
  const dated = isos.flatMap((iso) => {
    const [, year, month, id = '', architecture = ''] = nixosName.exec(iso.name) ?? []
    if (year === undefined) return []
    const rank = architectures.indexOf(architecture)
    return [{ iso, rank: rank < 0 ? architectures.length : rank, release: Number(`${year}${month}`), id }]
  })
  return dated.sort(
    (a, b) => a.rank - b.rank || b.release - a.release || b.id.localeCompare(a.id, 'en', { numeric: true }),
  )[0]?.iso
}

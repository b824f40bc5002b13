/** Live values of `pve` and `pxrun`, by the functions that their lists use. */
import { formatBytes } from '@pve/core'
import {
  chooseNode,
  findGuest,
  type GuestSummary,
  type GuestType,
  listAppliances,
  listBridges,
  listContainerSnapshots,
  listGuests,
  listIsos,
  listNodes,
  listPools,
  listRealms,
  listSnapshots,
  listStorages,
  listTags,
  listTasks,
  listTemplates,
  type PveClient,
} from '@pve/sdk'
import type { GivenWords, LiveValue, ReadValues } from '../command/types.js'
import type { ProxmoxContext } from '../proxmox-context.js'

type Reader = ReadValues<ProxmoxContext>

/** Of the server alone. */
const ofServer =
  (read: (pve: PveClient, given: GivenWords) => Promise<readonly LiveValue[]>): Reader =>
  async ({ connect }, given) =>
    read(await connect(), given)

const withoutHint = (ids: readonly string[]): LiveValue[] => ids.map((id) => ({ id }))

const guestValue = ({ vmid, name, status, node, template }: GuestSummary): LiveValue => ({
  id: String(vmid),
  ...(name !== undefined && { name }),
  hint: `${vmid}, ${template ? 'template' : status} on ${node}`,
})

const guests = (type: GuestType): Reader =>
  ofServer(async (pve) => (await listGuests(pve, { type })).map(guestValue))

export const vms = guests('qemu')
export const containers = guests('lxc')

export const nodes = ofServer(async (pve) =>
  (await listNodes(pve)).map(({ node, online }) => ({ id: node, hint: online ? 'online' : 'offline' })),
)

export const storages = ofServer(async (pve, { node }) => {
  const found = await listStorages(pve, node === undefined ? {} : { node })
  const byName = new Map(found.map((storage) => [storage.storage, storage]))
  return [...byName.values()].map(({ storage, type, availableBytes }) => ({
    id: storage,
    hint: [type, availableBytes !== undefined && `${formatBytes(availableBytes)} free`]
      .filter(Boolean)
      .join(', '),
  }))
})

/** That of `--node`, else one that is online: what is asked for is mostly the same on all of them. */
const nodeFor = async (pve: PveClient, { node }: GivenWords): Promise<string> =>
  (await chooseNode(pve, node)).node

export const bridges = ofServer(async (pve, given) =>
  (await listBridges(pve, await nodeFor(pve, given))).map(({ iface, comment }) => ({
    id: iface,
    ...(comment !== undefined && { hint: comment }),
  })),
)

export const pools = ofServer(async (pve) =>
  (await listPools(pve)).map(({ poolid, comment }) => ({
    id: poolid,
    ...(comment !== undefined && { hint: comment }),
  })),
)

export const tags = ofServer(async (pve) => withoutHint(await listTags(pve)))

/** What each storage of a node has of a kind, however many storages do not answer. */
async function onStorages<T>(
  pve: PveClient,
  given: GivenWords,
  content: 'iso' | 'backup',
  read: (node: string, storage: string) => Promise<readonly T[]>,
): Promise<T[]> {
  const node = await nodeFor(pve, given)
  const only = given['iso-storage']
  const found = (await listStorages(pve, { node, content })).filter(
    ({ active, storage }) => active && (only === undefined || storage === only),
  )
  const lists = await Promise.allSettled(found.map(({ storage }) => read(node, storage)))
  return lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []))
}

export const isos = ofServer(async (pve, given) =>
  (await onStorages(pve, given, 'iso', (node, storage) => listIsos(pve, node, storage))).map(
    ({ name, sizeBytes }) => ({
      id: name,
      ...(sizeBytes !== undefined && { hint: formatBytes(sizeBytes) }),
    }),
  ),
)

export const backups = ofServer(async (pve, given) => {
  const found = await onStorages(pve, given, 'backup', (node, storage) =>
    pve.get('/nodes/{node}/storage/{storage}/content', { node, storage, content: 'backup' }),
  )
  return found.map(({ volid, notes }) => ({ id: volid, ...(notes !== undefined && { hint: notes }) }))
})

export const tasks = ofServer(async (pve) =>
  (await listTasks(pve)).map(({ upid, type, id, status }) => ({
    id: upid,
    hint: [type, id, status].filter(Boolean).join(', '),
  })),
)

export const realms = ofServer(async (pve) =>
  (await listRealms(pve)).map(({ realm, type, comment }) => ({ id: realm, hint: comment ?? type })),
)

export const clusters: Reader = async ({ settings }) =>
  Object.entries(settings.config.clusters).map(([id, { hosts }]) => ({ id, hint: hosts.join(', ') }))

export const vmSnapshots = ofServer(async (pve, { vm }) =>
  vm === undefined ? [] : (await listSnapshots(pve, vm)).map(snapshotValue),
)

export const containerSnapshots = ofServer(async (pve, { container }) =>
  container === undefined ? [] : (await listContainerSnapshots(pve, container)).map(snapshotValue),
)

const snapshotValue = ({ name, description }: { readonly name: string; readonly description?: string }) => ({
  id: name,
  ...(description !== undefined && { hint: description }),
})

const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate)\d+$/

export const disks = ofServer(async (pve, { vm }) => {
  if (vm === undefined) return []
  const { node, vmid } = await findGuest(pve, vm, { type: 'qemu' })
  const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid })
  return withoutHint(Object.keys(config).filter((key) => disk.test(key)))
})

export const containerTemplates = ofServer(async (pve, given) =>
  (await listTemplates(pve, await nodeFor(pve, given))).map(({ name, storage }) => ({
    id: name,
    hint: storage,
  })),
)

export const appliances = ofServer(async (pve, given) =>
  (await listAppliances(pve, await nodeFor(pve, given))).map(({ template, headline }) => ({
    id: template,
    ...(headline !== undefined && { hint: headline }),
  })),
)

export const credentials: Reader = async (context) =>
  (await (await context.credentials()).list()).map(({ name, origin }) => ({ id: name, hint: origin }))

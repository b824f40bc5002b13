/** What creating a VM needs to know of the server. Read once; a program that makes many VMs hands them on. */
import { PveError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import {
  type Bridge,
  type IsoImage,
  listBridges,
  listIsos,
  listNodes,
  listStorages,
  roomiestNode,
  type StorageSummary,
} from '../inventory/index.js'

export interface VmFacts {
  readonly node: string
  /** More than one node: high availability makes sense. */
  readonly cluster: boolean
  readonly storages: readonly StorageSummary[]
  readonly bridges: readonly Bridge[]
  /** The ISO images of a storage; each storage is asked once. */
  isos(storage: string): Promise<readonly IsoImage[]>
}

/** @param node default the online node with the most free memory */
export async function readVmFacts(pve: PveClient, node?: string): Promise<VmFacts> {
  const nodes = await listNodes(pve)
  const chosen = node ?? roomiestNode(nodes)?.node
  const there = nodes.find((one) => one.node === chosen)
  if (!chosen || !there?.online) {
    const online = nodes.filter((one) => one.online).map((one) => one.node)
    throw new PveError(
      chosen
        ? `Node '${chosen}' is ${there ? 'offline' : 'not in this cluster'}.`
        : 'No node is online, or you may see none.',
      {
        code: 'NODE_NOT_AVAILABLE',
        phase: 'choose a node',
        hint:
          online.length > 0
            ? `Online are: ${online.join(', ')}.`
            : 'Check the permissions (Sys.Audit) and `pve node list`.',
      },
    )
  }
  const [storages, bridges] = await Promise.all([
    listStorages(pve, { node: chosen }),
    listBridges(pve, chosen),
  ])
  const known = new Map<string, Promise<IsoImage[]>>()
  return {
    node: chosen,
    cluster: nodes.length > 1,
    storages: storages.filter((storage) => storage.enabled && storage.active),
    bridges,
    isos(storage) {
      let list = known.get(storage)
      if (!list) {
        list = listIsos(pve, chosen, storage)
        known.set(storage, list)
      }
      return list
    },
  }
}

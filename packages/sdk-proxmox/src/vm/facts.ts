/** What creating a VM needs to know of the server. Read once; a program that makes many VMs hands them on. */
import type { PveClient } from '../client/client.js'
import {
  type Bridge,
  chooseNode,
  type IsoImage,
  listBridges,
  listIsos,
  listStorages,
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
  const { node: chosen, nodes } = await chooseNode(pve, node)
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

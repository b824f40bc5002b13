/** What creating a VM needs to know of the server. Read once; a program that makes many VMs hands them on. */
import type { PveClient } from '../client/client.js'
import { isRecord } from '../client/encode.js'
import { ApiError } from '../client/errors/index.js'
import {
  type Bridge,
  chooseNode,
  type IsoImage,
  listBridges,
  listIsos,
  listPools,
  listStorages,
  type StorageSummary,
} from '../inventory/index.js'
import { remembered } from './remembered.js'

export interface VmFacts {
  readonly node: string
  /** More than one node: high availability makes sense. */
  readonly cluster: boolean
  readonly storages: readonly StorageSummary[]
  readonly bridges: readonly Bridge[]
  /** The ISO images of a storage; each storage is asked once. */
  isos(storage: string): Promise<readonly IsoImage[]>
  /**
   * The resource pools, when this one is certainly not among them; undefined when it is, or when its being there cannot
   * be told: lists are filtered in silence by what one may see.
   */
  poolsWithout(pool: string): Promise<readonly string[] | undefined>
}

/** @param node default the online node with the most free memory */
export async function readVmFacts(pve: PveClient, node?: string): Promise<VmFacts> {
  const { node: chosen, nodes } = await chooseNode(pve, node)
  const [storages, bridges] = await Promise.all([
    listStorages(pve, { node: chosen }),
    listBridges(pve, chosen),
  ])
  const isos = remembered((storage: string) => listIsos(pve, chosen, storage))
  return {
    node: chosen,
    cluster: nodes.length > 1,
    storages: storages.filter((storage) => storage.enabled && storage.active),
    bridges,
    isos: isos.of,
    poolsWithout: (pool) => poolsWithout(pve, pool),
  }
}

async function poolsWithout(pve: PveClient, pool: string): Promise<readonly string[] | undefined> {
  try {
    const pools = (await listPools(pve)).map(({ poolid }) => poolid)
    if (pools.includes(pool)) return undefined
    const path = `/pool/${pool}`
    const mine = await pve.get('/access/permissions', { path })
    return isRecord(mine[path]) && 'Pool.Audit' in mine[path] ? pools : undefined
  } catch (error) {
    // Who may not ask is told by the server when it comes to it.
    if (error instanceof ApiError) return undefined
    throw error
  }
}

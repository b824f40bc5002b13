/** What creating a guest needs to know of the server. Read once; a program that makes many hands them on. */
import type { PveClient } from '../client/client.js'
import { isRecord } from '../client/encode.js'
import { ApiError } from '../client/errors/index.js'
import {
  type Bridge,
  chooseNode,
  listBridges,
  listPools,
  listStorages,
  type NodeSummary,
  type StorageSummary,
} from '../inventory/index.js'

export interface GuestFacts {
  readonly node: string
  /** More than one node: high availability makes sense. */
  readonly cluster: boolean
  /** This node's memory and load. */
  readonly summary: NodeSummary | undefined
  /** Those of the node that can be used now. */
  readonly storages: readonly StorageSummary[]
  readonly bridges: readonly Bridge[]
  /**
   * The resource pools, when this one is certainly not among them; undefined when it is, or when its being there cannot
   * be told: lists are filtered in silence by what one may see.
   */
  poolsWithout(pool: string): Promise<readonly string[] | undefined>
}

/**
 * @param node default the online node with the most free memory
 * @param known the nodes, when they have been read already
 */
export async function readGuestFacts(
  pve: PveClient,
  node?: string,
  known?: readonly NodeSummary[],
): Promise<GuestFacts> {
  const { node: chosen, nodes } = await chooseNode(pve, node, known)
  const [storages, bridges] = await Promise.all([
    listStorages(pve, { node: chosen }),
    listBridges(pve, chosen),
  ])
  return {
    node: chosen,
    cluster: nodes.length > 1,
    summary: nodes.find((one) => one.node === chosen),
    storages: storages.filter((storage) => storage.enabled && storage.active),
    bridges,
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

import { displayAs, exitCodes, PveError, table } from '@pve/core'
import type { PveClient } from '../client/client.js'

export interface NodeSummary {
  readonly node: string
  readonly online: boolean
  /** Load, 0 to 1. */
  readonly cpuFraction?: number
  readonly cpus?: number
  readonly memoryBytes?: number
  readonly memoryTotalBytes?: number
  readonly uptimeSeconds?: number
}

/**
 * The cluster's nodes by name. Offline ones are listed too, without figures.
 * @example
 * for (const { node, online, cpuFraction = 0 } of await listNodes(client))
 *   console.log(node, online ? `${Math.round(cpuFraction * 100)} %` : 'offline')
 */
export async function listNodes(pve: PveClient): Promise<NodeSummary[]> {
  const nodes = await pve.get('/nodes')
  const summaries = nodes
    .map(({ node, status, cpu, maxcpu, mem, maxmem, uptime }) => ({
      node,
      online: status === 'online',
      ...(cpu !== undefined && { cpuFraction: cpu }),
      ...(maxcpu !== undefined && { cpus: maxcpu }),
      ...(mem !== undefined && { memoryBytes: mem }),
      ...(maxmem !== undefined && { memoryTotalBytes: maxmem }),
      ...(uptime !== undefined && { uptimeSeconds: uptime }),
    }))
    .sort((a, b) => a.node.localeCompare(b.node))
  return displayAs(summaries, (nodes) => table(nodes))
}

/**
 * The online node with the most free memory; undefined when none is online.
 * @example
 * const nodes = await listNodes(client)
 * const { node } = roomiestNode(nodes.filter(({ cpuFraction = 0 }) => cpuFraction < 0.8)) ?? {}
 */
export function roomiestNode(nodes: readonly NodeSummary[]): NodeSummary | undefined {
  const free = (node: NodeSummary) => (node.memoryTotalBytes ?? 0) - (node.memoryBytes ?? 0)
  return nodes.filter((node) => node.online).sort((a, b) => free(b) - free(a))[0]
}

/**
 * The node that something is made on.
 * @param node default the online node with the most free memory
 * @param known the nodes, when they have been read already
 * @throws NodeError NODE_NOT_AVAILABLE when it is offline or unknown, or when none is online
 * @example
 * const { node } = await chooseNode(client)
 * const isos = await listIsos(client, node, 'cephfs')
 */
export async function chooseNode(
  pve: PveClient,
  node?: string,
  known?: readonly NodeSummary[],
): Promise<{ readonly node: string; readonly nodes: readonly NodeSummary[] }> {
  const nodes = known ?? (await listNodes(pve))
  const chosen = node ?? roomiestNode(nodes)?.node
  const there = nodes.find((one) => one.node === chosen)
  if (chosen !== undefined && there?.online) return { node: chosen, nodes }
  const online = nodes.filter((one) => one.online).map((one) => one.node)
  throw new NodeError(
    chosen === undefined
      ? 'No node is online, or you may see none.'
      : `Node '${chosen}' is ${there ? 'offline' : 'not in this cluster'}.`,
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

/**
 * A node is offline or unknown, or none suits. Code NODE_NOT_AVAILABLE.
 * @example
 * try {
 *   await chooseNode(client, 'pve7')
 * } catch (error) {
 *   if (error instanceof NodeError) console.error(error.hint) // Online are: pve1, pve2, pve3.
 * }
 */
export class NodeError extends PveError {
  static readonly exitCode = exitCodes.notFound
}

/**
 * A free VM id. The server reserves nothing: somebody else may take it before it is used.
 * @param options.from look from this id upwards; default the server's next free one
 * @example
 * const vmid = await nextFreeId(client, { from: 5000 })
 */
export async function nextFreeId(pve: PveClient, options: { from?: number } = {}): Promise<number> {
  if (options.from === undefined) return pve.get('/cluster/nextid')
  const taken = await takenIds(pve)
  let id = Math.max(100, options.from)
  while (taken.has(id)) id++
  return id
}

/** The ids of all VMs and containers that this user may see. */
export async function takenIds(pve: PveClient): Promise<Set<number>> {
  const guests = await pve.get('/cluster/resources', { type: 'vm' })
  return new Set(guests.flatMap(({ vmid }) => vmid ?? []))
}

export interface Bridge {
  readonly iface: string
  readonly active: boolean
  readonly vlanAware: boolean
  readonly comment?: string
}

/**
 * The bridges of a node that a guest can be connected to, SDN's virtual networks among them. By name.
 * @example
 * const bridges = await listBridges(client, 'pve1')
 * bridges.filter(({ active, vlanAware }) => active && vlanAware).map(({ iface }) => iface)
 */
export async function listBridges(pve: PveClient, node: string): Promise<Bridge[]> {
  const interfaces = await pve.get('/nodes/{node}/network', { node, type: 'any_bridge' })
  return interfaces
    .map(({ iface, active, bridge_vlan_aware, comments }) => ({
      iface,
      active: active === true,
      vlanAware: bridge_vlan_aware === true,
      ...(comments !== undefined && { comment: comments.trim() }),
    }))
    .sort((a, b) => a.iface.localeCompare(b.iface, 'en', { numeric: true }))
}

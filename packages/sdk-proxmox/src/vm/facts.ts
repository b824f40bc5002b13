/** What creating a VM needs to know of the server. Read once; a program that makes many VMs hands them on. */
import type { PveClient } from '../client/client.js'
import { type GuestFacts, readGuestFacts } from '../guest/facts.js'
import { remembered } from '../guest/remembered.js'
import { type IsoImage, listIsos } from '../inventory/index.js'

export interface VmFacts extends GuestFacts {
  /** The ISO images of a storage; each storage is asked once. */
  isos(storage: string): Promise<readonly IsoImage[]>
}

/**
 * What creating a VM needs to know of a node. ISO images are read when they are first asked for.
 * @param node default the online node with the most free memory
 * @throws NodeError when the node is not available
 * @example
 * const facts = await readVmFacts(client, 'pve1')
 * for (const name of ['web3', 'web4', 'web5']) await createVm(client, { node: 'pve1', name }, { facts })
 */
export async function readVmFacts(pve: PveClient, node?: string): Promise<VmFacts> {
  const facts = await readGuestFacts(pve, node)
  return { ...facts, isos: remembered((storage: string) => listIsos(pve, facts.node, storage)).of }
}

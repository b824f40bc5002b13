/** What creating a container needs to know of a node. */
import type { PveClient } from '../client/client.js'
import { ApiError } from '../client/errors/index.js'
import { type GuestFacts, readGuestFacts } from '../guest/facts.js'
import { remembered } from '../guest/remembered.js'
import {
  type Appliance,
  type ContainerTemplate,
  listAppliances,
  listTemplates,
  type NodeSummary,
} from '../inventory/index.js'

export interface ContainerFacts extends GuestFacts {
  /** On the storages of the node; asked once. */
  templates(): Promise<readonly ContainerTemplate[]>
  /** What the node can download; empty when this user may not know. Asked once. */
  appliances(): Promise<readonly Appliance[]>
}

/**
 * What creating a container needs to know of a node. Templates and appliances are read when they are first asked for.
 * @param node default the online node with the most free memory
 * @param known the nodes, when they have been read already
 * @throws NodeError when the node is not available
 * @example
 * const facts = await readContainerFacts(client, 'pve1')
 * console.log(facts.storages.length, (await facts.templates()).length)
 */
export async function readContainerFacts(
  pve: PveClient,
  node?: string,
  known?: readonly NodeSummary[],
): Promise<ContainerFacts> {
  const facts = await readGuestFacts(pve, node, known)
  const templates = remembered((of: string) => listTemplates(pve, of))
  const appliances = remembered(async (of: string) => {
    try {
      return await listAppliances(pve, of)
    } catch (error) {
      if (error instanceof ApiError) return []
      throw error
    }
  })
  return {
    ...facts,
    templates: () => templates.of(facts.node),
    appliances: () => appliances.of(facts.node),
  }
}

/** What the tests of the network share against the lab: what is there before and after. */

import type { Cloud } from '../src/index.js'
import {
  listFloatingIps,
  listNetworks,
  listPorts,
  listRouters,
  listSecurityGroups,
  listSubnets,
  listTrunks,
} from '../src/network/index.js'
import { collect } from '../src/resource/index.js'

/** Nobody else has this prefix, and a run that was killed does not keep the next one from passing. */
export const prefixOf = (test: string): string => `net-e2e-${test}-${process.pid.toString(36)}`

/** Everything of a project whose name has the prefix: `network net-e2e-…`. Ports and floating IPs by their description. */
export async function listedWith(cloud: Cloud, prefix: string): Promise<string[]> {
  const projectId = await cloud.projectId()
  const filter = { projectId }
  const rows = async (
    kind: string,
    list: AsyncIterable<{ readonly name: string; readonly description: string; readonly id: string }>,
  ) =>
    (await collect(list))
      .filter(({ name, description }) => name.includes(prefix) || description.includes(prefix))
      .map(({ name, id }) => `${kind} ${name || id}`)
  const all = await Promise.all([
    rows('network', listNetworks(cloud, filter)),
    rows('subnet', listSubnets(cloud, filter)),
    rows('router', listRouters(cloud, filter)),
    rows('port', listPorts(cloud, filter)),
    rows('floating IP', listFloatingIps(cloud, filter)),
    rows('group', listSecurityGroups(cloud, filter)),
    rows('trunk', listTrunks(cloud, filter)),
    serversWith(cloud, prefix),
  ])
  return all.flat().sort()
}

async function serversWith(cloud: Cloud, prefix: string): Promise<string[]> {
  const found: string[] = []
  for await (const row of cloud.compute.list('/servers', 'servers')) {
    const name: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'name') : undefined
    if (typeof name === 'string' && name.includes(prefix)) found.push(`server ${name}`)
  }
  return found
}

import { z } from 'zod'
import type { Cloud } from '../../cloud/index.js'
import { listFloatingIps } from '../floating-ip.js'
import { listNetworks } from '../network.js'
import { collect, type NetworkCloud, type NetworkOptions, parseResource } from '../neutron.js'
import { listPorts } from '../port.js'
import { listRouters } from '../router.js'
import { listSubnets } from '../subnet.js'
import type { TopologyFacts } from './graph.js'

const serverRow = z.object({ id: z.string(), name: z.string().default(''), status: z.string().default('') })

/**
 * Reads everything that a picture needs, the lists at a time. Without a compute service, servers go under their ids.
 * @throws UsageError with a token that is not for a project
 * @example
 * const facts = await readTopology(cloud, { signal })
 * console.log(topologyText(topologyOf(facts)))
 */
export async function readTopology(
  cloud: NetworkCloud & Pick<Cloud, 'compute' | 'capabilities'>,
  options: NetworkOptions = {},
): Promise<TopologyFacts> {
  const projectId = await cloud.projectId(options.signal)
  const filter = { projectId }
  const [networks, subnets, routers, ports, floatingIps, servers] = await Promise.all([
    collect(listNetworks(cloud, {}, options)),
    collect(listSubnets(cloud, {}, options)),
    collect(listRouters(cloud, filter, options)),
    collect(listPorts(cloud, filter, options)),
    collect(listFloatingIps(cloud, filter, options)),
    readServers(cloud, options),
  ])
  return { networks, subnets, routers, ports, floatingIps, servers }
}

async function readServers(
  cloud: Pick<Cloud, 'compute' | 'capabilities'>,
  options: NetworkOptions,
): Promise<TopologyFacts['servers']> {
  const capabilities = await cloud.capabilities({ only: ['compute'], ...options })
  if (!capabilities.has('compute')) return []
  const phase = 'list servers'
  const rows: z.infer<typeof serverRow>[] = []
  for await (const page of cloud.compute.listPages('/servers/detail', 'servers', { phase, ...options }))
    for (const row of page) rows.push(parseResource(serverRow, row, phase))
  return rows
}

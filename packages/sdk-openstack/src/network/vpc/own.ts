/** What belongs to a VPC, found again by its mark. */
import { z } from 'zod'
import { NotFoundError } from '../../client/index.js'
import type { Cloud } from '../../cloud/index.js'
import { type FloatingIp, listFloatingIps } from '../floating-ip.js'
import { listNetworks, type Network } from '../network.js'
import { collect, type NetworkOptions, parseResource } from '../neutron.js'
import { listPorts, type Port } from '../port.js'
import { listRouters, type Router } from '../router.js'
import { listSecurityGroups } from '../security-group/group.js'
import type { SecurityGroup } from '../security-group/types.js'
import { listSubnets, type Subnet } from '../subnet.js'
import { isMarked, metadataKey } from './mark.js'

export interface VpcServer {
  readonly id: string
  readonly name: string
  /** `BUILD`, `ACTIVE`, `ERROR`, … */
  readonly status: string
  /** Why it is in ERROR. */
  readonly fault?: string
  readonly metadata: Readonly<Record<string, string>>
}

export interface OwnResources {
  readonly networks: readonly Network[]
  readonly subnets: readonly Subnet[]
  readonly routers: readonly Router[]
  readonly ports: readonly Port[]
  readonly floatingIps: readonly FloatingIp[]
  readonly securityGroups: readonly SecurityGroup[]
  readonly servers: readonly VpcServer[]
}

/** Everything that a VPC's runs have made and not yet deleted. */
export async function readOwn(
  cloud: Cloud,
  name: string,
  options: NetworkOptions = {},
): Promise<OwnResources> {
  const projectId = await cloud.projectId(options.signal)
  const filter = { projectId }
  const own = async <T extends { readonly description: string; readonly tags: readonly string[] }>(
    rows: AsyncIterable<T>,
  ): Promise<T[]> => (await collect(rows)).filter((row) => isMarked(row, name))
  const [networks, subnets, routers, ports, floatingIps, securityGroups, servers] = await Promise.all([
    own(listNetworks(cloud, filter, options)),
    own(listSubnets(cloud, filter, options)),
    own(listRouters(cloud, filter, options)),
    own(listPorts(cloud, { ...filter, name: bastionName(name) }, options)),
    own(listFloatingIps(cloud, filter, options)),
    own(listSecurityGroups(cloud, filter, options)),
    findServers(cloud, name, options),
  ])
  return { networks, subnets, routers, ports, floatingIps, securityGroups, servers }
}

/** The ids of all of it. */
export const ownIds = (own: OwnResources): ReadonlySet<string> =>
  new Set(Object.values(own).flatMap((rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)))

/** What of it is not among `ids`. */
export function ownWithout(own: OwnResources, ids: ReadonlySet<string>): OwnResources {
  const others = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ id }) => !ids.has(id))
  return {
    networks: others(own.networks),
    subnets: others(own.subnets),
    routers: others(own.routers),
    ports: others(own.ports),
    floatingIps: others(own.floatingIps),
    securityGroups: others(own.securityGroups),
    servers: others(own.servers),
  }
}

/** What there is, in words: `network shop`, `floating IP 203.0.113.7`. */
export function ownTexts(own: OwnResources): string[] {
  const named = (kind: string, rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }) => `${kind} ${name || id}`)
  return [
    ...named('floating IP', own.floatingIps),
    ...named('server', own.servers),
    ...named('port', own.ports),
    ...named('router', own.routers),
    ...named('subnet', own.subnets),
    ...named('network', own.networks),
    ...named('security group', own.securityGroups),
  ]
}

export const bastionName = (vpc: string): string => `${vpc}-bastion`

const serverRow = z
  .object({
    id: z.string(),
    name: z.string().default(''),
    status: z.string().default(''),
    fault: z.object({ message: z.string().default('') }).nullish(),
    metadata: z.record(z.string(), z.string()).default({}),
  })
  .transform(({ fault, ...one }): VpcServer => ({ ...one, ...(fault != null && { fault: fault.message }) }))

/** Servers whose metadata name the VPC. Nova's name filter is a regular expression; a VPC's name has none of its signs. */
export async function findServers(
  cloud: Cloud,
  vpc: string,
  options: NetworkOptions = {},
): Promise<VpcServer[]> {
  const phase = `look for the servers of VPC ${vpc}`
  const query = { name: `^${bastionName(vpc)}$` }
  const found: VpcServer[] = []
  for await (const page of cloud.compute.listPages('/servers/detail', 'servers', {
    query,
    phase,
    ...options,
  }))
    for (const row of page) {
      const server = parseResource(serverRow, row, phase)
      if (server.metadata[metadataKey] === vpc && !isGone(server)) found.push(server)
    }
  return found
}

/** Nova shows a deleted server for a moment, and where it keeps deleted ones (SOFT_DELETED), for days. */
const isGone = ({ status }: VpcServer): boolean => status === 'DELETED' || status === 'SOFT_DELETED'

/** Undefined: it is gone. */
export async function readServer(
  cloud: Cloud,
  id: string,
  options: NetworkOptions = {},
): Promise<VpcServer | undefined> {
  const phase = `show server ${id}`
  try {
    const { data } = await cloud.compute.request('get', '/servers/{id}', { path: { id }, phase, ...options })
    const { server } = parseResource(z.object({ server: serverRow }), data, phase)
    return isGone(server) ? undefined : server
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

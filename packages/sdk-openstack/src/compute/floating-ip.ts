/** Floating IPs of servers: which port one is to lead to. */
import { UsageError } from '@pve/core'
import type { Cloud } from '../cloud/index.js'
import {
  associateFloatingIp,
  disassociateFloatingIp,
  type FloatingIp,
  listFloatingIps,
  listPorts,
  listRouters,
  type Port,
  showFloatingIp,
} from '../network/index.js'
import { collect, ResourceNotFoundError, ResourceStateError } from '../resource/index.js'
import type { ComputeOptions } from './options.js'
import type { Server } from './server.js'
import { findServer } from './servers.js'

export interface FloatingIpTarget {
  readonly portId: string
  readonly fixedIp: string
}

/**
 * The server's port, and its IPv4 address, that an address of the external network can lead to: in a network behind a
 * router to it.
 *
 * @param options.fixedIp which of several addresses of the server
 * @throws ResourceStateError when there is none; UsageError when there are several
 */
export async function portForFloatingIp(
  cloud: Cloud,
  server: Pick<Server, 'id' | 'name'>,
  externalNetworkId: string,
  options: ComputeOptions & { readonly fixedIp?: string } = {},
): Promise<FloatingIpTarget> {
  const { fixedIp, ...call } = options
  const phase = `find the port of server ${server.name || server.id} for a floating IP`
  const [ports, routers] = await Promise.all([
    collect(listPorts(cloud, { deviceId: server.id }, call)),
    collect(listRouters(cloud, {}, call)),
  ])
  const targets = ports.flatMap((port) => addressesOf(port).map((ip) => ({ port, ip })))
  if (fixedIp !== undefined) {
    const given = targets.find(({ ip }) => ip === fixedIp)
    if (given !== undefined) return { portId: given.port.id, fixedIp }
    throw new UsageError(`Server ${server.name || server.id} does not have the address ${fixedIp}.`, {
      phase,
      hint: `It has: ${targets.map(({ ip }) => ip).join(', ') || 'none'}.`,
    })
  }
  const routersOut = routers.filter(({ gateway }) => gateway?.networkId === externalNetworkId)
  const interfaces = await Promise.all(
    routersOut.map(({ id }) => collect(listPorts(cloud, { deviceId: id }, call))),
  )
  const reached = new Set(interfaces.flat().map(({ networkId }) => networkId))
  const usable = targets.filter(({ port }) => reached.has(port.networkId))
  // A router of another project may lead out as well, and is not seen here.
  const candidates = usable.length > 0 ? usable : targets
  const [only, second] = candidates
  if (only === undefined) {
    throw new ResourceStateError(`Server ${server.name || server.id} has no IPv4 address.`, {
      phase,
      hint: 'Attach an interface to a network with an IPv4 subnet behind a router first.',
      ids: { serverId: server.id },
    })
  }
  if (second === undefined) return { portId: only.port.id, fixedIp: only.ip }
  throw new UsageError(`Server ${server.name || server.id} has several addresses: say which is meant.`, {
    phase,
    hint: `Name one of: ${candidates.map(({ ip }) => ip).join(', ')}.`,
  })
}

const addressesOf = ({ fixedIps }: Port): string[] =>
  fixedIps.flatMap(({ ip }) => (ip.includes(':') ? [] : [ip]))

/**
 * Leads a floating IP of the project to a server. Nothing is sent when it leads there already.
 *
 * @param floatingIp its address or id
 * @param options.fixedIp which of several addresses of the server
 * @throws ResourceNotFoundError, AmbiguousNameError; ResourceStateError when it leads elsewhere, or the server has no IPv4
 *   address; UsageError when the server has several
 * @example
 * const { ip, fixedIp } = await addFloatingIp(cloud, 'worker-1', '203.0.113.77')
 * console.log(`${ip} leads to ${fixedIp}`) // 203.0.113.77 leads to 10.20.0.31
 */
export async function addFloatingIp(
  cloud: Cloud,
  ref: string,
  floatingIp: string,
  options: ComputeOptions & { readonly fixedIp?: string } = {},
): Promise<FloatingIp> {
  const { fixedIp, ...call } = options
  const [server, found] = await Promise.all([
    findServer(cloud, ref, call),
    showFloatingIp(cloud, floatingIp, call),
  ])
  const target = await portForFloatingIp(cloud, server, found.networkId, options)
  if (found.portId === target.portId && found.fixedIp === target.fixedIp) return found
  return await associateFloatingIp(cloud, found.id, target, call)
}

/**
 * Leads it nowhere; it stays the project's.
 *
 * @param floatingIp its address or id
 * @throws ResourceNotFoundError when it is not the server's
 * @example
 * await removeFloatingIp(cloud, 'web-2', '203.0.113.21')
 */
export async function removeFloatingIp(
  cloud: Cloud,
  ref: string,
  floatingIp: string,
  options: ComputeOptions = {},
): Promise<FloatingIp> {
  const [server, found] = await Promise.all([
    findServer(cloud, ref, options),
    showFloatingIp(cloud, floatingIp, options),
  ])
  const ports = await collect(listPorts(cloud, { deviceId: server.id }, options))
  if (!ports.some(({ id }) => id === found.portId))
    throw new ResourceNotFoundError(`${found.ip} is not a floating IP of server ${ref}.`, {
      phase: `remove floating IP ${found.ip} from server ${ref}`,
    })
  return await disassociateFloatingIp(cloud, found.id, options)
}

/**
 * The floating IPs that lead to a server.
 *
 * @example
 * const { id } = await findServer(cloud, 'web-1')
 * console.log((await floatingIpsOf(cloud, id)).map(({ ip }) => ip)) // [ '203.0.113.20' ]
 */
export async function floatingIpsOf(
  cloud: Cloud,
  serverId: string,
  options: ComputeOptions = {},
): Promise<FloatingIp[]> {
  const ports = await collect(listPorts(cloud, { deviceId: serverId }, options))
  const lists = await Promise.all(
    ports.map(({ id }) => collect(listFloatingIps(cloud, { portId: id }, options))),
  )
  return lists.flat()
}

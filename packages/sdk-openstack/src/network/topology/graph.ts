/** Who is connected with whom: from rows of Neutron and Nova to a tree of networks. Pure. */
import type { FloatingIp } from '../floating-ip.js'
import type { Network } from '../network.js'
import type { Port } from '../port.js'
import type { Router } from '../router.js'
import type { Subnet } from '../subnet.js'
import { collator } from './names.js'

export interface TopologyFacts {
  readonly networks: readonly Network[]
  readonly subnets: readonly Subnet[]
  readonly routers: readonly Router[]
  readonly ports: readonly Port[]
  readonly floatingIps: readonly FloatingIp[]
  /** Names and states, where they are known; a port's server that is not here goes under its id. */
  readonly servers: readonly { readonly id: string; readonly name: string; readonly status: string }[]
}

export interface Topology {
  /** External networks first, then by name. */
  readonly networks: readonly NetworkNode[]
  readonly routers: readonly RouterNode[]
  /** Addresses that lead nowhere. */
  readonly idleFloatingIps: readonly string[]
}

export interface NetworkNode {
  readonly id: string
  readonly name: string
  readonly isExternal: boolean
  readonly isShared: boolean
  readonly subnets: readonly { readonly id: string; readonly name: string; readonly cidr: string }[]
  /** What has an address in it, by name; routers are not among them. */
  readonly members: readonly MemberNode[]
}

export type MemberKind = 'server' | 'load balancer' | 'port' | 'service'

export interface MemberNode {
  readonly id: string
  readonly kind: MemberKind
  readonly name: string
  /** Of a server: its status. */
  readonly status?: string
  readonly ips: readonly string[]
  /** Addresses outside that lead to it. */
  readonly floatingIps: readonly string[]
}

export interface RouterNode {
  readonly id: string
  readonly name: string
  /** The external network, and the router's address there. */
  readonly gateway?: { readonly networkId: string; readonly ips: readonly string[] }
  readonly interfaces: readonly { readonly networkId: string; readonly ip: string }[]
}

/**
 * A picture's content from rows of Neutron and Nova. Pure; the order of the rows does
 * not matter.
 * @example
 * const { networks } = topologyOf(await readTopology(cloud))
 * for (const { name, members } of networks) console.log(name, members.length) // public 0, backend 2, …
 */
export function topologyOf(facts: TopologyFacts): Topology {
  // What comes in another order is still the same cloud.
  const ports = [...facts.ports].sort(
    (one, other) => collator.compare(ipOf(one), ipOf(other)) || (one.id < other.id ? -1 : 1),
  )
  const floatingIps = [...facts.floatingIps].sort((one, other) => collator.compare(one.ip, other.ip))
  const ipsOfPort = groupBy(floatingIps, ({ portId }) => portId)
  const portsOf = groupBy(ports, ({ networkId }) => networkId)
  const subnetsOf = groupBy(facts.subnets, ({ networkId }) => networkId)
  const servers = new Map(facts.servers.map((server) => [server.id, server]))
  const routers = facts.routers.map((router) => routerNode(router, ports)).sort(byName)
  const networks = facts.networks
    .map((network): NetworkNode => {
      const subnets = (subnetsOf.get(network.id) ?? []).map(({ id, name, cidr }) => ({ id, name, cidr }))
      const members = new Map<string, MemberNode>()
      for (const port of portsOf.get(network.id) ?? []) {
        const member = memberOf(port, servers, ipsOfPort.get(port.id) ?? [])
        if (member === undefined) continue
        const before = members.get(member.id)
        members.set(member.id, before === undefined ? member : together(before, member))
      }
      return {
        id: network.id,
        name: network.name || network.id,
        isExternal: network.isExternal,
        isShared: network.isShared,
        subnets: subnets.sort(byName),
        members: [...members.values()].sort(byName),
      }
    })
    .sort((one, other) => Number(other.isExternal) - Number(one.isExternal) || byName(one, other))
  return {
    networks,
    routers,
    idleFloatingIps: floatingIps.filter(({ portId }) => portId === undefined).map(({ ip }) => ip),
  }
}

const ipOf = ({ fixedIps: [first] }: Port): string => first?.ip ?? ''

const isRouterPort = ({ deviceOwner = '' }: Port): boolean =>
  deviceOwner.startsWith('network:router') || deviceOwner.startsWith('network:ha_router')

function routerNode({ id, name, gateway }: Router, ports: readonly Port[]): RouterNode {
  const interfaces = ports
    .filter(
      (port) => port.deviceId === id && isRouterPort(port) && port.deviceOwner !== 'network:router_gateway',
    )
    .flatMap(({ networkId, fixedIps }) => fixedIps.map(({ ip }) => ({ networkId, ip })))
  return {
    id,
    name: name || id,
    ...(gateway && { gateway: { networkId: gateway.networkId, ips: gateway.ips.map(({ ip }) => ip) } }),
    interfaces,
  }
}

function memberOf(
  port: Port,
  servers: ReadonlyMap<string, { readonly name: string; readonly status: string }>,
  floating: readonly FloatingIp[],
): MemberNode | undefined {
  const { deviceOwner = '', deviceId } = port
  // A floating IP's own port is the address itself, which is shown with what it leads to.
  if (isRouterPort(port) || deviceOwner === 'network:floatingip') return undefined
  const rest = { ips: port.fixedIps.map(({ ip }) => ip), floatingIps: floating.map(({ ip }) => ip) }
  if (deviceOwner.startsWith('compute:') && deviceId !== undefined) {
    const server = servers.get(deviceId)
    return {
      id: deviceId,
      kind: 'server',
      name: server?.name || deviceId,
      ...(server && { status: server.status }),
      ...rest,
    }
  }
  const kind: MemberKind = /octavia/i.test(deviceOwner)
    ? 'load balancer'
    : deviceOwner.startsWith('network:')
      ? 'service'
      : 'port'
  const name = kind === 'service' ? deviceOwner.slice('network:'.length) : port.name || port.id
  return { id: port.id, kind, name, ...rest }
}

/** A server with two ports in a network is one member with two addresses. */
const together = (one: MemberNode, other: MemberNode): MemberNode => ({
  ...one,
  ips: [...one.ips, ...other.ips],
  floatingIps: [...one.floatingIps, ...other.floatingIps],
})

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** The id decides among equals, so that a picture is always the same. */
const byName = (
  one: { readonly id: string; readonly name: string },
  other: { readonly id: string; readonly name: string },
): number => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)

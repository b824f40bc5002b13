/** Deletion by name or id, and what stands in its way. */
import { inUse, type ResourceUse, removed } from './in-use.js'
import { type Network, networkKind } from './network.js'
import { collect, findNeutron, listNeutron, type NetworkCloud, type NetworkOptions } from './neutron.js'
import { listPorts, type Port, portKind } from './port.js'
import { type QosPolicy, qosPolicyKind } from './qos-policy.js'
import { type Router, routerKind } from './router.js'
import { type SecurityGroup, securityGroupKind } from './security-group/types.js'
import { type Subnet, subnetKind } from './subnet.js'
import { listTrunks, type Trunk, trunkKind } from './trunk.js'

/** Neutron deletes these itself with their network. */
const goWithNetwork = /^network:(?:dhcp|distributed)/

/** A port and whose it is: `port web-0 (10.0.0.7) of server 3f…`. */
function useOf(port: Port): ResourceUse {
  const name = port.name || port.id
  const addresses = port.fixedIps.map(({ ip }) => ip).join(', ')
  return {
    kind: 'port',
    id: port.id,
    text: `port ${name}${addresses === '' ? '' : ` (${addresses})`}${ownerText(port)}`,
  }
}

function ownerText({ deviceOwner, deviceId }: Port): string {
  if (deviceId === undefined) return ''
  if (deviceOwner?.startsWith('compute:')) return ` of server ${deviceId}`
  if (deviceOwner?.startsWith('network:router')) return ` of router ${deviceId}`
  return ` of ${deviceOwner ?? 'device'} ${deviceId}`
}

async function* mapped<T>(rows: AsyncIterable<T>, use: (row: T) => ResourceUse): AsyncGenerator<ResourceUse> {
  for await (const row of rows) yield use(row)
}

/**
 * The ports on a network, without those that go with it by themselves (DHCP's).
 * @example
 * for (const { text } of await usersOfNetwork(cloud, await showNetwork(cloud, 'backend')))
 *   console.log(text) // port 862111c6-… (10.20.1.21) of server a36774cc-…
 */
export async function usersOfNetwork(
  cloud: NetworkCloud,
  network: Network,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  const ports = await collect(listPorts(cloud, { networkId: network.id }, options))
  return ports.filter(({ deviceOwner }) => !goWithNetwork.test(deviceOwner ?? '')).map(useOf)
}

/**
 * The ports that have an address of a subnet.
 * @example
 * const uses = await usersOfSubnet(cloud, await showSubnet(cloud, 'shop-v4'))
 * console.log(`${uses.length} ports, the first is ${uses[0]?.text}`)
 */
export const usersOfSubnet = (
  cloud: NetworkCloud,
  subnet: Subnet,
  options?: NetworkOptions,
): Promise<ResourceUse[]> => collect(mapped(listPorts(cloud, { subnetId: subnet.id }, options), useOf))

/**
 * Its interfaces: the gateway goes with it.
 * @example
 * for (const { text } of await usersOfRouter(cloud, await showRouter(cloud, 'edge')))
 *   console.log(text) // its interface 10.20.0.1 in subnet 3397a37e-…
 */
export async function usersOfRouter(
  cloud: NetworkCloud,
  router: Router,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  const ports = await collect(listPorts(cloud, { deviceId: router.id }, options))
  return ports
    .filter(({ deviceOwner }) => deviceOwner !== 'network:router_gateway')
    .map((port) => {
      const subnets = port.fixedIps.map(({ subnetId, ip }) => `${ip} in subnet ${subnetId}`).join(', ')
      return { kind: 'port', id: port.id, text: `its interface ${subnets}` }
    })
}

/**
 * The server, router or other thing that has a port, and the trunk whose parent it is.
 * @example
 * const uses = await usersOfPort(cloud, await showPort(cloud, 'left-over'))
 * console.log(uses.length === 0 ? 'nothing has it' : uses.map(({ text }) => text).join(', ')) // nothing has it
 */
export async function usersOfPort(
  cloud: NetworkCloud,
  port: Port,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  const trunks = await collect(
    mapped(listTrunks(cloud, { portId: port.id }, options), (trunk) => ({
      kind: 'trunk',
      id: trunk.id,
      text: `trunk ${trunk.name || trunk.id}, whose parent it is`,
    })),
  )
  const { deviceId } = port
  if (deviceId === undefined) return trunks
  const owner = ownerText(port).replace(/^ of /, '')
  return [{ kind: port.deviceOwner ?? 'device', id: deviceId, text: owner }, ...trunks]
}

/**
 * The ports that have it, and the rules of other groups that name it, which would go with it without a word.
 * @example
 * for (const { kind, text } of await usersOfSecurityGroup(cloud, await showSecurityGroup(cloud, 'web')))
 *   if (kind === 'rule') console.log(text) // a rule of security group database
 */
export async function usersOfSecurityGroup(
  cloud: NetworkCloud,
  group: SecurityGroup,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  const ports = await collect(mapped(listPorts(cloud, { securityGroupId: group.id }, options), useOf))
  const naming = await collect(
    listNeutron(cloud, securityGroupKind, { fields: ['id', 'name', 'security_group_rules'] }, options),
  )
  const rules = naming
    .filter(({ id }) => id !== group.id)
    .flatMap(({ name, rules: theirs }) =>
      theirs
        .filter(({ remoteGroupId }) => remoteGroupId === group.id)
        .map(({ id }) => ({ kind: 'rule', id, text: `a rule of security group ${name}` })),
    )
  return [...ports, ...rules]
}

/**
 * The parent port, where a server or something else has it.
 * @example
 * const [use] = await usersOfTrunk(cloud, await showTrunk(cloud, 'router-vm'))
 * console.log(use?.text ?? 'no server has it')
 */
export async function usersOfTrunk(
  cloud: NetworkCloud,
  trunk: Trunk,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  const port = await findNeutron(cloud, portKind, trunk.portId, options)
  return port.deviceId === undefined ? [] : [useOf(port)]
}

/**
 * The networks and ports that have a policy. Reads all of them: Neutron does not filter by it.
 * @example
 * const uses = await usersOfQosPolicy(cloud, await showQosPolicy(cloud, 'bronze'))
 * console.log(uses.map(({ kind, id }) => `${kind} ${id}`))
 */
export async function usersOfQosPolicy(
  cloud: NetworkCloud,
  policy: QosPolicy,
  options?: NetworkOptions,
): Promise<ResourceUse[]> {
  // Neutron does not filter by it.
  const query = {
    fields: ['id', 'name', 'qos_policy_id', 'network_id', 'fixed_ips', 'device_id', 'device_owner'],
  }
  const [networks, ports] = await Promise.all([
    collect(listNeutron(cloud, networkKind, { fields: ['id', 'name', 'qos_policy_id'] }, options)),
    collect(listNeutron(cloud, portKind, query, options)),
  ])
  const has = (row: { readonly qosPolicyId?: string }) => row.qosPolicyId === policy.id
  return [
    ...networks.filter(has).map(({ id, name }) => ({ kind: 'network', id, text: `network ${name || id}` })),
    ...ports.filter(has).map(useOf),
  ]
}

/**
 * Deletes a network of the project, by name or id, and its subnets with it.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with the ports that are still on it; ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { name, subnetIds } = await deleteNetwork(cloud, 'staging')
 * console.log(`${name} is gone, and ${subnetIds.length} subnets with it`)
 */
export const deleteNetwork = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Network> =>
  removed(cloud, networkKind, ref, usersOfNetwork, options)

/**
 * Deletes a subnet of the project, by name or id.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with the ports that have an address of it; ResourceNotFoundError
 * (OS_NOT_FOUND)
 * @example
 * const { cidr } = await deleteSubnet(cloud, 'staging-v4')
 * console.log(`${cidr} is free again`)
 */
export const deleteSubnet = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Subnet> =>
  removed(cloud, subnetKind, ref, usersOfSubnet, options)

/**
 * Deletes a router of the project, by name or id.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with its interfaces; ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { id } = await showRouter(cloud, 'staging-edge')
 * for (const subnetId of await routerSubnetIds(cloud, id)) await removeRouterInterface(cloud, id, subnetId)
 * await deleteRouter(cloud, id)
 */
export const deleteRouter = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Router> =>
  removed(cloud, routerKind, ref, usersOfRouter, options)

/**
 * Deletes a trunk of the project, by name or id; its ports stay.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with the server whose port it carries; ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { portId, subPorts } = await deleteTrunk(cloud, 'router-vm')
 * for (const id of [portId, ...subPorts.map((port) => port.portId)]) await deletePort(cloud, id)
 */
export const deleteTrunk = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Trunk> =>
  removed(cloud, trunkKind, ref, usersOfTrunk, options)

/**
 * Deletes a policy of the project, by name or id.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with the networks and ports that have it; ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * await updateNetwork(cloud, 'backend', { qosPolicyId: null })
 * await deleteQosPolicy(cloud, 'bronze')
 */
export const deleteQosPolicy = (
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<QosPolicy> => removed(cloud, qosPolicyKind, ref, usersOfQosPolicy, options)

/** For what Neutron would do without a word: `evenIfUsed` does it all the same. */
export interface DeleteOptions extends NetworkOptions {
  readonly evenIfUsed?: boolean
}

/**
 * Neutron deletes the port of a running server without a word; this refuses.
 * `evenIfUsed` (default false) deletes it all the same.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE); ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { fixedIps } = await deletePort(cloud, 'left-over')
 * console.log(fixedIps.map(({ ip }) => ip)) // ['10.20.0.99']
 */
export async function deletePort(
  cloud: NetworkCloud,
  ref: string,
  { evenIfUsed = false, ...options }: DeleteOptions = {},
): Promise<Port> {
  const port = await findNeutron(cloud, portKind, ref, options, 'change')
  if (!evenIfUsed && port.deviceId !== undefined)
    throw inUse(`port ${port.name || port.id}`, await usersOfPort(cloud, port, options), {
      phase: `delete port ${ref}`,
      hint: 'Detach it first. A port of a router goes with the interface.',
    })
  return await removed(cloud, portKind, port.id, usersOfPort, options)
}

/**
 * Neutron takes the rules of other groups that name this one away with it; this refuses.
 * `evenIfUsed` (default false) lets those rules go; ports that have the group stand in its way all the same.
 * @returns what it was
 * @throws ResourceInUseError (OS_IN_USE) with the ports that have it and the rules that name it; ResourceNotFoundError
 * (OS_NOT_FOUND)
 * @example
 * const { rules } = await deleteSecurityGroup(cloud, 'old-test')
 * console.log(`gone with ${rules.length} rules`) // gone with 3 rules
 */
export async function deleteSecurityGroup(
  cloud: NetworkCloud,
  ref: string,
  { evenIfUsed = false, ...options }: DeleteOptions = {},
): Promise<SecurityGroup> {
  const group = await findNeutron(cloud, securityGroupKind, ref, options, 'change')
  if (!evenIfUsed) {
    const uses = await usersOfSecurityGroup(cloud, group, options)
    if (uses.length > 0)
      throw inUse(`security group ${group.name}`, uses, {
        phase: `delete security group ${ref}`,
        hint: 'Take it from those ports, and remove those rules, first.',
      })
  }
  return await removed(cloud, securityGroupKind, group.id, usersOfSecurityGroup, options)
}

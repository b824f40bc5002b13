import { z } from 'zod'
import { ResourceStateError } from '../resource/index.js'
import {
  deleteNeutron,
  findNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronFilter,
  type NeutronKind,
  postNeutron,
  putNeutron,
  queryOf,
} from './neutron.js'

export interface FloatingIp {
  readonly id: string
  /** The address: that is what people call it by. */
  readonly name: string
  readonly description: string
  readonly ip: string
  /** The external network that it is from. */
  readonly networkId: string
  /** `ACTIVE`, `DOWN`, `ERROR` */
  readonly status: string
  /** The port that it leads to; absent: none. */
  readonly portId?: string
  readonly fixedIp?: string
  readonly routerId?: string
  /** The server of that port, where Neutron says so. */
  readonly deviceId?: string
  readonly projectId: string
  readonly tags: readonly string[]
}

const row = z
  .object({
    id: z.string(),
    description: z.string().nullish(),
    floating_ip_address: z.string(),
    floating_network_id: z.string(),
    status: z.string().nullish(),
    port_id: z.string().nullish(),
    fixed_ip_address: z.string().nullish(),
    router_id: z.string().nullish(),
    port_details: z.object({ device_id: z.string().nullish() }).nullish(),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): FloatingIp => ({
      id: one.id,
      name: one.floating_ip_address,
      description: one.description ?? '',
      ip: one.floating_ip_address,
      networkId: one.floating_network_id,
      status: one.status ?? '',
      ...(one.port_id != null && { portId: one.port_id }),
      ...(one.fixed_ip_address != null && { fixedIp: one.fixed_ip_address }),
      ...(one.router_id != null && { routerId: one.router_id }),
      ...(one.port_details?.device_id && { deviceId: one.port_details.device_id }),
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const floatingIpKind: NeutronKind<FloatingIp> = {
  kind: 'floating IP',
  path: '/floatingips',
  key: 'floatingip',
  listKey: 'floatingips',
  byName: (ip) => ({ floating_ip_address: ip }),
  row,
}

export interface FloatingIpFilter extends Omit<NeutronFilter, 'name'> {
  readonly ip?: string
  /** The external network. */
  readonly networkId?: string
  readonly portId?: string
  readonly routerId?: string
}

/**
 * Streamed, filtered by the server. An administrator is shown those of all projects.
 * @example
 * for await (const { ip, portId } of listFloatingIps(cloud))
 *   if (portId === undefined) console.log(`${ip} leads nowhere`) // 203.0.113.77 leads nowhere
 */
export function listFloatingIps(
  cloud: NetworkCloud,
  filter: FloatingIpFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<FloatingIp, void, undefined> {
  const query = {
    ...queryOf(filter),
    floating_ip_address: filter.ip,
    floating_network_id: filter.networkId,
    port_id: filter.portId,
    router_id: filter.routerId,
  }
  return listNeutron(cloud, floatingIpKind, query, options)
}

/**
 * @param ref its address or its id
 * @throws ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { fixedIp, status } = await showFloatingIp(cloud, '203.0.113.20')
 * console.log(fixedIp, status) // 10.20.0.11 ACTIVE
 */
export const showFloatingIp = (
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<FloatingIp> => findNeutron(cloud, floatingIpKind, ref, options)

export interface NewFloatingIp {
  /** Id of an external network. */
  readonly networkId: string
  readonly portId?: string
  /** Of several addresses of the port. */
  readonly fixedIp?: string
  /** The address that is wished; usually only administrators may choose. */
  readonly ip?: string
  readonly description?: string
}

/**
 * Takes an address from an external network. Sent once: after a lost answer, look whether there is one more.
 * @throws QuotaError (OS_QUOTA); NotFoundError (OS_NOT_FOUND) where no router leads from the port to that network;
 * ForbiddenError (OS_FORBIDDEN) where an address is wished, and only administrators may choose
 * @example
 * const { id: networkId } = await showNetwork(cloud, 'public')
 * const { ip } = await createFloatingIp(cloud, { networkId, description: 'the shop in summer' })
 * console.log(ip) // 203.0.113.10
 */
export const createFloatingIp = (
  cloud: NetworkCloud,
  wanted: NewFloatingIp,
  options?: NetworkOptions,
): Promise<FloatingIp> =>
  postNeutron(
    cloud,
    floatingIpKind,
    {
      floating_network_id: wanted.networkId,
      ...(wanted.portId !== undefined && { port_id: wanted.portId }),
      ...(wanted.fixedIp !== undefined && { fixed_ip_address: wanted.fixedIp }),
      ...(wanted.ip !== undefined && { floating_ip_address: wanted.ip }),
      ...(wanted.description !== undefined && { description: wanted.description }),
    },
    options,
  )

/**
 * Leads it to a port.
 * @param ref its address or its id
 * @param to.fixedIp of several addresses of the port
 * @param to.reassign also away from another port that it leads to. Default false
 * @throws ResourceStateError when it leads to another port; ResourceNotFoundError (OS_NOT_FOUND); NotFoundError (OS_NOT_FOUND) where no router leads from the port to its
 * network; ConflictError (OS_CONFLICT) where another one leads to that address already
 * @example
 * const { id: portId } = await showPort(cloud, 'left-over')
 * await associateFloatingIp(cloud, '203.0.113.77', { portId, fixedIp: '10.20.0.99' })
 */
export async function associateFloatingIp(
  cloud: NetworkCloud,
  ref: string,
  to: { readonly portId: string; readonly fixedIp?: string; readonly reassign?: boolean },
  options?: NetworkOptions,
): Promise<FloatingIp> {
  const { id, ip, portId } = await showFloatingIp(cloud, ref, options)
  if (portId !== undefined && portId !== to.portId && to.reassign !== true)
    throw new ResourceStateError(`${ip} leads to another port already.`, {
      phase: `lead ${ip} to port ${to.portId}`,
      hint: `If nobody needs it there: ostui floatingip disassociate ${ip}; or, in one step, ostui floatingip associate with --reassign (in a program: reassign).`,
      ids: { portId },
    })
  const body = { port_id: to.portId, ...(to.fixedIp !== undefined && { fixed_ip_address: to.fixedIp }) }
  return await putNeutron(cloud, floatingIpKind, id, body, options)
}

/**
 * Leads it nowhere; it stays the project's.
 * @param ref its address or its id
 * @throws ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { status } = await disassociateFloatingIp(cloud, '203.0.113.21')
 * console.log(status) // DOWN
 */
export async function disassociateFloatingIp(
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<FloatingIp> {
  const { id } = await showFloatingIp(cloud, ref, options)
  return await putNeutron(cloud, floatingIpKind, id, { port_id: null }, options)
}

/**
 * Gives it back. Another project may get it next.
 * @param ref its address or its id
 * @returns what it was, with the port that it led to
 * @throws ResourceNotFoundError (OS_NOT_FOUND)
 * @example
 * const { ip, portId } = await deleteFloatingIp(cloud, '203.0.113.77')
 * console.log(`${ip} is given back; it led to ${portId ?? 'nothing'}`)
 */
export async function deleteFloatingIp(
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<FloatingIp> {
  const found = await showFloatingIp(cloud, ref, options)
  await deleteNeutron(cloud, floatingIpKind, found.id, options)
  return found
}

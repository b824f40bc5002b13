import { z } from 'zod'
import { BadRequestError, NotFoundError } from '../client/index.js'
import { withoutUndefined } from './body.js'
import {
  changed,
  collect,
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
import { listPorts } from './port.js'
import type { HostRoute } from './subnet.js'

export interface RouterGateway {
  readonly networkId: string
  readonly ips: readonly { readonly subnetId: string; readonly ip: string }[]
  /** Whether addresses inside are hidden behind the gateway's; absent where the cloud does not say. */
  readonly hasSnat?: boolean
}

export interface Router {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly status: string
  readonly isUp: boolean
  /** Absent: it leads nowhere outside. */
  readonly gateway?: RouterGateway
  /** Static routes. */
  readonly routes: readonly HostRoute[]
  readonly projectId: string
  readonly tags: readonly string[]
}

const gatewayShape = z
  .object({
    network_id: z.string(),
    external_fixed_ips: z.array(z.object({ subnet_id: z.string(), ip_address: z.string() })).default([]),
    enable_snat: z.boolean().nullish(),
  })
  .transform(
    (one): RouterGateway => ({
      networkId: one.network_id,
      ips: one.external_fixed_ips.map((ip) => ({ subnetId: ip.subnet_id, ip: ip.ip_address })),
      ...(one.enable_snat != null && { hasSnat: one.enable_snat }),
    }),
  )

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    status: z.string().default(''),
    admin_state_up: z.boolean().default(true),
    external_gateway_info: gatewayShape.nullish(),
    routes: z.array(z.object({ destination: z.string(), nexthop: z.string() })).default([]),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): Router => ({
      id: one.id,
      name: one.name,
      description: one.description ?? '',
      status: one.status,
      isUp: one.admin_state_up,
      ...(one.external_gateway_info != null && { gateway: one.external_gateway_info }),
      routes: one.routes,
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const routerKind: NeutronKind<Router> = {
  kind: 'router',
  path: '/routers',
  key: 'router',
  listKey: 'routers',
  row,
}

export type RouterFilter = NeutronFilter

/**
 * Streamed, filtered by the server. An administrator is shown those of all projects.
 * @example
 * for await (const { name, gateway } of listRouters(cloud, { status: 'ACTIVE' }))
 *   console.log(name, gateway?.ips.map(({ ip }) => ip)) // edge ['203.0.113.16']
 */
export function listRouters(
  cloud: NetworkCloud,
  filter: RouterFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<Router, void, undefined> {
  return listNeutron(cloud, routerKind, queryOf(filter), options)
}

/**
 * By name or id.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { gateway, routes } = await showRouter(cloud, 'edge')
 * console.log(gateway?.hasSnat, routes) // true []
 */
export const showRouter = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Router> =>
  findNeutron(cloud, routerKind, ref, options)

export interface RouterChange {
  readonly name?: string
  readonly description?: string
  readonly isUp?: boolean
  /** An external network's id; null takes the gateway away. */
  readonly gateway?: { readonly networkId: string; readonly hasSnat?: boolean } | null
  /** All static routes: those that are not named go. */
  readonly routes?: readonly HostRoute[]
}

const bodyOf = (change: RouterChange) =>
  withoutUndefined({
    name: change.name,
    description: change.description,
    admin_state_up: change.isUp,
    routes: change.routes?.map(({ destination, nexthop }) => ({ destination, nexthop })),
    external_gateway_info:
      change.gateway === undefined || change.gateway === null
        ? change.gateway
        : {
            network_id: change.gateway.networkId,
            ...(change.gateway.hasSnat !== undefined && { enable_snat: change.gateway.hasSnat }),
          },
  })

/**
 * Sent once: after a lost answer, look whether it is there before sending again.
 * @throws QuotaError (OS_QUOTA)
 * @example
 * const { id: networkId } = await showNetwork(cloud, 'public')
 * const router = await createRouter(cloud, { name: 'staging-edge', gateway: { networkId } })
 * await addRouterInterface(cloud, router.id, (await showSubnet(cloud, 'backend-v4')).id)
 */
export const createRouter = (
  cloud: NetworkCloud,
  router: RouterChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<Router> => postNeutron(cloud, routerKind, bodyOf(router), options)

/**
 * Sets what is given; with nothing given, nothing is sent.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * const { routes } = await showRouter(cloud, 'edge')
 * await updateRouter(cloud, 'edge', {
 *   routes: [...routes, { destination: '192.0.2.0/24', nexthop: '10.20.0.11' }],
 * })
 */
export const updateRouter = (
  cloud: NetworkCloud,
  ref: string,
  change: RouterChange,
  options?: NetworkOptions,
): Promise<Router> => changed(cloud, routerKind, ref, bodyOf(change), options)

/**
 * Leads a router to an external network, or nowhere.
 * @param networkId of an external network; null takes the gateway away
 * @throws ConflictError (OS_CONFLICT) while a floating IP goes through the gateway that is taken away
 * @example
 * const [router, outside] = await Promise.all([showRouter(cloud, 'edge'), showNetwork(cloud, 'public')])
 * const { gateway } = await setRouterGateway(cloud, router.id, outside.id)
 * console.log(gateway?.ips) // [{ subnetId: '…', ip: '203.0.113.16' }]
 */
export const setRouterGateway = (
  cloud: NetworkCloud,
  routerId: string,
  networkId: string | null,
  options?: NetworkOptions,
): Promise<Router> =>
  putNeutron(
    cloud,
    routerKind,
    routerId,
    bodyOf({ gateway: networkId === null ? null : { networkId } }),
    options,
  )

const interfaceOwners =
  /^network:(?:router_interface|ha_router_replicated_interface|router_interface_distributed)/

/**
 * The ids of the subnets in which a router has an interface.
 * @example
 * const { id } = await showRouter(cloud, 'edge')
 * for (const subnetId of await routerSubnetIds(cloud, id))
 *   console.log((await showSubnet(cloud, subnetId)).name) // shop-v4, backend-v4
 */
export async function routerSubnetIds(
  cloud: NetworkCloud,
  routerId: string,
  options?: NetworkOptions,
): Promise<string[]> {
  const ports = await collect(listPorts(cloud, { deviceId: routerId }, options))
  const ids = ports
    .filter(({ deviceOwner }) => interfaceOwners.test(deviceOwner ?? ''))
    .flatMap(({ fixedIps }) => fixedIps.map(({ subnetId }) => subnetId))
  return [...new Set(ids)]
}

/**
 * Gives a router an interface in a subnet, at the subnet's gateway address. Interfaces are named by their subnet alone:
 * removing one by its port drops the port's other subnets as well.
 * @returns false where it has one already
 * @example
 * const [router, subnet] = await Promise.all([showRouter(cloud, 'edge'), showSubnet(cloud, 'shop-v4')])
 * await addRouterInterface(cloud, router.id, subnet.id) // false: it has one there already
 */
export async function addRouterInterface(
  cloud: NetworkCloud,
  routerId: string,
  subnetId: string,
  options?: NetworkOptions,
): Promise<boolean> {
  try {
    await cloud.network.request('put', '/routers/{id}/add_router_interface', {
      path: { id: routerId },
      body: { subnet_id: subnetId },
      phase: `give router ${routerId} an interface in subnet ${subnetId}`,
      ...options,
    })
    return true
  } catch (error) {
    if (error instanceof BadRequestError && /already has a port on subnet/i.test(error.message)) return false
    throw error
  }
}

/**
 * Takes the subnet off the router; its servers then reach nothing outside.
 * @returns false where there is none
 * @throws ConflictError (OS_CONFLICT) while a floating IP leads through it
 * @example
 * const [router, subnet] = await Promise.all([showRouter(cloud, 'edge'), showSubnet(cloud, 'backend-v4')])
 * await removeRouterInterface(cloud, router.id, subnet.id) // true: servers in backend are now on their own
 */
export async function removeRouterInterface(
  cloud: NetworkCloud,
  routerId: string,
  subnetId: string,
  options?: NetworkOptions,
): Promise<boolean> {
  try {
    await cloud.network.request('put', '/routers/{id}/remove_router_interface', {
      path: { id: routerId },
      body: { subnet_id: subnetId },
      phase: `remove the interface of router ${routerId} in subnet ${subnetId}`,
      safeToResend: true,
      ...options,
    })
    return true
  } catch (error) {
    if (error instanceof NotFoundError) return false
    throw error
  }
}

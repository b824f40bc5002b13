/** Changes of routers: gateways, interfaces, routes. */
import { z } from 'zod'
import { type Call, newId, ok, type Reply, type Route, route } from '../engine/call.js'
import { pythonRepr } from '../engine/validate.js'
import { isInside } from './addresses.js'
import { automaticIps, checkNetworkQuota, makePort, removePort } from './allocate.js'
import { neutronError } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import type { PortRecord, RouterRecord } from './state.js'
import { common, creation, deleting, fresh, own, readAttributes, tagging, touch, updating } from './write.js'

const gatewayInfo = z
  .object({
    network_id: z.string().optional(),
    enable_snat: z.boolean().optional(),
    external_fixed_ips: z
      .array(z.object({ subnet_id: z.string().optional(), ip_address: z.string().optional() }))
      .optional(),
  })
  .nullable()
const routeItem = z.object({ destination: z.string(), nexthop: z.string() })
const routerBody = z.strictObject({
  ...common,
  admin_state_up: z.boolean().optional(),
  external_gateway_info: gatewayInfo.optional(),
  routes: z.array(routeItem).optional(),
  availability_zone_hints: z.array(z.string()).optional(),
  ha: z.boolean().optional(),
  distributed: z.boolean().optional(),
  enable_ndp_proxy: z.boolean().optional(),
})

const bad = (text: string) => neutronError(400, 'BadRequest', `Bad router request: ${text}`)

const portsOf = (call: Call, routerId: string): PortRecord[] =>
  Object.values(call.region.network.ports).filter(({ device_id }) => device_id === routerId)
const interfacesOf = (call: Call, routerId: string): PortRecord[] =>
  portsOf(call, routerId).filter(({ device_owner }) => device_owner !== 'network:router_gateway')

function setGateway(call: Call, router: RouterRecord, info: z.infer<typeof gatewayInfo>): void {
  const wanted = info?.network_id
  const old = portsOf(call, router.id).filter(({ device_owner }) => device_owner === 'network:router_gateway')
  if (wanted === undefined) {
    const held = Object.values(call.region.network.floatingIps).some(
      ({ router_id }) => router_id === router.id,
    )
    if (held && old.length > 0)
      throw neutronError(
        409,
        'RouterExternalGatewayInUseByFloatingIp',
        `Gateway cannot be updated for router ${router.id}, since a gateway to external network ${router.external_gateway_info?.network_id} is required by one or more floating IPs.`,
      )
    for (const { id } of old) removePort(call.region, id)
    router.external_gateway_info = null
    return
  }
  rowOf(call, kinds.network, wanted)
  if (!call.region.network.networks[wanted]?.['router:external'])
    throw bad(`Network ${wanted} is not an external network.`)
  if (router.external_gateway_info?.network_id === wanted) {
    router.external_gateway_info = {
      ...router.external_gateway_info,
      enable_snat: info?.enable_snat ?? router.external_gateway_info.enable_snat,
    }
    return
  }
  for (const { id } of old) removePort(call.region, id)
  const port = makePort(call.world, call.region, wanted, '', {
    device_id: router.id,
    device_owner: 'network:router_gateway',
    port_security_enabled: false,
    status: 'ACTIVE',
  })
  port.fixed_ips = automaticIps(call.region, wanted, port.mac_address)
  router.external_gateway_info = {
    network_id: wanted,
    external_fixed_ips: port.fixed_ips,
    enable_snat: info?.enable_snat ?? true,
  }
}

function setRoutes(call: Call, router: RouterRecord, routes: readonly z.infer<typeof routeItem>[]): void {
  const { subnets } = call.region.network
  const near = portsOf(call, router.id).flatMap(({ fixed_ips }) =>
    fixed_ips.map(({ subnet_id }) => subnets[subnet_id]?.cidr ?? ''),
  )
  if (routes.some(({ nexthop }) => !near.some((cidr) => isInside(cidr, nexthop))))
    throw neutronError(
      400,
      'InvalidRoutes',
      `Invalid format for routes: ${pythonRepr(routes)}, the nexthop is not connected with router`,
    )
  router.routes = [...routes]
}

function createRouter(call: Call, wanted: z.infer<typeof routerBody>): string {
  const { routers } = call.region.network
  const mine = Object.values(routers).filter(({ project_id }) => project_id === call.projectId)
  checkNetworkQuota(call, 'router', mine.length)
  const id = newId(call.state)
  const router: RouterRecord = {
    ...fresh(call, id, wanted),
    admin_state_up: wanted.admin_state_up ?? true,
    status: 'ACTIVE',
    external_gateway_info: null,
    routes: [],
  }
  if (wanted.external_gateway_info) setGateway(call, router, wanted.external_gateway_info)
  routers[id] = router
  return id
}

const interfaceBody = z.strictObject({ subnet_id: z.string().optional(), port_id: z.string().optional() })

const interfaceAnswer = (router: RouterRecord, port: PortRecord, subnet: string): Reply =>
  ok({
    id: router.id,
    tenant_id: router.project_id,
    port_id: port.id,
    network_id: port.network_id,
    subnet_id: subnet,
    subnet_ids: [subnet],
  })

function addInterface(call: Call): Reply {
  const router = own(call, kinds.router, routers(call), 'update')
  const { subnet_id, port_id } = readAttributes(interfaceBody, call.json())
  const state = call.region.network
  if ((subnet_id === undefined) === (port_id === undefined))
    throw bad(
      subnet_id === undefined
        ? 'Either subnet_id or port_id must be specified.'
        : 'Cannot specify both subnet-id and port-id.',
    )
  if (port_id !== undefined) {
    const port = state.ports[port_id]
    if (!port) throw kinds.port.missing(port_id)
    if (port.device_id !== '')
      throw neutronError(
        409,
        'PortInUse',
        `Unable to complete operation on port ${port.id} for network ${port.network_id}. Port already has an attached device ${port.device_id}.`,
      )
    const subnet = port.fixed_ips[0]?.subnet_id ?? ''
    checkInterface(call, router, subnet)
    port.device_id = router.id
    port.device_owner = 'network:router_interface'
    port.status = 'ACTIVE'
    touch(call, router)
    return interfaceAnswer(router, port, subnet)
  }
  const subnet = state.subnets[subnet_id ?? '']
  if (!subnet) throw kinds.subnet.missing(subnet_id ?? '')
  rowOf(call, kinds.subnet, subnet.id)
  checkInterface(call, router, subnet.id)
  if (subnet.gateway_ip === null) throw bad('Subnet for router interface must have a gateway IP')
  const port = makePort(call.world, call.region, subnet.network_id, router.project_id, {
    device_id: router.id,
    device_owner: 'network:router_interface',
    port_security_enabled: false,
    status: 'ACTIVE',
    fixed_ips: [{ subnet_id: subnet.id, ip_address: subnet.gateway_ip }],
  })
  touch(call, router)
  return interfaceAnswer(router, port, subnet.id)
}

function checkInterface(call: Call, router: RouterRecord, subnet: string): void {
  const has = interfacesOf(call, router.id).some(({ fixed_ips }) =>
    fixed_ips.some(({ subnet_id }) => subnet_id === subnet),
  )
  if (has) throw bad(`Router already has a port on subnet ${subnet}.`)
}

function removeInterface(call: Call): Reply {
  const router = own(call, kinds.router, routers(call), 'update')
  const { subnet_id, port_id } = readAttributes(interfaceBody, call.json())
  const state = call.region.network
  if (subnet_id === undefined && port_id === undefined)
    throw bad('Either subnet_id or port_id must be specified.')
  if (subnet_id !== undefined && !state.subnets[subnet_id]) throw kinds.subnet.missing(subnet_id)
  const port = interfacesOf(call, router.id).find(
    ({ id, fixed_ips }) =>
      (port_id === undefined || id === port_id) &&
      (subnet_id === undefined || fixed_ips.some((ip) => ip.subnet_id === subnet_id)),
  )
  if (!port)
    throw port_id !== undefined
      ? neutronError(
          404,
          'RouterInterfaceNotFound',
          `Router ${router.id} does not have an interface with id ${port_id}`,
        )
      : neutronError(
          404,
          'RouterInterfaceNotFoundForSubnet',
          `Router ${router.id} has no interface on subnet ${subnet_id}`,
        )
  const subnet = subnet_id ?? port.fixed_ips[0]?.subnet_id ?? ''
  const cidr = state.subnets[subnet]?.cidr ?? ''
  const needed = (type: string, by: string) =>
    neutronError(
      409,
      type,
      `Router interface for subnet ${subnet} on router ${router.id} cannot be deleted, as it is required by one or more ${by}.`,
    )
  const floating = Object.values(state.floatingIps).some(
    ({ router_id, fixed_ip_address }) =>
      router_id === router.id && fixed_ip_address !== null && isInside(cidr, fixed_ip_address),
  )
  if (floating) throw needed('RouterInterfaceInUseByFloatingIP', 'floating IPs')
  if (router.routes.some(({ nexthop }) => isInside(cidr, nexthop)))
    throw needed('RouterInterfaceInUseByRoute', 'routes')
  removePort(call.region, port.id)
  touch(call, router)
  return interfaceAnswer(router, port, subnet)
}

function changeRoutes(call: Call, adds: boolean): Reply {
  const router = own(call, kinds.router, routers(call), 'update')
  const body = readAttributes(z.object({ router: z.object({ routes: z.array(routeItem) }) }), call.json())
  const others = router.routes.filter(
    (one) =>
      !body.router.routes.some(
        (other) => other.destination === one.destination && other.nexthop === one.nexthop,
      ),
  )
  setRoutes(call, router, adds ? [...others, ...body.router.routes] : others)
  touch(call, router)
  return ok({ router: rowOf(call, kinds.router, router.id) })
}

const routers = (call: Call) => call.region.network.routers

export const routerRoutes: readonly Route[] = [
  creation(kinds.router, routerBody, createRouter),
  updating(kinds.router, routers, routerBody, (call, router, wanted) => {
    if (wanted.external_gateway_info !== undefined) setGateway(call, router, wanted.external_gateway_info)
    if (wanted.routes) setRoutes(call, router, wanted.routes)
    router.name = wanted.name ?? router.name
    router.description = wanted.description ?? router.description
    router.admin_state_up = wanted.admin_state_up ?? router.admin_state_up
  }),
  deleting(kinds.router, routers, (call, _, id) => {
    const held = interfacesOf(call, id)
    if (held.length > 0)
      throw neutronError(
        409,
        'RouterInUse',
        `Router ${id} has ports still attached: ${held.map((port) => port.id).join(', ')}`,
      )
    for (const port of portsOf(call, id)) removePort(call.region, port.id)
  }),
  route('PUT', '/routers/{id}/add_router_interface', addInterface, { policy: 'add_router_interface' }),
  route('PUT', '/routers/{id}/remove_router_interface', removeInterface, {
    policy: 'remove_router_interface',
  }),
  route('PUT', '/routers/{id}/add_extraroutes', (call) => changeRoutes(call, true)),
  route('PUT', '/routers/{id}/remove_extraroutes', (call) => changeRoutes(call, false)),
  ...tagging(kinds.router, routers),
]

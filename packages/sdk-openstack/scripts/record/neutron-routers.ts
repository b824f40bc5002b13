/** Routers and floating IPs. */
import { nothing, type Scene } from './neutron-scene.js'

export async function recordRouters({ neutron, world, make, asMember }: Scene, subnet: string) {
  const { record } = neutron
  const publicNetwork = world.lab.networks['public']
  const router = await make('create a router', 'routers', 'router', { name: 'rec-router' })
  const path = `/v2.0/routers/${router}`
  await make('create a router with a gateway', 'routers', 'router', {
    name: 'rec-router-b',
    external_gateway_info: { network_id: publicNetwork },
  })
  await make(
    'create a router with an internal gateway',
    'routers',
    'router',
    {
      name: 'rec-no',
      external_gateway_info: { network_id: world.lab.networks['shared'] },
    },
    400,
  )
  await record('set a gateway', 'PUT', path, {
    ...asMember(200),
    json: { router: { external_gateway_info: { network_id: publicNetwork } } },
  })
  await record('add an interface', 'PUT', `${path}/add_router_interface`, {
    ...asMember(200),
    json: { subnet_id: subnet },
  })
  await record('add an interface a second time', 'PUT', `${path}/add_router_interface`, {
    ...asMember(400),
    json: { subnet_id: subnet },
  })
  await record('add an interface of an unknown subnet', 'PUT', `${path}/add_router_interface`, {
    ...asMember(404),
    json: { subnet_id: nothing },
  })
  await record('show a router', 'GET', path, asMember(200))
  await record('show an unknown router', 'GET', `/v2.0/routers/${nothing}`, asMember(404))
  await record('list routers', 'GET', '/v2.0/routers?sort_key=name&sort_dir=asc', asMember(200))
  await record('ports of a router', 'GET', `/v2.0/ports?device_id=${router}`, asMember(200))
  const routes = [{ destination: '10.77.0.0/24', nexthop: '10.20.0.7' }]
  await record('set routes', 'PUT', path, { ...asMember(200), json: { router: { routes } } })
  await record('set routes through nowhere', 'PUT', path, {
    ...asMember(400),
    json: { router: { routes: [{ destination: '10.77.0.0/24', nexthop: '172.16.0.1' }] } },
  })
  await record('remove an interface that a route needs', 'PUT', `${path}/remove_router_interface`, {
    ...asMember(409),
    json: { subnet_id: subnet },
  })
  await record('remove extra routes', 'PUT', `${path}/remove_extraroutes`, {
    ...asMember(200),
    json: { router: { routes } },
  })
  return router
}

export async function recordFloatingIps(
  { neutron, world, make, asMember }: Scene,
  port: string,
  router: string,
  subnet: string,
): Promise<void> {
  const { record } = neutron
  const floating_network_id = world.lab.networks['public']
  const floating = await make('create a floating IP', 'floatingips', 'floatingip', {
    floating_network_id,
    description: 'rec',
  })
  const path = `/v2.0/floatingips/${floating}`
  await make(
    'create a floating IP on an internal network',
    'floatingips',
    'floatingip',
    {
      floating_network_id: world.lab.networks['shared'],
    },
    400,
  )
  await make(
    'create a floating IP that others have',
    'floatingips',
    'floatingip',
    {
      floating_network_id,
      floating_ip_address: '203.0.113.1',
    },
    403,
  )
  await record('associate a floating IP', 'PUT', path, {
    ...asMember(200),
    json: { floatingip: { port_id: port } },
  })
  await record('show an associated floating IP', 'GET', path, asMember(200))
  await make(
    'create a floating IP for a port that has one',
    'floatingips',
    'floatingip',
    { floating_network_id, port_id: port },
    409,
  )
  await record('list floating IPs', 'GET', '/v2.0/floatingips', asMember(200))
  await record(
    'remove the interface that a floating IP needs',
    'PUT',
    `/v2.0/routers/${router}/remove_router_interface`,
    { ...asMember(409), json: { subnet_id: subnet } },
  )
  await record('disassociate a floating IP', 'PUT', path, {
    ...asMember(200),
    json: { floatingip: { port_id: null } },
  })
  await record('show a floating IP', 'GET', path, asMember(200))
  await record('associate a floating IP with an unknown port', 'PUT', path, {
    ...asMember(404),
    json: { floatingip: { port_id: nothing } },
  })
  await record('delete a floating IP', 'DELETE', path, asMember(204))
  await record('delete a floating IP that is gone', 'DELETE', path, asMember(404))
}

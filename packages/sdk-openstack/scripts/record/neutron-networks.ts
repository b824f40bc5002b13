/** Networks, subnets and ports. */
import { nothing, type Scene } from './neutron-scene.js'
import { textAt } from './recorder.js'

export async function recordNetworks({ neutron, world, make, asMember, asAdmin }: Scene) {
  const { record, quiet } = neutron
  const { lab, reader } = world
  const network = await make('create a network', 'networks', 'network', {
    name: 'rec-net',
    description: 'of a recording',
  })
  const path = `/v2.0/networks/${network}`
  await make(
    'create a network with an unknown field',
    'networks',
    'network',
    { name: 'rec-no', smell: 1 },
    400,
  )
  await make(
    'create a provider network as a member',
    'networks',
    'network',
    { name: 'rec-no', 'provider:network_type': 'vlan' },
    403,
  )
  await record('create a network as a reader', 'POST', '/v2.0/networks', {
    // Its old default policies ask for no role.
    token: reader.token,
    status: 201,
    json: { network: { name: 'rec-by-reader' } },
  })
  await record('create two networks at once', 'POST', '/v2.0/networks', {
    ...asMember(201),
    json: { networks: [{ name: 'rec-net-b' }, { name: 'rec-net-c', mtu: 1400 }] },
  })
  await record('show a network', 'GET', path, asMember(200))
  await record('show a network as an administrator', 'GET', path, asAdmin(200))
  await record('show some fields of a network', 'GET', `${path}?fields=name&fields=status`, asMember(200))
  await record('show an unknown network', 'GET', `/v2.0/networks/${nothing}`, asMember(404))
  await record('list networks', 'GET', '/v2.0/networks?sort_key=name&sort_dir=asc', asMember(200))
  const first = await record(
    'list networks, first page',
    'GET',
    '/v2.0/networks?limit=2&sort_key=name&sort_dir=asc',
    asMember(200),
  )
  const next = new URL(textAt(first, 'networks_links', 0, 'href'))
  await record('list networks, second page', 'GET', `${next.pathname}${next.search}`, asMember(200))
  await record('list networks by name', 'GET', '/v2.0/networks?name=rec-net', asMember(200))
  await record('list external networks', 'GET', '/v2.0/networks?router:external=True', asMember(200))
  await record(
    'list networks, marker of nothing',
    'GET',
    `/v2.0/networks?limit=2&marker=${nothing}`,
    asMember(404),
  )
  await record('list networks by an unknown field', 'GET', '/v2.0/networks?smell=1', asMember(400))
  await record('update a network', 'PUT', path, {
    ...asMember(200),
    json: { network: { name: 'rec-net-a' } },
  })
  await record('update a network of another project', 'PUT', `/v2.0/networks/${lab.networks['public']}`, {
    ...asMember(403),
    json: { network: { name: 'rec-no' } },
  })
  await record('tag a network', 'PUT', `${path}/tags/rec`, asMember(201))
  await record('replace tags', 'PUT', `${path}/tags`, { ...asMember(200), json: { tags: ['rec', 'web'] } })
  await record('list networks by tag', 'GET', '/v2.0/networks?tags=rec,web', asMember(200))

  const base = { network_id: network, ip_version: 4 }
  const subnet = await make('create a subnet', 'subnets', 'subnet', {
    ...base,
    name: 'rec-subnet',
    cidr: '10.20.0.0/24',
    gateway_ip: '10.20.0.1',
    dns_nameservers: ['192.0.2.53'],
    allocation_pools: [{ start: '10.20.0.10', end: '10.20.0.200' }],
  })
  await make('create a subnet that overlaps', 'subnets', 'subnet', { ...base, cidr: '10.20.0.128/25' }, 400)
  await make('create a subnet of no range', 'subnets', 'subnet', { ...base, cidr: '10.20.0' }, 400)
  await make(
    'create a subnet with a gateway in its pool',
    'subnets',
    'subnet',
    {
      ...base,
      cidr: '10.21.0.0/24',
      gateway_ip: '10.21.0.20',
      allocation_pools: [{ start: '10.21.0.10', end: '10.21.0.200' }],
    },
    409,
  )
  await make(
    'create a subnet on an unknown network',
    'subnets',
    'subnet',
    { ...base, network_id: nothing, cidr: '10.22.0.0/24' },
    404,
  )
  await make('create a subnet of IPv6', 'subnets', 'subnet', {
    network_id: network,
    ip_version: 6,
    name: 'rec-subnet-6',
    cidr: 'fd00:20::/64',
    ipv6_address_mode: 'slaac',
    ipv6_ra_mode: 'slaac',
  })
  await record('show a subnet', 'GET', `/v2.0/subnets/${subnet}`, asMember(200))
  await record('list subnets', 'GET', `/v2.0/subnets?network_id=${network}`, asMember(200))
  await record('update a subnet', 'PUT', `/v2.0/subnets/${subnet}`, {
    ...asMember(200),
    json: {
      subnet: { dns_nameservers: [], host_routes: [{ destination: '10.99.0.0/24', nexthop: '10.20.0.9' }] },
    },
  })
  await record('network IP availability', 'GET', `/v2.0/network-ip-availabilities/${network}`, asAdmin(200))
  const pool = { name: 'rec-pool', prefixes: ['10.64.0.0/16'], default_prefixlen: 24 }
  const poolId = await make('create a subnet pool', 'subnetpools', 'subnetpool', pool)
  await quiet('DELETE', `/v2.0/subnetpools/${poolId}`, asMember(204))
  return { network, subnet }
}

export async function recordPorts(
  { neutron, make, asMember, asAdmin }: Scene,
  network: string,
  subnet: string,
) {
  const { record } = neutron
  const port = await make('create a port', 'ports', 'port', { network_id: network, name: 'rec-port' })
  const fixed_ips = [{ subnet_id: subnet, ip_address: '10.20.0.50' }]
  await make('create a port with an address', 'ports', 'port', {
    network_id: network,
    name: 'rec-port-50',
    fixed_ips,
  })
  await make('create a port with an address in use', 'ports', 'port', { network_id: network, fixed_ips }, 409)
  await make(
    'create a port with an address outside',
    'ports',
    'port',
    {
      network_id: network,
      fixed_ips: [{ subnet_id: subnet, ip_address: '10.30.0.5' }],
    },
    400,
  )
  await make('create a port on an unknown network', 'ports', 'port', { network_id: nothing }, 404)
  await record('show a port', 'GET', `/v2.0/ports/${port}`, asMember(200))
  await record('show a port as an administrator', 'GET', `/v2.0/ports/${port}`, asAdmin(200))
  await record('list ports', 'GET', `/v2.0/ports?network_id=${network}`, asMember(200))
  await record('list ports without a device', 'GET', '/v2.0/ports?device_owner=&device_id=', asMember(200))
  await record('update a port', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(200),
    json: { port: { name: 'rec-port-a', allowed_address_pairs: [{ ip_address: '10.20.0.99' }] } },
  })
  await record('take port security from a port', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(409),
    json: { port: { port_security_enabled: false } },
  })
  return port
}

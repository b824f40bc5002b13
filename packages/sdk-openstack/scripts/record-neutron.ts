/** Networks and everything on them. */
import { createRecorder, listAt, type Recorder, textAt } from './record-recorder.js'
import { originOf, type World } from './record-world.js'

const nothing = '00000000-0000-4000-8000-000000000bad'

/** Paths are those below /v2.0, with the name of the thing in the body. */
type Make = (name: string, plural: string, key: string, value: object, status?: number) => Promise<string>

interface Scene {
  readonly neutron: Recorder
  readonly world: World
  readonly make: Make
  readonly asMember: (status: number) => { token: string; status: number }
  readonly asAdmin: (status: number) => { token: string; status: number }
}

export async function recordNeutron(world: World): Promise<Recorder> {
  const { lab, member, admin } = world
  const neutron = createRecorder(originOf(lab, 'network'), 'network')
  const { record, quiet } = neutron
  const asMember = (status: number) => ({ token: member.token, status })
  const asAdmin = (status: number) => ({ token: admin.token, status })
  const make: Make = async (name, plural, key, value, status = 201) => {
    const json = { [key]: value }
    const answer = await record(name, 'POST', `/v2.0/${plural}`, { ...asMember(status), json })
    return status === 201 ? textAt(answer, key, 'id') : ''
  }
  const scene: Scene = { neutron, world, make, asMember, asAdmin }

  await record('versions', 'GET', '/', { status: 200 })
  await record('version', 'GET', '/v2.0/', asMember(200))
  await record('version without a slash and without a token', 'GET', '/v2.0', { status: 401 })
  await record('version without a slash', 'GET', '/v2.0', asMember(404))
  await record('list without a token', 'GET', '/v2.0/networks', { status: 401 })
  await record('extensions', 'GET', '/v2.0/extensions', asMember(200))
  await record('show an extension', 'GET', '/v2.0/extensions/trunk', asMember(200))
  await record('show an unknown extension', 'GET', '/v2.0/extensions/rec-nothing', asMember(404))
  await record('availability zones', 'GET', '/v2.0/availability_zones', asMember(200))
  await record('agents', 'GET', '/v2.0/agents', asAdmin(200))
  await record('agents as a member', 'GET', '/v2.0/agents', asMember(200))
  await record('unknown path', 'GET', '/v2.0/nothing', asMember(404))
  await record('quota with usage', 'GET', `/v2.0/quotas/${member.projectId}/details`, asMember(200))
  await record('quota', 'GET', `/v2.0/quotas/${member.projectId}`, asMember(200))
  await record('default quota', 'GET', `/v2.0/quotas/${member.projectId}/default`, asMember(200))
  await record('default security group', 'GET', '/v2.0/security-groups?name=default', asMember(200))

  const { network, subnet } = await recordNetworks(scene)
  const port = await recordPorts(scene, network, subnet)
  const router = await recordRouters(scene, subnet)
  await recordFloatingIps(scene, port, router, subnet)
  await recordSecurityGroups(scene, port)
  await recordTrunks(scene, network, port)
  await recordQos(scene)
  await recordQuota(scene)

  // The ends, in the only order that works
  await record('delete a network in use', 'DELETE', `/v2.0/networks/${network}`, asMember(409))
  await record('delete a subnet in use', 'DELETE', `/v2.0/subnets/${subnet}`, asMember(409))
  await record('delete a router in use', 'DELETE', `/v2.0/routers/${router}`, asMember(409))
  await record('remove a gateway', 'PUT', `/v2.0/routers/${router}`, {
    ...asMember(200),
    json: { router: { external_gateway_info: {} } },
  })
  const interfaces = `/v2.0/routers/${router}/remove_router_interface`
  await record('remove an interface', 'PUT', interfaces, { ...asMember(200), json: { subnet_id: subnet } })
  await record('remove an interface that is not there', 'PUT', interfaces, {
    ...asMember(404),
    json: { subnet_id: subnet },
  })
  await record('delete a router', 'DELETE', `/v2.0/routers/${router}`, asMember(204))
  await record('delete a port', 'DELETE', `/v2.0/ports/${port}`, asMember(204))
  await record('delete a port that is gone', 'DELETE', `/v2.0/ports/${port}`, asMember(404))
  const left = await quiet('GET', `/v2.0/ports?network_id=${network}&fields=id`, asMember(200))
  for (const [index] of listAt(left, 'ports').entries())
    await quiet('DELETE', `/v2.0/ports/${textAt(left, 'ports', index, 'id')}`, asMember(204))
  await record('delete a network', 'DELETE', `/v2.0/networks/${network}`, asMember(204))
  await record('delete a network that is gone', 'DELETE', `/v2.0/networks/${network}`, asMember(404))
  return neutron
}

async function recordNetworks({ neutron, world, make, asMember, asAdmin }: Scene) {
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

async function recordPorts({ neutron, make, asMember, asAdmin }: Scene, network: string, subnet: string) {
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

async function recordRouters({ neutron, world, make, asMember }: Scene, subnet: string) {
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

async function recordFloatingIps(
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

async function recordSecurityGroups({ neutron, make, asMember }: Scene, port: string): Promise<void> {
  const { record } = neutron
  const group = await make('create a security group', 'security-groups', 'security_group', {
    name: 'rec-web',
    description: 'of a recording',
  })
  const path = `/v2.0/security-groups/${group}`
  await make(
    'create a security group named default',
    'security-groups',
    'security_group',
    { name: 'default' },
    409,
  )
  const base = { security_group_id: group, direction: 'ingress', ethertype: 'IPv4' }
  const rule = async (name: string, value: object, status = 201) =>
    await make(name, 'security-group-rules', 'security_group_rule', { ...base, ...value }, status)
  const ssh = { protocol: 'tcp', port_range_min: 22, port_range_max: 22, remote_ip_prefix: '0.0.0.0/0' }
  const sshRule = await rule('create a rule', { ...ssh, description: 'ssh' })
  await rule('create a rule a second time', ssh, 409)
  await rule('create a rule from a group', {
    protocol: 'tcp',
    port_range_min: 8000,
    port_range_max: 8100,
    remote_group_id: group,
  })
  await rule('create a rule of ICMP', { protocol: 'icmp', port_range_min: 8, port_range_max: 0 })
  await rule('create a rule of a protocol number', { protocol: '47' })
  await rule('create a rule of IPv6', { ethertype: 'IPv6', protocol: 'ipv6-icmp' })
  await rule(
    'create a rule with ports the wrong way round',
    { protocol: 'tcp', port_range_min: 90, port_range_max: 80 },
    400,
  )
  await rule('create a rule with ports and no protocol', { port_range_min: 80, port_range_max: 80 }, 400)
  await rule(
    'create a rule with an address of the other version',
    { protocol: 'tcp', port_range_min: 80, port_range_max: 80, remote_ip_prefix: '::/0' },
    400,
  )
  await rule('create a rule of an unknown protocol', { protocol: 'smell' }, 400)
  await rule('create a rule in an unknown group', { security_group_id: nothing, protocol: 'tcp' }, 404)
  await record('create rules at once', 'POST', '/v2.0/security-group-rules', {
    ...asMember(201),
    json: {
      security_group_rules: [
        { ...base, protocol: 'tcp', port_range_min: 80, port_range_max: 80 },
        { ...base, protocol: 'tcp', port_range_min: 443, port_range_max: 443 },
      ],
    },
  })
  await record('show a security group', 'GET', path, asMember(200))
  await record('show a rule', 'GET', `/v2.0/security-group-rules/${sshRule}`, asMember(200))
  await record('list rules', 'GET', `/v2.0/security-group-rules?security_group_id=${group}`, asMember(200))
  await record(
    'list security groups',
    'GET',
    '/v2.0/security-groups?sort_key=name&sort_dir=asc',
    asMember(200),
  )
  await record('update a security group', 'PUT', path, {
    ...asMember(200),
    json: { security_group: { description: 'web servers' } },
  })
  await record('put a port into a security group', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(200),
    json: { port: { security_groups: [group] } },
  })
  await record('delete a security group in use', 'DELETE', path, asMember(409))
  await record('take a port out of all security groups', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(200),
    json: { port: { security_groups: [] } },
  })
  await record('delete a rule', 'DELETE', `/v2.0/security-group-rules/${sshRule}`, asMember(204))
  await record('delete a rule that is gone', 'DELETE', `/v2.0/security-group-rules/${sshRule}`, asMember(404))
  await record('delete a security group', 'DELETE', path, asMember(204))
  await record('show a security group that is gone', 'GET', path, asMember(404))
}

async function recordTrunks(
  { neutron, make, asMember }: Scene,
  network: string,
  port: string,
): Promise<void> {
  const { record, quiet } = neutron
  const child = await quiet('POST', '/v2.0/ports', {
    ...asMember(201),
    json: { port: { network_id: network, name: 'rec-child' } },
  })
  const trunk = await make('create a trunk', 'trunks', 'trunk', { port_id: port, name: 'rec-trunk' })
  await make('create a trunk on a port that has one', 'trunks', 'trunk', { port_id: port }, 409)
  const path = `/v2.0/trunks/${trunk}`
  const sub_ports = [
    { port_id: textAt(child, 'port', 'id'), segmentation_type: 'vlan', segmentation_id: 101 },
  ]
  await record('add a subport', 'PUT', `${path}/add_subports`, { ...asMember(200), json: { sub_ports } })
  await record('add a subport a second time', 'PUT', `${path}/add_subports`, {
    ...asMember(409),
    json: { sub_ports },
  })
  await record('show a trunk', 'GET', path, asMember(200))
  await record('list trunks', 'GET', '/v2.0/trunks', asMember(200))
  await record('delete a port that has a trunk', 'DELETE', `/v2.0/ports/${port}`, asMember(409))
  await record('remove a subport', 'PUT', `${path}/remove_subports`, {
    ...asMember(200),
    json: { sub_ports: [{ port_id: textAt(child, 'port', 'id') }] },
  })
  await record('delete a trunk', 'DELETE', path, asMember(204))
}

async function recordQos({ neutron, make, asMember, asAdmin }: Scene): Promise<void> {
  const { record } = neutron
  await make('create a QoS policy as a member', 'qos/policies', 'policy', { name: 'rec-qos' }, 403)
  const made = await record('create a QoS policy', 'POST', '/v2.0/qos/policies', {
    ...asAdmin(201),
    json: { policy: { name: 'rec-qos', shared: true } },
  })
  const path = `/v2.0/qos/policies/${textAt(made, 'policy', 'id')}`
  await record('create a bandwidth limit', 'POST', `${path}/bandwidth_limit_rules`, {
    ...asAdmin(201),
    json: { bandwidth_limit_rule: { max_kbps: 10_000, max_burst_kbps: 1_000, direction: 'egress' } },
  })
  await record('create a DSCP marking', 'POST', `${path}/dscp_marking_rules`, {
    ...asAdmin(201),
    json: { dscp_marking_rule: { dscp_mark: 26 } },
  })
  await record('show a QoS policy', 'GET', path, asMember(200))
  await record('list QoS policies', 'GET', '/v2.0/qos/policies?name=rec-qos', asMember(200))
  // Zed looks for an id to page by, and rule types have none.
  await record('QoS rule types', 'GET', '/v2.0/qos/rule-types', asAdmin(500))
  await record('delete a QoS policy', 'DELETE', path, asAdmin(204))
}

async function recordQuota({ neutron, world, make, asMember, asAdmin }: Scene): Promise<void> {
  const { record } = neutron
  const path = `/v2.0/quotas/${world.member.projectId}`
  await record('change a quota', 'PUT', path, { ...asAdmin(200), json: { quota: { network: 3, port: 4 } } })
  await record('change a quota as a member', 'PUT', path, {
    ...asMember(403),
    json: { quota: { network: 10 } },
  })
  await make('create a network over quota', 'networks', 'network', { name: 'rec-no' }, 409)
  await record('quota with usage, full', 'GET', `${path}/details`, asMember(200))
  await record('reset a quota', 'DELETE', path, asAdmin(204))
}

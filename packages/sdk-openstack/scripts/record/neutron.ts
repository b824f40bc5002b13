/** Networks and everything on them. */
import { recordNetworks, recordPorts } from './neutron-networks.js'
import { recordFloatingIps, recordRouters } from './neutron-routers.js'
import type { Make, Scene } from './neutron-scene.js'
import { recordSecurityGroups } from './neutron-security-groups.js'
import { originOf } from './origins.js'
import { createRecorder, listAt, type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

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

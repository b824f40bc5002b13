/** Volumes, interfaces and floating IPs of a server. */
import { nothing, type Scene } from './nova-scene.js'
import { textAt } from './recorder.js'

export async function recordAttachments(scene: Scene, server: string): Promise<void> {
  await recordVolumes(scene, server)
  await recordInterfaces(scene, server)
}

async function recordVolumes({ nova, cinder, world, asMember }: Scene, server: string): Promise<void> {
  const { record } = nova
  const { member } = world
  const path = `/v2.1/servers/${server}/os-volume_attachments`
  const made = await cinder.quiet('POST', `/v3/${member.projectId}/volumes`, {
    token: member.token,
    json: { volume: { size: 1, name: 'rec-attached' } },
    status: 202,
  })
  const volumeId = textAt(made, 'volume', 'id')
  const volume = `/v3/${member.projectId}/volumes/${volumeId}`
  const is = (status: string) => cinder.until(volume, member.token, ['volume', 'status'], status)
  await is('available')

  const attach = async (name: string, volumeAttachment: object, status: number) =>
    await record(name, 'POST', path, { ...asMember(status), json: { volumeAttachment } })
  await record('volumes, none', 'GET', path, asMember(200))
  await attach('attach a volume', { volumeId, delete_on_termination: true, tag: 'data' }, 200)
  await is('in-use')
  await attach('attach a volume a second time', { volumeId }, 400)
  await attach('attach an unknown volume', { volumeId: nothing }, 404)
  await record('volumes', 'GET', path, asMember(200))
  await record('volumes at 2.1', 'GET', path, { ...asMember(200), microversion: '2.1' })
  await record('show an attachment', 'GET', `${path}/${volumeId}`, asMember(200))
  await record('show with a volume', 'GET', `/v2.1/servers/${server}`, asMember(200))
  await record('keep the volume when the server goes', 'PUT', `${path}/${volumeId}`, {
    ...asMember(202),
    json: { volumeAttachment: { volumeId, delete_on_termination: false } },
  })
  await record('detach a volume', 'DELETE', `${path}/${volumeId}`, asMember(202))
  await is('available')
  await record('detach what is not attached', 'DELETE', `${path}/${volumeId}`, asMember(400))
}

async function recordInterfaces({ nova, neutron, world, asMember, network, subnet }: Scene, server: string) {
  const { record } = nova
  const { lab, member } = world
  const token = member.token
  const path = `/v2.1/servers/${server}/os-interface`
  const attach = async (name: string, interfaceAttachment: object, status = 200) =>
    await record(name, 'POST', path, { ...asMember(status), json: { interfaceAttachment } })

  await record('interfaces', 'GET', path, asMember(200))
  const second = await attach('attach an interface of a network', { net_id: network })
  const secondId = textAt(second, 'interfaceAttachment', 'port_id')
  await attach('attach an interface with an address', {
    net_id: network,
    fixed_ips: [{ ip_address: '10.40.0.77' }],
  })
  await attach(
    'attach an interface with an address in use',
    { net_id: network, fixed_ips: [{ ip_address: '10.40.0.77' }] },
    409,
  )
  // The host asks neutron, and nova does not tell what it said.
  await attach('attach an interface of an unknown network', { net_id: nothing }, 500)
  await attach('attach an unknown port', { port_id: nothing }, 404)
  await attach('attach a port that is in use', { port_id: secondId }, 409)
  const port = await neutron.quiet('POST', '/v2.0/ports', {
    token,
    json: { port: { network_id: network, name: 'rec-nic' } },
    status: 201,
  })
  const portId = textAt(port, 'port', 'id')
  await attach('attach a port', { port_id: portId })
  await record('show an interface', 'GET', `${path}/${portId}`, asMember(200))
  await record('interfaces, four', 'GET', path, asMember(200))
  await record('detach an interface', 'DELETE', `${path}/${portId}`, asMember(202))
  await nova.untilGone(`${path}/${portId}`, token)
  await record('detach an interface that is gone', 'DELETE', `${path}/${portId}`, asMember(202))

  // A floating IP is neutron's affair; nova only shows it.
  const external_gateway_info = { network_id: lab.networks['public'] }
  const router = await neutron.quiet('POST', '/v2.0/routers', {
    token,
    json: { router: { name: 'rec-servers', external_gateway_info } },
    status: 201,
  })
  await neutron.quiet('PUT', `/v2.0/routers/${textAt(router, 'router', 'id')}/add_router_interface`, {
    token,
    json: { subnet_id: subnet },
    status: 200,
  })
  const floatingip = { floating_network_id: lab.networks['public'], port_id: secondId }
  const floating = await neutron.quiet('POST', '/v2.0/floatingips', {
    token,
    json: { floatingip },
    status: 201,
  })
  const address = textAt(floating, 'floatingip', 'floating_ip_address')
  await nova.untilText(`/v2.1/servers/${server}`, token, address)
  await record('show with a floating IP', 'GET', `/v2.1/servers/${server}`, asMember(200))
  await record('associate a floating IP through nova', 'POST', `/v2.1/servers/${server}/action`, {
    ...asMember(404),
    json: { addFloatingIp: { address } },
  })
}

/** Servers: their lists, how they are made and not made, and everything that can be done to one. */
import { recordActions } from './nova-actions.js'
import { recordAttachments } from './nova-attachments.js'
import { recordCreation } from './nova-creation.js'
import { microversion, nothing, type Scene } from './nova-scene.js'
import { recordSurroundings } from './nova-surroundings.js'
import { originOf } from './origins.js'
import { createRecorder, type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordNova(world: World): Promise<Recorder> {
  const { lab, member, admin } = world
  const nova = createRecorder(originOf(lab, 'compute'), 'compute')
  const neutron = createRecorder(originOf(lab, 'network'), 'network')
  const cinder = createRecorder(originOf(lab, 'volumev3'), 'volume')
  const { record, until } = nova
  const token = member.token
  const asMember = (status: number) => ({ token, microversion, status })
  const asAdmin = (status: number) => ({ token: admin.token, microversion, status })

  const made = await neutron.quiet('POST', '/v2.0/networks', {
    token,
    json: { network: { name: 'rec-servers' } },
    status: 201,
  })
  const network = textAt(made, 'network', 'id')
  const subnet = await neutron.quiet('POST', '/v2.0/subnets', {
    token,
    json: {
      subnet: { network_id: network, ip_version: 4, cidr: '10.40.0.0/24', name: 'rec-servers-subnet' },
    },
    status: 201,
  })
  const scene: Scene = {
    nova,
    neutron,
    cinder,
    world,
    asMember,
    asAdmin,
    status: (server, ...wanted) => until(`/v2.1/servers/${server}`, token, ['server', 'status'], ...wanted),
    network,
    subnet: textAt(subnet, 'subnet', 'id'),
  }

  await record('versions', 'GET', '/', { status: 200 })
  await record('version', 'GET', '/v2.1', { status: 200 })
  await record('version with a slash', 'GET', '/v2.1/', { status: 200 })
  await record('list without a token', 'GET', '/v2.1/servers', { status: 401 })
  await record('microversion too new', 'GET', '/v2.1/servers', { token, microversion: '2.999', status: 406 })
  await record('microversion that is none', 'GET', '/v2.1/servers', {
    token,
    microversion: 'new',
    status: 400,
  })
  await record('latest microversion', 'GET', '/v2.1/servers', { token, microversion: 'latest', status: 200 })
  await record('old header of the microversion', 'GET', '/v2.1/servers', {
    token,
    headers: { 'x-openstack-nova-api-version': '2.20' },
    status: 200,
  })
  await record('unknown path', 'GET', '/v2.1/nothing', asMember(404))
  await recordSurroundings(scene)
  const web = await recordCreation(scene)
  await recordLists(scene, web)
  await recordActions(scene, web)
  await recordAttachments(scene, web)

  const path = `/v2.1/servers/${web}`
  await record('delete', 'DELETE', path, asMember(204))
  await nova.untilGone(path, token)
  await record('show deleted', 'GET', path, asMember(404))
  await record('delete what is gone', 'DELETE', path, asMember(404))
  await record('act on what is gone', 'POST', `${path}/action`, {
    ...asMember(404),
    json: { 'os-stop': null },
  })
  await record('list deleted', 'GET', '/v2.1/servers/detail?deleted=true', asAdmin(200))
  return nova
}

async function recordLists({ nova, world, asMember, asAdmin }: Scene, web: string): Promise<void> {
  const { record } = nova
  const list = async (name: string, query: string, code = 200) =>
    await record(name, 'GET', `/v2.1/servers/detail${query}`, asMember(code))
  await record('list', 'GET', '/v2.1/servers', asMember(200))
  await list('list in detail', '?sort_key=display_name&sort_dir=asc')
  await record('list in detail at 2.1', 'GET', '/v2.1/servers/detail?name=rec-web', {
    ...asMember(200),
    microversion: '2.1',
  })
  const first = await list('list, first page', '?limit=2&sort_key=display_name&sort_dir=asc')
  const next = new URL(textAt(first, 'servers_links', 0, 'href'))
  await record('list, second page', 'GET', `${next.pathname}${next.search}`, asMember(200))
  await list('list, marker of nothing', `?marker=${nothing}`, 400)
  await list('list, wrong limit', '?limit=many', 400)
  await list('list by name', '?name=rec-w')
  await list('list by exact name', '?name=%5Erec-web%24')
  await list('list by a wrong expression', '?name=*', 400)
  await list('list by status', '?status=ERROR')
  await list('list by an unknown status', '?status=SMELL', 400)
  await list('list by flavor', `?flavor=${world.lab.flavors['m1.tiny']}&limit=1`)
  await list('list by address', '?ip=10.40.0&limit=1')
  await list('list by tag', '?tags=rec')
  await list('list of one id', `?uuid=${web}`)
  await list('list by a filter that members may not use', '?host=lab-compute-1')
  await list('list of all projects as a member', '?all_tenants=1', 403)
  await list('list by an unknown sort key', '?sort_key=smell', 400)
  await list('list what changed', '?changes-since=2100-01-01T00:00:00Z')
  await record('list of all projects', 'GET', '/v2.1/servers?all_tenants=1&name=rec-', asAdmin(200))
  await record('server groups with members', 'GET', '/v2.1/os-server-groups', asMember(200))

  const path = `/v2.1/servers/${web}`
  await record('rename', 'PUT', path, { ...asMember(200), json: { server: { name: 'rec-web-1' } } })
  await record('set metadata', 'POST', `${path}/metadata`, {
    ...asMember(200),
    json: { metadata: { tier: 'gold' } },
  })
  await record('remove metadata', 'DELETE', `${path}/metadata/tier`, asMember(204))
  await record('remove metadata that is not there', 'DELETE', `${path}/metadata/tier`, asMember(404))
  await record('add a tag', 'PUT', `${path}/tags/web`, asMember(201))
  await record('tags', 'GET', `${path}/tags`, asMember(200))
  await record('addresses', 'GET', `${path}/ips`, asMember(200))
  await record('security groups', 'GET', `${path}/os-security-groups`, asMember(200))
  await record('topology', 'GET', `${path}/topology`, asAdmin(200))
}

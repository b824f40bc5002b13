/** Servers: their lists, how they are made and not made, and everything that can be done to one. */
import { recordActions } from './record-nova-actions.js'
import { recordAttachments } from './record-nova-attachments.js'
import { createRecorder, type Recorder, textAt } from './record-recorder.js'
import { originOf, type World } from './record-world.js'

/** What the recording asks for where it does not say otherwise. */
export const microversion = '2.90'
export const nothing = '00000000-0000-4000-8000-000000000bad'

export interface Scene {
  readonly nova: Recorder
  readonly neutron: Recorder
  readonly cinder: Recorder
  readonly world: World
  readonly asMember: (status: number) => { token: string; microversion: string; status: number }
  readonly asAdmin: (status: number) => { token: string; microversion: string; status: number }
  /** Waits for it. */
  readonly status: (server: string, ...wanted: readonly string[]) => Promise<void>
  /** A network of the recording's project. */
  readonly network: string
  readonly subnet: string
}

/** The smallest server that there is. */
export const smallServer = ({ world, network }: Scene, name: string) => ({
  name,
  imageRef: world.lab.images['lab-tiny'],
  flavorRef: world.lab.flavors['m1.tiny'],
  networks: [{ uuid: network }],
})

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
  const servers = await recordCreation(scene)
  await recordLists(scene, servers)
  await recordActions(scene, servers.web)
  await recordAttachments(scene, servers.web)

  const path = `/v2.1/servers/${servers.web}`
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

async function recordSurroundings({ nova, world, asMember, asAdmin }: Scene): Promise<void> {
  const { record } = nova
  const { lab, member } = world
  await record('flavors', 'GET', '/v2.1/flavors', asMember(200))
  await record('flavors in detail', 'GET', '/v2.1/flavors/detail', asMember(200))
  await record('flavors in detail at 2.1', 'GET', '/v2.1/flavors/detail', {
    ...asMember(200),
    microversion: '2.1',
  })
  const first = await record('flavors, first page', 'GET', '/v2.1/flavors/detail?limit=2', asMember(200))
  const next = new URL(textAt(first, 'flavors_links', 0, 'href'))
  await record('flavors, second page', 'GET', `${next.pathname}${next.search}`, asMember(200))
  await record(
    'flavors with enough memory',
    'GET',
    '/v2.1/flavors/detail?minRam=2048&minDisk=20',
    asMember(200),
  )
  await record('all flavors', 'GET', '/v2.1/flavors/detail?is_public=None', asAdmin(200))
  await record('show a flavor', 'GET', `/v2.1/flavors/${lab.flavors['m1.small']}`, asMember(200))
  await record('show an unknown flavor', 'GET', '/v2.1/flavors/rec-nothing', asMember(404))
  await record(
    'extra specs of a flavor',
    'GET',
    `/v2.1/flavors/${lab.flavors['m1.small']}/os-extra_specs`,
    asMember(200),
  )
  await record('create a flavor as a member', 'POST', '/v2.1/flavors', {
    ...asMember(403),
    json: { flavor: { name: 'rec-no', ram: 64, vcpus: 1, disk: 1 } },
  })
  await record('availability zones', 'GET', '/v2.1/os-availability-zone', asMember(200))
  await record('availability zones in detail', 'GET', '/v2.1/os-availability-zone/detail', asAdmin(200))
  await record('limits', 'GET', '/v2.1/limits', asMember(200))
  await record('quota', 'GET', `/v2.1/os-quota-sets/${member.projectId}`, asMember(200))
  await record('quota with usage', 'GET', `/v2.1/os-quota-sets/${member.projectId}/detail`, asMember(200))
  await record('default quota', 'GET', `/v2.1/os-quota-sets/${member.projectId}/defaults`, asMember(200))
  await record('usage', 'GET', `/v2.1/os-simple-tenant-usage/${member.projectId}`, asMember(200))
  await record('services', 'GET', '/v2.1/os-services', asAdmin(200))
  await record('services as a member', 'GET', '/v2.1/os-services', asMember(403))
  await record('hypervisors', 'GET', '/v2.1/os-hypervisors/detail', asAdmin(200))
  await record('aggregates', 'GET', '/v2.1/os-aggregates', asAdmin(200))
  await record('migrations', 'GET', '/v2.1/os-migrations', asAdmin(200))

  const public_key =
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJwt3+Q2vGg7yJ0Yl7Yk1j1yB8VZs3XG3rP5y8b3cQ9e rec@example.test'
  const keypair = { name: 'rec-key', type: 'ssh', public_key }
  await record('import a keypair', 'POST', '/v2.1/os-keypairs', { ...asMember(201), json: { keypair } })
  await record('import a keypair a second time', 'POST', '/v2.1/os-keypairs', {
    ...asMember(409),
    json: { keypair },
  })
  await record('import what is no key', 'POST', '/v2.1/os-keypairs', {
    ...asMember(400),
    json: { keypair: { name: 'rec-no', public_key: 'smell' } },
  })
  await record('generate a keypair', 'POST', '/v2.1/os-keypairs', {
    ...asMember(201),
    json: { keypair: { name: 'rec-generated' } },
  })
  await record('generate a keypair at 2.92', 'POST', '/v2.1/os-keypairs', {
    ...asMember(400),
    microversion: '2.92',
    json: { keypair: { name: 'rec-no' } },
  })
  await record('keypairs', 'GET', '/v2.1/os-keypairs', asMember(200))
  await record('show a keypair', 'GET', '/v2.1/os-keypairs/rec-key', asMember(200))
  await record('show an unknown keypair', 'GET', '/v2.1/os-keypairs/rec-nothing', asMember(404))
  await record('delete a keypair', 'DELETE', '/v2.1/os-keypairs/rec-generated', asMember(204))
  await record('delete a keypair that is gone', 'DELETE', '/v2.1/os-keypairs/rec-generated', asMember(404))

  const server_group = { name: 'rec-group', policy: 'anti-affinity', rules: { max_server_per_host: 2 } }
  const group = await record('create a server group', 'POST', '/v2.1/os-server-groups', {
    ...asMember(200),
    json: { server_group },
  })
  const path = `/v2.1/os-server-groups/${textAt(group, 'server_group', 'id')}`
  await record('create a server group of an unknown policy', 'POST', '/v2.1/os-server-groups', {
    ...asMember(400),
    json: { server_group: { name: 'rec-no', policy: 'smell' } },
  })
  await record('server groups', 'GET', '/v2.1/os-server-groups', asMember(200))
  await record('show a server group', 'GET', path, asMember(200))
  await record('delete a server group', 'DELETE', path, asMember(204))
  await record('show a server group that is gone', 'GET', path, asMember(404))
}

interface Servers {
  readonly web: string
}

async function recordCreation(scene: Scene): Promise<Servers> {
  const { nova, world, asMember, status, cinder } = scene
  const { record, quiet } = nova
  const { lab, member, reader } = world
  const base = smallServer(scene, 'rec-no')
  const create = async (name: string, server: object, code = 202, more: object = {}): Promise<string> => {
    const answer = await record(name, 'POST', '/v2.1/servers', {
      ...asMember(code),
      json: { server, ...more },
    })
    return answer.status === 202 ? textAt(answer, 'server', 'id') : ''
  }
  const show = async (name: string, id: string) =>
    await record(name, 'GET', `/v2.1/servers/${id}`, asMember(200))

  const group = await quiet('POST', '/v2.1/os-server-groups', {
    ...asMember(200),
    json: { server_group: { name: 'rec-web', policy: 'anti-affinity' } },
  })
  const web = await create(
    'create',
    {
      ...base,
      name: 'rec-web',
      description: 'of a recording',
      key_name: 'rec-key',
      metadata: { role: 'web' },
      tags: ['rec'],
      security_groups: [{ name: 'default' }],
      user_data: Buffer.from('#cloud-config\n').toString('base64'),
      availability_zone: 'nova',
    },
    202,
    { 'os:scheduler_hints': { group: textAt(group, 'server_group', 'id') } },
  )
  await show('show while it is built', web)
  await status(web, 'ACTIVE')
  await show('show', web)
  await record('show at 2.1', 'GET', `/v2.1/servers/${web}`, { ...asMember(200), microversion: '2.1' })
  await record('show as an administrator', 'GET', `/v2.1/servers/${web}`, {
    ...asMember(200),
    token: world.admin.token,
  })
  await record('show unknown', 'GET', `/v2.1/servers/${nothing}`, asMember(404))
  await record('show of another project', 'GET', `/v2.1/servers/${web}`, {
    ...asMember(404),
    token: world.other.token,
  })

  await create('create of an unknown flavor', { ...base, flavorRef: 'rec-nothing' }, 400)
  await create('create of an unknown image', { ...base, imageRef: nothing }, 400)
  await create('create of an image that is no id', { ...base, imageRef: 'lab-tiny' }, 400)
  await create(
    'create of an image that wants more disk',
    { ...base, imageRef: lab.images['lab-big'], flavorRef: lab.flavors['m1.nano'] },
    400,
  )
  await create('create on an unknown network', { ...base, networks: [{ uuid: nothing }] }, 400)
  await create('create with an unknown keypair', { ...base, key_name: 'rec-nothing' }, 400)
  await create(
    'create with an unknown security group',
    { ...base, security_groups: [{ name: 'rec-nothing' }] },
    400,
  )
  await create('create with an unknown server group', base, 400, { 'os:scheduler_hints': { group: nothing } })
  await create('create in an unknown zone', { ...base, availability_zone: 'moon' }, 400)
  await create(
    'create without a name',
    { imageRef: base.imageRef, flavorRef: base.flavorRef, networks: 'none' },
    400,
  )
  await create(
    'create without networks',
    { name: 'rec-no', imageRef: base.imageRef, flavorRef: base.flavorRef },
    400,
  )
  await create('create with user data that is not in base 64', { ...base, user_data: '#cloud-config' }, 400)
  await create('create without an image', { ...base, imageRef: '' }, 400)
  await create('create over quota', { ...base, flavorRef: lab.flavors['m1.huge'] }, 403)
  await create('create too many', { ...base, min_count: 100 }, 403)
  await record('create as a reader', 'POST', '/v2.1/servers', {
    ...asMember(202),
    token: reader.token,
    json: { server: { ...base, name: 'rec-by-reader' } },
  })

  const noHost = await create('create what no host has room for', {
    ...base,
    name: 'rec-nohost',
    flavorRef: lab.flavors['m1.nohost'],
  })
  await status(noHost, 'ERROR')
  await show('show what no host has room for', noHost)
  const failing = await create('create what fails on its host', {
    ...base,
    name: 'rec-failing',
    metadata: { 'lab:fail': 'spawn' },
  })
  await status(failing, 'ERROR')
  await show('show what failed on its host', failing)
  await record('stop what is in error', 'POST', `/v2.1/servers/${failing}/action`, {
    ...asMember(409),
    json: { 'os-stop': null },
  })

  const answer = await record('create two at once', 'POST', '/v2.1/servers', {
    ...asMember(202),
    json: {
      server: {
        ...base,
        name: 'rec-pair',
        min_count: 2,
        max_count: 2,
        return_reservation_id: true,
        networks: 'none',
      },
    },
  })
  await record(
    'list by reservation',
    'GET',
    `/v2.1/servers?reservation_id=${textAt(answer, 'reservation_id')}`,
    asMember(200),
  )
  const slow = await create('create what takes its time', {
    ...base,
    name: 'rec-slow',
    metadata: { 'lab:spawn_seconds': '8' },
    networks: 'none',
  })
  // Until it has a host nova answers 404.
  await nova.until(`/v2.1/servers/${slow}`, member.token, ['server', 'OS-EXT-STS:task_state'], 'spawning')
  await record('stop what is built', 'POST', `/v2.1/servers/${slow}/action`, {
    ...asMember(409),
    json: { 'os-stop': null },
  })
  const fromVolume = await create('create from a new volume', {
    name: 'rec-from-volume',
    flavorRef: base.flavorRef,
    networks: 'none',
    block_device_mapping_v2: [
      {
        boot_index: 0,
        uuid: base.imageRef,
        source_type: 'image',
        destination_type: 'volume',
        volume_size: 1,
        delete_on_termination: true,
      },
    ],
  })
  await status(fromVolume, 'ACTIVE', 'ERROR')
  await show('show one from a volume', fromVolume)
  const volume = await cinder.quiet('POST', `/v3/${member.projectId}/volumes`, {
    token: member.token,
    json: { volume: { size: 1, name: 'rec-blank' } },
    status: 202,
  })
  await create(
    'create from a volume that cannot boot',
    {
      name: 'rec-no',
      flavorRef: base.flavorRef,
      networks: 'none',
      block_device_mapping_v2: [
        {
          boot_index: 0,
          uuid: textAt(volume, 'volume', 'id'),
          source_type: 'volume',
          destination_type: 'volume',
        },
      ],
    },
    400,
  )
  await status(slow, 'ACTIVE')
  return { web }
}

async function recordLists({ nova, world, asMember, asAdmin }: Scene, { web }: Servers): Promise<void> {
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

/** Servers that are made, and those that are not. */
import { nothing, type Scene, smallServer } from './nova-scene.js'
import { textAt } from './recorder.js'

/** @returns the id of a server that runs */
export async function recordCreation(scene: Scene): Promise<string> {
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
  return web
}

/** Volumes, snapshots, backups and transfers. */
import { recordBackups } from './cinder-backups.js'
import { microversion, nothing } from './cinder-constants.js'
import { recordSnapshots } from './cinder-snapshots.js'
import { recordTransfers } from './cinder-transfers.js'
import { originOf } from './origins.js'
import { createRecorder, type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordCinder(world: World): Promise<Recorder> {
  const { lab, admin, member, other, reader } = world
  const cinder = createRecorder(originOf(lab, 'volumev3'), 'volume')
  const { record, until, untilGone } = cinder
  const token = member.token
  const root = `/v3/${member.projectId}`
  const adminRoot = `/v3/${admin.projectId}`
  const asMember = (status: number) => ({ token, microversion, status })
  const asAdmin = (status: number) => ({ token: admin.token, microversion, status })

  await record('versions', 'GET', '/', { status: 300 })
  await record('version without a token', 'GET', '/v3/', { status: 401 })
  await record('version', 'GET', '/v3/', { token, status: 200 })
  await record('list without a token', 'GET', `${root}/volumes`, { status: 401 })
  await record('microversion too new', 'GET', `${root}/volumes`, {
    token,
    microversion: '3.999',
    status: 406,
  })
  await record('microversion that is none', 'GET', `${root}/volumes`, {
    token,
    microversion: 'new',
    status: 400,
  })
  await record('latest microversion', 'GET', `${root}/volumes`, {
    token,
    microversion: 'latest',
    status: 200,
  })
  await record('extensions', 'GET', `${root}/extensions`, asMember(200))
  await record('types', 'GET', `${root}/types`, asMember(200))
  await record('types with extra specs', 'GET', `${adminRoot}/types`, asAdmin(200))
  await record('default type', 'GET', `${root}/types/default`, asMember(200))
  await record('availability zones', 'GET', `${root}/os-availability-zone`, asMember(200))
  await record('services', 'GET', `${adminRoot}/os-services`, asAdmin(200))
  await record('services as a member', 'GET', `${root}/os-services`, asMember(403))
  await record('pools', 'GET', `${adminRoot}/scheduler-stats/get_pools?detail=true`, asAdmin(200))
  await record('project of the path is not that of the token', 'GET', `${root}/types`, asAdmin(400))
  await record('limits', 'GET', `${root}/limits`, asMember(200))
  await record(
    'quota with usage',
    'GET',
    `${root}/os-quota-sets/${member.projectId}?usage=True`,
    asMember(200),
  )
  await record('quota', 'GET', `${root}/os-quota-sets/${member.projectId}`, asMember(200))
  await record('default quota', 'GET', `${root}/os-quota-sets/${member.projectId}/defaults`, asMember(200))

  // Volumes
  const create = async (name: string, volume: Record<string, unknown>, status = 202): Promise<string> => {
    const answer = await record(name, 'POST', `${root}/volumes`, { ...asMember(status), json: { volume } })
    return status === 202 ? `${root}/volumes/${textAt(answer, 'volume', 'id')}` : ''
  }
  const available = (path: string) => until(path, token, ['volume', 'status'], 'available')
  const action = async (name: string, path: string, body: unknown, status = 202) =>
    await record(name, 'POST', `${path}/action`, { ...asMember(status), json: body })

  const data = await create('create', {
    name: 'rec-data',
    size: 1,
    description: 'of a recording',
    metadata: { role: 'data' },
  })
  await available(data)
  await record('show', 'GET', data, asMember(200))
  await record('show without a project in the path', 'GET', data.replace(root, '/v3'), asMember(200))
  await record('show at 3.0', 'GET', data, { token, microversion: '3.0', status: 200 })
  await record('show unknown', 'GET', `${root}/volumes/${nothing}`, asMember(404))
  await create('create of an unknown type', { size: 1, volume_type: 'rec-nothing' }, 404)
  await create('create without a size', { name: 'rec-no' }, 400)
  await create('create of size 0', { name: 'rec-no', size: 0 }, 400)
  await create('create in an unknown zone', { name: 'rec-no', size: 1, availability_zone: 'moon' }, 400)
  await create('create from an unknown image', { name: 'rec-no', size: 1, imageRef: nothing }, 400)
  await create(
    'create from an image that wants more',
    { name: 'rec-no', size: 1, imageRef: lab.images['lab-big'] },
    400,
  )
  await create('create over quota', { name: 'rec-no', size: 5000 }, 413)
  await record('create as a reader', 'POST', `${root}/volumes`, {
    token: reader.token,
    microversion,
    json: { volume: { size: 1 } },
    status: 202,
  })
  const failing = await create('create what the backend cannot', { name: 'rec-lab-fail', size: 1 })
  await until(failing, token, ['volume', 'status'], 'error')
  await record('show in error', 'GET', failing, asMember(200))
  await record('messages', 'GET', `${root}/messages`, asMember(200))
  const boot = await create('create from an image', {
    name: 'rec-boot',
    size: 1,
    imageRef: lab.images['lab-tiny'],
    volume_type: 'lab-ssd',
  })
  await available(boot)
  await record('show made from an image', 'GET', boot, asMember(200))
  const clone = await create('create from a volume', {
    name: 'rec-clone',
    size: 1,
    source_volid: data.split('/').at(-1),
  })
  await available(clone)

  await record('list', 'GET', `${root}/volumes`, asMember(200))
  await record('list in detail', 'GET', `${root}/volumes/detail?sort=name:asc`, asMember(200))
  const paged = await record(
    'list, first page',
    'GET',
    `${root}/volumes/detail?limit=2&sort=name:asc`,
    asMember(200),
  )
  const next = new URL(textAt(paged, 'volumes_links', 0, 'href'))
  await record('list, second page', 'GET', `${next.pathname}${next.search}`, asMember(200))
  await record('list by name', 'GET', `${root}/volumes/detail?name=rec-data`, asMember(200))
  await record('list by status', 'GET', `${root}/volumes/detail?status=error`, asMember(200))
  await record('list with a count', 'GET', `${root}/volumes?with_count=true&limit=1`, asMember(200))
  await record('list, marker of nothing', 'GET', `${root}/volumes?marker=${nothing}`, asMember(404))
  await record('summary', 'GET', `${root}/volumes/summary`, asMember(200))
  await record('update', 'PUT', data, { ...asMember(200), json: { volume: { name: 'rec-data-2' } } })
  await record('set metadata', 'POST', `${data}/metadata`, {
    ...asMember(200),
    json: { metadata: { tier: 'gold' } },
  })
  await record('remove metadata', 'DELETE', `${data}/metadata/tier`, asMember(200))
  await record('remove metadata that is not there', 'DELETE', `${data}/metadata/tier`, asMember(404))
  await action('set bootable', data, { 'os-set_bootable': { bootable: true } }, 200)

  await action('extend', data, { 'os-extend': { new_size: 2 } })
  await until(data, token, ['volume', 'size'], '2')
  await available(data)
  await action('extend to less', data, { 'os-extend': { new_size: 1 } }, 400)
  await action('extend over quota', data, { 'os-extend': { new_size: 5000 } }, 413)
  await action('extend in error', failing, { 'os-extend': { new_size: 2 } }, 400)
  await action('retype', data, { 'os-retype': { new_type: 'lab-hdd', migration_policy: 'never' } })
  await until(data, token, ['volume', 'volume_type'], 'lab-hdd')
  await available(data)
  await action(
    'retype to the type that it has',
    data,
    { 'os-retype': { new_type: 'lab-hdd', migration_policy: 'never' } },
    400,
  )
  await action(
    'retype to an unknown type',
    data,
    { 'os-retype': { new_type: 'rec-nothing', migration_policy: 'never' } },
    404,
  )
  await action('upload to an image', boot, {
    'os-volume_upload_image': { image_name: 'rec-from-volume', disk_format: 'raw', container_format: 'bare' },
  })
  await available(boot)
  await action('reset the status as a member', failing, { 'os-reset_status': { status: 'available' } }, 403)
  await record('reset the status', 'POST', `${failing.replace(root, adminRoot)}/action`, {
    ...asAdmin(202),
    json: { 'os-reset_status': { status: 'available' } },
  })

  await recordAttachment(cinder, world, data)
  const snapshots = await recordSnapshots(cinder, world, data)
  await recordTransfers(cinder, world, clone, other.token)
  await recordBackups(cinder, world, boot)

  // The ends
  await record('delete a volume with a snapshot', 'DELETE', data, asMember(400))
  await record('delete a snapshot', 'DELETE', snapshots, asMember(202))
  await untilGone(snapshots, token)
  await record('delete', 'DELETE', data, asMember(202))
  await untilGone(data, token)
  await record('delete what is gone', 'DELETE', data, asMember(404))
  return cinder
}

/** The old way (reserve, attach), which shows the states without a server. */
async function recordAttachment(cinder: Recorder, { member }: World, volume: string): Promise<void> {
  const { record, until } = cinder
  const asMember = (status: number) => ({ token: member.token, microversion, status })
  const action = async (name: string, body: unknown, status = 202) =>
    await record(name, 'POST', `${volume}/action`, { ...asMember(status), json: body })
  await action('reserve', { 'os-reserve': {} })
  await until(volume, member.token, ['volume', 'status'], 'attaching', 'reserved')
  await action('reserve what is reserved', { 'os-reserve': {} }, 400)
  await record('delete what is reserved', 'DELETE', volume, asMember(400))
  await action('unreserve', { 'os-unreserve': {} })
  await until(volume, member.token, ['volume', 'status'], 'available')
  await record('attachments', 'GET', `/v3/${member.projectId}/attachments`, asMember(200))
}

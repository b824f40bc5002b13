/** Images: lists, uploads, members, and glance's refusals in HTML. */

import { originOf } from './origins.js'
import { createRecorder, type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordGlance({ lab, member, other, reader }: World): Promise<Recorder> {
  const glance = createRecorder(originOf(lab, 'image'), 'image')
  const { record, quiet } = glance
  const token = member.token
  const asMember = (status: number) => ({ token, status })
  const unknown = '/v2/images/00000000-0000-4000-8000-000000000bad'
  const tiny = `/v2/images/${lab.images['lab-tiny']}`

  await record('versions', 'GET', '/', { status: 300 })
  await record('versions at /versions', 'GET', '/versions', { status: 200 })
  await record('list without a token', 'GET', '/v2/images', { status: 401 })
  await record('list', 'GET', '/v2/images?visibility=public&sort=name:asc', asMember(200))
  const page = '/v2/images?visibility=public&sort=name:asc&limit=2'
  const first = await record('list, first page', 'GET', page, asMember(200))
  await record('list, second page', 'GET', textAt(first, 'next'), asMember(200))
  await record('list by name', 'GET', '/v2/images?name=lab-tiny', asMember(200))
  await record('list by a name that nothing has', 'GET', '/v2/images?name=rec-nothing', asMember(200))
  await record(
    'list, marker of nothing',
    'GET',
    '/v2/images?marker=00000000-0000-4000-8000-000000000bad',
    asMember(400),
  )
  await record('list, wrong sort key', 'GET', '/v2/images?sort=smell:asc', asMember(400))
  await record('list, wrong limit', 'GET', '/v2/images?limit=many', asMember(400))
  await record('show', 'GET', tiny, asMember(200))
  await record('show with limits', 'GET', `/v2/images/${lab.images['lab-big']}`, asMember(200))
  await record('show unknown', 'GET', unknown, asMember(404))
  await record('schema of an image', 'GET', '/v2/schemas/image', asMember(200))
  await record('stores', 'GET', '/v2/info/stores', asMember(200))
  await record('import methods', 'GET', '/v2/info/import', asMember(200))

  const image = {
    name: 'rec-image',
    disk_format: 'raw',
    container_format: 'bare',
    visibility: 'shared',
    min_disk: 1,
    min_ram: 64,
    tags: ['rec'],
    os_distro: 'debian',
    architecture: 'x86_64',
  }
  const made = await record('create', 'POST', '/v2/images', { ...asMember(201), json: image })
  const path = `/v2/images/${textAt(made, 'id')}`
  const bytes = { type: 'application/octet-stream', content: 'lab image\n'.repeat(100) }
  await record('create with a wrong format', 'POST', '/v2/images', {
    ...asMember(400),
    json: { ...image, disk_format: 'floppy' },
  })
  await record('create as a reader', 'POST', '/v2/images', {
    token: reader.token,
    status: 201,
    json: { name: 'rec-reader-image' },
  })
  await record('create public as a member', 'POST', '/v2/images', {
    ...asMember(403),
    json: { ...image, visibility: 'public' },
  })
  await record('download before the upload', 'GET', `${path}/file`, asMember(204))
  await record('upload', 'PUT', `${path}/file`, { ...asMember(204), bytes })
  await record('show uploaded', 'GET', path, asMember(200))
  await record('upload a second time', 'PUT', `${path}/file`, { ...asMember(409), bytes })
  await record('download', 'GET', `${path}/file`, { ...asMember(200), headers: { accept: '*/*' } })
  await record('download a part', 'GET', `${path}/file`, {
    ...asMember(206),
    headers: { accept: '*/*', range: 'bytes=0-9' },
  })
  const patch = (operations: unknown) => ({
    bytes: { type: 'application/openstack-images-v2.1-json-patch', content: JSON.stringify(operations) },
  })
  await record('change name and properties', 'PATCH', path, {
    ...asMember(200),
    ...patch([
      { op: 'replace', path: '/name', value: 'rec-image-2' },
      { op: 'add', path: '/hw_disk_bus', value: 'scsi' },
      { op: 'remove', path: '/os_distro' },
    ]),
  })
  await record('change a property that is not there', 'PATCH', path, {
    ...asMember(409),
    ...patch([{ op: 'remove', path: '/smell' }]),
  })
  await record('change what is read only', 'PATCH', path, {
    ...asMember(403),
    ...patch([{ op: 'replace', path: '/status', value: 'active' }]),
  })
  await record('change in JSON', 'PATCH', path, { ...asMember(415), json: [] })
  await record('protect', 'PATCH', path, {
    ...asMember(200),
    ...patch([{ op: 'replace', path: '/protected', value: true }]),
  })
  await record('delete protected', 'DELETE', path, asMember(403))
  await quiet('PATCH', path, {
    ...asMember(200),
    ...patch([{ op: 'replace', path: '/protected', value: false }]),
  })
  await record('add a tag', 'PUT', `${path}/tags/web`, asMember(204))
  await record('remove a tag', 'DELETE', `${path}/tags/web`, asMember(204))
  await record('remove a tag that is not there', 'DELETE', `${path}/tags/web`, asMember(404))
  await record('deactivate', 'POST', `${path}/actions/deactivate`, asMember(204))
  await record('download deactivated', 'GET', `${path}/file`, {
    ...asMember(403),
    headers: { accept: '*/*' },
  })
  await record('reactivate', 'POST', `${path}/actions/reactivate`, asMember(204))

  const inOther = { token: other.token }
  await record('share with another project', 'POST', `${path}/members`, {
    ...asMember(200),
    json: { member: other.projectId },
  })
  await record('share a second time', 'POST', `${path}/members`, {
    ...asMember(409),
    json: { member: other.projectId },
  })
  await record('members', 'GET', `${path}/members`, asMember(200))
  await record('accept what is shared', 'PUT', `${path}/members/${other.projectId}`, {
    ...inOther,
    status: 200,
    json: { status: 'accepted' },
  })
  await record('accept as the owner', 'PUT', `${path}/members/${other.projectId}`, {
    ...asMember(403),
    json: { status: 'accepted' },
  })
  await record('list what is shared', 'GET', '/v2/images?visibility=shared&member_status=all', {
    ...inOther,
    status: 200,
  })
  await record('delete what another shares', 'DELETE', path, { ...inOther, status: 403 })
  await record('unshare', 'DELETE', `${path}/members/${other.projectId}`, asMember(204))
  await record('show what is not one’s own', 'GET', path, { ...inOther, status: 404 })

  const staged = await quiet('POST', '/v2/images', {
    ...asMember(201),
    json: { ...image, name: 'rec-imported' },
  })
  const stagedPath = `/v2/images/${textAt(staged, 'id')}`
  await record('stage', 'PUT', `${stagedPath}/stage`, { ...asMember(204), bytes })
  await record('import what is staged', 'POST', `${stagedPath}/import`, {
    ...asMember(202),
    json: { method: { name: 'glance-direct' } },
  })
  await glance.until(stagedPath, token, ['status'], 'active')
  await record('show imported', 'GET', stagedPath, asMember(200))
  await record('tasks of an image', 'GET', `${stagedPath}/tasks`, asMember(200))

  await record('delete', 'DELETE', path, asMember(204))
  await record('delete what is gone', 'DELETE', path, asMember(404))
  return glance
}

/** Snapshots of a volume. */
import { microversion, nothing } from './cinder-constants.js'
import { type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

/** @returns the path of a snapshot of the volume */
export async function recordSnapshots(
  cinder: Recorder,
  { member, admin }: World,
  volume: string,
): Promise<string> {
  const { record, until } = cinder
  const token = member.token
  const root = `/v3/${member.projectId}`
  const asMember = (status: number) => ({ token, microversion, status })
  const snapshot = { name: 'rec-snapshot', volume_id: volume.split('/').at(-1) }
  const made = await record('create a snapshot', 'POST', `${root}/snapshots`, {
    ...asMember(202),
    json: { snapshot },
  })
  const id = textAt(made, 'snapshot', 'id')
  const path = `${root}/snapshots/${id}`
  await until(path, token, ['snapshot', 'status'], 'available')
  await record('create a snapshot of nothing', 'POST', `${root}/snapshots`, {
    ...asMember(404),
    json: { snapshot: { volume_id: nothing } },
  })
  await record('show a snapshot', 'GET', path, asMember(200))
  await record('list snapshots', 'GET', `${root}/snapshots`, asMember(200))
  await record('list snapshots in detail', 'GET', `${root}/snapshots/detail`, asMember(200))
  await record('update a snapshot', 'PUT', path, {
    ...asMember(200),
    json: { snapshot: { name: 'rec-snapshot-2' } },
  })
  const restored = await record('create from a snapshot', 'POST', `${root}/volumes`, {
    ...asMember(202),
    json: { volume: { name: 'rec-from-snapshot', snapshot_id: id } },
  })
  const restoredPath = `${root}/volumes/${textAt(restored, 'volume', 'id')}`
  await until(restoredPath, token, ['volume', 'status'], 'available')
  await record('create from a snapshot, too small', 'POST', `${root}/volumes`, {
    ...asMember(400),
    json: { volume: { name: 'rec-no', snapshot_id: id, size: 1 } },
  })
  await record('revert to a snapshot', 'POST', `${volume}/action`, {
    ...asMember(202),
    json: { revert: { snapshot_id: id } },
  })
  await until(volume, token, ['volume', 'status'], 'available')
  await until(path, token, ['snapshot', 'status'], 'available')

  // As many as there are.
  const quota = `/v3/${admin.projectId}/os-quota-sets/${member.projectId}`
  const ownQuota = `${root}/os-quota-sets/${member.projectId}`
  await record('change a quota', 'PUT', quota, {
    token: admin.token,
    microversion,
    json: { quota_set: { snapshots: 1 } },
    status: 200,
  })
  await record('change a quota as a member', 'PUT', ownQuota, {
    ...asMember(403),
    json: { quota_set: { snapshots: 10 } },
  })
  await record('create a snapshot over quota', 'POST', `${root}/snapshots`, {
    ...asMember(413),
    json: { snapshot },
  })
  await record('reset a quota', 'DELETE', quota, { token: admin.token, microversion, status: 200 })
  return path
}

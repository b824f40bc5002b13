/** Backups of a volume. */
import { microversion, nothing } from './cinder-constants.js'
import { type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordBackups(cinder: Recorder, { member }: World, volume: string): Promise<void> {
  const { record, until, untilGone } = cinder
  const token = member.token
  const root = `/v3/${member.projectId}`
  const asMember = (status: number) => ({ token, microversion, status })
  const done = (path: string) => until(path, token, ['backup', 'status'], 'available')
  const create = async (name: string, more: object, status = 202): Promise<string> => {
    const backup = { name: 'rec-backup', volume_id: volume.split('/').at(-1), ...more }
    const answer = await record(name, 'POST', `${root}/backups`, { ...asMember(status), json: { backup } })
    return status === 202 ? `${root}/backups/${textAt(answer, 'backup', 'id')}` : ''
  }
  await create('create an incremental backup without a full one', { incremental: true }, 400)
  const full = await create('create a backup', {})
  await done(full)
  await create('create a backup of nothing', { volume_id: nothing }, 404)
  await record('show a backup', 'GET', full, asMember(200))
  const incremental = await create('create an incremental backup', {
    name: 'rec-increment',
    incremental: true,
  })
  await done(incremental)
  await record('list backups', 'GET', `${root}/backups`, asMember(200))
  await record('list backups in detail', 'GET', `${root}/backups/detail`, asMember(200))
  const restored = await record('restore to a new volume', 'POST', `${full}/restore`, {
    ...asMember(202),
    json: { restore: { name: 'rec-restored' } },
  })
  await record('delete a backup while it restores', 'DELETE', full, asMember(400))
  await done(full)
  const path = `${root}/volumes/${textAt(restored, 'restore', 'volume_id')}`
  await until(path, token, ['volume', 'status'], 'available')
  await record('restore over a volume', 'POST', `${full}/restore`, {
    ...asMember(202),
    json: { restore: { volume_id: textAt(restored, 'restore', 'volume_id') } },
  })
  await done(full)
  await until(path, token, ['volume', 'status'], 'available')
  await record('delete a backup that another builds on', 'DELETE', full, asMember(400))
  await record('delete a backup', 'DELETE', incremental, asMember(202))
  await untilGone(incremental, token)
}

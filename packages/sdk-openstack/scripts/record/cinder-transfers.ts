/** A volume goes from one project to another. */
import { microversion } from './cinder-constants.js'
import { type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordTransfers(
  cinder: Recorder,
  { member, other }: World,
  volume: string,
  otherToken: string,
) {
  const { record, until, untilGone, quiet } = cinder
  const token = member.token
  const root = `/v3/${member.projectId}`
  const there = `/v3/${other.projectId}`
  const asMember = (status: number) => ({ token, microversion, status })
  const volumeId = volume.split('/').at(-1)
  const transfer = { volume_id: volumeId, name: 'rec-transfer' }
  const made = await record('create a transfer', 'POST', `${root}/volume-transfers`, {
    ...asMember(202),
    json: { transfer },
  })
  const path = `/volume-transfers/${textAt(made, 'transfer', 'id')}`
  await until(volume, token, ['volume', 'status'], 'awaiting-transfer')
  await record('create a second transfer', 'POST', `${root}/volume-transfers`, {
    ...asMember(400),
    json: { transfer },
  })
  await record('list transfers', 'GET', `${root}/volume-transfers/detail`, asMember(200))
  await record('show a transfer', 'GET', `${root}${path}`, asMember(200))
  await record('accept with a wrong key', 'POST', `${there}${path}/accept`, {
    token: otherToken,
    microversion,
    json: { accept: { auth_key: 'not-it' } },
    status: 400,
  })
  const auth_key = textAt(made, 'transfer', 'auth_key')
  await record('accept a transfer', 'POST', `${there}${path}/accept`, {
    token: otherToken,
    microversion,
    json: { accept: { auth_key } },
    status: 202,
  })
  await record('accept a transfer twice', 'POST', `${there}${path}/accept`, {
    token: otherToken,
    microversion,
    json: { accept: { auth_key } },
    status: 404,
  })
  const moved = `${there}/volumes/${volumeId}`
  await until(moved, otherToken, ['volume', 'status'], 'available')
  await record('show what was given away', 'GET', volume, asMember(404))
  const back = await quiet('POST', `${there}/volume-transfers`, {
    token: otherToken,
    microversion,
    json: { transfer },
    status: 202,
  })
  await record(
    'withdraw a transfer',
    'DELETE',
    `${there}/volume-transfers/${textAt(back, 'transfer', 'id')}`,
    {
      token: otherToken,
      microversion,
      status: 202,
    },
  )
  await until(moved, otherToken, ['volume', 'status'], 'available')
  await quiet('DELETE', moved, { token: otherToken, microversion, status: 202 })
  await untilGone(moved, otherToken)
}

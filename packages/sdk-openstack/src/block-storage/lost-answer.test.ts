/** Volumes and snapshots whose making was never answered, on the simulator. */
import type { Fetch } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import type { Cloud } from '../cloud/index.js'
import { collect } from '../resource/index.js'
import type { Simulator } from '../testing/index.js'
import { createVolume, createVolumeSnapshot, listVolumeSnapshots, listVolumes } from './index.js'

const unchecked = { checkQuota: false }
const spec = { name: 'data', sizeGiB: 1, metadata: { purpose: 'test' } }

async function simulated(fetchOf?: (simulator: Simulator) => Fetch): Promise<[Cloud, Simulator]> {
  const simulator = fresh()
  const [cloud, admin] = [openAt(simulator, fetchOf?.(simulator)), openAt(simulator, undefined, 'admin')]
  // The demo project is above its quota.
  await admin.blockStorage.request('put', '/os-quota-sets/{id}', {
    path: { id: await cloud.projectId() },
    body: { quota_set: { gigabytes: 1000, volumes: 100, snapshots: 100 } },
  })
  await admin.close()
  return [cloud, simulator]
}

describe('ALL-7 making a volume whose answer is lost', () => {
  it.each(['reset-after', 'cut-body'] as const)('finds it (%s), not another of its name', async (kind) => {
    const [cloud, simulator] = await simulated()
    const other = await createVolume(cloud, spec, unchecked)
    simulator.addFault({ kind, match: { method: 'POST', path: '/volumes', times: 1 } })
    const made = await createVolume(cloud, spec, unchecked)
    expect(made).toMatchObject({ status: 'available', name: 'data', metadata: { purpose: 'test' } })
    expect(made.id).not.toBe(other.id)
    expect(await collect(listVolumes(cloud, { name: 'data' }))).toHaveLength(2)
    await cloud.close()
  })

  it('says that it was lost where nothing was made, although there is another of that name', async () => {
    const [cloud, simulator] = await simulated()
    await createVolume(cloud, spec, unchecked)
    simulator.addFault({ kind: 'reset-before', match: { method: 'POST', path: '/volumes', times: 1 } })
    await expect(createVolume(cloud, spec, unchecked)).rejects.toMatchObject({ code: 'CONNECTION_LOST' })
    expect(await collect(listVolumes(cloud, { name: 'data' }))).toHaveLength(1)
    await cloud.close()
  })

  it('takes back what was made after all when the caller has given up', async () => {
    const stop = new AbortController()
    const [cloud] = await simulated((simulator) => async (request) => {
      const answer = await simulator.fetch(request)
      if (request.method === 'POST' && request.url.endsWith('/volumes')) stop.abort()
      return answer
    })
    await expect(createVolume(cloud, spec, { ...unchecked, signal: stop.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    expect(await collect(listVolumes(cloud, { name: 'data' }))).toEqual([])
    await cloud.close()
  })
})

describe('ALL-7 making a snapshot whose answer is lost', () => {
  it('finds it, not another of its name', async () => {
    const [cloud, simulator] = await simulated()
    const { id } = await createVolume(cloud, spec, unchecked)
    const other = await createVolumeSnapshot(cloud, id, 'before', unchecked)
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path: '/snapshots', times: 1 } })
    const made = await createVolumeSnapshot(cloud, id, 'before', unchecked)
    expect(made).toMatchObject({ status: 'available', name: 'before', volumeId: id })
    expect(made.id).not.toBe(other.id)
    expect(await collect(listVolumeSnapshots(cloud, { name: 'before' }))).toHaveLength(2)
    await cloud.close()
  })

  it('takes back what was made after all when the caller has given up', async () => {
    const stop = new AbortController()
    const [cloud] = await simulated((simulator) => async (request) => {
      const answer = await simulator.fetch(request)
      if (request.method === 'POST' && request.url.endsWith('/snapshots')) stop.abort()
      return answer
    })
    const { id } = await createVolume(cloud, spec, unchecked)
    const making = createVolumeSnapshot(cloud, id, 'before', { ...unchecked, signal: stop.signal })
    await expect(making).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await collect(listVolumeSnapshots(cloud, { name: 'before' }))).toEqual([])
    await cloud.close()
  })
})

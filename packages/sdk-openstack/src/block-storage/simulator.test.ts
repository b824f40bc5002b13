/** What the lab's backup service cannot do, and clouds without services: on the simulator. */
import { Secret } from '@pve/core'
import { describe, expect, it } from 'vitest'
import type { ServiceName } from '../client/index.js'
import { type Cloud, openCloud } from '../cloud/index.js'
import { findOrphans } from '../orphans/index.js'
import { readQuota } from '../quota/index.js'
import { createSimulator, demoPassword, type Simulator } from '../testing/index.js'
import {
  createBackup,
  createVolume,
  deleteBackup,
  deleteVolume,
  findBackup,
  findVolume,
  listBackups,
  restoreBackup,
} from './index.js'

/** Everything is done by the next request. */
function simulated(without: readonly ServiceName[] = []): { simulator: Simulator; cloud: Cloud } {
  let at = Date.now()
  // A backup that builds on another is later than that.
  const now = () => {
    at += 1000
    return at
  }
  const simulator = createSimulator({ speed: Number.POSITIVE_INFINITY, without, clock: { now } })
  return { simulator, cloud: openAs(simulator, 'demo') }
}

/** The demo project is above its quota. */
async function withRoom(): Promise<{ simulator: Simulator; cloud: Cloud }> {
  const { simulator, cloud } = simulated()
  const admin = openAs(simulator, 'admin')
  await admin.blockStorage.request('put', '/os-quota-sets/{id}', {
    path: { id: await cloud.projectId() },
    body: { quota_set: { gigabytes: 1000, volumes: 100, backups: 100 } },
  })
  await admin.close()
  return { simulator, cloud }
}

function openAs(simulator: Simulator, name: string): Cloud {
  return openCloud({
    fetch: simulator.fetch,
    config: {
      authUrl: simulator.authUrl,
      auth: { type: 'password', username: name, userDomainId: 'default', password: Secret.of(demoPassword) },
      scope: { type: 'project', name, domainId: 'default' },
      region: 'RegionOne',
      interface: 'public',
      tls: {},
      endpointOverrides: {},
      microversions: {},
      origins: {},
    },
  })
}

describe('OS-40 backups', () => {
  it('is made, built upon, restored into a new volume and an old one, and deleted last first', async () => {
    const { cloud } = await withRoom()
    const volume = await createVolume(cloud, { name: 'data', sizeGiB: 2 })
    expect(await createBackup(cloud, 'data', 'full')).toMatchObject({ status: 'available', sizeGiB: 2 })
    expect(await createBackup(cloud, 'data', 'later', { incremental: true })).toMatchObject({
      incremental: true,
    })
    await expect(deleteBackup(cloud, 'full')).rejects.toMatchObject({
      code: 'OS_STATE',
      hint: 'Delete the later ones first.',
    })
    const restored = await restoreBackup(cloud, 'later', { name: 'again' })
    expect(restored).toMatchObject({ status: 'available', sizeGiB: 2 })
    expect(restored.id).not.toBe(volume.id)
    expect(await restoreBackup(cloud, 'full', { intoVolume: 'data' })).toMatchObject({ id: volume.id })
    await createVolume(cloud, { name: 'small', sizeGiB: 1 })
    await expect(restoreBackup(cloud, 'full', { intoVolume: 'small' })).rejects.toThrow(
      'Volume small has 1 GiB, and the backup needs 2 GiB.',
    )
    await deleteBackup(cloud, 'later')
    await deleteBackup(cloud, 'full')
    await expect(findBackup(cloud, 'full')).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await deleteVolume(cloud, volume.id)
    await expect(findVolume(cloud, volume.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await cloud.close()
  })

  it("ends with the cloud's reason when one fails", async () => {
    const { cloud } = await withRoom()
    await createVolume(cloud, { name: 'data', sizeGiB: 1 })
    await expect(createBackup(cloud, 'data', 'lab-fail')).rejects.toMatchObject({
      code: 'OS_ENDED_IN_ERROR',
      message: 'Backup lab-fail is in state error: simulated failure',
    })
    const left = []
    for await (const { status } of listBackups(cloud, { name: 'lab-fail' })) left.push(status)
    expect(left).toEqual(['error'])
    await cloud.close()
  })

  it('says that there is no backup service where none runs', async () => {
    const { simulator, cloud } = await withRoom()
    await createVolume(cloud, { name: 'data', sizeGiB: 1 })
    simulator.addFault({ match: { method: 'POST', path: '/backups' }, kind: 'status', status: 503 })
    await expect(createBackup(cloud, 'data', 'full')).rejects.toMatchObject({
      code: 'OS_STATE',
      message: 'This cloud has no backup service (cinder-backup) that runs.',
    })
    await cloud.close()
  })
})

describe('clouds without services', () => {
  it('OS-10 reads the quotas of the others, and says why not', async () => {
    const { cloud } = simulated(['block-storage', 'load-balancer', 'object-store'])
    const { entries, notRead } = await readQuota(cloud)
    expect([...new Set(entries.map(({ service }) => service))]).toEqual(['compute', 'network'])
    expect(notRead.map(({ service, code }) => [service, code])).toEqual([
      ['block-storage', 'OS_NO_ENDPOINT'],
      ['object-store', 'OS_NO_ENDPOINT'],
      ['load-balancer', 'OS_NO_ENDPOINT'],
    ])
    await cloud.close()
  })

  it('OS-11 judges what it can, and says what it has not looked at', async () => {
    const { cloud } = simulated(['block-storage', 'load-balancer'])
    const { orphans, notLookedAt } = await findOrphans(cloud)
    expect(notLookedAt.map(({ kind }) => kind)).toEqual(['snapshot', 'volume'])
    expect(orphans.map(({ kind }) => kind)).toContain('floating-ip')
    await cloud.close()
  })
})

/** Deletions whose answer is lost after they took effect, on the simulator: each has worked, and says so. */
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import {
  createBackup,
  createTransfer,
  createVolume,
  createVolumeSnapshot,
  deleteBackup,
  deleteTransfer,
  deleteVolume,
  deleteVolumeSnapshot,
  findVolume,
} from '../block-storage/index.js'
import type { Cloud } from '../cloud/index.js'
import { createKeypair, createServerGroup, deleteKeypair, deleteServerGroup } from '../compute/index.js'
import { createImage, deleteImage, shareImage, unshareImage } from '../image/index.js'
import { createSimulator } from '../testing/index.js'
import { deleteResource } from './index.js'

const small = { name: 'lost', sizeGiB: 1 }
const unchecked = { checkQuota: false }
const bytes = () => ({ stream: new Blob(['data']).stream(), sizeBytes: 4 })
const raw = { name: 'lost', diskFormat: 'raw' }
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk4Uew5kOIaNKXTJvTaVsR0FbLYCcsNGlWPEF3jE4v1 lost'

/** Makes one, and says how it is deleted. */
const kinds: Record<string, (cloud: Cloud) => Promise<() => Promise<unknown>>> = {
  volume: async (cloud) => {
    const { id } = await createVolume(cloud, small, unchecked)
    return () => deleteVolume(cloud, id)
  },
  snapshot: async (cloud) => {
    const { id } = await createVolume(cloud, small, unchecked)
    const snapshot = await createVolumeSnapshot(cloud, id, 'lost', unchecked)
    return () => deleteVolumeSnapshot(cloud, snapshot.id)
  },
  backup: async (cloud) => {
    const { id } = await createVolume(cloud, small, unchecked)
    const backup = await createBackup(cloud, id, 'lost', unchecked)
    return () => deleteBackup(cloud, backup.id)
  },
  transfer: async (cloud) => {
    const { id } = await createVolume(cloud, small, unchecked)
    const transfer = await createTransfer(cloud, id, 'lost')
    return () => deleteTransfer(cloud, transfer.id)
  },
  image: async (cloud) => {
    const { id } = await createImage(cloud, raw, bytes())
    return () => deleteImage(cloud, id)
  },
  'member of an image': async (cloud) => {
    const { id } = await createImage(cloud, raw, bytes())
    await shareImage(cloud, id, 'another')
    return () => unshareImage(cloud, id, 'another')
  },
  'key pair': async (cloud) => {
    await createKeypair(cloud, { name: 'lost', publicKey: key })
    return () => deleteKeypair(cloud, 'lost')
  },
  'server group': async (cloud) => {
    await createServerGroup(cloud, { name: 'lost', policy: 'affinity' })
    return () => deleteServerGroup(cloud, 'lost')
  },
}

describe('ALL-7 a deletion whose answer is lost', () => {
  it.each(Object.keys(kinds))('of a %s is done, and a second one finds nothing', async (kind) => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    await raiseQuota(simulator)
    const remove = await (kinds[kind] ?? expect.unreachable())(cloud)
    simulator.addFault({ kind: 'reset-after', match: { method: 'DELETE', times: 1 } })
    await remove()
    const sent = simulator.log.filter(({ method }) => method === 'DELETE')
    expect(sent.map(({ fault }) => fault)).toEqual(['reset-after', undefined])
    await expect(remove()).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await cloud.close()
  })

  it('of a volume that Cinder is still deleting is done, although Cinder refuses to be asked again', async () => {
    // Time goes on with each look, and not between two deletions.
    let now = Date.now()
    const simulator = createSimulator({ clock: { now: () => now } })
    const cloud = openAt(simulator, (request) => {
      if (request.method === 'GET') now += 2_000
      return simulator.fetch(request)
    })
    await raiseQuota(simulator)
    const { id } = await createVolume(cloud, small, unchecked)
    simulator.addFault({ kind: 'reset-after', match: { method: 'DELETE', times: 1 } })
    await deleteVolume(cloud, id)
    expect(simulator.log.filter(({ method }) => method === 'DELETE').map(({ status }) => status)).toEqual([
      202, 400,
    ])
    await expect(findVolume(cloud, id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await cloud.close()
  })

  it('of what is in use stays refused', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    await raiseQuota(simulator)
    const { id } = await createVolume(cloud, small, unchecked)
    await createTransfer(cloud, id, 'offer')
    const removing = deleteResource(cloud.blockStorage, { kind: 'volume', path: '/volumes' }, id, {
      look: () => findVolume(cloud, id),
    })
    await expect(removing).rejects.toMatchObject({ code: 'OS_BAD_REQUEST' })
    await cloud.close()
  })
})

/** The demo project is above its quota. */
async function raiseQuota(simulator: ReturnType<typeof fresh>): Promise<void> {
  const [demo, admin] = [openAt(simulator), openAt(simulator, undefined, 'admin')]
  await admin.blockStorage.request('put', '/os-quota-sets/{id}', {
    path: { id: await demo.projectId() },
    body: { quota_set: { gigabytes: 1000, volumes: 100, backups: 100, snapshots: 100 } },
  })
  await Promise.all([demo.close(), admin.close()])
}

/** Volumes of the lab's Cinder, from their making to their end. */
import {
  acceptTransfer,
  attachVolume,
  type Cloud,
  createBackup,
  createTransfer,
  createVolume,
  createVolumeSnapshot,
  deleteBackup,
  deleteServer,
  deleteTransfer,
  deleteVolume,
  deleteVolumeSnapshot,
  detachVolume,
  extendVolume,
  findBackup,
  findVolume,
  findVolumeType,
  launchServers,
  listBackups,
  listServers,
  listTransfers,
  listVolumePools,
  listVolumeServices,
  listVolumeSnapshots,
  listVolumes,
  listVolumeTypes,
  listVolumeZones,
  resetVolume,
  restoreBackup,
  retypeVolume,
  revertVolume,
  showVolume,
  updateVolume,
} from '@pve/openstack'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import { labCloud } from './lab-cloud.js'

const prefix = 'vol-e2e-cinder'
const name = (of: string) => `${prefix}-${of}`

let demo: Cloud
let admin: Cloud
let other: Cloud
beforeAll(async () => {
  ;[demo, admin, other] = await Promise.all([
    labCloud('lab-demo'),
    labCloud('lab-admin'),
    labCloud('lab-alt'),
  ])
  await sweep()
})
afterAll(async () => {
  await sweep()
  await Promise.all([demo, admin, other].map((cloud) => cloud.close()))
})

/** Also after a run that was cut off. */
async function sweep(): Promise<void> {
  for await (const transfer of listTransfers(demo)) {
    if (transfer.name.startsWith(prefix)) await deleteTransfer(demo, transfer.id)
  }
  for await (const backup of listBackups(admin, { allProjects: true })) {
    if (!backup.name.startsWith(prefix)) continue
    await admin.blockStorage.request('post', '/backups/{id}/action', {
      path: { id: backup.id },
      body: { 'os-reset_status': { status: 'error' } },
    })
    await vi.waitFor(async () => expect((await findBackup(admin, backup.id)).status).toBe('error'), 20_000)
    await deleteBackup(admin, backup.id)
  }
  for (const cloud of [demo, other]) {
    for await (const server of listServers(cloud)) {
      if (server.name.startsWith(prefix)) await deleteServer(cloud, server.id)
    }
    for await (const volume of listVolumes(cloud)) {
      if (!volume.name.startsWith(prefix)) continue
      if (!['available', 'error'].includes(volume.status) && volume.attachments.length === 0) {
        await resetVolume(admin, volume.id, 'available')
      }
      await deleteVolume(cloud, volume.id, { cascade: true })
    }
  }
}

describe('OS-40 volumes', () => {
  it('makes one, shows it with all around it, and lists it as the official client does', async () => {
    const statuses: string[] = []
    const made = await createVolume(
      demo,
      { name: name('blank'), sizeGiB: 1, volumeType: 'lab-ssd', metadata: { purpose: 'test' } },
      { onStatus: (status) => statuses.push(status) },
    )
    expect(made).toMatchObject({ status: 'available', sizeGiB: 1, volumeType: 'lab-ssd', bootable: false })
    expect(statuses.at(-1)).toBe('available')
    const detail = await showVolume(demo, name('blank'))
    expect(detail).toMatchObject({ volume: { id: made.id }, snapshots: [], backups: [], serverNames: {} })
    expect(detail.actions.find(({ action }) => action === 'attach')?.allowed).toBe(true)
    expect(detail.actions.find(({ action }) => action === 'detach')?.allowed).toBe(false)

    const lab = await openstackLab()
    const said = z
      .array(z.object({ ID: z.string(), Name: z.string(), Status: z.string(), Size: z.number() }))
      .parse(await openstackClientJson(lab, ['volume', 'list', '--name', name('blank')]))
    const ours = []
    for await (const one of listVolumes(demo, { name: name('blank') })) ours.push(one)
    expect(ours.map(({ id, status, sizeGiB }) => [id, status, sizeGiB])).toEqual(
      said.map(({ ID, Status, Size }) => [ID, Status, Size]),
    )
    expect(ours).toHaveLength(1)
  })

  it('changes what is different: name, metadata, read-only, bootable', async () => {
    const volume = await createVolume(demo, {
      name: name('change'),
      sizeGiB: 1,
      metadata: { keep: '1', drop: '2' },
    })
    const changed = await updateVolume(demo, volume.id, {
      description: 'changed',
      bootable: true,
      readonly: true,
      metadata: { drop: null, add: '3' },
    })
    expect(changed).toMatchObject({ description: 'changed', metadata: { keep: '1', add: '3' } })
    const after = await findVolume(demo, volume.id)
    expect(after).toMatchObject({ bootable: true, readonly: true })
    expect(after.metadata).not.toHaveProperty('drop')
    const same = await updateVolume(demo, volume.id, { name: name('change'), metadata: { add: '3' } })
    expect(same.updatedAt).toEqual(after.updatedAt)
    await deleteVolume(demo, volume.id)
  })

  it('makes one of an image as large as it needs, and one of that volume', async () => {
    const ofImage = await createVolume(demo, {
      name: name('image'),
      source: { kind: 'image', image: 'lab-tiny' },
    })
    expect(ofImage).toMatchObject({ sizeGiB: 1, bootable: true, imageMetadata: { image_name: 'lab-tiny' } })
    expect((await showVolume(demo, ofImage.id)).madeFrom).toMatchObject({ kind: 'image', name: 'lab-tiny' })
    const copy = await createVolume(demo, {
      name: name('copy'),
      sizeGiB: 2,
      source: { kind: 'volume', volume: name('image') },
    })
    expect(copy).toMatchObject({ sizeGiB: 2, sourceVolumeId: ofImage.id })
    await deleteVolume(demo, copy.id)
    await deleteVolume(demo, ofImage.id)
    await expect(
      createVolume(demo, { name: name('small'), sizeGiB: 1, source: { kind: 'image', image: 'lab-big' } }),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })

  it('ends at once when the cloud fails, with its own words', async () => {
    const begun = performance.now()
    await expect(createVolume(demo, { name: name('lab-fail'), sizeGiB: 1 })).rejects.toMatchObject({
      code: 'OS_ENDED_IN_ERROR',
      message: expect.stringContaining('Driver failed to create the volume.'),
      ids: { requestId: expect.stringMatching(/^req-/) },
    })
    expect(performance.now() - begun).toBeLessThan(30_000)
    await deleteVolume(demo, name('lab-fail'))
  })

  it('ends at its time limit and when it is cancelled', async () => {
    const spec = { name: name('lab-slow'), sizeGiB: 1 }
    await expect(createVolume(demo, spec, { timeLimitMs: 300 })).rejects.toMatchObject({ code: 'TIME_LIMIT' })
    const stop = new AbortController()
    const cancelled = createVolume(
      demo,
      { ...spec, name: name('lab-slow-2') },
      { signal: stop.signal, onStatus: () => stop.abort() },
    )
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('grows, never shrinks, and gets another type', async () => {
    const volume = await createVolume(demo, { name: name('grow'), sizeGiB: 1, volumeType: 'lab-ssd' })
    await expect(extendVolume(demo, volume.id, 1)).rejects.toThrow('it has 1 GiB already')
    expect(await extendVolume(demo, volume.id, 2)).toMatchObject({ sizeGiB: 2, status: 'available' })
    await expect(extendVolume(demo, volume.id, 1)).rejects.toThrow('a volume never gets smaller')
    expect(await retypeVolume(demo, volume.id, 'lab-hdd')).toMatchObject({ volumeType: 'lab-hdd' })
    await expect(retypeVolume(demo, volume.id, 'lab-hdd')).rejects.toThrow('it has the type lab-hdd already')
    await expect(retypeVolume(demo, volume.id, 'lab-hd')).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
      hint: 'Did you mean "lab-hdd"?',
    })
    await deleteVolume(demo, volume.id)
  })

  it('is snapshotted, put back, and deleted only together with its snapshots', async () => {
    const volume = await createVolume(demo, { name: name('snapped'), sizeGiB: 1 })
    const first = await createVolumeSnapshot(demo, volume.id, name('first'))
    // Cinder writes down when they were made in whole seconds, and takes either of two of the same one for the latest.
    const nextSecond = Number(first.createdAt) + 1_000
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThanOrEqual(nextSecond), 5_000)
    await createVolumeSnapshot(demo, volume.id, name('second'))
    await expect(revertVolume(demo, first.id)).rejects.toMatchObject({
      code: 'OS_STATE',
      message: expect.stringContaining(`that is ${name('second')}`),
    })
    expect(await revertVolume(demo, name('second'))).toMatchObject({ id: volume.id, status: 'available' })
    await expect(deleteVolume(demo, volume.id)).rejects.toMatchObject({
      code: 'OS_STATE',
      message: expect.stringMatching(/has 2 snapshots: .*first|second/),
    })
    await deleteVolumeSnapshot(demo, name('second'))
    const left = []
    for await (const one of listVolumeSnapshots(demo, { volumeId: volume.id })) left.push(one.name)
    expect(left).toEqual([name('first')])
    const copy = await createVolume(demo, {
      name: name('of-snapshot'),
      source: { kind: 'snapshot', snapshot: first.id },
    })
    expect(copy).toMatchObject({ snapshotId: first.id, sizeGiB: 1 })
    await deleteVolume(demo, copy.id)
    await deleteVolume(demo, volume.id, { cascade: true })
    await expect(findVolume(demo, volume.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  })

  it('goes to another project by its key', async () => {
    const volume = await createVolume(demo, { name: name('given'), sizeGiB: 1 })
    const offer = await createTransfer(demo, volume.id, name('offer'))
    expect(String(offer.authKey)).toBe('***')
    await expect(deleteVolume(demo, volume.id)).rejects.toThrow('it waits to be accepted by another project')
    expect(await acceptTransfer(other, offer.id, offer.authKey)).toBe(volume.id)
    await expect(findVolume(demo, volume.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await deleteVolume(other, volume.id)
  })

  it('is taken back when nobody took it', async () => {
    const volume = await createVolume(demo, { name: name('kept'), sizeGiB: 1 })
    await createTransfer(demo, volume.id, name('offer-2'))
    await deleteTransfer(demo, name('offer-2'))
    expect(await findVolume(demo, volume.id)).toMatchObject({ status: 'available' })
    await deleteVolume(demo, volume.id)
  })

  it('is backed up, built upon, restored into a new volume and into itself; backups go last first', async () => {
    const volume = await createVolume(demo, { name: name('backed'), sizeGiB: 1 })
    await expect(createBackup(demo, volume.id, name('full'), { incremental: true })).rejects.toThrow(
      'has no backup yet that an incremental one could build on',
    )
    const full = await createBackup(demo, volume.id, name('full'))
    expect(full).toMatchObject({ status: 'available', sizeGiB: 1, volumeId: volume.id, incremental: false })
    const later = await createBackup(demo, volume.id, name('later'), { incremental: true })
    expect(later).toMatchObject({ status: 'available', incremental: true })
    await expect(deleteBackup(demo, full.id)).rejects.toMatchObject({
      code: 'OS_STATE',
      hint: 'Delete the later ones first.',
    })
    const restored = await restoreBackup(demo, later.id, { name: name('restored') })
    expect(restored).toMatchObject({ status: 'available', sizeGiB: 1, name: name('restored') })
    expect(restored.id).not.toBe(volume.id)
    expect(await restoreBackup(demo, full.id, { intoVolume: volume.id })).toMatchObject({ id: volume.id })
    await deleteBackup(demo, later.id)
    await deleteBackup(demo, full.id)
    await expect(findBackup(demo, full.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    for (const { id } of [restored, volume]) await deleteVolume(demo, id)
  })

  it('is freed by an administrator where a backup left it stuck', async () => {
    const volume = await createVolume(demo, { name: name('stuck'), sizeGiB: 1 })
    // As a backup service leaves it that dies on the way.
    await admin.blockStorage.request('post', '/volumes/{id}/action', {
      path: { id: volume.id },
      body: { 'os-reset_status': { status: 'backing-up' } },
    })
    await expect(deleteVolume(demo, volume.id)).rejects.toThrow('it is being backed up (backing-up)')
    await expect(resetVolume(demo, volume.id, 'available')).rejects.toMatchObject({ code: 'OS_FORBIDDEN' })
    await expect(resetVolume(admin, volume.id, 'in-use')).rejects.toThrow('would not be true')
    expect(await resetVolume(admin, volume.id, 'available')).toMatchObject({ status: 'available' })
    await deleteVolume(demo, volume.id)
  })
})

describe('OS-40 attaching', () => {
  it('attaches to a server, grows there, and comes back', async () => {
    const serverName = name('server')
    const { servers } = await launchServers(other, {
      name: serverName,
      flavor: 'm1.tiny',
      image: 'lab-tiny',
      networks: ['shared'],
    })
    const id = servers[0]?.server.id ?? expect.unreachable()
    try {
      const volume = await createVolume(other, { name: name('data'), sizeGiB: 1 })
      const { volume: attached } = await attachVolume(other, name('data'), id)
      expect(attached).toMatchObject({ status: 'in-use', attachments: [{ serverId: id }] })
      expect((await showVolume(other, volume.id)).serverNames).toEqual({ [id]: serverName })
      await expect(attachVolume(other, volume.id, id)).rejects.toThrow('attached to this server already')
      await expect(deleteVolume(other, volume.id)).rejects.toThrow(`it is attached to server ${id}`)
      expect(await extendVolume(other, volume.id, 2)).toMatchObject({ status: 'in-use', sizeGiB: 2 })
      await createVolumeSnapshot(other, volume.id, name('running'))
      expect(await detachVolume(other, volume.id)).toMatchObject({ status: 'available', attachments: [] })
      await expect(detachVolume(other, volume.id)).rejects.toMatchObject({ code: 'OS_STATE' })
      await deleteVolume(other, volume.id, { cascade: true })
    } finally {
      await deleteServer(other, id)
    }
  })
})

describe('OS-40 types and places', () => {
  it('lists types, zones, and for administrators services and pools', async () => {
    expect((await findVolumeType(demo, 'lab-multiattach')).multiattach).toBe(true)
    const types = []
    for await (const type of listVolumeTypes(demo)) types.push(type.name)
    expect(types).toEqual(expect.arrayContaining(['lab-ssd', 'lab-hdd', 'lab-multiattach']))
    expect(await listVolumeZones(demo)).toEqual([{ name: 'nova', available: true }])
    expect((await listVolumeServices(admin)).map(({ binary }) => binary)).toContain('cinder-volume')
    expect((await listVolumePools(admin))[0]).toMatchObject({ totalGiB: expect.any(Number) })
    await expect(listVolumeServices(demo)).rejects.toMatchObject({ code: 'OS_FORBIDDEN' })
  })
})

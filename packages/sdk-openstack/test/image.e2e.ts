/** Images of the lab's Glance: uploaded, changed, shared, downloaded, deleted. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  answerSharedImage,
  type Cloud,
  createImage,
  createVolume,
  deleteImage,
  deleteVolume,
  downloadImage,
  findImage,
  listImageMembers,
  listImages,
  listVolumes,
  readImage,
  readImageUse,
  shareImage,
  unshareImage,
  updateImage,
} from '@pve/openstack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import { labCloud } from './lab-cloud.js'

const prefix = 'vol-e2e-glance'
const name = (of: string) => `${prefix}-${of}`
// Larger than one piece of a stream, and no whole number of them.
const bytes = randomBytes(3 * 1024 * 1024 + 17)

let demo: Cloud
let other: Cloud
let folder = ''
beforeAll(async () => {
  ;[demo, other] = await Promise.all([labCloud('lab-demo'), labCloud('lab-alt')])
  folder = await mkdtemp(join(tmpdir(), 'pve-image-'))
  await writeFile(join(folder, 'disk.raw'), bytes)
  await sweep()
})
afterAll(async () => {
  await sweep()
  await rm(folder, { recursive: true, force: true })
  await Promise.all([demo, other].map((cloud) => cloud.close()))
})

async function sweep(): Promise<void> {
  for await (const volume of listVolumes(demo)) {
    if (volume.name.startsWith(prefix)) await deleteVolume(demo, volume.id)
  }
  const owner = await demo.projectId()
  for await (const image of listImages(demo, { owner })) {
    if (!image.name.startsWith(prefix)) continue
    await updateImage(demo, image.id, { protected: false })
    await deleteImage(demo, image.id, { evenIfUsed: true })
  }
}

describe('OS-20 images', () => {
  it('uploads a file, counts it, and gives the same bytes back', async () => {
    const seen: [number, number | undefined][] = []
    const image = await createImage(
      demo,
      {
        name: name('up'),
        diskFormat: 'raw',
        minDiskGiB: 1,
        properties: { os_distro: 'debian' },
        tags: ['test'],
      },
      { path: join(folder, 'disk.raw') },
      { onBytes: (done, total) => seen.push([done, total]) },
    )
    expect(image).toMatchObject({
      status: 'active',
      sizeBytes: bytes.byteLength,
      minDiskGiB: 1,
      hashAlgorithm: 'sha512',
      properties: { os_distro: 'debian' },
      tags: ['test'],
    })
    expect(seen.at(-1)).toEqual([bytes.byteLength, bytes.byteLength])
    expect(seen.length).toBeGreaterThan(1)
    const pieces: Uint8Array[] = []
    const came = await downloadImage(demo, name('up'), (piece) => {
      pieces.push(piece)
    })
    expect(came).toMatchObject({ bytes: bytes.byteLength, verifiedBy: 'sha512' })
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  it('lists by the server, in pages, the same as the official client', async () => {
    const lab = await openstackLab()
    const said = z
      .array(z.object({ ID: z.string(), Name: z.string() }))
      .parse(await openstackClientJson(lab, ['image', 'list', '--public']))
    const ours: string[] = []
    for await (const image of listImages(demo, { visibility: 'public', pageSize: 1 })) ours.push(image.id)
    expect(ours.sort()).toEqual(said.map(({ ID }) => ID).sort())
    const named: string[] = []
    for await (const image of listImages(demo, { name: 'lab-tiny' })) named.push(image.name)
    expect(named).toEqual(['lab-tiny'])
    const tagged: string[] = []
    for await (const image of listImages(demo, { tags: ['test'], properties: { os_distro: 'debian' } }))
      tagged.push(image.name)
    expect(tagged).toContain(name('up'))
  })

  it('leaves no image behind when its data do not come', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 100_000))
      },
      pull(controller) {
        controller.error(new Error('the disk broke'))
      },
    })
    await expect(
      createImage(demo, { name: name('broken'), diskFormat: 'raw' }, { stream: broken }),
    ).rejects.toThrow()
    await expect(
      createImage(demo, { name: name('none'), diskFormat: 'raw' }, { path: join(folder, 'none') }),
    ).rejects.toThrow('cannot be read')
    for (const one of ['broken', 'none']) {
      await expect(findImage(demo, name(one))).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    }
  })

  it('changes what is different, and is not deleted while it is protected', async () => {
    const changed = await updateImage(demo, name('up'), {
      protected: true,
      minRamMiB: 64,
      tags: ['b', 'a'],
      properties: { os_distro: null, 'hw/odd~key': '1' },
    })
    expect(changed).toMatchObject({ protected: true, minRamMiB: 64, properties: { 'hw/odd~key': '1' } })
    expect([...changed.tags].sort()).toEqual(['a', 'b'])
    expect(changed.properties).not.toHaveProperty('os_distro')
    expect(await updateImage(demo, name('up'), { protected: true, tags: ['a', 'b'] })).toMatchObject({
      updatedAt: changed.updatedAt,
    })
    await expect(deleteImage(demo, name('up'))).rejects.toMatchObject({ code: 'OS_STATE' })
    await updateImage(demo, name('up'), { protected: false })
  })

  it('is shared with a project, which accepts it', async () => {
    const image = await findImage(demo, name('up'))
    const project = await other.projectId()
    expect(await shareImage(demo, image.id, project)).toEqual({ projectId: project, status: 'pending' })
    await answerSharedImage(other, image.id, 'accepted')
    expect(await findImage(other, name('up'))).toMatchObject({ id: image.id })
    expect(await listImageMembers(demo, image.id)).toEqual([{ projectId: project, status: 'accepted' }])
    await unshareImage(demo, image.id, project)
    await expect(readImage(other, image.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await updateImage(demo, image.id, { visibility: 'private' })
    await expect(shareImage(demo, image.id, project)).rejects.toThrow('is private, not shared')
  })

  it('says which volumes were made of it, and is deleted', async () => {
    const image = await findImage(demo, name('up'))
    const volume = await createVolume(demo, {
      name: name('volume'),
      source: { kind: 'image', image: image.id },
    })
    expect(await readImageUse(demo, image.id)).toEqual({
      servers: [],
      volumes: [{ id: volume.id, name: volume.name }],
    })
    await deleteVolume(demo, volume.id)
    await deleteImage(demo, image.id)
    await expect(readImage(demo, image.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  })
})

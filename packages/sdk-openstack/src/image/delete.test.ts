/** What stands in the way of deleting an image, on the simulator. */
import { expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { deleteServer, launchServers, shelveServer } from '../compute/index.js'
import { createImage, deleteImage, readImage } from './index.js'

it('OS-20 refuses to delete the disk of a shelved server, and nothing once the server is gone', async () => {
  const cloud = openAt(fresh())
  const spec = { name: 'one', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] }
  const { servers } = await launchServers(cloud, spec)
  const { server } = servers[0] ?? expect.unreachable()
  // The simulator keeps a shelved server's disk itself; Nova makes this image.
  const properties = { instance_uuid: server.id, image_type: 'snapshot' }
  const disk = await createImage(
    cloud,
    { name: 'one-shelved', diskFormat: 'raw', properties },
    { stream: new Blob(['data']).stream() },
  )
  await shelveServer(cloud, server.id)
  await expect(deleteImage(cloud, disk.id)).rejects.toMatchObject({
    code: 'OS_STATE',
    message: 'Image one-shelved holds the disk of server one, which is shelved.',
    ids: { serverId: server.id },
  })
  await deleteServer(cloud, server.id)
  await deleteImage(cloud, disk.id)
  await expect(readImage(cloud, disk.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  await cloud.close()
})

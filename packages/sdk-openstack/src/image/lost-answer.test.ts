/** Images whose making was never answered, on the simulator. */
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { collect } from '../resource/index.js'
import { createImage, listImages, shareImage, unshareImage } from './index.js'

const spec = { name: 'lost', diskFormat: 'raw' }
const data = () => ({ stream: new Blob(['data']).stream(), sizeBytes: 4 })

describe('ALL-7 making an image whose answer is lost', () => {
  it.each(['reset-after', 'cut-body'] as const)('finds it (%s) and sends its data', async (kind) => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    const other = await createImage(cloud, spec, data())
    simulator.addFault({ kind, match: { method: 'POST', path: '/images', times: 1 } })
    const made = await createImage(cloud, spec, data())
    expect(made).toMatchObject({ status: 'active', name: 'lost', sizeBytes: 4 })
    expect(made.id).not.toBe(other.id)
    expect(await collect(listImages(cloud, { name: 'lost' }))).toHaveLength(2)
    await cloud.close()
  })

  it('takes back what was made after all when the caller has given up', async () => {
    const simulator = fresh()
    const stop = new AbortController()
    const cloud = openAt(simulator, async (request) => {
      const answer = await simulator.fetch(request)
      if (request.method === 'POST' && request.url.endsWith('/images')) stop.abort()
      return answer
    })
    const making = createImage(cloud, { ...spec, protected: true }, data(), { signal: stop.signal })
    await expect(making).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(simulator.log.map(({ method, path }) => [method, path])).toContainEqual(['POST', '/images'])
    expect(await collect(listImages(cloud, { name: 'lost' }))).toEqual([])
    await cloud.close()
  })
})

it('OS-20 says with whom an image is shared when it is not shared with that project', async () => {
  const cloud = openAt(fresh())
  const { id } = await createImage(cloud, spec, data())
  await shareImage(cloud, id, 'friend')
  await expect(unshareImage(cloud, id, 'stranger')).rejects.toMatchObject({
    code: 'OS_NOT_FOUND',
    hint: 'It is shared with friend.',
  })
  await cloud.close()
})

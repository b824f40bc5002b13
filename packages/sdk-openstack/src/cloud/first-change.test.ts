import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { firstChange } from './first-change.js'

describe('ALL-4 a dry run of anything', () => {
  it('reads, and keeps back the first request that changes something; the cloud itself still changes things', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    const before = JSON.stringify(simulator.state().regions)
    const request = await firstChange(cloud, async (guarded) => {
      await guarded.network.get('/networks')
      await guarded.network.post('/networks', { body: { network: { name: 'dry' } } })
    })
    expect(request).toEqual({
      service: 'network',
      method: 'POST',
      path: '/networks',
      body: { network: { name: 'dry' } },
    })
    for (const service of ['orchestration', 'dns', 'key-manager'] as const)
      expect(
        await firstChange(cloud, (guarded) => guarded.service(service).request('delete', '/x')),
      ).toMatchObject({ service, method: 'DELETE' })
    expect(
      await firstChange(cloud, async (guarded) => void (await guarded.network.get('/networks'))),
    ).toBeUndefined()
    expect(JSON.stringify(simulator.state().regions)).toBe(before)
    await cloud.network.post('/networks', { body: { network: { name: 'real' } } })
    await cloud.close()
  })
})

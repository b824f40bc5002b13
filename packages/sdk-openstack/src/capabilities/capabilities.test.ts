import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { type ServiceName, serviceNames } from '../client/index.js'
import { createSimulator } from '../testing/index.js'
import { readCapability } from './capabilities.js'

const without = (service: ServiceName) =>
  createSimulator({ without: [service], speed: Number.POSITIVE_INFINITY })

describe('OS-6 what a cloud has', () => {
  it('services, versions, microversions and extensions', async () => {
    const cloud = openAt(fresh())
    const map = await cloud.capabilities()
    expect(map.services.map(({ service }) => service)).toEqual([...serviceNames])
    expect([map.has('compute'), map.why('compute')]).toEqual([true, undefined])
    expect(map.microversion('compute')).toEqual({ min: '2.1', max: '2.93' })
    expect([map.atLeast('block-storage', '3.42'), map.atLeast('block-storage', '3.99')]).toEqual([
      true,
      false,
    ])
    expect([map.extension('network', 'trunk'), map.extension('network', 'vpnaas')]).toEqual([true, false])
    await cloud.close()
  })

  it.each([
    'compute',
    'image',
    'network',
    'block-storage',
    'object-store',
    'load-balancer',
    'placement',
    'orchestration',
    'key-manager',
  ] as const)('without %s: says so, and has the rest', async (service) => {
    const cloud = openAt(without(service))
    const map = await cloud.capabilities()
    expect(map.has(service)).toBe(false)
    expect(map.why(service)).toMatch(new RegExp(`^This cloud has no ${service} service \\(\\w+\\)\\.$`))
    expect(map.has(service === 'image' ? 'compute' : 'image')).toBe(true)
    await cloud.close()
  })

  it('a service that is down is missing with the reason, and asked again the next time', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    const heal = simulator.addFault({ kind: 'refuse', match: { service: 'network' } })
    const down = await cloud.capabilities({ only: ['network', 'image'] })
    expect([down.has('network'), down.has('image')]).toEqual([false, true])
    expect(down.why('network')).toMatch(/refused|connect/i)
    heal()
    expect((await cloud.capabilities({ only: ['network'] })).has('network')).toBe(true)
    await cloud.close()
  })

  it('whoever gives up waiting does not take the answer from the others', async () => {
    const simulator = createSimulator({ speed: Number.POSITIVE_INFINITY, latencyMs: 20 })
    const cloud = openAt(simulator)
    const controller = new AbortController()
    const first = cloud.capabilities({ only: ['network'], signal: controller.signal })
    const second = cloud.capabilities({ only: ['network'] })
    controller.abort()
    await expect(first).rejects.toMatchObject({ code: 'CANCELLED' })
    expect((await second).has('network')).toBe(true)
    await cloud.close()
  })

  it('extensions that cannot be listed are a quirk, not a missing service', async () => {
    const capability = await readCapability('network', {
      find: async (service) => ({ service, url: 'http://neutron.example/v2.0', quirks: [] }),
      get: async () => ({ nothing: true }),
    })
    expect(capability).toMatchObject({
      available: true,
      extensions: [],
      quirks: ['its list of extensions is not as it should be'],
    })
  })
})

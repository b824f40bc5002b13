import { afterEach, expect, it, vi } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'

afterEach(() => vi.useRealTimers())

it('OS-5 a service that told no versions while it was starting is asked again a minute later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const simulator = fresh()
  const cloud = openAt(simulator)
  const rest = simulator.addFault({ match: { service: 'compute' }, kind: 'status', status: 503 })
  const odd = await cloud.compute.endpoint()
  expect(odd.microversions).toBeUndefined()
  expect(odd.quirks).toEqual(['its version document was answered with 503'])
  rest()
  const before = simulator.log.length
  expect(await cloud.compute.endpoint()).toBe(odd)
  expect(simulator.log).toHaveLength(before)
  vi.setSystemTime(Date.now() + 60_000)
  const found = await cloud.compute.endpoint()
  expect(found).toMatchObject({ microversions: { max: expect.stringMatching(/^2\./) }, quirks: [] })
  vi.setSystemTime(Date.now() + 3_600_000)
  expect(await cloud.compute.endpoint()).toBe(found)
})

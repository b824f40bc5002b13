/** Every request of a launch × every fault: nothing is left, or it is said what, and the same key goes on with it. */
import { PveError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { cases, fresh, inParallel, methodsOf, openAt, struck, textOf } from '../../../test/faults.js'
import type { Cloud } from '../../cloud/index.js'
import type { Simulator } from '../../testing/index.js'
import { launchServers } from './launch.js'
import { LaunchFailedError } from './launch-failed-error.js'
import type { LaunchInput } from './spec.js'

const overQuota = {
  forbidden: {
    code: 403,
    message: 'Quota exceeded for instances: Requested 1, but already used 10 of 10 instances',
  },
}
const faults = [
  { kind: 'reset-after' },
  { kind: 'refuse' },
  { kind: 'reset-before' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 403, body: JSON.stringify(overQuota) },
  { kind: 'cut-body' },
] as const

const spec: LaunchInput = {
  name: 'fault',
  flavor: 'm1.small',
  image: 'debian-12',
  networks: ['shop'],
  floatingIp: 'public',
}
const key = 'of-the-fault-test'
const launch = (cloud: Cloud) => launchServers(cloud, spec, { key, timeLimitMs: 5_000 })

/** Servers, ports, floating IPs and volumes by id: listed before and after. */
function listed(simulator: Simulator): string[] {
  const region = simulator.state().regions['RegionOne']
  if (region === undefined) throw new Error('the simulator has no RegionOne')
  const { ports, floatingIps } = region.network
  const ids = Object.entries({ ports, floatingIps, volumes: region.blockStorage.volumes }).flatMap(
    ([kind, rows]) => Object.keys(rows).map((id) => `${kind} ${id}`),
  )
  const servers = Object.values(region.compute.servers)
  return [...ids, ...servers.map(({ name, id }) => `server ${name} ${id}`)].sort()
}

describe('OS-22 a launch and faults', { timeout: 300_000 }, () => {
  it('leaves nothing of a launch that failed, or says what; the same key launches it', async () => {
    const before = listed(fresh())
    const methods = await methodsOf(launch)
    expect(methods.filter((method) => method === 'POST').length).toBeGreaterThanOrEqual(3)
    let failed = 0
    let made = 0
    await inParallel(cases(faults, methods, 71), async (one) => {
      const simulator = fresh()
      const cloud = struck(simulator, one)
      const error: unknown = await launch(cloud).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      await cloud.close()
      simulator.clearFaults()
      const after = listed(simulator)
      const again = openAt(simulator)
      if (error === undefined) made += 1
      else {
        failed += 1
        expect(error, textOf(one)).toBeInstanceOf(PveError)
        if (after.length !== before.length) {
          // A single fault can always be made up for; a cloud that stays away cannot.
          expect(one.times, `${textOf(one)}: ${String(error)}`).toBe(Number.POSITIVE_INFINITY)
          expect(error, textOf(one)).toBeInstanceOf(LaunchFailedError)
          expect(error, textOf(one)).toMatchObject({
            code: expect.stringMatching(/^LAUNCH_(INCOMPLETE|UNKNOWN)$/),
          })
        } else expect(after, textOf(one)).toEqual(before)
      }
      const { servers } = await launch(again)
      await again.close()
      expect(
        servers.map(({ server, floatingIp }) => [server.name, server.status, floatingIp !== undefined]),
        textOf(one),
      ).toEqual([['fault', 'ACTIVE', true]])
      const names = listed(simulator).filter((row) => row.startsWith('server fault '))
      expect(names, textOf(one)).toHaveLength(1)
      // A server, its port, a floating IP: once each.
      expect(listed(simulator).length, textOf(one)).toBe(before.length + 3)
    })
    expect(failed).toBeGreaterThan(0)
    expect(made).toBeGreaterThan(0)
  })

  it('a request that takes effect although its answer never comes, in a cloud that stays away: that is said', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator, (request) => {
      if (request.method === 'POST' && request.url.endsWith('/servers')) {
        simulator.addFault({ kind: 'reset-after', match: { times: 1 } })
        simulator.addFault({ kind: 'refuse', match: { nth: 2, times: 1_000 } })
      }
      return simulator.fetch(request)
    })
    await expect(launch(cloud)).rejects.toMatchObject({ code: 'LAUNCH_UNKNOWN', exitCode: 9, key })
    await cloud.close()
  })

  it('Ctrl-C while the request is on its way: its answer is waited for, and the server taken away again', async () => {
    const simulator = fresh()
    const before = listed(simulator)
    const controller = new AbortController()
    const cloud = openAt(simulator, async (request) => {
      const answer = await simulator.fetch(request)
      if (request.method === 'POST' && request.url.endsWith('/servers')) {
        controller.abort()
        // The server is made by now, and the answer takes its time.
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return answer
    })
    await expect(launchServers(cloud, spec, { signal: controller.signal })).rejects.toMatchObject({
      code: 'LAUNCH_FAILED',
      exitCode: 130,
    })
    await cloud.close()
    expect(listed(simulator)).toEqual(before)
  })
})

/** What a cloud's microversions let a server group be, on the simulator. */
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { MicroversionError } from '../client/index.js'
import { openCloud } from '../cloud/index.js'
import type { Simulator } from '../testing/index.js'
import { createServerGroup, findServerGroup } from './index.js'

const spread = { name: 'spread', policy: 'anti-affinity', maxServersPerHost: 2 } as const

/** As if Nova had only microversions up to this one; notes what is sent to make groups. */
function novaUpTo(newest: string, simulator: Simulator) {
  const sent: unknown[] = []
  const cloud = openAt(simulator, async (request) => {
    if (request.method === 'POST' && request.url.endsWith('/os-server-groups'))
      sent.push(await request.clone().json())
    const response = await simulator.fetch(request)
    if (request.method !== 'GET') return response
    const text = (await response.text()).replaceAll('"version":"2.93"', `"version":"${newest}"`)
    return new Response(text, { status: response.status, headers: response.headers })
  })
  return { cloud, sent }
}

describe('OS-6 a server group asks the cloud first what it knows', () => {
  it('refuses the most servers on one host below 2.64, before anything is sent', async () => {
    const { cloud, sent } = novaUpTo('2.60', fresh())
    const made = createServerGroup(cloud, spread)
    await expect(made).rejects.toThrow(
      'maxServersPerHost of a server group needs microversion 2.64 of compute; this cloud has up to 2.60.',
    )
    await expect(made).rejects.toBeInstanceOf(MicroversionError)
    await expect(made).rejects.toMatchObject({
      code: 'OS_MICROVERSION',
      phase: 'create server group spread',
      details: { needs: '2.64', min: '2.1', max: '2.60' },
    })
    expect(sent).toEqual([])
    await cloud.close()
  })

  it('makes a group without it there, as that cloud takes it', async () => {
    const { cloud, sent } = novaUpTo('2.60', fresh())
    const made = await createServerGroup(cloud, { name: 'spread', policy: 'anti-affinity' })
    expect(made).toMatchObject({ name: 'spread', policy: 'anti-affinity' })
    expect(sent).toEqual([{ server_group: { name: 'spread', policies: ['anti-affinity'] } }])
    await cloud.close()
  })

  it('gives it where the cloud knows it, whatever older microversion is configured', async () => {
    const simulator = fresh()
    const { config } = openAt(simulator)
    const cloud = openCloud({
      config: { ...config, microversions: { compute: '2.53' } },
      fetch: simulator.fetch,
    })
    expect(await createServerGroup(cloud, spread)).toMatchObject({ maxServersPerHost: 2 })
    await cloud.close()
    const other = openAt(simulator)
    expect(await findServerGroup(other, 'spread')).toMatchObject(spread)
    await other.close()
  })
})

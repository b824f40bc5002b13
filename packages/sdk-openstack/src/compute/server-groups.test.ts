/** What a cloud's microversions let a server group be, on the simulator. */
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { ForbiddenError, MicroversionError, UnavailableError } from '../client/index.js'
import { openCloud } from '../cloud/index.js'
import { createSimulator, type Simulator } from '../testing/index.js'
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
      'To say the most servers of a group on one host needs microversion 2.64 of compute; this cloud has up to 2.60.',
    )
    await expect(made).rejects.toBeInstanceOf(MicroversionError)
    await expect(made).rejects.toMatchObject({
      code: 'OS_MICROVERSION',
      phase: 'create server group spread',
      hint: 'Make the group without it: each of its servers then has a host of its own.',
      details: { needs: '2.64', min: '2.1', max: '2.60' },
    })
    expect(sent).toEqual([])
    await cloud.close()
  })

  it('promises a host for each server only with anti-affinity', async () => {
    const { cloud } = novaUpTo('2.60', fresh())
    await expect(createServerGroup(cloud, { ...spread, policy: 'affinity' })).rejects.toMatchObject({
      code: 'OS_MICROVERSION',
      hint: 'Make the group without it.',
    })
    await cloud.close()
  })

  const groups = [spread, { name: 'spread', policy: 'anti-affinity' }] as const
  const outages = [
    [503, UnavailableError],
    [403, ForbiddenError],
  ] as const
  it.each(groups.flatMap((group) => outages.map((outage) => [...outage, group] as const)))(
    'takes %i in place of the versions for an outage, and not for an old Nova: %#',
    async (status, kind, group) => {
      const simulator = fresh()
      const posted = novaUpTo('2.93', simulator)
      const heal = simulator.addFault({ kind: 'status', status, match: { service: 'compute' } })
      const made = createServerGroup(posted.cloud, group)
      await expect(made).rejects.toBeInstanceOf(kind)
      await expect(made).rejects.toMatchObject({ status })
      heal()
      expect(posted.sent).toEqual([])
      await posted.cloud.close()
    },
  )

  it.each(groups)('says that there is no Nova, where there is none: %#', async (group) => {
    const cloud = openAt(createSimulator({ without: ['compute'], speed: Number.POSITIVE_INFINITY }))
    await expect(createServerGroup(cloud, group)).rejects.toMatchObject({ code: 'OS_NO_ENDPOINT' })
    await cloud.close()
  })

  it('makes a group as the oldest Nova takes it where the versions were kept back for a moment', async () => {
    const simulator = fresh()
    const { config } = openAt(simulator)
    let isSilent = true
    const cloud = openCloud({
      config: { ...config, microversions: { compute: '2.90' } },
      fetch: async (request) => {
        const isVersions = /\/compute\/(?:v2\.1\/)?$/.test(new URL(request.url).pathname)
        if (isVersions && isSilent) {
          isSilent = !request.url.endsWith('/compute/')
          return Response.json({}, { status: 404 })
        }
        return simulator.fetch(request)
      },
      resends: 1,
    })
    const made = await createServerGroup(cloud, { name: 'spread', policy: 'anti-affinity' })
    expect([made.policy, isSilent]).toEqual(['anti-affinity', false])
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

/** VM-18, VM-32: a spec is reviewed with every change; the server is asked once for each thing. */
import { describe, expect, it } from 'vitest'
import { connect } from '../client/index.js'
import { createSimulator } from '../testing/index.js'
import { vmReviewer } from './reviewer.js'

async function reviewer(simulator = createSimulator()) {
  const pve = await connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch: simulator.fetch,
    retry: { attempts: 0 },
  })
  return {
    simulator,
    pve,
    ...vmReviewer(
      () => pve,
      () => ({ cores: 3 }),
    ),
  }
}

describe('VM-18 VM-32 reviewing a spec while it is written', () => {
  it('asks the server once, and again after it was told to forget', async () => {
    const { review, forget, simulator } = await reviewer()
    const first = await review({ name: 'a', pool: 'nowhere' })
    expect(first.issues).toEqual([{ path: 'pool', message: expect.stringContaining("no pool 'nowhere'") }])
    expect(first.complete).toMatchObject({ name: 'a', node: 'pve1', vmid: 105, cpu: { cores: 3 } })
    const asked = simulator.log.length
    await review({ name: 'ab', pool: 'nowhere' })
    await review({ name: 'abc', pool: 'nowhere', disks: [{}] })
    expect(simulator.log.length).toBe(asked)
    forget()
    await review({ name: 'abc' })
    expect(simulator.log.length).toBeGreaterThan(asked)
  })

  it('reads another node when another is named; one that is not there is an issue', async () => {
    const { review } = await reviewer()
    expect((await review({ node: 'pve2' })).complete).toMatchObject({ node: 'pve2' })
    expect((await review({ node: 'pve9' })).issues).toEqual([
      { path: 'node', message: expect.stringMatching(/'pve9' is not in this cluster.*pve1, pve2, pve3/) },
    ])
  })

  it('a clone stands on its source’s node; a source that is not there is an issue', async () => {
    const { review } = await reviewer()
    const clone = await review({ cloneFrom: { vm: 'debian-13-cloud' }, memory: { minimumMib: 4096 } })
    expect(clone.issues).toEqual([
      { path: 'memory.minimumMib', message: expect.stringContaining('2048 MiB') },
    ])
    expect((await review({ cloneFrom: { vm: 'nobody' } })).issues).toEqual([
      { path: 'cloneFrom.vm', message: expect.stringContaining('nobody') },
    ])
  })

  it('an id in use is worth a note', async () => {
    const { review } = await reviewer()
    expect((await review({ vmid: 100 })).notes).toContainEqual({
      path: 'vmid',
      message: 'Guest 100 is there already.',
    })
  })

  it('what failed is asked again the next time', async () => {
    const { review, simulator } = await reviewer()
    simulator.addFault({ match: { path: '/nodes' }, kind: 'status', status: 500, message: 'away' })
    await expect(review({})).rejects.toThrow('away')
    simulator.clearFaults()
    expect((await review({})).issues).toEqual([])
  })

  it('takes anything for input', async () => {
    const { review } = await reviewer()
    for (const input of [undefined, null, 7, [], { node: 5, cloneFrom: 'x' }])
      expect((await review(input)).issues.length, JSON.stringify(input)).toBeGreaterThan(0)
  })
})

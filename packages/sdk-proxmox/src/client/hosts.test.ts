import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSimulator, serveSimulator } from '../testing/index.js'
import { connect } from './index.js'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

describe('ALL-7 several hosts of one cluster, over real connections', () => {
  async function cluster() {
    const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY })
    const served = await serveSimulator(simulator)
    closing.push(() => served.close())
    const pve = await connect({
      url: [`http://127.0.0.1:${await closedPort()}`, served.url],
      auth: simulator.auth,
      retry: { minDelayMs: 1, maxDelayMs: 2 },
    })
    closing.push(() => pve.close())
    return { simulator, pve }
  }

  it('what never left goes to the next host, a POST too, and the next request goes there at once', async () => {
    const { simulator, pve } = await cluster()
    await pve.post('/pools', { poolid: 'made' })
    expect((await pve.get('/pools')).map(({ poolid }) => poolid)).toContain('made')
    expect(simulator.log.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('a POST whose answer was lost is not sent to another host', async () => {
    const { simulator, pve } = await cluster()
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path: /^\/pools$/, nth: 1 } })
    await expect(pve.post('/pools', { poolid: 'made' })).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      sent: 'maybe',
    })
    expect(simulator.log.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect((await pve.get('/pools')).map(({ poolid }) => poolid)).toContain('made')
  })
})

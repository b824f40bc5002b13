import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type ServedSimulator, serveSimulator } from '../../src/testing/index.js'
import { credentials, makeBench } from './bench.js'

describe('OS-5 the simulator on a real port', () => {
  const simulator = createSimulator({ speed: Number.POSITIVE_INFINITY })
  let served: ServedSimulator
  beforeAll(async () => {
    served = await serveSimulator(simulator)
  })
  afterAll(() => served.close())

  it('names its own address in version documents and in the catalog, behind path prefixes', async () => {
    const versions = await fetch(`${served.url}/identity`)
    expect(versions.status).toBe(300)
    expect(JSON.stringify(await versions.json())).toContain(`${served.url}/identity/v3/`)
    const signedIn = await fetch(`${served.url}/identity/v3/auth/tokens`, {
      method: 'POST',
      body: JSON.stringify(credentials('demo', 'demo')),
    })
    expect(signedIn.status).toBe(201)
    const { token } = JSON.parse(await signedIn.text())
    const urls = token.catalog.flatMap(({ endpoints }: { endpoints: { url: string }[] }) =>
      endpoints.map(({ url }) => url),
    )
    expect(urls.every((url: string) => url.startsWith(`${served.url}/`))).toBe(true)
    const headers = { 'x-auth-token': signedIn.headers.get('x-subject-token') ?? '' }
    for (const path of [
      '/image',
      '/volume',
      '/network',
      '/placement',
      '/load-balancer',
      '/orchestration',
      '/key-manager',
    ])
      expect([200, 300]).toContain((await fetch(`${served.url}${path}/`, { headers })).status)
    expect((await fetch(`${served.url}/object-store/info`)).status).toBe(200)
    const volumes = await fetch(`${served.url}/volume/v3/volumes/detail`, { headers })
    expect(JSON.parse(await volumes.text()).volumes).not.toHaveLength(0)
  })

  it('loses connections and cuts bodies on the socket', async () => {
    const remove = simulator.addFault({ match: { service: 'network', path: '/' }, kind: 'cut-body' })
    const cut = await fetch(`${served.url}/network/`)
    await expect(cut.text()).rejects.toBeInstanceOf(TypeError)
    remove()
    simulator.addFault({ match: { service: 'network', nth: 1 }, kind: 'reset-before' })
    await expect(fetch(`${served.url}/network/`)).rejects.toBeInstanceOf(TypeError)
    expect((await fetch(`${served.url}/network/`)).status).toBe(200)
  })
})

describe('OS-4 OS-8 faults of the simulator in this process', () => {
  it('answers a status with headers in the words of the service, and counts', async () => {
    const bench = await makeBench()
    bench.simulator.addFault({
      match: { service: 'compute', path: '/servers', times: 1 },
      kind: 'status',
      status: 429,
      message: 'slow down',
      headers: { 'Retry-After': '1' },
    })
    const got = await bench.get('/compute/v2.1/servers')
    expect(got).toMatchObject({ status: 429, body: { overLimit: { code: 429, message: 'slow down' } } })
    expect(got.headers.get('retry-after')).toBe('1')
    expect((await bench.get('/compute/v2.1/servers')).status).toBe(200)
    expect(bench.simulator.log.slice(-2).map(({ status, fault }) => [status, fault])).toEqual([
      [429, 'status'],
      [200, undefined],
    ])
  })

  it('takes effect before the answer is lost', async () => {
    const bench = await makeBench()
    bench.simulator.addFault({ match: { method: 'POST', path: '/networks' }, kind: 'reset-after' })
    await expect(
      bench.send('POST', '/network/v2.0/networks', { network: { name: 'made' } }),
    ).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    })
    expect((await bench.get('/network/v2.0/networks?name=made')).body.networks).toHaveLength(1)
  })

  it('stands in for a proxy that answers with a page of HTML', async () => {
    const bench = await makeBench()
    bench.simulator.addFault({
      match: { service: 'image' },
      kind: 'status',
      status: 502,
      body: '<html>Bad Gateway</html>',
    })
    const got = await bench.get('/image/v2/images')
    expect(got).toMatchObject({ status: 502, body: '<html>Bad Gateway</html>' })
    expect(got.headers.get('content-type')).toBe('text/html')
  })
})

describe('OS-10 quotas of the simulator', () => {
  it('refuses with 413 in the block storage and with 409 in the network, and readers with 403', async () => {
    const bench = await makeBench()
    const volume = await bench.send('POST', '/volume/v3/volumes', { volume: { size: 500 } })
    expect(volume).toMatchObject({ status: 413, body: { overLimit: { code: 413, retryAfter: '0' } } })
    expect(volume.headers.get('retry-after')).toBe('0')
    const external = (await bench.get('/network/v2.0/networks?name=public')).body.networks[0].id
    const ask = () =>
      bench.send('POST', '/network/v2.0/floatingips', { floatingip: { floating_network_id: external } })
    expect((await ask()).status).toBe(201)
    expect(await ask()).toMatchObject({
      status: 409,
      body: { NeutronError: { type: 'OverQuota', message: "Quota exceeded for resources: ['floatingip']." } },
    })
    const reader = await bench.as('reader')
    expect(await reader.send('POST', '/network/v2.0/networks', { network: {} })).toMatchObject({
      status: 403,
      body: {
        NeutronError: { type: 'PolicyNotAuthorized', message: 'rule:create_network is disallowed by policy' },
      },
    })
    expect(
      (await reader.send('POST', '/volume/v3/volumes', { volume: { size: 1 } })).body.forbidden.message,
    ).toBe("Policy doesn't allow volume:create to be performed.")
  })
})

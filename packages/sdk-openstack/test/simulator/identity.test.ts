import { describe, expect, it } from 'vitest'
import { totpCode } from '../../src/testing/identity/totp.js'
import { createSimulator, demoSeed } from '../../src/testing/index.js'
import { demoTotpSecret } from '../../src/testing/seed/demo.js'
import { ask, credentials, makeBench, start } from './bench.js'

describe('OS-3 the simulated identity service', () => {
  it('gives a token with roles and a catalog by region and interface', async () => {
    const simulator = createSimulator()
    const { status, body, headers } = await ask(
      simulator,
      'POST',
      '/identity/v3/auth/tokens',
      credentials('demo', 'demo'),
    )
    expect(status).toBe(201)
    expect(headers.get('x-subject-token')).toMatch(/^gAAAAA/)
    expect(body.token).toMatchObject({
      methods: ['password'],
      user: { name: 'demo', domain: { id: 'default', name: 'Default' } },
      project: { name: 'demo' },
      is_domain: false,
    })
    expect(body.token.roles.map(({ name }: { name: string }) => name)).toContain('reader')
    const types = body.token.catalog.map(({ type }: { type: string }) => type)
    expect(types).toEqual(expect.arrayContaining(['identity', 'compute', 'network']))
    const compute = body.token.catalog.find(({ type }: { type: string }) => type === 'compute')
    expect(compute.endpoints).toHaveLength(6)
    expect(compute.endpoints.map(({ url }: { url: string }) => url)).toContain(
      'http://simulator.local:5000/regiontwo/compute/v2.1',
    )
  })

  it('refuses a wrong password, an unknown project and a project without a role alike', async () => {
    const simulator = createSimulator()
    for (const body of [
      credentials('demo', 'demo', 'wrong'),
      credentials('demo', 'nowhere'),
      credentials('demo', 'admin'),
    ]) {
      const got = await ask(simulator, 'POST', '/identity/v3/auth/tokens', body)
      expect(got).toMatchObject({
        status: 401,
        body: {
          error: {
            code: 401,
            message: 'The request you have made requires authentication.',
            title: 'Unauthorized',
          },
        },
      })
    }
  })

  it('asks who needs more than a password for a passcode, with a receipt', async () => {
    const simulator = createSimulator({ clock: { now: () => start } })
    const first = await ask(simulator, 'POST', '/identity/v3/auth/tokens', credentials('careful', 'demo'))
    expect(first.status).toBe(401)
    expect(first.body.required_auth_methods).toEqual([['password', 'totp']])
    const receipt = first.headers.get('openstack-auth-receipt') ?? ''
    const second = (passcode: string) =>
      ask(
        simulator,
        'POST',
        '/identity/v3/auth/tokens',
        {
          auth: {
            identity: {
              methods: ['totp'],
              totp: { user: { name: 'careful', domain: { id: 'default' }, passcode } },
            },
            scope: { project: { name: 'demo', domain: { id: 'default' } } },
          },
        },
        { 'openstack-auth-receipt': receipt },
      )
    expect((await second('000000')).status).toBe(401)
    const signedIn = await second(totpCode(demoTotpSecret, start))
    expect(signedIn.status).toBe(201)
    expect(signedIn.body.token.methods).toEqual(['password', 'totp'])
  })

  it('forgets a token when it is revoked and when its time is over; state keeps none of them', async () => {
    const bench = await makeBench()
    expect((await bench.get('/compute/v2.1/servers')).status).toBe(200)
    bench.at += 4 * 3_600_000 + 1
    expect((await bench.get('/compute/v2.1/servers')).status).toBe(401)
    const again = await bench.as('demo')
    const token = (await again.get('/identity/v3/auth/tokens')).headers
    expect(token.get('x-subject-token')).toBeNull()
    const { headers } = await ask(
      bench.simulator,
      'POST',
      '/identity/v3/auth/tokens',
      credentials('demo', 'demo'),
    )
    const secret = headers.get('x-subject-token') ?? ''
    expect(JSON.stringify(bench.simulator.state())).not.toContain(secret)
    expect(JSON.stringify(bench.simulator.log)).not.toContain(secret)
    expect(
      (await again.send('DELETE', '/identity/v3/auth/tokens', undefined, { 'x-subject-token': secret }))
        .status,
    ).toBe(204)
    expect(
      (await ask(bench.simulator, 'GET', '/network/v2.0/networks', undefined, { 'x-auth-token': secret }))
        .status,
    ).toBe(401)
  })

  it('OS-6 leaves services out of the catalog and off the air', async () => {
    const bench = await makeBench({ without: ['network'] })
    const { body } = await bench.get('/identity/v3/auth/catalog')
    expect(body.catalog.map(({ type }: { type: string }) => type)).not.toContain('network')
    expect((await bench.get('/network/v2.0/networks')).status).toBe(404)
  })

  it('goes on from a saved state, tokens and all', async () => {
    const bench = await makeBench()
    const saved = JSON.parse(JSON.stringify(bench.simulator.state()))
    expect(saved).toEqual(bench.simulator.state())
    const again = await makeBench({ state: saved })
    expect((await again.get('/compute/v2.1/servers/detail')).body).toEqual(
      (await bench.get('/compute/v2.1/servers/detail')).body,
    )
    expect(demoSeed({ now: start })).toEqual(demoSeed({ now: start }))
  })
})

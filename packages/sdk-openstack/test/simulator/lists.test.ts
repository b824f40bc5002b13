import { describe, expect, it } from 'vitest'
import { demoSeed } from '../../src/testing/index.js'
import { makeBench, microversion, start } from './bench.js'

describe('OS-8 lists of the simulator', () => {
  it('shows servers of the project only, and of all projects to administrators', async () => {
    const bench = await makeBench()
    const own = await bench.get('/compute/v2.1/servers/detail', microversion('2.93'))
    expect(own.status).toBe(200)
    expect(own.headers.get('openstack-api-version')).toBe('compute 2.93')
    const statuses = own.body.servers.map(({ status }: { status: string }) => status)
    expect(new Set(statuses)).toEqual(
      new Set([
        'ACTIVE',
        'PAUSED',
        'SUSPENDED',
        'SHUTOFF',
        'SHELVED_OFFLOADED',
        'VERIFY_RESIZE',
        'RESCUE',
        'ERROR',
      ]),
    )
    expect(
      own.body.servers.find(({ name }: { name: string }) => name === 'web-1').addresses.shop,
    ).toMatchObject([
      { addr: '10.20.0.11', 'OS-EXT-IPS:type': 'fixed' },
      { addr: '203.0.113.20', 'OS-EXT-IPS:type': 'floating' },
    ])
    const refused = await bench.get('/compute/v2.1/servers?all_tenants=1')
    expect(refused).toMatchObject({
      status: 403,
      body: {
        forbidden: {
          message: "Policy doesn't allow os_compute_api:servers:index:get_all_tenants to be performed.",
        },
      },
    })
    const admin = await bench.as('admin', 'admin')
    const all = await admin.get('/compute/v2.1/servers?all_tenants=1')
    expect(all.body.servers).toHaveLength(own.body.servers.length + 1)
  })

  it('pages thousands of servers to the end', async () => {
    const bench = await makeBench({ state: demoSeed({ now: start, servers: 2_500 }) })
    const names = new Set<string>()
    let path: string | undefined = '/compute/v2.1/servers/detail'
    let pages = 0
    while (path !== undefined) {
      const { body }: { body: { servers: { name: string }[]; servers_links?: { href: string }[] } } =
        await bench.get(path)
      for (const { name } of body.servers) names.add(name)
      pages++
      const href = body.servers_links?.[0]?.href
      path = href?.slice(new URL(href).origin.length)
    }
    expect(names.size).toBe(2511)
    expect(pages).toBe(3)
  })

  it('answers neutron lists with filters, fields, sorting, and links that also lead back', async () => {
    const bench = await makeBench()
    const { body } = await bench.get(
      '/network/v2.0/networks?limit=2&sort_key=name&sort_dir=asc&fields=id&fields=name',
    )
    expect(body.networks.map(({ name }: { name: string }) => name)).toEqual(['backend', 'public'])
    expect(Object.keys(body.networks[0])).toEqual(['id', 'name'])
    expect(body.networks_links.map(({ rel }: { rel: string }) => rel)).toEqual(['next', 'previous'])
    const unknown = await bench.get('/network/v2.0/networks?foo=x')
    expect(unknown).toMatchObject({
      status: 400,
      body: {
        NeutronError: { type: 'HTTPBadRequest', message: "['foo'] is invalid attribute for filtering" },
      },
    })
  })

  it('refuses microversions out of range, repeating what was asked for', async () => {
    const bench = await makeBench()
    const got = await bench.get('/compute/v2.1/servers', microversion('2.99'))
    expect(got).toMatchObject({
      status: 406,
      body: {
        computeFault: {
          code: 406,
          message: 'Version 2.99 is not supported by the API. Minimum is 2.1 and maximum is 2.93.',
        },
      },
    })
    expect(got.headers.get('openstack-api-version')).toBe('compute 2.99')
  })
})

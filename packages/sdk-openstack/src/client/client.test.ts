import { ConnectionError, createTransport, type Fetch, Secret } from '@pve/core'
import { describe, expect, it } from 'vitest'
import type { ComputeApi, NetworkApi } from './api.js'
import type { Connection } from './connection.js'
import { ServiceClient } from './service-client.js'
import type { ServiceName } from './services.js'

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** A service whose answers the test writes; tokens are counted up by `renew`. */
function service(answer: (request: Request, nth: number) => Response | Promise<Response>) {
  const requests: Request[] = []
  let token = 1
  let renewals = 0
  let renewing: Promise<Secret | undefined> | undefined
  const fetch: Fetch = async (request) => {
    requests.push(request)
    return await answer(request, requests.length)
  }
  const transport = createTransport({
    hosts: ['http://nova.example'],
    fetch,
    notDoneStatus: (status) => status === 429,
    retry: { minDelayMs: 1 },
  })
  const connection: Connection = {
    session: {
      token: async () => Secret.of(`token-number-${token}`),
      renew() {
        renewing ??= (async () => {
          renewals += 1
          token += 1
          return Secret.of(`token-number-${token}`)
        })()
        return renewing
      },
      signedIn: () => Promise.reject(new Error('not asked')),
      signOut: async () => {},
    },
    endpoint: async (name) => ({
      service: name,
      url: 'http://nova.example/v2.1',
      ...(name === 'compute' && { microversions: { min: '2.1', max: '2.93' } }),
      quirks: [],
    }),
    transport: () => transport,
    configuredMicroversion: () => undefined,
  }
  return {
    requests,
    renewals: () => renewals,
    compute: new ServiceClient<ComputeApi>(connection, 'compute'),
    network: new ServiceClient<NetworkApi>(connection, 'network'),
    of: (name: ServiceName) => new ServiceClient(connection, name),
  }
}

describe('OS-7 a request', () => {
  it('has path, query, token and microversion in their places', async () => {
    const { compute, requests } = service(() =>
      json({ server: {} }, 200, { 'X-Openstack-Request-Id': 'req-1' }),
    )
    const answer = await compute.get('/servers/{id}', {
      path: { id: 'a/b c' },
      query: { fields: ['id', 'name'], none: undefined },
    })
    const [request] = requests
    expect(request?.url).toBe('http://nova.example/v2.1/servers/a%2Fb%20c?fields=id&fields=name')
    expect(request?.headers.get('x-auth-token')).toBe('token-number-1')
    expect(request?.headers.get('openstack-api-version')).toBe('compute 2.93')
    expect(answer).toMatchObject({ requestId: 'req-1', microversion: '2.93', status: 200 })
  })

  it('asks in the microversion that it names, and refuses what this cloud has not before it is sent', async () => {
    const { compute, requests } = service(() => json({}))
    await compute.get('/servers/detail', { microversion: '2.42' })
    expect(requests[0]?.headers.get('openstack-api-version')).toBe('compute 2.42')
    await expect(compute.get('/servers/detail', { microversion: '2.95' })).rejects.toMatchObject({
      code: 'OS_MICROVERSION',
    })
    expect(requests).toHaveLength(1)
  })

  it('takes an empty answer that calls itself JSON', async () => {
    const { compute } = service(
      () => new Response('', { status: 202, headers: { 'Content-Type': 'application/json' } }),
    )
    const { data, status } = await compute.post('/servers/{id}/action', {
      path: { id: '1' },
      body: { 'os-stop': null },
    })
    expect([data, status]).toEqual([undefined, 202])
  })

  it('a text with a type of its own goes out as it is, everything else as JSON', async () => {
    const { of, requests } = service(() => json({}))
    const headers = { 'Content-Type': 'text/plain' }
    await of('key-manager').request('put', '/secrets/{id}', { path: { id: '1' }, body: 's3cret', headers })
    await of('key-manager').request('post', '/secrets', { body: 'text' })
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['s3cret', '"text"'])
  })

  it('a web page is not an answer', async () => {
    const { network } = service(
      () => new Response('<html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } }),
    )
    await expect(network.get('/networks')).rejects.toMatchObject({
      code: 'OS_NOT_OPENSTACK',
      details: { came: expect.stringContaining('Sign in') },
    })
  })
})

describe('OS-3 a 401 gets one new token, however many ask', () => {
  const refuseFirst = (request: Request) =>
    request.headers.get('x-auth-token') === 'token-number-1'
      ? json({ error: { message: 'no' } }, 401)
      : json({ servers: [] })

  it('20 at a time: one sign-in, and all are answered', async () => {
    const { compute, renewals, requests } = service(refuseFirst)
    await Promise.all(Array.from({ length: 20 }, () => compute.get('/servers/detail')))
    expect([renewals(), requests.length]).toEqual([1, 40])
  })

  it('a POST is sent again, since a 401 comes before anything is done', async () => {
    const { compute, requests } = service(refuseFirst)
    await compute.post('/servers/{id}/action', { path: { id: '1' }, body: { 'os-stop': null } })
    expect(requests).toHaveLength(2)
    expect(await requests[1]?.text()).toBe('{"os-stop":null}')
  })

  it('the second 401 is final', async () => {
    const { compute, requests } = service(() =>
      json({ error: { code: 401, message: 'The request you have made requires authentication.' } }, 401),
    )
    await expect(compute.get('/servers/detail')).rejects.toMatchObject({ code: 'OS_AUTH_FAILED' })
    expect(requests).toHaveLength(2)
  })
})

describe('OS-8 what is sent again', () => {
  const action = { path: { id: '1' }, body: { 'os-stop': null } } as const

  it('429 is refused before the service saw it: also a POST waits as it is told, and goes again', async () => {
    const { compute, requests } = service((_, nth) =>
      nth < 3 ? json({}, 429, { 'Retry-After': '0' }) : json({}, 202),
    )
    await compute.post('/servers/{id}/action', action)
    expect(requests).toHaveLength(3)
  })

  it('503 of a GET goes again, of a POST it does not', async () => {
    const { compute, requests } = service((_, nth) =>
      nth % 2 === 1 ? json({ message: 'down' }, 503) : json({}),
    )
    await compute.get('/servers/detail')
    expect(requests).toHaveLength(2)
    await expect(compute.post('/servers/{id}/action', action)).rejects.toMatchObject({
      code: 'OS_UNAVAILABLE',
    })
    expect(requests).toHaveLength(3)
  })

  it('a lost answer of a POST is not sent again, one of a GET is', async () => {
    const lost = () =>
      Promise.reject(new ConnectionError('lost', { code: 'CONNECTION_LOST', host: 'x', sent: 'maybe' }))
    const { compute, requests } = service((_, nth) => (nth % 2 === 1 ? lost() : json({})))
    await compute.get('/servers/detail')
    await expect(compute.post('/servers/{id}/action', action)).rejects.toMatchObject({ sent: 'maybe' })
    expect(requests).toHaveLength(3)
  })

  it('413 of a full quota is no rate limit', async () => {
    const { of, requests } = service(() =>
      json(
        {
          overLimit: {
            code: 413,
            message: 'VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota',
            retryAfter: '0',
          },
        },
        413,
        { 'Retry-After': '0' },
      ),
    )
    await expect(of('block-storage').request('post', '/volumes', { body: {} })).rejects.toMatchObject({
      code: 'OS_QUOTA',
    })
    expect(requests).toHaveLength(1)
  })
})

describe('OS-4 every service’s way to refuse', () => {
  it.each([
    [
      'nova',
      404,
      { itemNotFound: { code: 404, message: 'Instance x could not be found.' } },
      'OS_NOT_FOUND',
      'Instance x could not be found.',
      'itemNotFound',
    ],
    [
      'nova',
      409,
      { conflictingRequest: { code: 409, message: "Cannot 'start' instance" } },
      'OS_CONFLICT',
      "Cannot 'start' instance",
      'conflictingRequest',
    ],
    [
      'nova, quota',
      403,
      {
        forbidden: {
          code: 403,
          message: 'Quota exceeded for cores: Requested 128, but already used 0 of 40 cores',
        },
      },
      'OS_QUOTA',
      /Requested 128/,
      'forbidden',
    ],
    [
      'nova, policy',
      403,
      {
        forbidden: {
          code: 403,
          message: "Policy doesn't allow os_compute_api:servers:create to be performed.",
        },
      },
      'OS_FORBIDDEN',
      /Policy/,
      'forbidden',
    ],
    [
      'neutron',
      409,
      {
        NeutronError: {
          type: 'SecurityGroupRuleExists',
          message: 'Security group rule already exists. Rule id is abc.',
          detail: '',
        },
      },
      'OS_CONFLICT',
      /Rule id is abc/,
      'SecurityGroupRuleExists',
    ],
    [
      'neutron, quota',
      409,
      {
        NeutronError: {
          type: 'OverQuota',
          message: "Quota exceeded for resources: ['network'].",
          detail: '',
        },
      },
      'OS_QUOTA',
      /network/,
      'OverQuota',
    ],
    [
      'keystone',
      403,
      {
        error: {
          code: 403,
          message: 'You are not authorized to perform the requested action: identity:create_user.',
          title: 'Forbidden',
        },
      },
      'OS_FORBIDDEN',
      /identity:create_user/,
      undefined,
    ],
    [
      'octavia',
      400,
      { faultcode: 'Client', faultstring: 'Validation failure', debuginfo: null },
      'OS_BAD_REQUEST',
      'Validation failure',
      undefined,
    ],
    [
      'aodh',
      400,
      { error_message: { debuginfo: null, faultcode: 'Client', faultstring: 'Alarm invalid' } },
      'OS_BAD_REQUEST',
      'Alarm invalid',
      'error_message',
    ],
    [
      'heat',
      404,
      {
        code: 404,
        title: 'Not Found',
        explanation: 'The resource could not be found.',
        error: { message: 'The Stack (x) could not be found.', type: 'EntityNotFound' },
      },
      'OS_NOT_FOUND',
      'The Stack (x) could not be found.',
      undefined,
    ],
    [
      'barbican',
      404,
      { code: 404, title: 'Not Found', description: 'Secret not found.' },
      'OS_NOT_FOUND',
      'Secret not found.',
      undefined,
    ],
    [
      'placement',
      406,
      {
        errors: [
          {
            status: 406,
            title: 'Not Acceptable',
            detail: 'Unacceptable version header: 1.99',
            max_version: '1.39',
          },
        ],
      },
      'OS_FAILED',
      /Unacceptable version/,
      undefined,
    ],
    [
      'designate',
      400,
      {
        code: 400,
        type: 'invalid_object',
        message: 'Provided object does not match schema',
        request_id: 'req-d',
      },
      'OS_BAD_REQUEST',
      /does not match/,
      'invalid_object',
    ],
  ])('%s %d', async (_, status, body, code, message, type) => {
    const { network } = service(() => json(body, status, { 'x-openstack-request-id': 'req-7' }))
    const refused = network.get('/networks')
    await expect(refused).rejects.toMatchObject({ code, ids: { requestId: 'req-7' }, status })
    await expect(refused).rejects.toThrow(message)
    if (type !== undefined) await expect(refused).rejects.toMatchObject({ type })
  })

  it.each([
    [
      'a policy about quotas',
      403,
      { forbidden: { message: "Policy doesn't allow os_compute_api:os-quota-sets:detail to be performed." } },
      'OS_FORBIDDEN',
    ],
    [
      'a rule about quotas',
      403,
      {
        NeutronError: {
          type: 'HTTPForbidden',
          message: '(rule:get_quota) is disallowed by policy',
          detail: '',
        },
      },
      'OS_FORBIDDEN',
    ],
    [
      'a name that has the word',
      409,
      { conflictingRequest: { message: "Key pair 'quota-admin' already exists." } },
      'OS_CONFLICT',
    ],
    [
      'too many key pairs',
      403,
      { forbidden: { message: 'Quota exceeded, too many key pairs.' } },
      'OS_QUOTA',
    ],
    ['too many ports', 403, { forbidden: { message: 'Maximum number of ports exceeded' } }, 'OS_QUOTA'],
  ])('tells quota from what only sounds like it: %s', async (_, status, body, code) => {
    const { compute } = service(() => json(body, status))
    await expect(compute.get('/servers/detail')).rejects.toMatchObject({ code })
  })

  it('says the policy, by each service’s words', async () => {
    for (const [text, policy] of [
      ["Policy doesn't allow volume:create to be performed.", 'volume:create'],
      ['(rule:create_network and (rule:x)) is disallowed by policy', 'rule:create_network'],
      ['rule:create_router is disallowed by policy', 'rule:create_router'],
      ['You are not authorized to complete create_image action.', 'create_image'],
    ] as const) {
      const { network } = service(() => json({ error: { message: text } }, 403))
      const error: unknown = await network.get('/networks').catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'OS_FORBIDDEN' })
      expect(error).toMatchObject({ policy, details: { policy } })
    }
  })

  it('glance answers a page: its words are the message', async () => {
    const page =
      '<html> <head> <title>404 Not Found</title> </head> <body> <h1>404 Not Found</h1> No image found with ID x<br /> </body></html>'
    const { of } = service(
      () => new Response(page, { status: 404, headers: { 'Content-Type': 'text/html' } }),
    )
    await expect(of('image').request('get', '/images/x')).rejects.toMatchObject({
      message: expect.stringContaining('No image found with ID x'),
    })
  })
})

describe('OS-8 pages', () => {
  const rows = async (list: AsyncIterable<unknown>) => {
    const found: unknown[] = []
    for await (const row of list) found.push(row)
    return found
  }

  async function* flat(pages: AsyncIterable<unknown[]>) {
    for await (const page of pages) yield* page
  }

  it('nova: follows next, whatever host its link names', async () => {
    const { compute, requests } = service((_, nth) =>
      nth === 1
        ? json({
            servers: [1, 2],
            servers_links: [
              { rel: 'next', href: 'http://10.0.0.1/v2.1/servers/detail?limit=2&marker=b&name=a%5E' },
            ],
          })
        : json({ servers: [3] }),
    )
    expect(
      await rows(compute.list('/servers/detail', 'servers', { query: { limit: 2, name: 'a^' } })),
    ).toEqual([1, 2, 3])
    expect(requests[1]?.url).toBe('http://nova.example/v2.1/servers/detail?limit=2&marker=b&name=a%5E')
  })

  it('neutron: only next, never previous', async () => {
    const { network, requests } = service(() =>
      json({
        networks: [1],
        networks_links: [{ rel: 'previous', href: 'http://x/v2.0/networks?marker=a&page_reverse=True' }],
      }),
    )
    expect(await rows(network.list('/networks', 'networks'))).toEqual([1])
    expect(requests).toHaveLength(1)
  })

  it('glance: a relative path', async () => {
    const { of } = service((request) =>
      request.url.includes('marker')
        ? json({ images: [2] })
        : json({ images: [1], next: '/v2/images?marker=a' }),
    )
    expect(await rows(flat(of('image').listPages('/images', 'images')))).toEqual([1, 2])
  })

  it('swift: after the last name, until nothing comes', async () => {
    const { of } = service((request) => {
      const marker = new URL(request.url).searchParams.get('marker')
      if (marker === null) return json([{ name: 'a' }, { name: 'b' }])
      return marker === 'b' ? json([{ subdir: 'c/' }]) : new Response(null, { status: 204 })
    })
    expect(await rows(flat(of('object-store').listPages('/', undefined)))).toHaveLength(3)
  })

  it('a marker that comes again ends it', async () => {
    const { compute, requests } = service(() =>
      json({ servers: [1], servers_links: [{ rel: 'next', href: '/?marker=same' }] }),
    )
    expect(await rows(compute.list('/servers/detail', 'servers'))).toEqual([1, 1])
    expect(requests).toHaveLength(2)
  })

  it('leaving the loop cancels the page that is on its way', async () => {
    let cancelled = false
    const { compute } = service((request, nth) => {
      if (nth === 1) return json({ servers: [1], servers_links: [{ rel: 'next', href: '/?marker=a' }] })
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => {
          cancelled = true
          reject(request.signal.reason)
        })
      })
    })
    for await (const row of compute.list('/servers/detail', 'servers')) {
      expect(row).toBe(1)
      break
    }
    await expect.poll(() => cancelled).toBe(true)
  })

  it('says when the list is not there', async () => {
    const { compute } = service(() => json({ server: [] }))
    await expect(rows(compute.list('/servers/detail', 'servers'))).rejects.toMatchObject({
      code: 'ANSWER_INVALID',
    })
  })
})

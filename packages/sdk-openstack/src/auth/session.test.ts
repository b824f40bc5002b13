import { createTransport, revealSecret, Secret } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { AuthenticationError, NotOpenstackError } from '../client/errors/index.js'
import type { TokenCache } from './index.js'
import type { IssuedToken } from './keystone/answer.js'
import { createSession, type SessionOptions } from './session.js'
import type { CloudConfig } from './types.js'

const start = Date.parse('2026-01-01T00:00:00Z')
const hourMs = 3_600_000
const origin = 'http://keystone.example:5000'

const base: CloudConfig = {
  name: 'lab',
  authUrl: `${origin}/v3`,
  auth: {
    type: 'password',
    username: 'demo',
    userDomainName: 'Default',
    password: Secret.of('secret-of-demo'),
  },
  scope: { type: 'project', name: 'demo', domainName: 'Default' },
  interface: 'public',
  tls: {},
  endpointOverrides: {},
  microversions: {},
  origins: { 'auth.password': 'clouds.yaml, line 4' },
}

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: string
}

type Answer = { status: number; body?: unknown; headers?: Record<string, string>; text?: string }

/** A Keystone that answers as it is told, and remembers what it was asked. */
function keystone(
  answer: (sent: Sent, count: number) => Answer | Promise<Answer>,
  options: Partial<SessionOptions> = {},
) {
  const sent: Sent[] = []
  let now = start
  const transport = createTransport({
    hosts: [origin],
    retry: { attempts: 0 },
    fetch: async (request) => {
      const one = {
        method: request.method,
        path: new URL(request.url).pathname,
        headers: request.headers,
        body: await request.text(),
      }
      sent.push(one)
      const { status, body, headers, text } = await answer(one, sent.length)
      return new Response(status === 204 ? null : (text ?? JSON.stringify(body ?? {})), {
        status,
        headers: { 'content-type': text === undefined ? 'application/json' : 'text/html', ...headers },
      })
    },
  })
  const session = createSession({ config: base, transport: () => transport, now: () => now, ...options })
  return { session, sent, pass: (ms: number) => (now += ms), at: () => now }
}

const issued = (id: string, expiresAt = start + hourMs, more: object = {}): Answer => ({
  status: 201,
  headers: { 'x-subject-token': id },
  body: {
    token: {
      methods: ['password'],
      user: { id: 'u1', name: 'demo', domain: { id: 'default', name: 'Default' } },
      project: { id: 'p1', name: 'demo', domain: { id: 'default', name: 'Default' } },
      roles: [{ name: 'reader' }, { name: 'member' }],
      issued_at: new Date(start).toISOString(),
      expires_at: new Date(expiresAt).toISOString(),
      catalog: [
        {
          type: 'compute',
          name: 'nova',
          endpoints: [
            { id: 'e1', interface: 'public', region_id: 'One', region: 'One', url: 'http://nova' },
            { id: 'e2', interface: 'public', region_id: 'One', region: 'One', url: null },
            { id: 'e3', interface: 'keystone-only', region_id: 'One', region: 'One', url: 'http://x' },
          ],
        },
      ],
      ...more,
    },
  },
})
const no = (message = 'The request you have made requires authentication.'): Answer => ({
  status: 401,
  headers: { 'x-openstack-request-id': 'req-1' },
  body: { error: { code: 401, message, title: 'Unauthorized' } },
})
const isUnscoped = ({ body }: Sent) => body.includes('"scope":"unscoped"')
const memory = (first?: IssuedToken): TokenCache & { kept: IssuedToken | undefined } => ({
  kept: first,
  async get() {
    return this.kept
  },
  async set(_owner, token) {
    this.kept = token
  },
  async delete() {
    this.kept = undefined
  },
})

describe('OS-3 createSession', () => {
  it('signs in at the first call, once for all who ask, and tells what the token is good for', async () => {
    const { session, sent } = keystone((_, count) => issued(`token-${count}`))
    const tokens = await Promise.all(Array.from({ length: 20 }, () => session.token()))
    expect(new Set(tokens.map(revealSecret))).toEqual(new Set(['token-1']))
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v3/auth/tokens'])
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'demo', domain: { name: 'Default' }, password: 'secret-of-demo' } },
        },
        scope: { project: { name: 'demo', domain: { name: 'Default' } } },
      },
    })
    expect(await session.signedIn()).toEqual({
      user: { id: 'u1', name: 'demo', domainName: 'Default' },
      scope: { type: 'project', id: 'p1', name: 'demo', domainName: 'Default' },
      roles: ['member', 'reader'],
      methods: ['password'],
      issuedAt: new Date(start),
      expiresAt: new Date(start + hourMs),
      catalog: [
        {
          type: 'compute',
          name: 'nova',
          endpoints: [{ id: 'e1', interface: 'public', region: 'One', url: 'http://nova' }],
        },
      ],
    })
    expect(sent).toHaveLength(1)
  })

  it('takes a new token 120 s before the old one expires, and not sooner', async () => {
    const { session, sent, pass, at } = keystone((_, count) => issued(`token-${count}`, at() + hourMs))
    await session.token()
    pass(hourMs - 120_001)
    expect(revealSecret(await session.token())).toBe('token-1')
    pass(1)
    const both = await Promise.all([session.token(), session.token()])
    expect([...both.map(revealSecret), sent.length]).toEqual(['token-2', 'token-2', 2])
  })

  it('renews once for twenty refused requests, and also for those that come late', async () => {
    const { session, sent, pass } = keystone((_, count) => issued(`token-${count}`))
    const old = await session.token()
    const renewed = await Promise.all(Array.from({ length: 20 }, () => session.renew(old)))
    expect(new Set(renewed.map((token) => token && revealSecret(token)))).toEqual(new Set(['token-2']))
    expect(revealSecret((await session.renew(old)) ?? '')).toBe('token-2')
    expect(sent).toHaveLength(2)
    // The renewed one is refused as well: it is not the token.
    const second = await session.token()
    expect(await session.renew(second)).toBeUndefined()
    pass(30_000)
    expect(revealSecret((await session.renew(second)) ?? '')).toBe('token-3')
  })

  it('tells a wrong password from a wrong project, and asks for neither again', async () => {
    const wrong = keystone(() => no())
    for (const _ of [1, 2, 3]) await expect(wrong.session.token()).rejects.toThrow(AuthenticationError)
    expect(wrong.sent.map(isUnscoped)).toEqual([false, true])
    await expect(wrong.session.token()).rejects.toMatchObject({
      code: 'OS_AUTH_FAILED',
      message: `The identity service of the cloud lab at ${origin}/v3 does not let user demo (domain Default) in. Keystone says: The request you have made requires authentication.`,
      hint: expect.stringContaining('clouds.yaml, line 4'),
      ids: { requestId: 'req-1' },
      details: { reason: 'credentials', authUrl: `${origin}/v3`, user: 'demo', cloud: 'lab' },
    })
    const { session, sent } = keystone((one) => {
      if (one.path.endsWith('/projects'))
        return { status: 200, body: { projects: [{ name: 'dema' }, { name: 'x' }] } }
      if (one.method === 'DELETE') return { status: 204 }
      return isUnscoped(one) ? issued('unscoped-token') : no()
    })
    await expect(session.token()).rejects.toMatchObject({
      message: expect.stringContaining('does not let it into project demo (domain Default)'),
      hint: expect.stringContaining('Did you mean dema? The user has a role in: dema, x.'),
      details: { reason: 'scope' },
    })
    expect(sent.map(({ method, path }) => `${method} ${path.slice(3)}`)).toEqual([
      'POST /auth/tokens',
      'POST /auth/tokens',
      'GET /auth/projects',
      'DELETE /auth/tokens',
    ])
  })

  it('gives the second factor when there is a receipt, and asks for it only then', async () => {
    let asked = 0
    const auth = {
      ...base.auth,
      type: 'password',
      password: Secret.of('secret-of-demo'),
      passcode: async () => Secret.of(`12345${++asked} `),
    } as const
    const receipt: Answer = {
      ...no(),
      headers: { 'openstack-auth-receipt': 'receipt-of-keystone' },
      body: { receipt: { methods: ['password'] }, required_auth_methods: [['password', 'totp']] },
    }
    const { session, sent } = keystone(
      (one) => (one.headers.has('openstack-auth-receipt') ? issued('both') : receipt),
      {
        config: { ...base, auth },
      },
    )
    expect(revealSecret(await session.token())).toBe('both')
    expect([asked, sent[1]?.headers.get('openstack-auth-receipt')]).toEqual([1, 'receipt-of-keystone'])
    expect(JSON.parse(sent[1]?.body ?? '').auth.identity).toEqual({
      methods: ['totp'],
      totp: { user: { name: 'demo', domain: { name: 'Default' }, passcode: '123451' } },
    })
    const without = keystone(() => receipt)
    await expect(without.session.token()).rejects.toMatchObject({
      details: { reason: 'second-factor' },
      hint: expect.stringContaining('It wants password and totp; password was good'),
    })
    const badCode = keystone((one) => (one.headers.has('openstack-auth-receipt') ? no() : receipt), {
      config: { ...base, auth },
    })
    await expect(badCode.session.token()).rejects.toMatchObject({ details: { reason: 'second-factor' } })
    await expect(badCode.session.token()).rejects.toThrow(AuthenticationError)
    expect([badCode.sent.length, asked]).toEqual([2, 2])
  })

  it('says which ways of signing in a cloud has that does not take this one', async () => {
    const methods = ['password', 'token']
    const error = {
      code: 401,
      message: 'Attempted to authenticate with an unsupported method.',
      identity: { methods },
    }
    const auth = { type: 'totp', username: 'demo', passcode: async () => Secret.of('123456') } as const
    const { session } = keystone(() => ({ ...no(), body: { error } }), { config: { ...base, auth } })
    await expect(session.token()).rejects.toMatchObject({
      message: expect.stringContaining('unsupported method'),
      hint: expect.stringContaining('It takes: password, token.'),
    })
  })

  it('uses a given token as it is, or for another scope', async () => {
    const auth = { type: 'token', token: Secret.of('token-that-was-given') } as const
    const asIs = keystone(() => ({ ...issued('x'), status: 200 }), {
      config: { ...base, auth, scope: { type: 'unscoped' } },
    })
    const token = await asIs.session.token()
    expect([revealSecret(token), asIs.sent[0]?.method, asIs.sent[0]?.headers.get('x-subject-token')]).toEqual(
      ['token-that-was-given', 'GET', 'token-that-was-given'],
    )
    expect(await asIs.session.renew(token)).toBeUndefined()
    await asIs.session.signOut()
    expect(asIs.sent).toHaveLength(1)
    const rescoped = keystone(() => issued('rescoped'), { config: { ...base, auth } })
    expect(revealSecret(await rescoped.session.token())).toBe('rescoped')
    expect(JSON.parse(rescoped.sent[0]?.body ?? '').auth.identity.token).toEqual({
      id: 'token-that-was-given',
    })
    for (const scope of [base.scope, { type: 'unscoped' } as const]) {
      const revoked = keystone(() => ({ ...no('Failed to validate token'), status: 404 }), {
        config: { ...base, auth, scope },
      })
      await expect(revoked.session.token()).rejects.toMatchObject({
        code: 'OS_AUTH_FAILED',
        details: { reason: 'token' },
      })
    }
  })

  it('asks for the scope that is wanted, and for none with an application credential', async () => {
    const scopes = await Promise.all(
      (
        [
          { type: 'project', id: 'p1' },
          { type: 'domain', name: 'Default' },
          { type: 'domain', id: 'default' },
          { type: 'system' },
          { type: 'unscoped' },
        ] as const
      ).map(async (scope) => {
        const { session, sent } = keystone(() => issued('x'), { config: { ...base, scope } })
        await session.token()
        return JSON.parse(sent[0]?.body ?? '').auth.scope
      }),
    )
    expect(scopes).toEqual([
      { project: { id: 'p1' } },
      { domain: { name: 'Default' } },
      { domain: { id: 'default' } },
      { system: { all: true } },
      'unscoped',
    ])
    const auth = { type: 'application-credential', id: 'ac1', secret: Secret.of('secret-of-ac1') } as const
    const { session, sent } = keystone(() => issued('x'), {
      config: { ...base, auth, scope: { type: 'unscoped' } },
    })
    await session.token()
    expect(JSON.parse(sent[0]?.body ?? '').auth).toEqual({
      identity: {
        methods: ['application_credential'],
        application_credential: { id: 'ac1', secret: 'secret-of-ac1' },
      },
    })
  })

  it('uses the token of the cache, and renews it once when it was revoked', async () => {
    const cache = memory()
    const first = keystone(() => issued('kept'), { cache })
    await first.session.token()
    const second = keystone((_, count) => issued(`new-${count}`), { cache })
    const kept = await second.session.token()
    expect([revealSecret(kept), second.sent.length]).toEqual(['kept', 0])
    const renewed = await Promise.all([second.session.renew(kept), second.session.renew(kept)])
    expect(renewed.map((token) => token && revealSecret(token))).toEqual(['new-1', 'new-1'])
    // A third process that had the revoked one finds the new one in the cache.
    const third = keystone(() => issued('never'), {
      cache: memory(await cache.get({ key: '', secret: undefined })),
    })
    expect(revealSecret((await third.session.renew(kept)) ?? '')).toBe('new-1')
    expect([second.sent.length, third.sent.length]).toEqual([1, 0])
  })

  it('forgets the token in memory and on disk and revokes it at the server', async () => {
    const cache = memory()
    const { session, sent } = keystone(
      (one, count) => (one.method === 'DELETE' ? { status: 204 } : issued(`token-${count}`)),
      { cache },
    )
    await session.token()
    await session.signOut()
    expect([sent[1]?.method, sent[1]?.headers.get('x-subject-token'), cache.kept]).toEqual([
      'DELETE',
      'token-1',
      undefined,
    ])
    expect(revealSecret(await session.token())).toBe('token-3')
  })

  it('goes on for the others when one who waits is cancelled, and stops when all are', async () => {
    const answers: ((answer: Answer) => void)[] = []
    const { session, sent } = keystone(() => new Promise<Answer>((resolve) => answers.push(resolve)))
    const began = (count: number) => expect.poll(() => answers.length).toBe(count)
    const controller = new AbortController()
    const cancelled = session.token(controller.signal)
    const other = session.token()
    await began(1)
    controller.abort()
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' })
    answers[0]?.(issued('token-1'))
    const old = await other
    const alone = new AbortController()
    const lonely = session.renew(old, alone.signal)
    await began(2)
    alone.abort()
    await expect(lonely).rejects.toMatchObject({ code: 'CANCELLED' })
    // Whoever comes now does not wait for what was given up.
    const again = session.token()
    await began(3)
    answers[2]?.(issued('token-3'))
    expect([revealSecret(await again), sent.length]).toEqual(['token-3', 3])
  })

  it('does not remember a failure of the network', async () => {
    const { session, sent } = keystone((_, count) =>
      count === 1 ? { status: 503, body: {} } : issued('token-2'),
    )
    await expect(session.token()).rejects.toMatchObject({ code: 'OS_UNAVAILABLE' })
    expect(revealSecret(await session.token())).toBe('token-2')
    expect(sent).toHaveLength(2)
  })

  it.each<[string, Answer]>([
    ['a web page', { status: 200, text: '<html>Sign in to the hotel</html>' }],
    ['a web page with 401', { status: 401, text: '<html>Proxy</html>' }],
    ['a redirect', { status: 302, headers: { location: 'http://elsewhere' } }],
    ['JSON of something else', { status: 201, body: { hello: 'world' } }],
    ['no token in the header', { ...issued('x'), headers: {} }],
  ])('OS-4 calls %s what it is', async (_what, answer) => {
    const { session } = keystone(() => answer)
    await expect(session.token()).rejects.toThrow(NotOpenstackError)
  })
})

describe('OS-5 finding version 3', () => {
  const document = (id: string, href: string) => ({
    versions: { values: [{ id, links: [{ rel: 'self', href }] }] },
  })
  it.each([
    ['/v3', '/v3', undefined],
    ['/identity/v3', '/identity/v3', undefined],
    ['', '/v3', document('v3.14', 'https://internal.name/v3/')],
    ['/identity', '/identity/v3', document('v3.14', 'https://internal.name/identity/v3/')],
    // A Keystone that does not know the prefix it is behind.
    ['/identity', '/identity/v3', document('v3.14', 'https://internal.name/v3/')],
    ['/v2.0', '/v3', document('v3.8', '/v3/')],
  ])('%s → %s, on the host that the user named', async (given, wanted, versions) => {
    const { session, sent } = keystone(
      (one) => (one.method === 'GET' ? { status: 300, body: versions } : issued('x')),
      {
        config: { ...base, authUrl: `${origin}${given}` },
      },
    )
    await session.token()
    expect(sent.at(-1)?.path).toBe(`${wanted}/auth/tokens`)
    expect(sent).toHaveLength(versions === undefined ? 1 : 2)
  })

  it('says so when there is no version 3', async () => {
    const { session } = keystone(() => ({ status: 200, body: { versions: [{ id: 'v2.0', links: [] }] } }), {
      config: { ...base, authUrl: origin },
    })
    await expect(session.token()).rejects.toThrow(/has no version 3: it offers v2.0/)
  })
})

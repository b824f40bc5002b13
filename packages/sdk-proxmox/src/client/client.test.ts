import { AnswerError, ConnectionError, type Fetch, ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import {
  type AnswerMismatch,
  type Auth,
  ConflictError,
  connect,
  DigestError,
  LockedError,
  NodeUnreachableError,
  NotFoundError,
  NotImplementedError,
  ParameterError,
  PermissionError,
} from './index.js'

interface Sent {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** A server that answers from a list and remembers what it was sent. */
function server(...answers: (Response | Error | ((sent: Sent) => Response))[]) {
  const sent: Sent[] = []
  const fetch: Fetch = async (request) => {
    const { pathname, search } = new URL(request.url)
    const one = {
      method: request.method,
      path: `${pathname.replace('/api2/json', '')}${search}`,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    }
    sent.push(one)
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    if (answer instanceof Error) throw answer
    if (answer === undefined) throw new Error('no answer')
    if (!(answer instanceof Response)) return answer(one)
    return new Response(await answer.clone().text(), { status: answer.status, statusText: answer.statusText })
  }
  return { sent, fetch }
}
const json = (data: unknown, status = 200, statusText = 'OK') =>
  new Response(JSON.stringify(data), { status, statusText })
const token: Auth = { tokenId: 'root@pam!auto', tokenSecret: 'aaaa-bbbb-cccc' }
const open = (fetch: Fetch, more: Partial<Parameters<typeof connect>[0]> = {}) =>
  connect({ url: 'https://pve1:8006', auth: token, fetch, retry: { minDelayMs: 1, maxDelayMs: 2 }, ...more })

describe('VM-20 encoding and decoding by the schema', () => {
  it('booleans, lists, property strings and sshkeys on the wire', async () => {
    const { sent, fetch } = server(json({ data: null }))
    const pve = await open(fetch)
    await pve.put('/nodes/{node}/qemu/{vmid}/config', {
      node: 'pve1',
      vmid: 100,
      onboot: true,
      protection: false,
      delete: ['net1', 'net2'],
      tags: ['a', 'b'],
      sshkeys: 'ssh-ed25519 AA x@y',
      net0: { model: 'virtio', bridge: 'vmbr0' },
    })
    expect(sent[0]).toMatchObject({ method: 'PUT', path: '/nodes/pve1/qemu/100/config' })
    expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toEqual({
      onboot: '1',
      protection: '0',
      delete: 'net1,net2',
      tags: 'a;b',
      sshkeys: 'ssh-ed25519%20AA%20x%40y',
      net0: 'virtio,bridge=vmbr0',
    })
  })

  it('DELETE carries its parameters in the query, and paths are encoded', async () => {
    const { sent, fetch } = server(json({ data: null }))
    const pve = await open(fetch)
    await pve.delete('/nodes/{node}/tasks/{upid}', {
      node: 'pve1',
      upid: 'UPID:pve1:0:0:0:x:1:root@pam!tok:',
    })
    await pve.delete('/nodes/{node}/qemu/{vmid}', { node: 'pve1', vmid: 100, purge: true })
    expect(sent[0]?.path).toBe('/nodes/pve1/tasks/UPID%3Apve1%3A0%3A0%3A0%3Ax%3A1%3Aroot%40pam!tok%3A')
    expect(sent[1]).toMatchObject({ path: '/nodes/pve1/qemu/100?purge=1', body: '' })
  })

  it('an answer becomes what the types promise; unknown keys are kept', async () => {
    const { fetch } = server(
      json({
        data: {
          memory: '1024',
          onboot: '1',
          cores: '2',
          tags: 'a;b',
          net0: 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1',
          description: 7,
          shiny: 'new',
          digest: 'x',
        },
      }),
    )
    const config = await (await open(fetch)).get('/nodes/{node}/qemu/{vmid}/config', {
      node: 'pve1',
      vmid: 100,
    })
    expect(config).toEqual({
      memory: { current: 1024 },
      onboot: true,
      cores: 2,
      tags: ['a', 'b'],
      net0: { model: 'virtio', macaddr: 'BC:24:11:00:00:01', bridge: 'vmbr0', firewall: true },
      description: '7',
      shiny: 'new',
      digest: 'x',
    })
  })

  it('an odd entry is reported with what came, and does not cost the list', async () => {
    const { fetch } = server(
      json({ data: [{ vmid: '100', status: 'running' }, { vmid: 'abc', status: 'stopped' }, null, 5] }),
    )
    const seen: AnswerMismatch[] = []
    const list = await (await open(fetch, { onMismatch: (_operation, mismatch) => seen.push(mismatch) })).get(
      '/nodes/{node}/qemu',
      { node: 'pve1' },
    )
    expect(list).toHaveLength(4)
    expect(seen).toEqual([
      { path: '[1].vmid', expected: 'integer', got: 'abc' },
      { path: '[3]', expected: 'object', got: '5' },
    ])
  })

  it.each([
    ['<html>proxy login</html>', 'is not JSON'],
    ['{"data":[{"vm', 'is not JSON'],
    ['{"ok":1}', 'has no "data"'],
    ['{"data":"text"}', 'is not a list'],
    ['{"data":null}', 'is empty'],
  ])('an answer that is not of the schema: %s', async (body, expected) => {
    const { fetch } = server(new Response(body))
    const error = await (await open(fetch))
      .get('/nodes/{node}/qemu', { node: 'pve1' })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(AnswerError)
    expect(String(error)).toContain(expected)
  })

  it('parameters that break the schema never leave', async () => {
    const { sent, fetch } = server(json({ data: null }))
    const pve = await open(fetch)
    await expect(
      pve.post('/nodes/{node}/qemu', {
        node: 'pve1',
        vmid: 99,
        cores: 0,
        net0: { model: 'virtio', tag: 5000 },
      }),
    ).rejects.toThrow(ValidationError)
    await expect(
      pve.call('POST', '/nodes/{node}/qemu', {
        node: 'pve1',
        vmid: 100,
        bogus: 1,
        scsi31: { file: 'a:1' },
        net0: 5,
      }),
    ).rejects.toThrow(/bogus: property is not defined in schema/)
    expect(sent).toEqual([])
  })
})

describe('VM-23 errors say what they mean', () => {
  it.each([
    [
      400,
      'Parameter verification failed.',
      { errors: { cores: 'value must have a minimum value of 1' } },
      ParameterError,
      'cores: value must have a minimum value of 1',
    ],
    [403, 'Permission check failed (/vms/999, VM.Audit)', {}, PermissionError, 'Permission check failed'],
    [
      500,
      "unable to create VM 101 - VM 101 already exists on node 'pve1'",
      {},
      ConflictError,
      'already exists',
    ],
    [
      500,
      "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
      {},
      NotFoundError,
      'does not exist',
    ],
    [500, 'VM is locked (backup)', {}, LockedError, 'VM is locked (backup)'],
    [500, 'checksum mismatch (file change by other user?)', {}, DigestError, 'checksum mismatch'],
    [501, "Method 'GET /nope' not implemented", {}, NotImplementedError, 'not implemented'],
  ])('%i %s', async (status, message, more, type, text) => {
    const { fetch } = server(json({ data: null, message: `${message}\n`, ...more }, status, message))
    const error = await (await open(fetch))
      .post('/nodes/{node}/qemu', { node: 'pve1', vmid: 101 })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(type)
    expect(String(error)).toContain(text)
  })

  it('595 is retried where it is safe, and then names the node as unreachable', async () => {
    const { sent, fetch } = server(new Response('', { status: 595, statusText: 'No route to host' }))
    await expect((await open(fetch)).get('/nodes/{node}/qemu', { node: 'pve2' })).rejects.toThrow(
      NodeUnreachableError,
    )
    expect(sent.length).toBeGreaterThan(1)
    const post = server(new Response('', { status: 595, statusText: 'No route to host' }))
    await expect(
      (await open(post.fetch)).post('/nodes/{node}/qemu', { node: 'pve2', vmid: 100 }),
    ).rejects.toThrow(NodeUnreachableError)
    expect(post.sent).toHaveLength(1)
  })

  it('the missing permission is named, from the text or from the schema', async () => {
    const told = server(json({ data: null, message: 'Permission check failed (/vms/999, VM.Audit)\n' }, 403))
    const untold = server(json({ data: null, message: 'Permission check failed\n' }, 403))
    const missing = async (fetch: Fetch) => {
      const error = await (await open(fetch))
        .get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 999 })
        .catch((caught: unknown) => caught)
      return error instanceof PermissionError ? error.missing : error
    }
    const expected = [{ path: '/vms/999', privileges: ['VM.Audit'] }]
    expect(await missing(told.fetch)).toEqual(expected)
    expect(await missing(untold.fetch)).toEqual(expected)
  })

  it('ALL-7 a lost POST is not sent twice', async () => {
    const lost = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    })
    const { sent, fetch } = server(lost)
    const error = await (await open(fetch))
      .post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100 })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(sent).toHaveLength(1)
  })
})

describe('VM-1 … VM-5 signing in', () => {
  const hex = (ms: number) =>
    Math.floor(ms / 1000)
      .toString(16)
      .toUpperCase()
      .padStart(8, '0')
  const ticket = (ms: number, user = 'root@pam') => ({
    data: { username: user, ticket: `PVE:${user}:${hex(ms)}::sig`, CSRFPreventionToken: `csrf-${ms}` },
  })
  const unauthorized = () => new Response('', { status: 401, statusText: 'Authentication failed!' })

  it('VM-3 a token goes with every request, and a 401 is final', async () => {
    const { sent, fetch } = server(unauthorized())
    const pve = await open(fetch)
    await expect(pve.get('/version')).rejects.toMatchObject({
      code: 'AUTH_TOKEN',
      hint: expect.stringContaining('root@pam!auto'),
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers['authorization']).toBe('PVEAPIToken=root@pam!auto=aaaa-bbbb-cccc')
  })

  it('VM-1 a password, the realm pam by default; CSRF on writes only', async () => {
    const { sent, fetch } = server(json(ticket(0)), json({ data: [] }), json({ data: null }))
    const pve = await open(fetch, { auth: { username: 'root', password: 'pw-canary' }, now: () => 1000 })
    await pve.get('/nodes')
    await pve.post('/pools', { poolid: 'p' })
    expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toEqual({
      username: 'root@pam',
      password: 'pw-canary',
    })
    expect(sent[0]?.headers['cookie']).toBeUndefined()
    expect(sent[1]?.headers['cookie']).toMatch(/^PVEAuthCookie=PVE%3Aroot%40pam/)
    expect(sent[1]?.headers['csrfpreventiontoken']).toBeUndefined()
    expect(sent[2]?.headers['csrfpreventiontoken']).toBe('csrf-0')
  })

  it('VM-2 the second factor is asked for only when the server wants it', async () => {
    const challenge = `PVE:!tfa!${encodeURIComponent('{"totp":true,"recovery":"unavailable"}')}:sig`
    const { sent, fetch } = server(
      json({ data: { username: 'root@pam', ticket: challenge, NeedTFA: 1 } }),
      json(ticket(0)),
    )
    const asked: unknown[] = []
    const pve = await open(fetch, {
      auth: {
        username: 'root',
        password: 'pw',
        secondFactor: async (what) => {
          asked.push(what)
          return '123 456'
        },
      },
      now: () => 0,
    })
    expect(asked).toEqual([{ username: 'root@pam', kinds: ['totp'] }])
    expect(Object.fromEntries(new URLSearchParams(sent[1]?.body))).toEqual({
      username: 'root@pam',
      password: 'totp:123456',
      'tfa-challenge': challenge,
    })
    expect(pve.user).toBe('root@pam')
  })

  it('VM-2 without a way to ask, the error says so', async () => {
    const { fetch } = server(
      json({ data: { username: 'root@pam', ticket: 'PVE:!tfa!%7B%22totp%22%3Atrue%7D:s', NeedTFA: 1 } }),
    )
    await expect(open(fetch, { auth: { username: 'root', password: 'pw' } })).rejects.toMatchObject({
      code: 'AUTH_TFA',
      hint: expect.stringContaining('totp'),
    })
  })

  it('VM-5 a wrong password and an unknown realm are told apart', async () => {
    const refuse = () =>
      json({ data: null, message: 'authentication failure\n' }, 401, 'authentication failure')
    const realms = () =>
      json({
        data: [
          { realm: 'pam', type: 'pam' },
          { realm: 'pve', type: 'pve' },
        ],
      })
    const wrong = server(refuse(), realms())
    await expect(open(wrong.fetch, { auth: { username: 'root@pam', password: 'x' } })).rejects.toMatchObject({
      code: 'AUTH_FAILED',
      hint: 'Wrong user name or password.',
    })
    const unknown = server(refuse(), realms())
    await expect(
      open(unknown.fetch, { auth: { username: 'root', realm: 'ldap', password: 'x' } }),
    ).rejects.toMatchObject({ code: 'AUTH_REALM', hint: 'Its realms are: pam, pve.' })
  })

  it('VM-4 a ticket is renewed from itself before it ends, once for all who wait', async () => {
    let now = 0
    const { sent, fetch } = server((one) =>
      one.path === '/access/ticket' ? json(ticket(now)) : json({ data: [] }),
    )
    const pve = await open(fetch, { auth: { username: 'root', password: 'pw' }, now: () => now })
    now = 100 * 60_000
    await Promise.all([pve.get('/nodes'), pve.get('/nodes'), pve.get('/nodes')])
    const renewals = sent.filter((one) => one.path === '/access/ticket').slice(1)
    expect(renewals).toHaveLength(1)
    expect(new URLSearchParams(renewals[0]?.body).get('password')).toBe('PVE:root@pam:00000000::sig')
    expect(sent.at(-1)?.headers['cookie']).toContain(hex(now))
  })

  it('VM-4 a 401 is tried once more after a renewal, also for a POST', async () => {
    let refused = 0
    const { sent, fetch } = server((one) => {
      if (one.path === '/access/ticket') return json(ticket(sent.length * 1000))
      return refused++ === 0 ? unauthorized() : json({ data: null })
    })
    const pve = await open(fetch, { auth: { username: 'root', password: 'pw' }, now: () => 0 })
    await pve.post('/pools', { poolid: 'p' })
    expect(sent.map((one) => one.path)).toEqual(['/access/ticket', '/pools', '/access/ticket', '/pools'])
    expect(sent[3]?.body).toBe('poolid=p')
  })

  it('VM-4 a ticket that is refused and cannot be renewed asks for a new sign-in', async () => {
    const { sent, fetch } = server((one) =>
      sent.length === 1 && one.path === '/access/ticket' ? json(ticket(0)) : unauthorized(),
    )
    const pve = await open(fetch, { auth: { username: 'root', password: 'pw' }, now: () => 0 })
    await expect(pve.get('/nodes')).rejects.toMatchObject({
      code: 'AUTH_EXPIRED',
      hint: expect.stringContaining('pve login'),
    })
    expect(sent.map((one) => one.path)).toEqual(['/access/ticket', '/nodes', '/access/ticket'])
  })

  it('a bare host name gets https and port 8006; nonsense is refused', async () => {
    const { sent, fetch } = server(json({ data: [] }))
    await (await open(fetch, { url: 'pve1' })).get('/nodes')
    expect(sent).toHaveLength(1)
    await expect(open(fetch, { url: 'ftp://pve1' })).rejects.toMatchObject({ code: 'USAGE' })
    await expect(open(fetch, { auth: { tokenId: 'root@pam', tokenSecret: 'x' } })).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('root@pam!automation'),
    })
  })
})

import { request as httpRequest } from 'node:http'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../src/client/index.js'
import {
  createSimulator,
  type ServedSimulator,
  type Simulator,
  serveSimulator,
} from '../../src/testing/index.js'
import { simulatorHandlers } from '../../src/testing/msw/index.js'
import { tls } from './certificate.js'
import { isRecord } from './helpers.js'

const running: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of running.splice(0).reverse()) await end()
})

async function serve(simulator: Simulator): Promise<ServedSimulator> {
  const served = await serveSimulator(simulator)
  running.push(() => served.close())
  return served
}

type Face = (simulator: Simulator) => Promise<(path: string, init?: RequestInit) => Promise<Response>>

const faces: Record<string, Face> = {
  'in process': async (simulator) => (path, init) =>
    simulator.fetch(new Request(`${simulator.url}${path}`, init)),
  served: async (simulator) => {
    const { url } = await serve(simulator)
    return (path, init) => fetch(`${url}${path}`, init)
  },
  msw: async (simulator) => {
    const url = 'http://pve.test:8006'
    const server = setupServer(...simulatorHandlers(simulator, { url }))
    server.listen({ onUnhandledRequest: 'error' })
    running.push(() => server.close())
    return (path, init) => fetch(`${url}${path}`, init)
  },
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

describe.each(Object.entries(faces))('ALL-9 the simulator %s', (_, face) => {
  it('answers the same', async () => {
    const simulator = createSimulator({ clock: { now: () => Date.UTC(2026, 0, 15) } })
    const { tokenId, tokenSecret } = simulator.auth
    const headers = { Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` }
    const ask = await face(simulator)
    const seen = async (path: string, init: RequestInit = {}) => {
      const response = await ask(`/api2/json${path}`, { ...init, headers: { ...headers, ...init.headers } })
      const { status, statusText: reason } = response
      return { status, reason, type: response.headers.get('content-type'), body: await response.text() }
    }
    const json = 'application/json;charset=UTF-8'
    expect(await seen('/version')).toEqual({
      status: 200,
      reason: 'OK',
      type: json,
      body: expect.stringContaining('"release":"9.2"'),
    })
    expect(await seen('/nodes/pve1/qemu?bogus=1')).toMatchObject({
      status: 400,
      reason: 'Parameter verification failed.',
      type: json,
    })
    expect(await seen('/pools', { method: 'POST', body: 'poolid=caf%C3%A9!', headers: form })).toMatchObject({
      status: 400,
    })
    expect(
      await seen('/pools', {
        method: 'POST',
        body: JSON.stringify({ poolid: 'p', comment: 'grün' }),
        headers: { 'Content-Type': 'application/json' },
      }),
    ).toEqual({ status: 200, reason: 'OK', type: json, body: '{"data":null}' })
    expect(await seen('/pools/p')).toMatchObject({
      status: 200,
      body: expect.stringContaining('"comment":"grün"'),
    })
    expect(await seen('/pools?poolid=p', { method: 'DELETE' })).toMatchObject({ status: 200 })
    expect(await seen('/nodes/nowhere/status')).toMatchObject({
      status: 500,
      reason:
        "hostname lookup 'nowhere' failed - failed to get address info for: nowhere: Name or service not known",
    })
    const anonymous = await ask('/api2/json/version')
    expect([anonymous.status, anonymous.statusText, await anonymous.text()]).toEqual([401, 'No ticket', ''])
    const big = await ask('/api2/json/pools', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: `comment=${'x'.repeat(600_000)}`,
    })
    expect([big.status, big.statusText]).toEqual([501, 'for data too large'])
  })

  it('loses connections', async () => {
    const simulator = createSimulator({ faults: [{ match: { method: 'POST' }, kind: 'reset-after' }] })
    const ask = await face(simulator)
    const { tokenId, tokenSecret } = simulator.auth
    const headers = { ...form, Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` }
    await expect(
      ask('/api2/json/pools', { method: 'POST', headers, body: 'poolid=kept' }),
    ).rejects.toBeInstanceOf(TypeError)
    expect(simulator.state().pools).toHaveProperty('kept')
  })
})

describe('ALL-9 the served simulator', () => {
  it('takes the client from end to end, uploads included', async () => {
    const simulator = createSimulator({ taskSpeed: 100 })
    const { url } = await serve(simulator)
    const pve = await connect({ url, auth: { username: 'root', password: 'simulator' } })
    expect(await pve.get('/nodes')).toHaveLength(3)
    await pve.close()
    const body = new FormData()
    body.set('content', 'iso')
    body.set('filename', new File(['x'.repeat(2000)], 'new.iso'))
    const { tokenId, tokenSecret } = simulator.auth
    const answer = await fetch(`${url}/api2/json/nodes/pve1/storage/cephfs/upload`, {
      method: 'POST',
      body,
      headers: { Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` },
    })
    expect(await answer.text()).toContain(':imgcopy::')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(simulator.state().volumes).toContainEqual(
      expect.objectContaining({ name: 'iso/new.iso', sizeBytes: 2000 }),
    )
  })

  it('VM-6 speaks TLS, with a fingerprint to pin', async () => {
    const simulator = createSimulator()
    const served = await serveSimulator(simulator, { tls })
    running.push(() => served.close())
    const { url, fingerprint = '' } = served
    expect(fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/)
    const pinned = await connect({ url, auth: simulator.auth, tls: { fingerprint } })
    expect(await pinned.get('/version')).toMatchObject({ release: '9.2' })
    await pinned.close()
    const other = await connect({
      url,
      auth: simulator.auth,
      tls: { fingerprint: fingerprint.replace(/^../, '00') },
    })
    await expect(other.get('/version')).rejects.toMatchObject({
      code: 'TLS_FINGERPRINT_MISMATCH',
      fingerprint,
    })
    await other.close()
  })

  it('closes the connection after a refusal, and answers a body on GET as the server does', async () => {
    const simulator = createSimulator()
    const { port } = await serve(simulator)
    const { tokenId, tokenSecret } = simulator.auth
    const ask = (method: string, path: string, body = '') =>
      new Promise<{ status: number | undefined; connection: string | undefined; text: string }>(
        (resolve, reject) => {
          const request = httpRequest(
            {
              host: '127.0.0.1',
              port,
              method,
              path,
              headers: {
                Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}`,
                'Content-Length': body.length,
              },
            },
            (response) => {
              let text = ''
              response.on('data', (chunk) => {
                text += String(chunk)
              })
              response.on('end', () =>
                resolve({ status: response.statusCode, connection: response.headers.connection, text }),
              )
            },
          )
          request.on('error', reject)
          request.end(body)
        },
      )
    expect(await ask('GET', '/api2/json/version')).toMatchObject({ status: 200, connection: 'Keep-Alive' })
    expect(await ask('GET', '/api2/json/nodes?bogus=1')).toMatchObject({ status: 400, connection: 'close' })
    expect(await ask('GET', '/api2/json/version', 'x=1')).toMatchObject({
      status: 501,
      text: "Unexpected content for method 'GET'",
    })
    expect(await ask('PATCH', '/api2/json/version')).toMatchObject({ status: 501, text: '' })
  })

  it('VM-28 opens the terminal of a guest', async () => {
    const simulator = createSimulator()
    const { url } = await serve(simulator)
    const { tokenId, tokenSecret } = simulator.auth
    const headers = { Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` }
    const answer: unknown = await (
      await fetch(`${url}/api2/json/nodes/pve1/qemu/100/termproxy`, { method: 'POST', headers })
    ).json()
    const data = isRecord(answer) && isRecord(answer['data']) ? answer['data'] : {}
    const { user, ticket, port } = data
    const query = new URLSearchParams({ port: String(port), vncticket: String(ticket) })
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/api2/json/nodes/pve1/qemu/100/vncwebsocket?${query}`,
      'binary',
      { headers },
    )
    running.push(() => socket.terminate())
    let shown = ''
    socket.on('message', (chunk) => {
      shown += String(chunk)
    })
    const until = async (text: string) => {
      for (let turn = 0; turn < 200 && !shown.includes(text); turn++)
        await new Promise((resolve) => setTimeout(resolve, 5))
      expect(shown).toContain(text)
    }
    const type = (text: string) => socket.send(`0:${Buffer.byteLength(text)}:${text}`)
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    socket.send(`${String(user)}:${String(ticket)}\n`)
    await until('OK')
    socket.send('1:120:40:')
    socket.send('2')
    await until('web1 login: ')
    type('root\r')
    await until('Password: ')
    type('secret\r')
    await until('[root@web1:~]# ')
    expect(shown).not.toContain('secret')
    type('echo grün\r')
    await until('\r\ngrün\r\n')
    socket.close()
    await new Promise((resolve) => socket.once('close', resolve))
    const wrong = new WebSocket(
      `${url.replace('http', 'ws')}/api2/json/nodes/pve1/qemu/100/vncwebsocket?port=5900&vncticket=no`,
      { headers },
    )
    expect(await new Promise((resolve) => wrong.once('error', (error) => resolve(error.message)))).toBe(
      'Unexpected server response: 401',
    )
  })
})

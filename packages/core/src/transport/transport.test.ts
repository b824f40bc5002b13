import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closedPort, serve } from '../../test/server.js'
import { ConnectionError } from '../errors/index.js'
import type { JsonObject } from '../json.js'
import { type Logger, silentLogger } from '../log/logger.js'
import { sleep } from '../wait/index.js'
import { createTransport, type Transport, type TransportOptions } from './index.js'

function transport(hosts: readonly string[], options: Partial<TransportOptions> = {}): Transport {
  const made = createTransport({ hosts, retry: { minDelayMs: 1, maxDelayMs: 5 }, ...options })
  onTestFinished(() => made.close())
  return made
}

const get = (path = '/x') => new Request(`http://any.invalid${path}`)
const post = (body = 'a=1') => new Request('http://any.invalid/x', { method: 'POST', body })

describe('sending', () => {
  it('puts the chosen host in place of the origin, and keeps the rest', async () => {
    const server = await serve((_request, response) =>
      response.socket?.end(
        'HTTP/1.1 200 Fine – really\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello',
      ),
    )
    const answer = await transport([`${server.origin}/`]).send(
      new Request('http://any.invalid/a%2Fb?c=d', { method: 'PUT', body: new URLSearchParams({ e: 'ü' }) }),
    )
    expect(server.requests).toEqual([{ method: 'PUT', url: '/a%2Fb?c=d', body: 'e=%C3%BC' }])
    expect([answer.status, answer.statusText, await answer.text()]).toEqual([200, 'Fine – really', 'hello'])
  })

  it('does not follow redirects', async () => {
    const server = await serve((_request, response) => response.writeHead(302, { location: '/y' }).end())
    const answer = await transport([server.origin]).send(get())
    expect([answer.status, answer.headers.get('location'), server.requests.length]).toEqual([302, '/y', 1])
  })

  it('reuses a connection, and opens a new one when the server has closed it while idle', async () => {
    const server = await serve((_request, response) => response.end('ok'), { keepAliveMs: 5_000 })
    const sender = transport([server.origin])
    await sender.send(get())
    await sender.send(post())
    expect(server.connections).toBe(1)
    for (const socket of server.sockets) socket.destroy()
    await sleep(20)
    await sender.send(post())
    expect([server.connections, server.requests.length]).toEqual([2, 3])
  })

  it('drops a connection before the server would', async () => {
    const server = await serve((_request, response) => response.end('ok'))
    const sender = transport([server.origin], { keepAliveMs: 50 })
    await sender.send(get())
    await sleep(1_700)
    expect(server.sockets.size).toBe(0)
  })

  it('streams long answers', async () => {
    const server = await serve((_request, response) => {
      response.write('first')
      setTimeout(() => response.end('x'.repeat(3_000_000)), 20)
    })
    const answer = await transport([server.origin]).send(get())
    expect(await answer.text()).toHaveLength(3_000_005)
  })

  it('can be intercepted by msw, which sees the global fetch', async () => {
    const mock = setupServer(http.get('https://pve1:8006/x', () => HttpResponse.json({ data: 1 })))
    mock.listen({ onUnhandledRequest: 'error' })
    onTestFinished(() => mock.close())
    const answer = await transport(['https://pve1:8006']).send(get())
    expect(await answer.json()).toEqual({ data: 1 })
  })

  it('sends through a replaced fetch, with retry as over the network', async () => {
    let calls = 0
    const sender = transport(['https://sim'], {
      fetch: async (request) =>
        ++calls < 3 ? new Response(null, { status: 503 }) : new Response(request.url),
    })
    expect(await (await sender.send(get())).text()).toBe('https://sim/x')
    expect(calls).toBe(3)
  })

  it('keeps to its number of requests at a time', async () => {
    let running = 0
    let most = 0
    const server = await serve((_request, response) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running -= 1
        response.end()
      }, 10)
    })
    const sender = transport([server.origin], { concurrency: 3 })
    await Promise.all(Array.from({ length: 12 }, () => sender.send(get())))
    expect([most, server.requests.length]).toEqual([3, 12])
  })

  it('does not take many requests with one signal for a leak', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    onTestFinished(() => void process.off('warning', onWarning))
    const server = await serve((_request, response) => setTimeout(() => response.end(), 20))
    const sender = transport([server.origin], { concurrency: 30 })
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 30 }, () => sender.send(get(), { signal })))
    await sleep(5)
    expect(warnings).toEqual([])
  })

  it.each(['pve1', 'ftp://pve1', 'https://pve1/api2', 'https://u:p@pve1'])('refuses the host %s', (host) => {
    expect(() => createTransport({ hosts: [host] })).toThrow(/not the address/)
  })
})

describe('ALL-7 a request that never left is sent again, whatever its method', () => {
  it('goes to the next host when refused, and stays there', async () => {
    const server = await serve((_request, response) => response.end('ok'))
    const sender = transport([`http://127.0.0.1:${await closedPort()}`, server.origin])
    await sender.send(post())
    await sender.send(post())
    expect(server.requests.map(({ body }) => body)).toEqual(['a=1', 'a=1'])
  })

  it('tries a lone host again, and then says that nothing was sent', async () => {
    const port = await closedPort()
    const error: unknown = await transport([`http://127.0.0.1:${port}`])
      .send(post())
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      code: 'CONNECTION_REFUSED',
      sent: 'no',
      host: `http://127.0.0.1:${port}`,
      phase: 'POST /x',
    })
  })

  it('reaches a host that comes up between attempts', async () => {
    const port = await closedPort()
    const sending = transport([`http://127.0.0.1:${port}`], {
      retry: { attempts: 50, minDelayMs: 20, maxDelayMs: 40 },
    }).send(post())
    await sleep(60)
    const server = await serve((_request, response) => response.end('up'), { port })
    expect(await (await sending).text()).toBe('up')
    expect(server.requests).toHaveLength(1)
  })

  it('tries every host once, be they more than its resends', async () => {
    const server = await serve((_request, response) => response.end('ok'))
    const down = await Promise.all(
      Array.from({ length: 4 }, async () => `http://127.0.0.1:${await closedPort()}`),
    )
    await transport([...down, server.origin], { retry: { attempts: 1 } }).send(post())
    expect(server.requests).toHaveLength(1)
  })

  it('knows a name that does not exist', async () => {
    const sending = transport(['http://does-not-exist.invalid'], { retry: { attempts: 0 } }).send(post())
    await expect(sending).rejects.toMatchObject({ code: 'HOST_NOT_FOUND', sent: 'no' })
  })
})

describe('ALL-7 a request that may have left', () => {
  const breakOff = (when: 'before' | 'after', times = 1) => {
    let left = times
    return serve((_request, response) => {
      if (left-- <= 0) return response.end('whole')
      if (when === 'before') return response.socket?.resetAndDestroy()
      response.writeHead(200, { 'content-length': 5 })
      response.write('wh')
      return setTimeout(() => response.socket?.resetAndDestroy(), 10)
    })
  }

  it.each(['before', 'after'] as const)(
    'is sent again when it is a GET and the connection is lost %s the headers',
    async (when) => {
      const server = await breakOff(when)
      const answer = await transport([server.origin]).send(get())
      expect([await answer.text(), server.requests.length]).toEqual(['whole', 2])
    },
  )

  it.each(['before', 'after'] as const)(
    'is not sent again when it is a POST and the connection is lost %s the headers',
    async (when) => {
      const server = await breakOff(when)
      const other = await serve((_request, response) => response.end('other'))
      const sending = transport([server.origin, other.origin]).send(post())
      await expect(sending).rejects.toMatchObject({
        code: 'CONNECTION_LOST',
        sent: 'maybe',
        host: server.origin,
      })
      await sleep(50)
      expect([server.requests.length, other.requests.length]).toEqual([1, 0])
    },
  )

  it('is sent again when the caller says that this POST is safe, with the same body', async () => {
    const server = await breakOff('before', 2)
    await transport([server.origin]).send(post('same'), { safeToResend: true })
    expect(server.requests.map(({ body }) => body)).toEqual(['same', 'same', 'same'])
  })

  it('is not sent again when a reused connection is reset, POST', async () => {
    let count = 0
    const server = await serve((_request, response) =>
      ++count === 1 ? response.end('ok') : response.socket?.resetAndDestroy(),
    )
    const sender = transport([server.origin])
    await sender.send(get())
    await expect(sender.send(post())).rejects.toMatchObject({ sent: 'maybe' })
    expect([server.connections, server.requests.length]).toEqual([1, 2])
  })

  it('fails as one of ours when a streamed answer breaks off', async () => {
    const server = await serve((_request, response) => {
      response.write('some')
      setTimeout(() => response.socket?.resetAndDestroy(), 20)
    })
    const answer = await transport([server.origin]).send(get())
    await expect(answer.text()).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'CONNECTION_LOST',
      sent: 'maybe',
    })
  })

  it('fails after its answer time: POST at once, GET after its resends', async () => {
    const server = await serve(() => {})
    const sender = transport([server.origin], { answerTimeoutMs: 60, retry: { attempts: 2, minDelayMs: 1 } })
    await expect(sender.send(post())).rejects.toMatchObject({
      code: 'ANSWER_TIMEOUT',
      sent: 'maybe',
      exitCode: 10,
    })
    expect(server.requests).toHaveLength(1)
    await expect(sender.send(get())).rejects.toMatchObject({ code: 'ANSWER_TIMEOUT' })
    expect(server.requests).toHaveLength(4)
  })

  it('fails when a short answer stalls in its middle', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 5 })
      response.write('wh')
    })
    const sending = transport([server.origin]).send(post(), { answerTimeoutMs: 60 })
    await expect(sending).rejects.toMatchObject({ code: 'ANSWER_TIMEOUT', sent: 'maybe' })
  })

  it('is never sent again when its body was a stream', async () => {
    const server = await breakOff('before')
    const body = new Blob(['long']).stream()
    const request = new Request('http://x.invalid/x', { method: 'POST', body, duplex: 'half' })
    await expect(
      transport([server.origin]).send(request, { streamBody: true, safeToResend: true }),
    ).rejects.toThrow(ConnectionError)
    expect(server.requests.map((seen) => seen.body)).toEqual(['long'])
  })
})

describe('statuses worth another try', () => {
  const failing = (statuses: number[], headers: Record<string, string> = {}) =>
    serve((_request, response) => {
      const status = statuses.shift()
      if (status === undefined) response.end('ok')
      else response.writeHead(status, headers).end('no')
    })

  it('sends a GET again until it is answered', async () => {
    const server = await failing([503, 502, 429])
    expect((await transport([server.origin]).send(get())).status).toBe(200)
    expect(server.requests).toHaveLength(4)
  })

  it('asks the next host at once, and stays with the one that does better', async () => {
    const cutOff = await failing([595, 595, 595])
    const well = await failing([])
    const sender = transport([cutOff.origin, well.origin], {
      retry: { minDelayMs: 5_000 },
      retryStatus: (status) => status === 595,
    })
    expect((await sender.send(get())).status).toBe(200)
    expect((await sender.send(get())).status).toBe(200)
    expect([cutOff.requests.length, well.requests.length]).toEqual([1, 2])
  })

  it('gives the last answer when that does not help', async () => {
    const server = await failing([503, 503, 503, 504, 500])
    const answer = await transport([server.origin]).send(get())
    expect([answer.status, await answer.text(), server.requests.length]).toEqual([504, 'no', 4])
  })

  it.each([[500], [501], [401]])('leaves %d alone', async (status) => {
    const server = await failing([status])
    expect((await transport([server.origin]).send(get())).status).toBe(status)
    expect(server.requests).toHaveLength(1)
  })

  it('gives a POST its 503 at once', async () => {
    const server = await failing([503])
    expect((await transport([server.origin]).send(post())).status).toBe(503)
    expect(server.requests).toHaveLength(1)
  })

  it('can be told of others', async () => {
    const server = await failing([595])
    const sender = transport([server.origin], { retryStatus: (status) => status === 595 })
    expect((await sender.send(get())).status).toBe(200)
  })

  it.each([
    ['seconds', () => '1', 950, 1_600],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString(), 900, 2_400],
  ])('obeys Retry-After as %s', async (_form, header, least, most) => {
    const server = await failing([503], { 'retry-after': header() })
    const start = performance.now()
    await transport([server.origin]).send(get())
    expect(performance.now() - start).toBeGreaterThan(least)
    expect(performance.now() - start).toBeLessThan(most)
  })
})

describe('ALL-8 a request can be cancelled', () => {
  const cancelledAfter = async (sender: Transport, ms: number, request = get()) => {
    const controller = new AbortController()
    const start = performance.now()
    const sending = sender.send(request, { signal: controller.signal })
    setTimeout(() => controller.abort(), ms)
    await expect(sending).rejects.toMatchObject({ name: 'CancelledError', code: 'CANCELLED' })
    expect(performance.now() - start).toBeLessThan(ms + 500)
  }

  it('before it is sent', async () => {
    const server = await serve((_request, response) => response.end())
    await expect(
      transport([server.origin]).send(get(), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(server.requests).toHaveLength(0)
  })

  it('by the request’s own signal', async () => {
    const controller = new AbortController()
    const server = await serve(() => controller.abort())
    const request = new Request('http://x.invalid/x', { method: 'POST', signal: controller.signal })
    await expect(transport([server.origin]).send(request)).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('while it waits for its turn', async () => {
    const server = await serve(() => {})
    const sender = transport([server.origin], { concurrency: 1 })
    const first = sender.send(get()).catch((error) => error)
    await cancelledAfter(sender, 50)
    expect(server.requests).toHaveLength(1)
    await sender.close()
    expect(await first).toMatchObject({ code: 'CANCELLED' })
  })

  it('while it waits for the answer', async () => {
    const server = await serve(() => {})
    await cancelledAfter(transport([server.origin]), 50, post())
    expect(server.requests).toHaveLength(1)
  })

  it('while it pauses before another try', async () => {
    const server = await serve((_request, response) => response.writeHead(503, { 'retry-after': '30' }).end())
    await cancelledAfter(transport([server.origin]), 100)
    expect(server.requests).toHaveLength(1)
  })

  it('while a long answer comes in', async () => {
    const server = await serve((_request, response) => response.write('begins'))
    const controller = new AbortController()
    const answer = await transport([server.origin]).send(get(), { signal: controller.signal })
    setTimeout(() => controller.abort(), 30)
    await expect(answer.text()).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('by closing the transport, after which nothing can be sent', async () => {
    const server = await serve(() => {})
    const sender = transport([server.origin])
    const sending = sender.send(get()).catch((error) => error)
    await sleep(50)
    await sender.close()
    expect(await sending).toMatchObject({ code: 'CANCELLED' })
    await expect(sender.send(get())).rejects.toMatchObject({ code: 'TRANSPORT_CLOSED' })
    await sleep(20)
    expect(server.sockets.size).toBe(0)
  })
})

describe('ALL-6 the trace', () => {
  it('tells of requests and answers without their secrets', async () => {
    const records: { data: JsonObject; message: string }[] = []
    const logger: Logger = { ...silentLogger, trace: (data, message) => records.push({ data, message }) }
    const server = await serve((_request, response) =>
      response
        .writeHead(200, { 'set-cookie': 'PVEAuthCookie=c00kie', 'x-openstack-request-id': 'req-1' })
        .end(),
    )
    const headers = {
      authorization: 'PVEAPIToken=root@pam!ci=t0ken',
      cookie: 'PVEAuthCookie=c00kie',
      csrfpreventiontoken: '1:csrf',
    }
    await transport([server.origin], { logger }).send(
      new Request('http://x.invalid/x?password=passw0rd', { headers }),
    )
    expect(records).toMatchObject([
      {
        data: { method: 'GET', status: 200, attempt: 1, requestId: 'req-1' },
        message: expect.stringContaining('→ 200'),
      },
    ])
    expect(JSON.stringify(records)).not.toMatch(/t0ken|c00kie|1:csrf|passw0rd/)
  })
})

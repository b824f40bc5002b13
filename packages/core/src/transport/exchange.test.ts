/** `exchange`, over the agent itself and over a global fetch that somebody has put in place of Node's. */
import { connect, createServer, type Socket } from 'node:net'
import { deflateSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { serve } from '../../test/server.js'
import { sleep } from '../wait/index.js'
import { isFetchUntouched } from './direct.js'
import { createTransport, type Transport, type TransportOptions } from './index.js'

function transport(hosts: readonly string[], options: Partial<TransportOptions> = {}): Transport {
  const made = createTransport({ hosts, retry: { minDelayMs: 1, maxDelayMs: 5 }, ...options })
  onTestFinished(() => made.close())
  return made
}

const get = (path = '/x') => new Request(`http://any.invalid${path}`)
const post = (body?: string) =>
  new Request('http://any.invalid/x', { method: 'POST', ...(body !== undefined && { body }) })

it('this Node’s own fetch is known, and another is not', () => {
  expect(isFetchUntouched()).toBe(true)
  const own = globalThis.fetch
  onTestFinished(() => {
    globalThis.fetch = own
  })
  globalThis.fetch = own.bind(undefined)
  expect(isFetchUntouched()).toBe(false)
  globalThis.fetch = own
  expect(isFetchUntouched()).toBe(true)
})

describe.each(['the agent', 'a replaced global fetch'])('exchange over %s', (way) => {
  let fetched = 0
  beforeEach(() => {
    fetched = 0
    if (way === 'the agent') return
    const own = globalThis.fetch
    vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => {
      fetched++
      return own(...given)
    })
    return () => void vi.unstubAllGlobals()
  })

  it('gives status, reason, headers and the whole text', async () => {
    const server = await serve((_request, response) =>
      response.socket?.end(
        'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 500 no such VM – really\r\ncontent-length: 6\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nconnection: close\r\n\r\nhellö',
      ),
    )
    const answer = await transport([server.origin]).exchange(
      new Request('http://any.invalid/a%2Fb?c=d', { method: 'PUT', body: new URLSearchParams({ e: 'ü' }) }),
    )
    expect(server.requests).toEqual([{ method: 'PUT', url: '/a%2Fb?c=d', body: 'e=%C3%BC' }])
    expect(answer).toMatchObject({ status: 500, statusText: 'no such VM – really', text: 'hellö' })
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(fetched).toBe(way === 'the agent' ? 0 : 1)
  })

  it.each([
    ['gzip', gzipSync('pressed ü')],
    ['deflate', deflateSync('pressed ü')],
    ['identity', Buffer.from('pressed ü')],
  ])('asks for compressed answers, and reads %s', async (encoding, content) => {
    const asked: unknown[] = []
    const server = await serve((request, response) => {
      asked.push(request.headers['accept-encoding'])
      response.writeHead(200, { 'content-encoding': encoding }).end(content)
    })
    expect((await transport([server.origin]).exchange(get())).text).toBe('pressed ü')
    expect(asked).toEqual(['gzip, deflate'])
  })

  it('sends a POST without a body as one of length 0, and reads an empty answer', async () => {
    const lengths: unknown[] = []
    const server = await serve((request, response) => {
      lengths.push(request.headers['content-length'])
      response.writeHead(204).end()
    })
    expect(await transport([server.origin]).exchange(post())).toMatchObject({ status: 204, text: '' })
    expect(lengths).toEqual(['0'])
  })

  it('does not follow redirects', async () => {
    const server = await serve((_request, response) => response.writeHead(302, { location: '/y' }).end())
    const answer = await transport([server.origin]).exchange(get())
    expect([answer.status, answer.headers.get('location'), server.requests.length]).toEqual([302, '/y', 1])
  })

  it('reuses its connection, one request after the other', async () => {
    const server = await serve((_request, response) => response.end('ok'))
    const sender = transport([server.origin])
    for (let count = 0; count < 10; count++) await sender.exchange(count % 2 ? post('a=1') : get())
    expect([server.connections, server.requests.length]).toEqual([1, 10])
  })

  it.each(['before', 'after'])('ALL-7 lost %s the head: a GET is sent again, a POST is not', async (when) => {
    let left = 1
    const server = await serve((_request, response) => {
      if (left-- <= 0) return response.end('whole')
      if (when === 'before') return response.socket?.resetAndDestroy()
      response.writeHead(200, { 'content-length': 5 })
      response.write('wh')
      return setTimeout(() => response.socket?.resetAndDestroy(), 10)
    })
    const sender = transport([server.origin])
    expect([(await sender.exchange(get())).text, server.requests.length]).toEqual(['whole', 2])
    left = 1
    await expect(sender.exchange(post('a=1'))).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      sent: 'maybe',
      host: server.origin,
    })
    expect(server.requests).toHaveLength(3)
  })

  it('ALL-8 ends at its time limit, before the head and within the body', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/silent') return
      response.writeHead(200, { 'content-length': 5 })
      response.write('wh')
    })
    const sender = transport([server.origin], { answerTimeoutMs: 60, retry: { attempts: 0 } })
    const late = { code: 'ANSWER_TIMEOUT', sent: 'maybe', exitCode: 10 }
    await expect(sender.exchange(get('/silent'))).rejects.toMatchObject(late)
    await expect(sender.exchange(get())).rejects.toMatchObject(late)
  })

  it('frees the connection of a request that was cancelled', async () => {
    const server = await serve(() => {})
    const controller = new AbortController()
    const sending = transport([server.origin]).exchange(get(), { signal: controller.signal })
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    controller.abort()
    await expect(sending).rejects.toMatchObject({ code: 'CANCELLED' })
    await vi.waitFor(() => expect(server.sockets.size).toBe(0))
  })
})

it('a POST that is cancelled while its connection is being made is not sent', async () => {
  const server = await serve((_request, response) => response.end('ok'), { tls: true })
  // In front of it, what hands nothing on before it is told to: TLS stands still.
  let accepted: (socket: Socket) => void = () => {}
  const held = new Promise<Socket>((resolve) => {
    accepted = resolve
  })
  const gate = createServer((socket) => accepted(socket))
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void gate.close())
  const portOf = (address: ReturnType<typeof gate.address>) =>
    typeof address === 'object' && address !== null ? address.port : 0
  const controller = new AbortController()
  const sender = transport([`https://127.0.0.1:${portOf(gate.address())}`], { tls: { insecure: true } })
  const sending = sender.exchange(post('a=1'), { signal: controller.signal })
  const front = await held
  controller.abort()
  await expect(sending).rejects.toMatchObject({ code: 'CANCELLED' })
  const back = connect(server.port, '127.0.0.1')
  for (const socket of [front, back]) socket.on('error', () => {})
  front.pipe(back).pipe(front)
  await sleep(50)
  expect(server.requests).toEqual([])
  front.destroy()
  back.destroy()
})

it('a long answer over the agent may take longer than the limit, as long as something comes', async () => {
  const server = await serve(async (_request, response) => {
    response.writeHead(200, { 'content-length': 6 })
    for (const letter of 'slowly') {
      response.write(letter)
      await sleep(60)
    }
  })
  const answer = await transport([server.origin]).exchange(get(), { answerTimeoutMs: 200 })
  expect(answer.text).toBe('slowly')
})

import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect as connectPlain, createServer } from 'node:net'
import { connect, createServer as createTlsServer, type TlsOptions as TlsServerOptions } from 'node:tls'
import { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { certificateAuthority, portOf, serve } from '../../test/server.js'
import { type Logger, silentLogger } from '../log/logger.js'
import { Secret } from '../secret/index.js'
import { sleep } from '../wait/index.js'
import { createTransport, fetchServerFingerprint, type TlsOptions, type TransportOptions } from './index.js'

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url), 'utf8')
const fingerprint = new X509Certificate(fixture('server.pem')).fingerprint256
const wrong = fingerprint.replace(/^../, (first) => (first === '00' ? '01' : '00'))

function transport(host: string, tls: TlsOptions, options: Partial<TransportOptions> = {}) {
  const made = createTransport({ hosts: [host], tls, retry: { minDelayMs: 1 }, ...options })
  onTestFinished(() => made.close())
  return made
}
const get = () => new Request('https://any.invalid/x')

/** A TLS server that counts the bytes it gets after the handshake. */
async function byteCounter(more: TlsServerOptions = {}) {
  const counted = { bytes: 0, handshakes: 0, resumed: 0, origin: '' }
  const server = createTlsServer(
    { key: fixture('server.key'), cert: fixture('server.pem'), ...more },
    (socket) => {
      counted.handshakes += 1
      if (socket.isSessionReused()) counted.resumed += 1
      socket.on('error', () => {})
      socket.on('data', (data) => {
        counted.bytes += data.length
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok')
      })
    },
  )
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  counted.origin = `https://127.0.0.1:${portOf(server.address())}`
  return counted
}

describe('VM-6 TLS', () => {
  it('sends when the pinned fingerprint is the server’s, however it is written, on every connection and without resumed sessions', async () => {
    const server = await byteCounter()
    for (const text of [
      fingerprint,
      fingerprint.replaceAll(':', '').toLowerCase(),
      `SHA256 ${fingerprint}`,
    ]) {
      const sender = transport(server.origin, { fingerprint: text })
      for (let round = 0; round < 3; round++) expect(await (await sender.send(get())).text()).toBe('ok')
    }
    expect([server.handshakes, server.resumed]).toEqual([9, 0])
  })

  it('OS-4 shows a certificate of its own to a server that asks for one, and never its key', async () => {
    const asks = { requestCert: true, rejectUnauthorized: true, ca: certificateAuthority }
    const server = await byteCounter(asks)
    const key = fixture('server.key')
    const mine = { clientCertificate: fixture('server.pem'), clientKey: Secret.of(key) }
    const answer = await transport(server.origin, { fingerprint, ...mine }).send(get())
    expect(await answer.text()).toBe('ok')
    const refused: unknown = await transport(server.origin, { fingerprint }, { retry: { attempts: 0 } })
      .send(get())
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ host: server.origin })
    expect(server.bytes).toBeGreaterThan(0)
    const [, line = ''] = key.split('\n')
    expect(JSON.stringify([mine, refused])).not.toContain(line)
  })

  it('takes any of several fingerprints, for hosts with certificates of their own', async () => {
    const server = await byteCounter()
    expect((await transport(server.origin, { fingerprint: [wrong, fingerprint] }).send(get())).status).toBe(
      200,
    )
    await expect(transport(server.origin, { fingerprint: [wrong, wrong] }).send(get())).rejects.toMatchObject(
      { code: 'TLS_FINGERPRINT_MISMATCH' },
    )
  })

  it('sends not one byte, and tries once, when the fingerprint is another', async () => {
    const server = await byteCounter()
    const sending = transport(server.origin, { fingerprint: wrong }).send(
      new Request('https://any.invalid/x', { method: 'POST', body: 'password=x' }),
    )
    await expect(sending).rejects.toMatchObject({
      name: 'TlsError',
      code: 'TLS_FINGERPRINT_MISMATCH',
      fingerprint,
      phase: 'POST /x',
      hint: expect.stringContaining(wrong),
    })
    expect(server.bytes).toBe(0)
    expect(server.handshakes).toBeLessThanOrEqual(1)
  })

  it('compares it on the second connection, too, even if insecure is set', async () => {
    const server = await byteCounter()
    const sender = transport(server.origin, { fingerprint: wrong, insecure: true })
    for (let round = 0; round < 3; round++)
      await expect(sender.send(get())).rejects.toMatchObject({ code: 'TLS_FINGERPRINT_MISMATCH' })
    expect([server.bytes, server.resumed]).toEqual([0, 0])
  })

  it('would meet resumed sessions if it kept any: this server offers them', async () => {
    const server = await byteCounter()
    const port = Number(new URL(server.origin).port)
    const session = await new Promise<Buffer>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
      socket.once('session', (kept) => {
        resolve(kept)
        socket.destroy()
      })
    })
    const reused = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, session }, () => {
        resolve(socket.isSessionReused())
        socket.destroy()
      })
    })
    expect(reused).toBe(true)
  })

  it('refuses what is not a fingerprint', () => {
    expect(() => transport('https://127.0.0.1:1', { fingerprint: 'AA:BB' })).toThrow(
      'not a SHA-256 fingerprint',
    )
  })

  it('trusts a given certificate authority', async () => {
    const server = await serve((_request, response) => response.end('ok'), { tls: true })
    const answer = await transport(server.origin, { ca: certificateAuthority }).send(get())
    expect(await answer.text()).toBe('ok')
  })

  it('checks the name under that authority', async () => {
    const server = await serve((_request, response) => response.end('ok'), {
      tls: true,
      certificate: 'other-name.pem',
    })
    await expect(transport(server.origin, { ca: certificateAuthority }).send(get())).rejects.toMatchObject({
      code: 'TLS_UNTRUSTED',
      message: expect.stringContaining('another name'),
    })
    expect(server.requests).toHaveLength(0)
  })

  it('sends nothing to a server it does not trust, shows its fingerprint, and says what to do', async () => {
    const server = await byteCounter()
    await expect(transport(server.origin, {}).send(get())).rejects.toMatchObject({
      name: 'TlsError',
      code: 'TLS_UNTRUSTED',
      fingerprint,
      hint: expect.stringContaining(fingerprint),
    })
    expect(server.bytes).toBe(0)
  })

  it('accepts anything when told so, with one warning', async () => {
    const warnings: string[] = []
    const logger: Logger = { ...silentLogger, warn: (_data, message) => warnings.push(message) }
    const server = await byteCounter()
    const sender = transport(server.origin, { insecure: true }, { logger })
    await sender.send(get())
    await sender.send(get())
    expect(server.handshakes).toBe(2)
    expect(warnings).toEqual([expect.stringContaining('not checked')])
  })

  it('knows a server that does not speak TLS', async () => {
    const server = await serve((_request, response) => response.end())
    const sending = transport(server.origin.replace('http:', 'https:'), {}).send(get())
    await expect(sending).rejects.toMatchObject({ name: 'TlsError', code: 'TLS_HANDSHAKE_FAILED' })
    expect(server.requests).toHaveLength(0)
  })

  it('ALL-7 sends a POST again when the connection was reset in the handshake: nothing had left', async () => {
    let connections = 0
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => {
        connections += 1
        socket.resetAndDestroy()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const host = `https://127.0.0.1:${portOf(server.address())}`
    const sending = transport(host, {}, { retry: { attempts: 2, minDelayMs: 1 } }).send(
      new Request('https://any.invalid/x', { method: 'POST', body: 'a=1' }),
    )
    await expect(sending).rejects.toMatchObject({ code: 'CONNECTION_LOST', sent: 'no' })
    expect(connections).toBe(3)
  })

  it('gives up on a server that accepts and then says nothing: nothing was sent', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const host = `https://127.0.0.1:${portOf(silent.address())}`
    const sending = transport(host, {}, { connectTimeoutMs: 100, retry: { attempts: 0 } }).send(get())
    await expect(sending).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT', sent: 'no' })
  })
})

describe('VM-6 first contact', () => {
  it('shows the certificate without sending anything', async () => {
    const server = await byteCounter()
    expect(await fetchServerFingerprint(server.origin)).toMatchObject({
      fingerprint,
      subject: 'CN=localhost',
      issuer: 'CN=core test CA',
      trusted: false,
      reason: expect.stringContaining('authority'),
    })
    expect(server.bytes).toBe(0)
  })

  it('fails as the transport does', async () => {
    const plain = await serve((_request, response) => response.end())
    await expect(fetchServerFingerprint(plain.origin.replace('http:', 'https:'))).rejects.toMatchObject({
      code: 'TLS_HANDSHAKE_FAILED',
    })
    await plain.close()
    await expect(fetchServerFingerprint(plain.origin.replace('http:', 'https:'))).rejects.toMatchObject({
      code: 'CONNECTION_REFUSED',
    })
    await expect(fetchServerFingerprint('pve1')).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
    await expect(
      fetchServerFingerprint(plain.origin.replace('http:', 'https:'), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('gives a server that takes the connection and says nothing the time that was given', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const host = `https://127.0.0.1:${portOf(silent.address())}`
    const startedAt = performance.now()
    await expect(fetchServerFingerprint(host, { timeoutMs: 150 })).rejects.toMatchObject({
      code: 'CONNECT_TIMEOUT',
      sent: 'no',
      message: `${host} did not finish a TLS handshake within 150 ms.`,
      hint: expect.stringContaining('speak HTTPS'),
    })
    expect(performance.now() - startedAt).toBeGreaterThan(140)
  })

  it('gives a server that takes no connection the same time', async () => {
    const port = await fullServer()
    const host = `https://127.0.0.1:${port}`
    const startedAt = performance.now()
    await expect(fetchServerFingerprint(host, { timeoutMs: 150 })).rejects.toMatchObject({
      code: 'CONNECT_TIMEOUT',
      sent: 'no',
      message: `${host} did not accept a connection within 150 ms.`,
      hint: expect.stringContaining('firewall'),
    })
    expect(performance.now() - startedAt).toBeGreaterThan(140)
  })
})

/** The port of a server that accepts nobody, whose queue is full: what comes now waits, as behind a firewall that drops it. */
async function fullServer(): Promise<number> {
  const server = new Worker(
    `const { parentPort } = require('node:worker_threads')
     const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
       parentPort.postMessage(server.address().port)
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
     })`,
    { eval: true },
  )
  onTestFinished(() => void server.terminate())
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message) => resolve(Number(message)))
    server.once('error', reject)
  })
  const waiting = Array.from({ length: 8 }, () => connectPlain({ port, host: '127.0.0.1' }))
  onTestFinished(() => {
    for (const socket of waiting) socket.destroy()
  })
  for (const socket of waiting) socket.on('error', () => {})
  await Promise.race(waiting.map((socket) => once(socket, 'connect')))
  await sleep(100)
  return port
}

/**
 * A simulated server as an HTTP or HTTPS server on this machine. Faults act on the sockets; a refused connection cannot
 * be had from a server that listens, so `refuse` resets it before anything is read of an answer.
 */
import { X509Certificate } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { cutBody, type Outcome, type SimulatedAnswer } from './outcome.js'

export interface ServeOptions {
  /** Default: a free one. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** PEM. Without it the server speaks plain HTTP. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

export interface ServedSimulator {
  /** `https://127.0.0.1:34567` */
  readonly url: string
  readonly port: number
  /** SHA-256 of the certificate, `AA:BB:…`. */
  readonly fingerprint?: string
  /** Ends every connection and the server. */
  close(): Promise<void>
}

export interface SimulatedServer {
  exchange(request: Request): Promise<Outcome>
  /** What the requests' URLs begin with; default: the address at which the server listens. */
  readonly origin?: string
  /** Whether the real server ends the connection after such an answer. */
  closesAfter(answer: SimulatedAnswer): boolean
  /** After so long without a request the real server closes a connection. */
  readonly keepAliveMs: number
  /** And after so many requests. */
  readonly requestsPerConnection: number
  /** What else listens at the same port: websockets. */
  attach?(server: Server): Promise<{ close(): void }>
}

/**
 * Lets a simulated server listen at an address of this machine.
 * @example
 * const inventory = await serveExchange({
 *   exchange: async () => ({
 *     kind: 'answer',
 *     cut: false,
 *     answer: { status: 200, reason: 'OK', headers: { 'Content-Type': 'application/json' }, body: '[]' },
 *   }),
 *   closesAfter: () => false,
 *   keepAliveMs: 5_000,
 *   requestsPerConnection: 100,
 * })
 * await fetch(`${inventory.url}/v1/hosts`)
 * await inventory.close()
 */
export async function serveExchange(
  simulated: SimulatedServer,
  options: ServeOptions = {},
): Promise<ServedSimulator> {
  const host = options.host ?? '127.0.0.1'
  let url = ''
  const listener: RequestListener = (request, response) => {
    handle(simulated, simulated.origin ?? url, request, response).catch(() => request.socket.destroy())
  }
  const server: Server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener)
  server.keepAliveTimeout = simulated.keepAliveMs
  server.maxRequestsPerSocket = simulated.requestsPerConnection
  const sockets = new Set<Socket>()
  const remember = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }
  server.on('connection', remember)
  server.on('secureConnection', remember)
  // A client that goes away in the middle is no news.
  server.on('clientError', (_, socket) => socket.destroy())
  const attached = await simulated.attach?.(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = addressOf(server)
  url = `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    url,
    port,
    ...(options.tls && { fingerprint: new X509Certificate(options.tls.cert).fingerprint256 }),
    close: () =>
      new Promise((resolve) => {
        attached?.close()
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port')
  return address
}

async function handle(
  simulated: SimulatedServer,
  origin: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const outcome = await simulated.exchange(await requestOf(origin, incoming, gone.signal))
  if (outcome.kind === 'stall') return
  if (outcome.kind === 'drop') {
    incoming.socket.resetAndDestroy?.()
    incoming.socket.destroy()
    return
  }
  const { answer, cut } = outcome
  const body = Buffer.from(answer.body)
  response.statusMessage = answer.reason
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status !== 204 && { 'Content-Length': String(body.length) }),
    Connection: simulated.closesAfter(answer) ? 'close' : 'Keep-Alive',
  })
  if (cut) {
    response.write(cutBody(answer.body), () => incoming.socket.destroy())
    return
  }
  response.end(body)
}

/** The request as the in-process face gets it. */
async function requestOf(origin: string, incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)))
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  const method = incoming.method ?? 'GET'
  const body = Buffer.concat(chunks)
  const url = `${origin}${incoming.url ?? '/'}`
  const init: RequestInit = { method, headers, signal }
  if (body.length === 0) return new Request(url, init)
  // The standard has no GET with a body; the server's answer to one needs it.
  if (method === 'GET' || method === 'HEAD') return bodyOnGet(url, init, body)
  return new Request(url, { ...init, body })
}

function bodyOnGet(url: string, init: RequestInit, body: Buffer): Request {
  const stand = new Request(url, { ...init, method: 'POST', body })
  Object.defineProperty(stand, 'method', { value: 'GET' })
  return stand
}

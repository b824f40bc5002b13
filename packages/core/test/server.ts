import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
export const certificateAuthority = fixture('ca.pem')

export interface Seen {
  method: string
  url: string
  body: string
}

export interface TestServer {
  origin: string
  port: number
  /** Requests that arrived whole, in order. */
  requests: Seen[]
  /** Connections accepted; for TLS: handshakes finished. */
  connections: number
  sockets: Set<Socket>
  close(): Promise<void>
}

export type Handler = (request: IncomingMessage, response: ServerResponse, seen: Seen) => void

/** A server on 127.0.0.1 that ends with the test. */
export async function serve(
  handler: Handler,
  options: { tls?: boolean; certificate?: string; port?: number; keepAliveMs?: number } = {},
): Promise<TestServer> {
  const sockets = new Set<Socket>()
  const requests: Seen[] = []
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('error', () => {})
    request.on('end', () => {
      const seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        body: Buffer.concat(pieces).toString(),
      }
      requests.push(seen)
      handler(request, response, seen)
    })
  }
  const server =
    options.tls === true
      ? createHttpsServer(
          { key: fixture('server.key'), cert: fixture(options.certificate ?? 'server.pem') },
          listener,
        )
      : createHttpServer(listener)
  server.keepAliveTimeout = options.keepAliveMs ?? 5_000
  const result: TestServer = { origin: '', port: 0, requests, connections: 0, sockets, close }
  server.on(options.tls === true ? 'secureConnection' : 'connection', () => {
    result.connections += 1
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  async function close() {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  result.port = portOf(server.address())
  result.origin = `${options.tls === true ? 'https' : 'http'}://127.0.0.1:${result.port}`
  onTestFinished(close)
  return result
}

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A port of 127.0.0.1 at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createHttpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server.address())
  await new Promise((resolve) => server.close(resolve))
  return port
}

import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { Agent, buildConnector } from 'undici'
import { revealSecret } from '../secret/index.js'
import { identityError } from './certificate.js'
import { ConnectFailure, failureOf } from './failure.js'
import type { TlsOptions } from './types.js'

export interface AgentOptions {
  tls: TlsOptions
  connectTimeoutMs: number
  keepAliveMs: number
  /** Longest silence within an answer's body. */
  bodyTimeoutMs: number
}

/** Opens connections whose other end has been checked before a byte of HTTP is sent. */
function checkedConnector({ tls, connectTimeoutMs }: AgentOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    ...(tls.ca !== undefined && { ca: tls.ca }),
    ...(tls.clientCertificate !== undefined && { cert: tls.clientCertificate }),
    ...(tls.clientKey !== undefined && { key: revealSecret(tls.clientKey) }),
    // The check is below: only so does the error get to know the certificate, and only so is it made on every
    // connection. A resumed session would show no certificate, hence no sessions are kept.
    rejectUnauthorized: false,
    maxCachedSessions: 0,
  })
  return (target, callback) => {
    connect(target, (...[error, socket]) => {
      if (error !== null) {
        callback(new ConnectFailure(error), null)
        return
      }
      const secure = target.protocol === 'https:'
      const problem = !secure
        ? undefined
        : socket instanceof TLSSocket
          ? identityError(socket, `https://${target.host ?? target.hostname}`, tls)
          : new Error('the connection has no TLS')
      if (problem === undefined) {
        callback(null, socket)
        return
      }
      // Before a byte of HTTP: the caller gets to see the socket only through the callback above.
      socket.destroy()
      callback(new ConnectFailure(problem), null)
    })
  }
}

/** The pool of connections. Loaded when the first request is sent: undici and node:tls take their time. */
export function createAgent(options: AgentOptions): Agent {
  return new Agent({
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs,
    // A server's own Keep-Alive header may shorten it, never lengthen it.
    keepAliveMaxTimeout: options.keepAliveMs,
    // The transport's own timer runs until the headers.
    headersTimeout: 0,
    bodyTimeout: options.bodyTimeoutMs,
    connect: checkedConnector(options),
  })
}

/** A connection of one's own to a host, checked in the same way; nothing has been sent on it. */
export function openCheckedSocket(host: string, options: AgentOptions): Promise<Socket> {
  const { hostname, port, protocol } = new URL(host)
  const address = hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve, reject) => {
    checkedConnector(options)(
      { hostname: address, protocol, port: port || (protocol === 'https:' ? '443' : '80') },
      (...[error, socket]) => {
        if (error === null) resolve(socket)
        else reject(failureOf(error, host, `connect to ${host}`))
      },
    )
  })
}

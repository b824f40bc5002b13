import { TLSSocket } from 'node:tls'
import { Agent, buildConnector } from 'undici'
import { identityError } from './certificate.js'
import { ConnectFailure } from './failure.js'
import type { TlsOptions } from './types.js'

export interface AgentOptions {
  tls: TlsOptions
  connectTimeoutMs: number
  keepAliveMs: number
  /** Longest silence within an answer's body. */
  bodyTimeoutMs: number
}

/** The pool of connections. Loaded when the first request is sent: undici and node:tls take their time. */
export function createAgent(options: AgentOptions): Agent {
  const { tls } = options
  const connect = buildConnector({
    timeout: options.connectTimeoutMs,
    ...(tls.ca !== undefined && { ca: tls.ca }),
    // The check is below: only so does the error get to know the certificate, and only so is it made on every
    // connection. A resumed session would show no certificate, hence no sessions are kept.
    rejectUnauthorized: false,
    maxCachedSessions: 0,
  })
  return new Agent({
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs,
    // A server's own Keep-Alive header may shorten it, never lengthen it.
    keepAliveMaxTimeout: options.keepAliveMs,
    // The transport's own timer runs until the headers.
    headersTimeout: 0,
    bodyTimeout: options.bodyTimeoutMs,
    connect(target, callback) {
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
        // Before a byte of HTTP: undici gets to see the socket only through the callback above.
        socket.destroy()
        callback(new ConnectFailure(problem), null)
      })
    },
  })
}

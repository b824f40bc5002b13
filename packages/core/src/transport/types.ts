import type { Socket } from 'node:net'
import type { Logger } from '../log/logger.js'
import type { Secret } from '../secret/index.js'

export type Fetch = (request: Request) => Promise<Response>

/** How a server's identity is checked. Without any of these: by the system's certificate authorities. */
export interface TlsOptions {
  /** Certificates (PEM) to trust instead of the system's. */
  ca?: string
  /**
   * SHA-256 of the server's own certificate, `AA:BB:…` or `aabb…`; it alone decides, not name, date or issuer. Several
   * where each host shows a certificate of its own: every host must show one of them.
   */
  fingerprint?: string | readonly string[]
  /** Accept any certificate; warned of once. Ignored beside a fingerprint. */
  insecure?: boolean
  /** A certificate of one's own (PEM), for servers that ask for one; with its key. */
  clientCertificate?: string
  clientKey?: Secret
}

export interface TransportOptions {
  /** Origins, `https://pve1:8006`: the first is preferred, the others are for when it cannot be reached. */
  hosts: readonly string[]
  tls?: TlsOptions
  /** In place of the network (in-process simulators); retry, limits and trace stay. */
  fetch?: Fetch
  /** TCP and TLS together; default 10 000. */
  connectTimeoutMs?: number
  /** From sending to the answer's headers, and from one piece of its body to the next; default 60 000. */
  answerTimeoutMs?: number
  /** Requests in flight at a time; default 8. */
  concurrency?: number
  /** How long an idle connection is kept; default 4 000, since PVE closes after 5 s. */
  keepAliveMs?: number
  retry?: {
    /** How often a request may be sent again; default 3. Every host is tried once, be they more. 0: never again. */
    attempts?: number
    /** Default 250. */
    minDelayMs?: number
    /** Default 8 000. */
    maxDelayMs?: number
  }
  /** Which statuses are worth another try when the request is safe; default 429, 502, 503, 504. */
  retryStatus?: (status: number) => boolean
  /**
   * Which statuses say that nothing was done: any request may then be sent again, whatever its method. Default: none,
   * since servers differ; 429 is one where a limiter answers before the service does.
   */
  notDoneStatus?: (status: number) => boolean
  /** Trace: each request and answer. Warn: insecure TLS. */
  logger?: Logger
}

export interface SendOptions {
  /** Whether sending it twice does no harm; default: GET and HEAD. */
  safeToResend?: boolean
  answerTimeoutMs?: number
  /** Beside the request's own signal. */
  signal?: AbortSignal
  /** What is being done, for errors. */
  phase?: string
  /** Send the body as it comes instead of buffering it (uploads). Such a request is never sent again. */
  streamBody?: boolean
}

/** An answer read to its end. */
export interface TextAnswer {
  readonly status: number
  /** The reason phrase; Proxmox VE puts its error text there. */
  readonly statusText: string
  readonly headers: Headers
  readonly text: string
}

export interface Transport {
  /**
   * Sends the request to one of the hosts (its own origin is replaced) and gives the answer, whatever its status;
   * redirects are not followed.
   *
   * @throws ConnectionError, TlsError, CancelledError; reading a long answer's body may throw them too
   */
  send(request: Request, options?: SendOptions): Promise<Response>
  /** Like `send`, for answers that are read as a whole: a safe request is then sent again if its answer breaks off. */
  exchange(request: Request, options?: SendOptions): Promise<TextAnswer>
  readonly hosts: readonly string[]
  /**
   * A connection of one's own to the host that answered last, its certificate checked as for every request: for
   * protocols that only begin as HTTP (websockets).
   *
   * @throws ConnectionError, TlsError; UsageError when `fetch` takes the place of the network
   */
  openSocket(): Promise<{ socket: Socket; origin: string }>
  /** Cancels what is under way and closes all connections. Sending afterwards throws TRANSPORT_CLOSED. */
  close(): Promise<void>
}

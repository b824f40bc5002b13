import type { PeerCertificate, TLSSocket } from 'node:tls'
import { ConfigError, ConnectionError } from '../errors/index.js'
import { formatDuration } from '../units/index.js'
import { cancelledBy } from '../wait/index.js'
import { ConnectFailure, connectTimeoutHint, failureOf, handshakeHint } from './failure.js'

export interface ServerCertificate {
  /** SHA-256, `AA:BB:…`. */
  fingerprint: string
  subject: string
  issuer: string
  /** As the certificate writes it: `Jan  5 09:00:00 2036 GMT`. */
  validTo: string
  /** Whether this machine's certificate authorities vouch for it, and for this name. */
  trusted: boolean
  /** Why not. */
  reason?: string
}

export interface FetchFingerprintOptions {
  /** For the name, the connection and the TLS handshake together. Default 10 000. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/**
 * The certificate that a server shows, for asking whether to trust it. Nothing is sent after the handshake.
 *
 * @param host origin, `https://pve1:8006`
 * @throws ConfigError for another address than `https://…`; ConnectionError (CONNECT_TIMEOUT after `timeoutMs`), TlsError,
 * CancelledError
 * @example
 * const { fingerprint, trusted, reason } = await fetchServerFingerprint('https://pve1:8006', { timeoutMs: 5_000 })
 * if (!trusted) console.log(`${reason}. Its fingerprint: ${fingerprint}`)
 */
export async function fetchServerFingerprint(
  host: string,
  options: FetchFingerprintOptions = {},
): Promise<ServerCertificate> {
  const { timeoutMs = 10_000, signal } = options
  const phase = `look at the certificate of ${host}`
  if (!URL.canParse(host) || new URL(host).protocol !== 'https:') {
    throw new ConfigError(`"${host}" is not an https address.`, {
      phase,
      hint: 'Write it as https://pve1:8006.',
    })
  }
  if (signal?.aborted === true) throw cancelledBy(signal, phase)
  const [tls, { isIP }, { distrust }] = await Promise.all([
    import('node:tls'),
    import('node:net'),
    import('./certificate.js'),
  ])
  const { hostname, port } = new URL(host)
  const address = hostname.replace(/^\[|\]$/g, '')
  return await new Promise<ServerCertificate>((resolve, reject) => {
    const socket: TLSSocket = tls.connect({
      host: address,
      port: port === '' ? 443 : Number(port),
      ...(isIP(address) === 0 && { servername: address }),
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
    })
    const onAbort = () => {
      if (signal !== undefined) end(() => reject(cancelledBy(signal, phase)))
    }
    let isConnected = false
    socket.once('connect', () => {
      isConnected = true
    })
    const timer = setTimeout(() => {
      const missing = isConnected ? 'finish a TLS handshake' : 'accept a connection'
      const error = new ConnectionError(`${host} did not ${missing} within ${formatDuration(timeoutMs)}.`, {
        code: 'CONNECT_TIMEOUT',
        sent: 'no',
        host,
        phase,
        hint: isConnected ? handshakeHint : connectTimeoutHint,
      })
      end(() => reject(error))
    }, timeoutMs)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      settle()
      socket.destroy()
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    socket.on('error', (error) => end(() => reject(failureOf(new ConnectFailure(error), host, phase))))
    socket.once('close', () => end(() => reject(failureOf(new ConnectFailure(undefined), host, phase))))
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerCertificate()
      const reason = distrust(socket)
      end(() =>
        resolve({
          fingerprint: certificate.fingerprint256,
          subject: nameText(certificate.subject),
          issuer: nameText(certificate.issuer),
          validTo: certificate.valid_to,
          trusted: reason === undefined,
          ...(reason !== undefined && { reason }),
        }),
      )
    })
  })
}

/** `CN=pve1, O=…`: a distinguished name in one line. */
function nameText(name: PeerCertificate['subject'] | undefined): string {
  return Object.entries(name ?? {})
    .map(([key, value]) => `${key}=${[value].flat().join('+')}`)
    .join(', ')
}

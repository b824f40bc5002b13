import { ConnectionError, PveError, TlsError } from '../errors/index.js'
import { errorCode } from '../files/error-code.js'

/** An error of the connector: the request had not left. */
export class ConnectFailure extends Error {
  constructor(override readonly cause: unknown) {
    super('connecting failed')
  }
}

/** Codes that only connecting can give, should a replaced fetch throw them. */
const connectCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
])

export const connectTimeoutHint = 'Is the machine up, and does a firewall drop the port?'
export const handshakeHint = 'Is that the right port, and does it speak HTTPS?'

/** What a failed `fetch` comes down to, as one of ours. */
export function failureOf(thrown: unknown, host: string, phase: string): PveError {
  const chain = causesOf(thrown)
  for (const error of chain) if (error instanceof PveError) return withPhase(error, phase)
  const connecting = chain.find((error) => error instanceof ConnectFailure)
  const codes = chain.map(errorCode).filter((code) => code !== undefined)
  const connectCode = codes.find((code) => connectCodes.has(code))
  const common = { cause: deepest(chain) ?? thrown, phase }
  if (connecting === undefined && connectCode === undefined) {
    return new ConnectionError(`The connection to ${host} was lost before the answer was complete.`, {
      ...common,
      code: 'CONNECTION_LOST',
      sent: 'maybe',
      host,
      hint: 'Whether the request took effect is unknown: look at the state before doing it again.',
    })
  }
  const code = connectCode ?? codes[0]
  if (code !== undefined && /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|ERR_OSSL)/.test(code)) {
    return handshakeFailed(host, { ...common, reason: messageOf(common.cause) })
  }
  return new ConnectionError(...connectError(code, host, common))
}

/** The connector does not know for which request it connects. */
function withPhase(error: PveError, phase: string): PveError {
  if (!(error instanceof TlsError) || error.phase !== undefined) return error
  const { message, code, hint, details, fingerprint } = error
  return new TlsError(message, {
    code,
    phase,
    details,
    ...(hint !== undefined && { hint }),
    ...(fingerprint !== undefined && { fingerprint }),
  })
}

function handshakeFailed(
  host: string,
  options: { cause?: unknown; phase: string; reason: string },
): TlsError {
  const { reason, ...rest } = options
  return new TlsError(`No TLS connection to ${host}: ${reason}`, {
    ...rest,
    code: 'TLS_HANDSHAKE_FAILED',
    hint: handshakeHint,
  })
}

function connectError(
  code: string | undefined,
  host: string,
  common: { cause: unknown; phase: string },
): ConstructorParameters<typeof ConnectionError> {
  const options = { ...common, sent: 'no' as const, host }
  switch (code) {
    case 'ECONNREFUSED':
      return [
        `${host} refused the connection.`,
        { ...options, code: 'CONNECTION_REFUSED', hint: 'Is the service running, and is that its port?' },
      ]
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [
        `The name of ${host} cannot be resolved.`,
        { ...options, code: 'HOST_NOT_FOUND', hint: 'Check the name, and the DNS of this machine.' },
      ]
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return [
        `${host} cannot be reached from here.`,
        { ...options, code: 'HOST_UNREACHABLE', hint: 'Check the address, the route and the VPN.' },
      ]
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return [
        `${host} did not accept a connection in time.`,
        {
          ...options,
          code: 'CONNECT_TIMEOUT',
          hint: connectTimeoutHint,
        },
      ]
    default:
      return [
        `${host} closed the connection before anything could be sent.`,
        { ...options, code: 'CONNECTION_LOST' },
      ]
  }
}

function causesOf(thrown: unknown): unknown[] {
  const chain: unknown[] = []
  for (let error = thrown; error instanceof Error && chain.length < 8; error = error.cause) {
    chain.push(error)
    // Several addresses of one name were tried; the first one's failure stands for all.
    if (error instanceof AggregateError) chain.push(...error.errors)
  }
  return chain
}

function deepest(chain: readonly unknown[]): unknown {
  return chain.findLast((error) => error instanceof Error && !(error instanceof ConnectFailure))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

import type { PeerCertificate, TLSSocket } from 'node:tls'
import { ConfigError, TlsError } from '../errors/index.js'
import type { TlsOptions } from './types.js'

/** `AA:BB:…`, 32 bytes, from any way of writing it. @throws ConfigError */
export function normalFingerprint(text: string): string {
  const digits = text
    .replace(/^sha-?256[:=\s]\s*/i, '')
    .replace(/[\s:-]/g, '')
    .toUpperCase()
  if (!/^[0-9A-F]{64}$/.test(digits)) {
    throw new ConfigError(`"${text}" is not a SHA-256 fingerprint.`, {
      hint: 'It has 32 bytes in hexadecimal, AA:BB:… — `pvenode cert info` shows it, or `openssl x509 -fingerprint -sha256`.',
    })
  }
  return digits.replace(/..(?!$)/g, '$&:')
}

/** SHA-256 of what the server showed on this connection, `AA:BB:…`. */
export function shownFingerprint(socket: TLSSocket): string | undefined {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate()
  return certificate.fingerprint256
}

const reasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an authority that is not known here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet (is the clock right?)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
}

/** Why Node does not trust the server at the other end; undefined when it does. */
export function distrust(socket: TLSSocket): string | undefined {
  if (socket.authorized) return undefined
  // Typed as an Error, but it is the code when the failure has one.
  const reason: unknown = socket.authorizationError
  const code = reason instanceof Error ? reason.message : String(reason)
  return reasons[code] ?? code
}

/**
 * The error for a server that is not who it should be; undefined when all is well.
 *
 * @param tls with its fingerprints as {@link normalFingerprint} writes it
 */
export function identityError(socket: TLSSocket, host: string, tls: TlsOptions): TlsError | undefined {
  const shown = shownFingerprint(socket)
  if (tls.fingerprint !== undefined) {
    const pinned = [tls.fingerprint].flat()
    if (shown !== undefined && pinned.includes(shown)) return undefined
    const expected = pinned.join(' or ')
    return new TlsError(`${host} showed another certificate than the pinned one.`, {
      code: 'TLS_FINGERPRINT_MISMATCH',
      hint: `Expected ${expected}, came ${shown ?? 'none'}. If the certificate was renewed, compare the new fingerprint on the server itself (pvenode cert info) and store it; if not, someone may be in between.`,
      details: { expected, ...(shown !== undefined && { shown }) },
      ...(shown !== undefined && { fingerprint: shown }),
    })
  }
  if (tls.insecure === true) return undefined
  const reason = distrust(socket)
  if (reason === undefined) return undefined
  return new TlsError(`${host} is not trusted: ${reason}.`, {
    code: 'TLS_UNTRUSTED',
    hint: `Compare the fingerprint ${shown ?? '(none shown)'} with the server's own (pvenode cert info), then pin it; or name the certificate authority.`,
    ...(shown !== undefined && { fingerprint: shown }),
  })
}

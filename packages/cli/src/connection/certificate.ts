/** The first contact with a server whose certificate nobody vouches for. */
import { fetchServerFingerprint, type ServerCertificate } from '@pve/core'
import { credentialKinds, openStore } from '../config/credentials.js'
import type { Settings } from '../config/settings.js'

/** How to compare the fingerprint with the server's own. */
export const fingerprintOnServer =
  'On the server: openssl x509 -noout -fingerprint -sha256 -in /etc/pve/local/pve-ssl.pem'

/**
 * The certificate, when somebody must be asked whether it is the right one. Nothing is sent to the server for it.
 * @returns undefined when it is trusted, pinned already, or not to be checked
 */
export async function unknownCertificate(
  { fingerprint, caFile, insecure }: Settings,
  origin: string,
  signal: AbortSignal,
): Promise<ServerCertificate | undefined> {
  if (!origin.startsWith('https:') || fingerprint || caFile || insecure?.value) return undefined
  const stored = await openStore().get(credentialKinds.server, origin)
  if (stored?.['fingerprint'] !== undefined) return undefined
  const certificate = await fetchServerFingerprint(origin, { signal })
  return certificate.trusted ? undefined : certificate
}

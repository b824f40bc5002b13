/** What `pve login` keeps, and what is read of it. */
import { join } from 'node:path'
import { type CredentialStore, fileCredentialStore, paths, Secret } from '@pve/core'
import type { Setting } from './variables.js'

/** Kinds in the credential store. Names are origins: `https://pve1:8006`. */
export const credentialKinds = {
  token: 'proxmox-token',
  ticket: 'proxmox-ticket',
  server: 'proxmox-server',
} as const

export const credentialsPath = (): string => join(paths.config('pve'), 'credentials.json')

export const openStore = (): CredentialStore => fileCredentialStore(credentialsPath())

/** Whoever has signed in to one server alone means that one. */
export async function onlySignIn(store: CredentialStore): Promise<Setting<readonly string[]> | undefined> {
  const origins = new Set([
    ...(await store.list(credentialKinds.token)),
    ...(await store.list(credentialKinds.ticket)),
  ])
  const [only] = origins
  return only !== undefined && origins.size === 1
    ? { value: [only], source: "credential store, the only server that 'pve login' was used for" }
    : undefined
}

export interface Stored {
  readonly token?: { readonly tokenId: Setting<string>; readonly tokenSecret: Setting<Secret> }
  readonly ticket?: Setting<{ username: string; ticket: Secret; csrfToken: Secret }>
  readonly fingerprint?: Setting<string>
}

/** What `pve login` has trusted, of each host; joined as the flag takes it. */
export async function storedFingerprints(
  store: CredentialStore,
  origins: readonly string[],
): Promise<string | undefined> {
  const kept = await Promise.all(origins.map((origin) => store.get(credentialKinds.server, origin)))
  const fingerprints = kept.flatMap((server) => server?.['fingerprint'] ?? [])
  return fingerprints.length === 0 ? undefined : [...new Set(fingerprints)].join(',')
}

/** The first host's sign-in, and the certificates of all. */
export async function readStored(store: CredentialStore, origins: readonly string[]): Promise<Stored> {
  const [origin] = origins
  if (origin === undefined) return {}
  const source = `credential store (${origin})`
  const [token, ticket, fingerprint] = await Promise.all([
    store.get(credentialKinds.token, origin),
    store.get(credentialKinds.ticket, origin),
    storedFingerprints(store, origins),
  ])
  const { tokenId, tokenSecret } = token ?? {}
  const { username, ticket: text, csrfToken } = ticket ?? {}
  return {
    ...(tokenId !== undefined &&
      tokenSecret !== undefined && {
        token: {
          tokenId: { value: tokenId, source },
          tokenSecret: { value: Secret.of(tokenSecret), source },
        },
      }),
    ...(username !== undefined &&
      text !== undefined &&
      csrfToken !== undefined && {
        ticket: { value: { username, ticket: Secret.of(text), csrfToken: Secret.of(csrfToken) }, source },
      }),
    ...(fingerprint !== undefined && { fingerprint: { value: fingerprint, source } }),
  }
}

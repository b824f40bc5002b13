import type { Secret } from '@pve/core'

/** One entry of the catalog that comes with a token. */
export interface CatalogEntry {
  /** As the cloud calls it: `volumev3`. */
  readonly type: string
  readonly name: string
  readonly endpoints: readonly CatalogEndpoint[]
}

export interface CatalogEndpoint {
  readonly id: string
  readonly url: string
  readonly interface: 'public' | 'internal' | 'admin'
  /** Region id. */
  readonly region: string
}

/** What a token is good for. */
export type SignedInScope =
  | { readonly type: 'project'; readonly id: string; readonly name: string; readonly domainName?: string }
  | { readonly type: 'domain'; readonly id: string; readonly name: string }
  | { readonly type: 'system' }
  | { readonly type: 'unscoped' }

/** What the identity service said when it issued the token. */
export interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly domainName?: string }
  readonly scope: SignedInScope
  /** Names, sorted. */
  readonly roles: readonly string[]
  /** `password`, `totp`, `application_credential`, `token`. */
  readonly methods: readonly string[]
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly catalog: readonly CatalogEntry[]
}

/** Who is calling. Made by `auth/`; the clients only ask it for tokens. */
export interface Session {
  /** For the next request: signs in at the first call, and again 120 s before the token expires. */
  token(signal?: AbortSignal): Promise<Secret>
  /**
   * After a 401: another token than the refused one, or undefined where none can be had (a token given by the user).
   * However many ask at a time, one sign-in is made.
   */
  renew(refused: Secret, signal?: AbortSignal): Promise<Secret | undefined>
  /** Facts of the current token; signs in if that has not happened. */
  signedIn(signal?: AbortSignal): Promise<SignedIn>
  /** Forgets the token, in memory and on disk, and revokes it at the server. */
  signOut(signal?: AbortSignal): Promise<void>
}

/** What the identity service keeps. */

export interface DomainState {
  readonly id: string
  name: string
  description: string
  enabled: boolean
}

export interface ProjectState {
  readonly id: string
  name: string
  readonly domain_id: string
  description: string
  enabled: boolean
}

export interface UserState {
  readonly id: string
  name: string
  readonly domain_id: string
  enabled: boolean
  password: string
  /** Base32; with it, passcodes are taken. */
  totpSecret?: string
  /** Each inner list is a set of methods that is enough: `[["password", "totp"]]`. */
  mfaRules?: readonly (readonly string[])[]
}

export interface RoleState {
  readonly id: string
  readonly name: string
}

export interface AssignmentState {
  readonly userId: string
  readonly role: string
  readonly target: { readonly type: 'project' | 'domain'; readonly id: string } | { readonly type: 'system' }
}

export interface ApplicationCredentialState {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly userId: string
  readonly projectId: string
  readonly roles: readonly string[]
  readonly secret: string
  readonly expiresAt: string | null
  readonly unrestricted: boolean
}

export type TokenScope =
  | { readonly type: 'project' | 'domain'; readonly id: string }
  | { readonly type: 'system' }
  | { readonly type: 'unscoped' }

export interface TokenState {
  readonly userId: string
  readonly methods: readonly string[]
  readonly scope: TokenScope
  readonly roles: readonly string[]
  readonly auditIds: readonly string[]
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  readonly expiresAt: number
  readonly applicationCredentialId?: string
}

/** The first step of signing in was right; the next one names it. */
export interface ReceiptState {
  readonly userId: string
  readonly methods: readonly string[]
  readonly issuedAt: number
  readonly expiresAt: number
}

export interface IdentityState {
  domains: Record<string, DomainState>
  projects: Record<string, ProjectState>
  users: Record<string, UserState>
  roles: Record<string, RoleState>
  assignments: AssignmentState[]
  applicationCredentials: Record<string, ApplicationCredentialState>
  /** By the SHA-256 of the token: a saved state gives nobody's token away. */
  tokens: Record<string, TokenState>
  receipts: Record<string, ReceiptState>
  /** How long a token is good. */
  tokenLifeSeconds: number
}

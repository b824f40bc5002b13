/**
 * Signing in and staying signed in. A session gives the headers of each request; a ticket session renews its ticket
 * from the ticket itself, so that the password is needed once and kept nowhere.
 */
import { revealSecret, Secret, UsageError } from '@pve/core'
import type { Method } from '../schema/model.js'

/** An API token: `user@realm!id` and its secret. */
export interface TokenAuth {
  readonly tokenId: string
  readonly tokenSecret: string | Secret
}

export interface PasswordAuth {
  /** `root`, with `realm`; or `root@pam`. */
  readonly username: string
  /** Default: the one in `username`, else `pam` (Linux PAM). */
  readonly realm?: string
  readonly password: string | Secret
  /** Asked for the second factor only when the server wants one: `123456`, `totp:123456` or `recovery:<code>`. */
  readonly secondFactor?: (challenge: SecondFactorChallenge) => Promise<string>
}

/** A ticket from an earlier sign-in. */
export interface TicketAuth {
  readonly username: string
  readonly ticket: string | Secret
  readonly csrfToken: string | Secret
  /** When it was issued, epoch milliseconds. Default: the time written in the ticket. */
  readonly issuedAt?: number
}

export type Auth = TokenAuth | PasswordAuth | TicketAuth

export interface SecondFactorChallenge {
  readonly username: string
  /** What the account has: `totp`, `recovery`, `webauthn`, `yubico`, `u2f`. */
  readonly kinds: readonly string[]
}

/** A ticket lasts 2 h on the server; it is renewed after 90 minutes. */
export const ticketLifetimeMs = 2 * 60 * 60 * 1000
const renewAfterMs = 90 * 60 * 1000

export interface Session {
  readonly kind: 'token' | 'ticket'
  /** `root@pam`, or `root@pam!automation` for a token. */
  readonly user: string
  headers(method: Method): Promise<Record<string, string>>
  /** After a 401: true when something new is there to try the request with once more. */
  renew(): Promise<boolean>
}

const tokenIdPattern = /^[^\s:/!]+@[A-Za-z][A-Za-z0-9._-]*![A-Za-z][A-Za-z0-9._-]*$/

export function tokenSession(auth: TokenAuth): Session {
  if (!tokenIdPattern.test(auth.tokenId)) {
    throw new UsageError(`'${auth.tokenId}' is not a token id.`, {
      hint: 'A token id looks like root@pam!automation.',
    })
  }
  const secret = toSecret(auth.tokenSecret)
  return {
    kind: 'token',
    user: auth.tokenId,
    headers: async () => ({ Authorization: `PVEAPIToken=${auth.tokenId}=${revealSecret(secret)}` }),
    renew: async () => false,
  }
}

export interface IssuedTicket {
  readonly username: string
  readonly ticket: Secret
  readonly csrfToken: Secret
  readonly issuedAt: number
}

/** @param request asks the server for a new ticket with this one as the password */
export function ticketSession(
  first: IssuedTicket,
  request: (current: IssuedTicket) => Promise<IssuedTicket>,
  now: () => number,
): Session & { readonly current: IssuedTicket } {
  let current = first
  let renewing: Promise<boolean> | undefined
  const renew = (): Promise<boolean> => {
    renewing ??= (async () => {
      try {
        current = await request(current)
        return true
      } catch {
        return false
      } finally {
        renewing = undefined
      }
    })()
    return renewing
  }
  return {
    kind: 'ticket',
    user: first.username,
    get current() {
      return current
    },
    async headers(method) {
      const age = now() - current.issuedAt
      if (age > renewAfterMs && age < ticketLifetimeMs) await renew()
      return {
        Cookie: `PVEAuthCookie=${encodeURIComponent(revealSecret(current.ticket))}`,
        ...(method !== 'GET' && { CSRFPreventionToken: revealSecret(current.csrfToken) }),
      }
    },
    renew,
  }
}

export const toSecret = (value: string | Secret): Secret =>
  typeof value === 'string' ? Secret.of(value) : value

/** `PVE:root@pam:6920C0DE::…`: the hex number is the time of issue in seconds. */
export function ticketTime(ticket: string): number | undefined {
  const hex = /^PVE:[^:]+:([0-9A-F]{8}):/.exec(ticket)?.[1]
  return hex === undefined ? undefined : Number.parseInt(hex, 16) * 1000
}

/** Username and realm apart: `root@pam` → `['root', 'pam']`. The last `@` counts: names may hold one. */
export function splitUsername(auth: Pick<PasswordAuth, 'username' | 'realm'>): {
  name: string
  realm: string
} {
  const at = auth.username.lastIndexOf('@')
  if (auth.realm !== undefined) return { name: auth.username, realm: auth.realm }
  if (at > 0) return { name: auth.username.slice(0, at), realm: auth.username.slice(at + 1) }
  return { name: auth.username, realm: 'pam' }
}

/** Normal form of a second factor: bare digits are a TOTP code, four dashed groups a recovery code. */
export function secondFactorAnswer(text: string): string {
  const trimmed = text.trim()
  if (/^(?:totp|recovery|yubico|u2f|webauthn):/.test(trimmed)) return trimmed
  return /^[\d ]+$/.test(trimmed) ? `totp:${trimmed.replaceAll(' ', '')}` : `recovery:${trimmed}`
}

/** The kinds of second factor that a `NeedTFA` ticket names: `PVE:!tfa!{"totp":true,…}:…`, URL-encoded. */
export function challengeKinds(ticket: string): string[] {
  const encoded = /^PVE:!tfa!([^:]+):/.exec(ticket)?.[1]
  if (encoded === undefined) return []
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(encoded))
    if (typeof parsed !== 'object' || parsed === null) return []
    return Object.entries(parsed).flatMap(([kind, there]) => (there && there !== 'unavailable' ? [kind] : []))
  } catch {
    return []
  }
}

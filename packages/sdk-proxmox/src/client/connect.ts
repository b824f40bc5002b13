/** From an address and credentials to a client that is signed in. */
import {
  createTransport,
  type Fetch,
  type Logger,
  revealSecret,
  type Secret,
  Secret as SecretText,
  silentLogger,
  type TlsOptions,
  type Transport,
  UsageError,
} from '@pve/core'
import type { ApiModel } from '../schema/model.js'
import { PveClient } from './client.js'
import type { AnswerMismatch } from './decode.js'
import { AuthenticationError, ParameterError } from './errors/index.js'
import {
  type Auth,
  challengeKinds,
  type IssuedTicket,
  type PasswordAuth,
  type Session,
  secondFactorAnswer,
  splitUsername,
  ticketSession,
  ticketTime,
  tokenSession,
  toSecret,
} from './session.js'

export interface ConnectOptions {
  /** `https://pve1:8006`; several for failover, the preferred one first. A bare host name gets https and port 8006. */
  readonly url: string | readonly string[]
  /** Without it only what needs no sign-in can be called (`/access/domains`). */
  readonly auth?: Auth
  /** Verified by the system's authorities by default; or by a CA, or by a pinned SHA-256 fingerprint. */
  readonly tls?: TlsOptions
  /** Takes the place of the network: a simulator in this process. */
  readonly fetch?: Fetch
  readonly logger?: Logger
  /** Until the answer begins. Default 60 s. */
  readonly answerTimeoutMs?: number
  /** TCP and TLS together. Default 10 s. */
  readonly connectTimeoutMs?: number
  /** Requests under way at once. Default 8. */
  readonly concurrency?: number
  /** How often a request may be sent again (default 3), and the pauses before (default 250 ms to 8 s). */
  readonly retry?: { attempts?: number; minDelayMs?: number; maxDelayMs?: number }
  /**
   * Ends the sign-in, and every request that is under way and has no signal of its own. Requests that begin afterwards
   * are sent: a program that was stopped may look what is left.
   */
  readonly signal?: AbortSignal
  /** Told of everything in an answer that its schema does not allow. Default: a warning in the log. */
  readonly onMismatch?: (operation: string, mismatch: AnswerMismatch) => void
  /** The schema to encode and decode by. Default: that of Proxmox VE 9.2, which suits 9.1 too. */
  readonly model?: ApiModel
  /** For tests: epoch milliseconds. */
  readonly now?: () => number
}

/**
 * Signs in and gives a client.
 * @throws AuthenticationError with the reason, ConnectionError, TlsError; UsageError for what is no address or no token id
 * @example
 * import { Secret } from '@pve/core'
 *
 * const pve = await connect({
 *   url: ['https://pve1:8006', 'https://pve2:8006'],
 *   auth: { tokenId: 'root@pam!automation', tokenSecret: Secret.of(process.env['PROXMOX_TOKEN_SECRET'] ?? '') },
 * })
 * console.log(await listNodes(pve))
 */
export async function connect(options: ConnectOptions): Promise<PveClient> {
  const { auth } = options
  const now = options.now ?? Date.now
  const transport = makeTransport(options)
  let session: Session | undefined
  const client = new PveClient({
    transport,
    session: () => session,
    logger: options.logger ?? silentLogger,
    ...(options.onMismatch && { onMismatch: options.onMismatch }),
    ...(options.model && { model: options.model }),
    ...(options.signal && { signal: options.signal }),
  })
  if (!auth) return client
  // Signing in must not carry the session that it is about to replace.
  const anonymous = new PveClient({ transport, session: () => undefined, model: client.model })
  const renew = (ticket: IssuedTicket) =>
    requestTicket(anonymous, { username: ticket.username, password: ticket.ticket }, now, undefined)
  try {
    if ('tokenId' in auth) session = tokenSession(auth)
    else if ('ticket' in auth) {
      const ticket = toSecret(auth.ticket)
      const issuedAt = auth.issuedAt ?? ticketTime(revealSecret(ticket)) ?? now()
      session = ticketSession(
        { username: auth.username, ticket, csrfToken: toSecret(auth.csrfToken), issuedAt },
        renew,
        now,
      )
    } else session = ticketSession(await signIn(anonymous, auth, now, options.signal), renew, now)
  } catch (error) {
    await transport.close()
    throw error
  }
  return client
}

function makeTransport(options: ConnectOptions): Transport {
  const urls = typeof options.url === 'string' ? [options.url] : options.url
  return createTransport({
    hosts: urls.map(normalOrigin),
    ...(options.tls && { tls: options.tls }),
    ...(options.fetch && { fetch: options.fetch }),
    ...(options.logger && { logger: options.logger }),
    ...(options.answerTimeoutMs !== undefined && { answerTimeoutMs: options.answerTimeoutMs }),
    ...(options.connectTimeoutMs !== undefined && { connectTimeoutMs: options.connectTimeoutMs }),
    ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
    ...(options.retry && { retry: options.retry }),
    // 595: the node behind the asked host did not answer; another host may reach it.
    retryStatus: (status) =>
      status === 429 || status === 502 || status === 503 || status === 504 || status === 595,
  })
}

/**
 * The origin of a server, with the port 8006 where an https address has none: `pve1` → `https://pve1:8006`.
 * @throws UsageError when it is no address, or has a user name or password in it
 * @example
 * normalOrigin('pve1') // 'https://pve1:8006'
 * normalOrigin('http://127.0.0.1:8443') // 'http://127.0.0.1:8443'
 */
export function normalOrigin(url: string): string {
  const text = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`
  const parsed = URL.canParse(text) ? new URL(text) : undefined
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    !parsed.hostname ||
    parsed.username ||
    parsed.password
  ) {
    throw new UsageError(`'${url}' is not the address of a Proxmox VE server.`, {
      hint: 'Give a host name, or an address such as https://pve1:8006.',
    })
  }
  const hasPort = /:\d+$/.test(text.replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? '')
  return parsed.protocol === 'https:' && !hasPort ? `https://${parsed.hostname}:8006` : parsed.origin
}

async function signIn(
  client: PveClient,
  auth: PasswordAuth,
  now: () => number,
  signal: AbortSignal | undefined,
): Promise<IssuedTicket> {
  const { name, realm } = splitUsername(auth)
  try {
    return await requestTicket(
      client,
      {
        username: `${name}@${realm}`,
        password: auth.password,
        ...(auth.secondFactor && { secondFactor: auth.secondFactor }),
      },
      now,
      signal,
    )
  } catch (error) {
    if (!(error instanceof AuthenticationError) || error.code !== 'AUTH_FAILED') throw error
    // The server says the same for a wrong password and a realm it does not have; the list of realms needs no sign-in.
    const realms = await listRealms(client).catch(() => undefined)
    if (!realms || realms.some((known) => known.realm === realm)) {
      throw new AuthenticationError(error.answer, {
        code: 'AUTH_FAILED',
        phase: `sign in as ${name}@${realm}`,
        hint: 'Wrong user name or password.',
        cause: error,
      })
    }
    throw new AuthenticationError(
      { ...error.answer, text: `this server has no realm '${realm}'` },
      {
        code: 'AUTH_REALM',
        phase: `sign in as ${name}@${realm}`,
        hint: `Its realms are: ${realms.map((known) => known.realm).join(', ')}.`,
        cause: error,
      },
    )
  }
}

export interface Realm {
  readonly realm: string
  /** `pam`, `pve`, `ldap`, `ad`, `openid`. */
  readonly type: string
  readonly comment?: string
  readonly default?: boolean
}

/**
 * The realms of a server; needs no sign-in.
 * @example
 * const anonymous = await connect({ url: 'pve1' })
 * for (const { realm, comment } of await listRealms(anonymous)) console.log(realm, comment)
 */
export async function listRealms(client: PveClient): Promise<Realm[]> {
  const domains = await client.get('/access/domains')
  return domains.map(({ realm, type, comment, ...rest }) => ({
    realm,
    type,
    ...(comment !== undefined && { comment }),
    ...('default' in rest && Number(rest.default) === 1 && { default: true }),
  }))
}

interface TicketRequest {
  username: string
  password: string | Secret
  secondFactor?: PasswordAuth['secondFactor']
}

async function requestTicket(
  client: PveClient,
  request: TicketRequest,
  now: () => number,
  signal: AbortSignal | undefined,
): Promise<IssuedTicket> {
  const { username } = request
  const options = { phase: `sign in as ${username}`, safeToResend: true, ...(signal && { signal }) }
  const first = await client.post(
    '/access/ticket',
    { username, password: revealSecret(request.password) },
    options,
  )
  if (!('NeedTFA' in first) || !first.NeedTFA) return issued(first, now)
  const challenge = first.ticket ?? ''
  const kinds = challengeKinds(challenge)
  if (!request.secondFactor) {
    throw new AuthenticationError(
      {
        method: 'POST',
        path: '/access/ticket',
        status: 401,
        reason: '',
        text: 'this account needs a second factor',
        errors: {},
      },
      {
        code: 'AUTH_TFA',
        phase: options.phase,
        hint: `It has: ${kinds.join(', ') || 'unknown kinds'}. Programs use an API token instead.`,
      },
    )
  }
  const answer = secondFactorAnswer(await request.secondFactor({ username, kinds }))
  try {
    const second = await client.post(
      '/access/ticket',
      { username, password: revealSecret(SecretText.of(answer)), 'tfa-challenge': challenge },
      { ...options, safeToResend: false },
    )
    return issued(second, now)
  } catch (error) {
    if (!(error instanceof AuthenticationError) && !(error instanceof ParameterError)) throw error
    throw new AuthenticationError(error.answer, {
      code: 'AUTH_TFA',
      phase: options.phase,
      hint: 'The second factor was refused: codes change every 30 seconds, and a recovery code works once.',
      cause: error,
    })
  }
}

function issued(
  answer: { username: string; ticket?: string; CSRFPreventionToken?: string },
  now: () => number,
): IssuedTicket {
  return {
    username: answer.username,
    ticket: SecretText.of(answer.ticket ?? ''),
    csrfToken: SecretText.of(answer.CSRFPreventionToken ?? ''),
    issuedAt: now(),
  }
}

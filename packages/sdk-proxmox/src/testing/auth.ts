/** Signing in: tickets, CSRF tokens, second factors, API tokens. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { ApiFailure } from './failure.js'
import { capabilities } from './permissions.js'
import type { SimulatorState, UserState } from './state.js'
import { totpCodes } from './totp.js'
import { type Call, epochSeconds, type Handlers, type Principal, type World } from './world.js'

const ticketLifetimeSeconds = 2 * 60 * 60
const challengeLifetimeSeconds = 5 * 60

const sign = (state: SimulatorState, text: string): string =>
  createHmac('sha256', state.ticketKey).update(text).digest('base64').replace(/=+$/, '')

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const hexTime = (seconds: number): string => seconds.toString(16).toUpperCase().padStart(8, '0')

/** `PVE:root@pam:6920C0DE::signature` */
function makeTicket(state: SimulatorState, data: string, seconds: number, secret = ''): string {
  const plain = `PVE:${data}:${hexTime(seconds)}`
  return `${plain}::${sign(state, `${plain}${secret}`)}`
}

/** @returns the data of a valid ticket that is not too old */
function readTicket(
  state: SimulatorState,
  ticket: string,
  now: number,
  maxAge: number,
  secret = '',
): string | undefined {
  const match = /^(PVE:(\S+):([0-9A-F]{8}))::(\S+)$/.exec(ticket)
  const [, plain, data, time, signature] = match ?? []
  if (plain === undefined || data === undefined || time === undefined || signature === undefined)
    return undefined
  if (!same(signature, sign(state, `${plain}${secret}`))) return undefined
  const age = now - Number.parseInt(time, 16)
  return age > -300 && age <= maxAge ? data : undefined
}

const makeCsrf = (state: SimulatorState, user: string, seconds: number): string =>
  `${hexTime(seconds)}:${sign(state, `csrf:${hexTime(seconds)}:${user}`)}`

function csrfIsRight(state: SimulatorState, user: string, token: string, now: number): boolean {
  const time = /^([0-9A-F]{8}):/.exec(token)?.[1]
  if (time === undefined) return false
  const age = now - Number.parseInt(time, 16)
  return (
    age > -300 &&
    age <= ticketLifetimeSeconds &&
    same(token, `${time}:${sign(state, `csrf:${time}:${user}`)}`)
  )
}

const refused = (reason: string): ApiFailure => new ApiFailure(401, reason, undefined, 'empty')

/**
 * Who asks, by ticket or token.
 * @throws ApiFailure 401 with the proxy's own reasons and no body
 */
export function authenticate(
  world: World,
  request: Request,
): Principal & { readonly by: 'ticket' | 'token' } {
  const authorization = request.headers.get('authorization') ?? ''
  const now = epochSeconds(world)
  if (/^PVEAPIToken/.test(authorization)) return { ...byToken(world.state, authorization, now), by: 'token' }
  const ticket = ticketOf(request.headers.get('cookie') ?? '') ?? ticketOf(authorization)
  if (ticket === undefined) throw refused('No ticket')
  const user = readTicket(world.state, ticket, now, ticketLifetimeSeconds)
  if (user === undefined || user.startsWith('!') || !isEnabled(world.state.users[user], now))
    throw refused('Authentication failed!')
  if (
    request.method !== 'GET' &&
    !csrfIsRight(world.state, user, request.headers.get('csrfpreventiontoken') ?? '', now)
  ) {
    throw refused('Permission denied - invalid csrf token')
  }
  return { user, authId: user, by: 'ticket' }
}

/** The cookie, percent-encoded or not; also as the whole of an Authorization header. */
function ticketOf(text: string): string | undefined {
  const value = /(?:^|[;\s])PVEAuthCookie=([^;\s]*)/.exec(text)?.[1]
  if (value === undefined || value === '') return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function byToken(state: SimulatorState, authorization: string, now: number): Principal {
  const match = /^PVEAPIToken[ =](([^!\s]+)!([^=\s]+))=(\S+)$/.exec(authorization)
  const [, authId, user, token, secret] = match ?? []
  if (authId === undefined || user === undefined || token === undefined || secret === undefined)
    throw refused('Authentication failed!')
  const owner = state.users[user]
  const known = owner?.tokens[token]
  const valid =
    isEnabled(owner, now) && known && (known.expire === 0 || known.expire > now) && same(secret, known.secret)
  if (!valid) throw refused('Authentication failed!')
  return { user, authId, token }
}

const isEnabled = (user: UserState | undefined, now: number): user is UserState =>
  user?.enable === true && (user.expire === 0 || user.expire > now)

const wrongLogin = (): ApiFailure => new ApiFailure(401, 'authentication failure')

function createTicket(call: Call): unknown {
  const { state } = call
  const username = call.text('username')
  const realm = call.optional('realm')
  const user = realm !== undefined && !username.endsWith(`@${realm}`) ? `${username}@${realm}` : username
  const now = epochSeconds(call.world)
  const account = state.users[user]
  const password = call.text('password')
  const challenge = call.optional('tfa-challenge')
  if (!isEnabled(account, now)) throw wrongLogin()
  if (challenge !== undefined) {
    const data = readTicket(state, challenge, now, challengeLifetimeSeconds, user)
    if (!data?.startsWith('!tfa!') || !secondFactorIsRight(account, password, now)) throw wrongLogin()
    return session(call, user)
  }
  const renewed = readTicket(state, password, now, ticketLifetimeSeconds) === user
  if (!renewed && (account.password === undefined || !same(password, account.password))) throw wrongLogin()
  if (renewed || !account.tfa) return session(call, user)
  return needTfa(call, user, account)
}

/** What a second step needs, written into the ticket for it. */
function needTfa(call: Call, user: string, account: UserState): unknown {
  const recovery = account.tfa?.recovery ?? []
  const kinds = {
    ...(account.tfa?.totp !== undefined && { totp: true }),
    ...(account.tfa?.recovery && {
      recovery: recovery.length > 3 ? 'available' : recovery.length > 0 ? 'low' : 'unavailable',
    }),
  }
  const data = `!tfa!${encodeURIComponent(JSON.stringify(kinds))}`
  return {
    username: user,
    ticket: makeTicket(call.state, data, epochSeconds(call.world), user),
    CSRFPreventionToken: makeCsrf(call.state, user, epochSeconds(call.world)),
    NeedTFA: 1,
    cap: {},
  }
}

function secondFactorIsRight(account: UserState, answer: string, now: number): boolean {
  const [kind, code = ''] = answer.split(/:(.*)/s)
  if (kind === 'totp')
    return account.tfa?.totp !== undefined && totpCodes(account.tfa.totp, now).includes(code)
  const recovery = account.tfa?.recovery
  const index = kind === 'recovery' ? (recovery?.indexOf(code) ?? -1) : -1
  if (index < 0) return false
  // A recovery code works once.
  recovery?.splice(index, 1)
  return true
}

function session(call: Call, user: string): unknown {
  const seconds = epochSeconds(call.world)
  const { state } = call
  logSignIn(call, user)
  return {
    username: user,
    ticket: makeTicket(state, user, seconds),
    CSRFPreventionToken: makeCsrf(state, user, seconds),
    cap: capabilities(state, { user, authId: user }),
    ...(state.clusterName !== undefined && { clustername: state.clusterName }),
  }
}

function logSignIn(call: Call, user: string): void {
  const { state } = call
  state.clusterLog.unshift({
    time: epochSeconds(call.world),
    user: 'root@pam',
    node: state.localNode,
    pid: 375,
    tag: 'pvedaemon',
    pri: 6,
    msg: `successful auth for user '${user}'`,
    uid: state.nextLogId++,
  })
  if (state.clusterLog.length > 200) state.clusterLog.length = 200
}

export const newTicketKey = (): string => randomBytes(32).toString('hex')

/** What a terminal or VNC websocket is opened with. */
export const consoleTicket = (world: World, user: string): string =>
  makeTicket(world.state, user, epochSeconds(world), 'console').replace(/^PVE:/, 'PVEVNC:')

export const consoleTicketIsRight = (world: World, user: string, ticket: string): boolean =>
  readTicket(world.state, ticket.replace(/^PVEVNC:/, 'PVE:'), epochSeconds(world), 40, 'console') === user

export const authHandlers: Handlers = {
  'GET /access/ticket': () => null,
  'POST /access/ticket': createTicket,
}

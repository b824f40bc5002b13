/** From the settings to a signed-in client. */
import { readFile } from 'node:fs/promises'
import { ConfigError, type Logger, revealSecret, Secret, type TlsOptions } from '@pve/core'
import {
  type Auth,
  type ConnectOptions,
  connect,
  type IssuedTicket,
  type PveClient,
  type SecondFactorChallenge,
  type Session,
} from '@pve/sdk'
import type { Simulator } from '@pve/sdk/testing'
import { credentialKinds, openStore } from '../config/credentials.js'
import { isFlag, type Settings } from '../config/settings.js'
import type { CliIo } from '../context.js'
import type { Output } from '../output/output.js'
import type { Questions } from '../questions/questions.js'
import { saveAtEnd } from './demo-state.js'
import { NotSignedInError } from './errors.js'

export interface OpenOptions {
  readonly io: CliIo
  readonly out: Output
  readonly settings: Settings
  readonly questions: Questions | undefined
  readonly logger: Logger
  readonly signal: AbortSignal
  readonly demoReset: boolean
  /** The simulated server is to listen on a port, for websockets. */
  readonly socket: boolean
  onEnd(cleanUp: () => Promise<void>): void
  /** Is told the simulator of --demo: shells on its nodes are its own. */
  readonly onDemo?: (simulator: Simulator) => void
}

/** Where and how, without who. */
export type Target = Pick<ConnectOptions, 'url' | 'tls' | 'fetch' | 'logger' | 'signal' | 'retry'> & {
  readonly demoAuth?: Auth
}

/** @throws NotSignedInError, AuthenticationError, ConnectionError, TlsError, ConfigError */
export async function openClient(options: OpenOptions): Promise<PveClient> {
  const { demoAuth, ...target } = await targetOf(options)
  warnOfInsecure(options)
  const auth = demoAuth && !isNamed(options.settings) ? demoAuth : await authOf(options)
  return connectAs(options, target, auth)
}

/** Only who is named on the command line: a token for another server in the environment is none for the demonstration. */
export const isNamed = ({ username, tokenId }: Settings): boolean => isFlag(username) || isFlag(tokenId)

/** Signs in; the client is closed when the command ends. */
export async function connectAs(
  options: Pick<OpenOptions, 'settings' | 'onEnd'>,
  target: Omit<Target, 'demoAuth'>,
  auth: Auth,
): Promise<PveClient> {
  const { settings } = options
  const pve = await connect({ ...target, auth })
  options.onEnd(() => pve.close())
  // A ticket that was renewed on the way serves the next command too.
  if ('ticket' in auth && settings.hosts) {
    const before = revealSecret(auth.ticket)
    const origin = settings.hosts.value[0] ?? ''
    options.onEnd(async () => {
      const issued = ticketOf(pve.session)
      if (issued && revealSecret(issued.ticket) !== before) await storeTicket(origin, issued)
    })
  }
  return pve
}

/** @throws ConfigError without a host */
export async function targetOf(options: OpenOptions): Promise<Target> {
  const { settings, signal } = options
  const common = {
    logger: options.logger,
    signal,
    ...(options.io.resends !== undefined && { retry: { attempts: options.io.resends } }),
  }
  if (settings.demo.value) {
    const { openDemo, serveSimulator } = await import('./demo.js')
    const opened = await openDemo(options.io, { reset: options.demoReset })
    const { simulator } = opened
    options.onDemo?.(simulator)
    saveAtEnd(options, opened)
    const auth = { demoAuth: simulator.auth, ...common }
    if (!options.socket) return { url: simulator.url, fetch: (request) => simulator.fetch(request), ...auth }
    const server = await serveSimulator(simulator)
    options.onEnd(() => server.close())
    return { url: server.url, ...auth }
  }
  if (!settings.hosts || settings.hosts.value.length === 0) {
    throw new ConfigError('Which server? None is given.', {
      phase: 'connect',
      hint: "Give --host, set PROXMOX_HOST, or run 'pve login'. To try it without a server: --demo.",
    })
  }
  const tls = await tlsOf(settings)
  return { url: settings.hosts.value, ...common, ...(tls && { tls }) }
}

export function warnOfInsecure({ settings: { insecure, fingerprint, demo }, out }: OpenOptions): void {
  if (insecure?.value && !fingerprint && !demo.value)
    out.warn(
      'the certificate of the server is not checked (--insecure): anybody in between can read the password.',
    )
}

/** Several hosts may each have their own: `AA:BB:…,CC:DD:…`. */
export const fingerprintsOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

async function tlsOf(settings: Settings): Promise<TlsOptions | undefined> {
  const { fingerprint, caFile, insecure } = settings
  if (!fingerprint && !caFile && !insecure?.value) return undefined
  return {
    ...(fingerprint && { fingerprint: fingerprintsOf(fingerprint.value) }),
    ...(caFile && { ca: await readCa(caFile.value) }),
    ...(insecure?.value && !fingerprint && { insecure: true }),
  }
}

async function readCa(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ConfigError(`The certificate authorities in ${path} cannot be read.`, {
      phase: 'read --ca-file',
      cause: error,
      details: { file: path },
    })
  }
}

export async function authOf(options: Pick<OpenOptions, 'settings' | 'questions'>): Promise<Auth> {
  const { settings } = options
  const { tokenId, tokenSecret, ticket } = settings
  if (tokenId && tokenSecret) return { tokenId: tokenId.value, tokenSecret: tokenSecret.value }
  if (tokenId) {
    throw new NotSignedInError(`The secret of the token ${tokenId.value} is missing.`, {
      phase: 'sign in',
      hint: 'Set PROXMOX_TOKEN_SECRET, or give --token-secret-file (- for standard input).',
    })
  }
  if (tokenSecret)
    throw new NotSignedInError('There is the secret of a token, but not its id.', {
      phase: 'sign in',
      hint: 'Set PROXMOX_TOKEN_ID or --token-id, such as root@pam!automation.',
    })
  if (ticket && !settings.password) return ticket.value
  if (settings.username && (settings.password || options.questions))
    return passwordAuth(options, settings.username.value)
  throw new NotSignedInError(`Not signed in to ${settings.hosts?.value[0] ?? 'the server'}.`, {
    phase: 'sign in',
    hint: "Run 'pve login', or give an API token: PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET.",
  })
}

/** Password from the environment or asked for; the second factor only when the server wants one. */
export async function passwordAuth(
  options: Pick<OpenOptions, 'settings' | 'questions'>,
  username: string,
  realm?: string,
): Promise<Auth> {
  const { settings, questions } = options
  const given = settings.password?.value
  if (!given && !questions)
    throw new NotSignedInError('The password is missing, and nobody can be asked here.', {
      phase: 'sign in',
      hint: 'Programs use an API token: PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET.',
    })
  const password = given ?? Secret.of((await questions?.secret({ message: `Password of ${username}` })) ?? '')
  const inRealm = realm ?? settings.realm?.value
  return {
    username,
    password,
    ...(inRealm !== undefined && !username.endsWith(`@${inRealm}`) && { realm: inRealm }),
    ...(questions && {
      secondFactor: (challenge: SecondFactorChallenge) => askSecondFactor(questions, challenge),
    }),
  }
}

async function askSecondFactor(questions: Questions, { kinds }: SecondFactorChallenge): Promise<string> {
  const known = kinds.filter((kind) => kind === 'totp' || kind === 'recovery' || kind === 'yubico')
  const what =
    known.length === 0
      ? kinds.join(', ')
      : known
          .map((kind) => ({ totp: 'code of the app', recovery: 'recovery code', yubico: 'YubiKey' })[kind])
          .join(' or ')
  return questions.secret({ message: `Second factor (${what})` })
}

/** The ticket of a session that has one. */
export function ticketOf(session: Session | undefined): IssuedTicket | undefined {
  if (session?.kind !== 'ticket' || !('current' in session)) return undefined
  return isIssued(session.current) ? session.current : undefined
}

function isIssued(value: unknown): value is IssuedTicket {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ticket' in value &&
    value.ticket instanceof Secret &&
    'csrfToken' in value &&
    value.csrfToken instanceof Secret
  )
}

export async function storeTicket(origin: string, issued: IssuedTicket): Promise<void> {
  await openStore().set(credentialKinds.ticket, origin, {
    username: issued.username,
    ticket: revealSecret(issued.ticket),
    csrfToken: revealSecret(issued.csrfToken),
  })
}

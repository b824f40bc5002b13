/** The first step of every wizard for Proxmox VE: which server, as whom, trusted how. */
import { type Issue, Secret, toPveError, UsageError } from '@pve/core'
import {
  type Auth,
  AuthenticationError,
  connect,
  listRealms,
  normalOrigin,
  type PveClient,
  type SecondFactorChallenge,
} from '@pve/sdk'
import { credentialKinds, openStore, type Settings, storedFingerprints } from '../config/settings.js'
import { fingerprintOnServer, unknownCertificate } from '../connection/certificate.js'
import {
  authOf,
  connectAs,
  isNamed,
  type OpenOptions,
  storeTicket,
  type Target,
  targetOf,
  ticketOf,
} from '../connection/open.js'
import type { FormStep, GateResult, Look, Source, Values } from '../terminal/wizard/types.js'
import { groupOf } from '../values/path.js'

export const accountScope = 'account'

export interface SignIn {
  readonly step: FormStep
  /** What is known of the account already. Secrets are not among it. */
  readonly values: Values
  validate(values: Values): readonly Issue[]
  /** Flags by which another command reaches the same server: `['--demo']`. */
  connectionFlags(): readonly string[]
  /** The client that has signed in. @throws RangeError before the gate was passed */
  client(): PveClient
}

const text = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

export function pveSignIn(options: OpenOptions): SignIn {
  const { settings } = options
  const isDemo = settings.demo.value
  const username = settings.username?.value ?? ''
  const at = username.lastIndexOf('@')
  const realm = settings.realm?.value ?? (at > 0 ? username.slice(at + 1) : undefined)
  // Until it is known who is at the other end, nothing else is asked.
  const isTrusted = (look: Look) => !asksForTrust(look) || look.get('trust') === true
  const byPassword = (look: Look) => isTrusted(look) && look.get('method') !== 'token'
  const forToken = (look: Look) => isTrusted(look) && look.get('method') === 'token'
  const byToken = settings.tokenId !== undefined || (isDemo && !isNamed(settings))
  const initial: Values = {
    method: byToken ? 'token' : 'password',
    ...(settings.hosts?.value[0] !== undefined && { server: settings.hosts.value[0] }),
    username: username === '' ? 'root' : at > 0 ? username.slice(0, at) : username,
    ...(realm !== undefined && { realm }),
    ...(settings.tokenId && { tokenId: settings.tokenId.value }),
    keep: true,
  }
  const session = new SignInSession(options, initial)
  return {
    values: initial,
    client: () => session.client(),
    connectionFlags: () => session.connectionFlags(),
    validate: (values) => [
      ...(isDemo ? [] : serverIssues(text(values, 'server'))),
      ...(session.isKnown(values) ? [] : credentialIssues(values)),
    ],
    step: {
      kind: 'form',
      id: 'sign-in',
      title: 'Sign-in',
      scope: accountScope,
      intro: (look) => [
        ...(isDemo ? ['The simulated server of --demo. Nothing real is changed.'] : []),
        ...(settings.insecure?.value && !settings.fingerprint && !isDemo
          ? ['! The certificate is not checked (--insecure): anybody in between can read the password.']
          : []),
        ...certificateLines(look),
      ],
      gate: {
        label: 'Sign in',
        busy: 'Signing in',
        isReady: (values) => session.isKnown(values),
        run: (values, signal) => session.open(values, signal),
      },
      fields: [
        {
          kind: 'text',
          path: 'server',
          label: 'Server',
          help: 'Name or address of a node, such as pve1.example; port 8006 unless another is given.',
          placeholder: 'pve1.example',
          shown: () => !isDemo,
        },
        {
          kind: 'toggle',
          path: 'trust',
          label: 'Trust it',
          help: 'Yes, when the fingerprint is the same on the server. It is kept, and compared from now on.',
          shown: asksForTrust,
        },
        {
          kind: 'choice',
          path: 'method',
          label: 'By',
          help: 'A user with a password, or an API token, which needs no second factor.',
          options: [
            { value: 'password', label: 'user and password' },
            { value: 'token', label: 'API token' },
          ],
          shown: isTrusted,
        },
        {
          kind: 'text',
          path: 'username',
          label: 'User',
          help: 'Without the realm: root.',
          placeholder: 'root',
          shown: byPassword,
        },
        {
          kind: 'choice',
          path: 'realm',
          label: 'Realm',
          help: 'Where the user is known: Linux (pam), Proxmox VE itself (pve), or a directory.',
          options: session.realms,
          free: true,
          emptyText: 'pam',
          shown: byPassword,
        },
        {
          kind: 'text',
          path: 'password',
          secret: true,
          label: 'Password',
          help: 'Sent to the server only, and forgotten after the sign-in.',
          emptyText: settings.password ? `from ${settings.password.source}` : '',
          shown: byPassword,
        },
        {
          kind: 'text',
          path: 'secondFactor',
          secret: true,
          label: 'Second factor',
          help: 'The code of the app, or a recovery code.',
          shown: (look) => byPassword(look) && look.get('challenge') !== undefined,
        },
        {
          kind: 'text',
          path: 'tokenId',
          label: 'Token id',
          help: 'User, realm and name: root@pam!automation.',
          placeholder: 'root@pam!automation',
          shown: forToken,
        },
        {
          kind: 'text',
          path: 'tokenSecret',
          secret: true,
          label: 'Token secret',
          help: 'The UUID that was shown once, when the token was made.',
          emptyText: settings.tokenSecret ? `from ${settings.tokenSecret.source}` : '',
          shown: forToken,
        },
        {
          kind: 'toggle',
          path: 'keep',
          label: 'Stay signed in',
          help: 'Keeps the ticket for the next commands: it lasts two hours and is renewed by use.',
          shown: (look) => byPassword(look) && !isDemo,
        },
      ],
    },
  }
}

/** The certificate that was shown and is not known, and whose it is. */
function certificateOf(values: Values): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(groupOf(values['certificate']))
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
}

/** Another server has another certificate. */
const asksForTrust = ({ values }: Look): boolean => {
  const { origin } = certificateOf(values)
  const server = text(values, 'server')
  return origin !== undefined && serverIssues(server).length === 0 && normalOrigin(server) === origin
}

function certificateLines(look: Look): string[] {
  if (!asksForTrust(look)) return []
  const { fingerprint = '', subject = '', issuer = '', validTo = '', reason } = certificateOf(look.values)
  return [
    `The certificate of this server is not known yet (${reason ?? 'not trusted'}).`,
    `Subject ${subject}, issuer ${issuer}, valid until ${validTo}. Its SHA-256 fingerprint is`,
    fingerprint,
    fingerprintOnServer,
  ]
}

function serverIssues(server: string): Issue[] {
  if (server === '') return [{ path: 'server', message: 'is missing' }]
  try {
    normalOrigin(server)
    return []
  } catch (error) {
    return [{ path: 'server', message: toPveError(error).message }]
  }
}

function credentialIssues(values: Values): Issue[] {
  const needed =
    values['method'] === 'token'
      ? ['tokenId', 'tokenSecret']
      : ['username', 'password', ...(values['challenge'] === undefined ? [] : ['secondFactor'])]
  return needed.flatMap((path) => (text(values, path) === '' ? [{ path, message: 'is missing' }] : []))
}

/** Signs in with what the form says, or with what flags, environment and credential store say. */
class SignInSession {
  private signedIn: PveClient | undefined
  /** Where it was signed in. */
  private origin: string | undefined
  private demoTarget: ReturnType<typeof targetOf> | undefined
  /** After it was refused, what is stored is no way in any more. */
  private isStoredRefused = false

  constructor(
    private readonly options: OpenOptions,
    /** What the form says of those that the settings know: typed over, it is somebody else. */
    private known: Values,
  ) {}

  readonly realms: Source = {
    id: 'realms',
    empty: 'the server names none',
    key: ({ values }) => {
      if (this.options.settings.demo.value) return 'demo'
      const server = text(values, 'server')
      const trusts = values['trust'] === true
      // Before its certificate is trusted nothing is asked of it; a host is asked when its name is complete.
      return serverIssues(server).length > 0 ? undefined : `${server} ${trusts}`
    },
    load: async ({ values }, signal) => {
      const { demoAuth: _, ...target } = await this.targetFor(values)
      const anonymous = await connect({ ...target, signal })
      try {
        const realms = await listRealms(anonymous)
        return realms.map(({ realm, comment, type }) => ({ value: realm, hint: comment ?? type }))
      } finally {
        await anonymous.close()
      }
    },
  }

  client(): PveClient {
    if (!this.signedIn) throw new RangeError('nobody has signed in yet')
    return this.signedIn
  }

  /** What the settings say anyway needs no flag. */
  connectionFlags(): readonly string[] {
    const { demo, cluster, hosts } = this.options.settings
    if (demo.value) return ['--demo']
    const isSame = this.origin === undefined || this.origin === hosts?.value[0]
    if (!isSame) return ['--host', this.origin ?? '']
    if (cluster?.source.startsWith('flag ')) return ['--cluster', cluster.value]
    return hosts?.source.startsWith('flag ') ? ['--host', hosts.value.join(',')] : []
  }

  /** Whether nothing needs to be typed for it. */
  isKnown(values: Values): boolean {
    const { settings } = this.options
    if (this.isStoredRefused || this.isChanged(values)) return false
    const { demo, tokenId, tokenSecret, ticket, username, password } = settings
    if (demo.value && !isNamed(settings)) return true
    return Boolean(
      settings.hosts && ((tokenId && tokenSecret) || (ticket && !password) || (username && password)),
    )
  }

  /** Something else was typed than what the settings say. */
  private isChanged(values: Values): boolean {
    return (
      ['server', 'method', 'username', 'realm', 'tokenId'].some(
        (name) => text(values, name) !== text(this.known, name),
      ) || ['password', 'tokenSecret'].some((name) => text(values, name) !== '')
    )
  }

  async open(values: Values, signal: AbortSignal): Promise<GateResult> {
    const settings = await this.settingsFor(values)
    const origin = settings.hosts?.value[0] ?? ''
    const certificate = settings.demo.value ? undefined : await unknownCertificate(settings, origin, signal)
    if (certificate) {
      return {
        kind: 'more',
        message: 'Compare the fingerprint before anything is sent.',
        values: { certificate: { ...certificate, origin }, trust: false },
        focus: 'trust',
      }
    }
    let challenge: SecondFactorChallenge | undefined
    try {
      const auth = await this.authFor(values, settings, (asked) => {
        challenge = asked
      })
      await this.connect(settings, values, auth, signal)
    } catch (error) {
      if (challenge) return moreFor(challenge)
      if (error instanceof AuthenticationError && this.isKnown(values)) this.isStoredRefused = true
      throw error
    }
    const pve = this.client()
    this.origin = origin
    const { version } = await pve.get('/version', {}, { signal })
    if (values['trust'] === true && settings.fingerprint)
      await openStore().set(credentialKinds.server, origin, { fingerprint: settings.fingerprint.value })
    const issued = ticketOf(pve.session)
    if (issued && values['keep'] === true && !settings.demo.value && text(values, 'password') !== '')
      await storeTicket(origin, issued)
    // Who it is, however that came about; what was secret is not needed any more.
    const shown = {
      ...accountOf(pve),
      password: undefined,
      secondFactor: undefined,
      tokenSecret: undefined,
      challenge: undefined,
    }
    if (this.isKnown(values)) this.known = { ...values, ...shown }
    const where = settings.demo.value ? 'the simulated server' : origin.replace(/^https?:\/\//, '')
    return {
      kind: 'passed',
      text: `${pve.user ?? 'signed in'} at ${where}, Proxmox VE ${version}`,
      values: shown,
    }
  }

  private async connect(settings: Settings, values: Values, auth: Auth, signal: AbortSignal): Promise<void> {
    const { demoAuth: _, ...target } = await this.targetFor(values)
    await this.signedIn?.close()
    this.signedIn = undefined
    // The signal ends this sign-in, and must not end what is asked later.
    signal.throwIfAborted()
    this.signedIn = await connectAs({ ...this.options, settings }, target, auth)
  }

  private async authFor(
    values: Values,
    settings: Settings,
    onChallenge: (challenge: SecondFactorChallenge) => void,
  ): Promise<Auth> {
    const target = await this.targetFor(values)
    const password = text(values, 'password')
    const tokenSecret = text(values, 'tokenSecret')
    const code = text(values, 'secondFactor')
    if (values['method'] === 'token' && tokenSecret !== '')
      return { tokenId: text(values, 'tokenId'), tokenSecret: Secret.of(tokenSecret) }
    const given = password === '' ? settings.password?.value : Secret.of(password)
    const username = text(values, 'username')
    if (values['method'] !== 'token' && given && username !== '') {
      const realm = text(values, 'realm')
      return {
        username,
        password: given,
        realm: realm === '' ? 'pam' : realm,
        secondFactor: async (challenge) => {
          if (code !== '') return code
          onChallenge(challenge)
          throw new UsageError('The server asks for a second factor.')
        },
      }
    }
    if (target.demoAuth && !isNamed(settings)) return target.demoAuth
    return authOf({ settings, questions: undefined })
  }

  private async settingsFor(values: Values): Promise<Settings> {
    const { settings } = this.options
    if (settings.demo.value) return settings
    const server = normalOrigin(text(values, 'server'))
    const isSame = settings.hosts?.value[0] === server
    const { fingerprint: _, hosts: __, ...others } = settings
    const base: Settings = isSame ? settings : { ...others, hosts: { value: [server], source: 'answer' } }
    const { fingerprint, origin } = certificateOf(values)
    if (values['trust'] === true && origin === server && fingerprint !== undefined)
      return { ...base, fingerprint: { value: fingerprint, source: 'answer' } }
    const stored = base.fingerprint ? undefined : await storedFingerprints(openStore(), [server])
    return stored === undefined
      ? base
      : { ...base, fingerprint: { value: stored, source: 'credential store' } }
  }

  /** The simulated server is one, whoever signs in. */
  private async targetFor(values: Values): Promise<Target> {
    if (!this.options.settings.demo.value)
      return targetOf({ ...this.options, settings: await this.settingsFor(values) })
    this.demoTarget ??= targetOf(this.options)
    return this.demoTarget
  }
}

function accountOf({ session, user = '' }: PveClient): Values {
  if (session?.kind === 'token') return { method: 'token', tokenId: user }
  const at = user.lastIndexOf('@')
  return { method: 'password', username: user.slice(0, at), realm: user.slice(at + 1) }
}

function moreFor({ kinds }: SecondFactorChallenge): GateResult {
  const names = kinds.map((kind) => ({ totp: 'code of the app', recovery: 'recovery code' })[kind] ?? kind)
  return {
    kind: 'more',
    message: `The server asks for a second factor: ${names.join(' or ')}.`,
    values: { challenge: kinds },
    focus: 'secondFactor',
  }
}

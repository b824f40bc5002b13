/** Signing in from a form: the certificate first, then who it is, then the second factor where the server asks for one. */
import { Secret, UsageError } from '@pve/core'
import {
  type Auth,
  AuthenticationError,
  connect,
  listRealms,
  normalOrigin,
  type PveClient,
  type SecondFactorChallenge,
} from '@pve/sdk'
import { credentialKinds, openStore, storedFingerprints } from '../../config/credentials.js'
import type { Settings } from '../../config/settings.js'
import { unknownCertificate } from '../../connection/certificate.js'
import { connectionFlags } from '../../connection/flags.js'
import {
  authOf,
  connectAs,
  isNamed,
  type OpenOptions,
  storeTicket,
  type Target,
  targetOf,
  ticketOf,
} from '../../connection/open.js'
import type { GateResult, Source, Values } from '../../terminal/wizard/types.js'
import { accountOf, certificateOf, secretAt, serverIssues, textAt } from './account.js'

/** Signs in with what the form says, or with what flags, environment and credential store say. */
export class SignInSession {
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
      const server = textAt(values, 'server')
      const trusts = values['trust'] === true
      // Whether it is trusted makes another question of it: what is not trusted answers nothing.
      return serverIssues(server).length > 0 ? undefined : `${server} ${trusts}`
    },
    load: async ({ values }, signal) => {
      const { demoAuth: _, ...target } = await this.targetFor(await this.settingsFor(values))
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

  /** The server takes neither ticket nor token any more: what is stored is no way in. */
  isLockedOut(error: unknown): boolean {
    if (!(error instanceof AuthenticationError)) return false
    this.isStoredRefused = true
    return true
  }

  connectionFlags(): readonly string[] {
    return connectionFlags(this.options.settings, this.origin)
  }

  /** Whether it is another server than the settings name: what they say of that one is not meant for it. */
  isOther(): boolean {
    return this.origin !== undefined && this.origin !== this.options.settings.hosts?.value[0]
  }

  /** Whether nothing needs to be typed for it. */
  isKnown(values: Values): boolean {
    const { settings } = this.options
    if (this.isStoredRefused || this.isChanged(values)) return false
    const { demo, tokenId, tokenSecret, ticket, username, password } = settings
    if (demo.value && !isNamed(settings)) return true
    if (values['method'] === 'password' && tokenId && !password && !ticket) return false
    return Boolean(
      settings.hosts && ((tokenId && tokenSecret) || (ticket && !password) || (username && password)),
    )
  }

  /** Something else was typed than what the settings say. */
  private isChanged(values: Values): boolean {
    return (
      ['server', 'method', 'username', 'realm', 'tokenId'].some(
        (name) => textAt(values, name) !== textAt(this.known, name),
      ) || ['password', 'tokenSecret'].some((name) => textAt(values, name) !== '')
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
    const { demoAuth, ...target } = await this.targetFor(settings)
    let challenge: SecondFactorChallenge | undefined
    try {
      const auth = await this.authFor(values, settings, demoAuth, (asked) => {
        challenge = asked
      })
      await this.connect(settings, target, auth, signal)
    } catch (error) {
      if (challenge) return moreFor(challenge, values)
      if (error instanceof AuthenticationError && this.isKnown(values)) this.isStoredRefused = true
      throw error
    }
    const pve = this.client()
    this.origin = settings.demo.value ? undefined : origin
    const { version } = await pve.get('/version', {}, { signal })
    if (values['trust'] === true && settings.fingerprint)
      await openStore().set(credentialKinds.server, origin, { fingerprint: settings.fingerprint.value })
    const issued = ticketOf(pve.session)
    if (issued && values['keep'] === true && !settings.demo.value && secretAt(values, 'password') !== '')
      await storeTicket(origin, issued)
    // Who it is, however that came about; what was secret is not needed any more.
    const shown = {
      ...whoIs(pve),
      password: undefined,
      secondFactor: undefined,
      tokenSecret: undefined,
      challenge: undefined,
      certificate: undefined,
      trust: undefined,
    }
    if (this.isKnown(values)) this.known = { ...values, ...shown }
    const where = settings.demo.value ? 'the simulated server' : origin.replace(/^https?:\/\//, '')
    return {
      kind: 'passed',
      text: `${pve.user ?? 'signed in'} at ${where}, Proxmox VE ${version}`,
      values: shown,
    }
  }

  private async connect(
    settings: Settings,
    target: Omit<Target, 'demoAuth'>,
    auth: Auth,
    signal: AbortSignal,
  ): Promise<void> {
    await this.signedIn?.close()
    this.signedIn = undefined
    this.signedIn = await connectAs(
      { ...this.options, settings },
      { ...target, signal: AbortSignal.any([signal, this.options.signal]) },
      auth,
    )
  }

  private async authFor(
    values: Values,
    settings: Settings,
    demoAuth: Auth | undefined,
    onChallenge: (challenge: SecondFactorChallenge) => void,
  ): Promise<Auth> {
    const password = secretAt(values, 'password')
    const tokenSecret = secretAt(values, 'tokenSecret')
    const code = secretAt(values, 'secondFactor')
    if (values['method'] === 'token' && tokenSecret !== '')
      return { tokenId: textAt(values, 'tokenId'), tokenSecret: Secret.of(tokenSecret) }
    const given = password === '' ? settings.password?.value : Secret.of(password)
    const username = textAt(values, 'username')
    if (values['method'] !== 'token' && given && username !== '') {
      const realm = textAt(values, 'realm')
      // `alice@pve` says the realm itself, where none is chosen or it is the same.
      const isWhole = /.@./.test(username) && (realm === '' || username.endsWith(`@${realm}`))
      return {
        username,
        password: given,
        ...(!isWhole && { realm: realm === '' ? 'pam' : realm }),
        secondFactor: async (challenge) => {
          if (code !== '') return code
          onChallenge(challenge)
          throw new UsageError('The server asks for a second factor.')
        },
      }
    }
    if (demoAuth && !isNamed(settings)) return demoAuth
    return authOf({ settings, questions: undefined })
  }

  private async settingsFor(values: Values): Promise<Settings> {
    const { settings } = this.options
    if (settings.demo.value) return settings
    const server = normalOrigin(textAt(values, 'server'))
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
  private async targetFor(settings: Settings): Promise<Target> {
    if (!settings.demo.value) return targetOf({ ...this.options, settings })
    this.demoTarget ??= targetOf(this.options)
    return this.demoTarget
  }
}

function whoIs({ session, user = '' }: PveClient): Values {
  if (session?.kind === 'token') return { method: 'token', tokenId: user }
  const at = user.lastIndexOf('@')
  return { method: 'password', username: user.slice(0, at), realm: user.slice(at + 1) }
}

function moreFor({ kinds }: SecondFactorChallenge, values: Values): GateResult {
  const names = kinds.map((kind) => ({ totp: 'code of the app', recovery: 'recovery code' })[kind] ?? kind)
  return {
    kind: 'more',
    message: `The server asks for a second factor: ${names.join(' or ')}.`,
    values: { challenge: accountOf(values) },
    focus: 'secondFactor',
  }
}

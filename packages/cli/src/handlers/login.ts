/** Signs in and keeps a ticket or a new API token; never the password. */
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { CancelledError, ConnectionError, Secret, TlsError, UsageError } from '@pve/core'
import { AuthenticationError, connect, listRealms, normalOrigin, type PveClient } from '@pve/sdk'
import type { Input } from '../command/types.js'
import { credentialKinds, openStore, storedFingerprints } from '../config/credentials.js'
import type { Settings } from '../config/settings.js'
import { fingerprintOnServer, unknownCertificate } from '../connection/certificate.js'
import {
  fingerprintsOf,
  passwordAuth,
  storeTicket,
  type Target,
  targetOf,
  ticketOf,
  warnOfInsecure,
} from '../connection/open.js'
import type { login } from '../definitions/session.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'

/** A wrong password may be a typing error: asked again this often in a terminal. */
const attempts = 3

export const run: ProxmoxHandler<typeof login> = async (context, input) => {
  const { out, onEnd } = context
  const settings = await withHost(context, input)
  const origins = settings.hosts?.value ?? []
  const [origin = '', ...others] = origins
  const options = { ...context, demoReset: false, socket: false }
  let isNewlyTrusted = false
  if (!settings.demo.value) {
    isNewlyTrusted = await checkCertificate(context, settings, origin)
    for (const other of others) await checkOther(context, settings, other)
  }
  const trusted = await storedFingerprints(openStore(), origins)
  const known: Settings =
    trusted !== undefined && !settings.fingerprint
      ? { ...settings, fingerprint: { value: trusted, source: 'credential store' } }
      : settings
  const { demoAuth: _, ...target } = await targetOf({ ...options, settings: known })
  warnOfInsecure({ ...options, settings: known })
  const anonymous = await connect(target)
  onEnd(() => anonymous.close())
  const ask = async () => {
    const username = await askUsername(context, settings)
    const realm = await askRealm(context, settings, anonymous, username)
    return signIn(context, input, { target, settings, username, realm })
  }
  const pve = await ask().catch((error: unknown) => {
    if (!isNewlyTrusted || !(error instanceof CancelledError)) throw error
    throw new CancelledError(
      `Cancelled: not signed in. The certificate stays trusted; 'pve logout ${origin}' forgets it.`,
    )
  })
  onEnd(() => pve.close())
  const { version } = await pve.get('/version')
  if (settings.demo.value) {
    out.result({
      json: { user: pve.user ?? null, version, stored: false },
      text: () => `Signed in as ${pve.user} to the simulated server; nothing is kept.`,
      quiet: () => pve.user ?? '',
    })
    return
  }
  // What was given and has worked is what the next commands need.
  const given = settings.fingerprint && fingerprintsOf(settings.fingerprint.value)
  if (given?.length === 1 && given[0] !== undefined)
    await openStore().set(credentialKinds.server, origin, { fingerprint: given[0] })
  const kept = input.flags['create-token']
    ? await keepToken(context, pve, origin, input)
    : await keepTicket(pve, origin)
  out.result({
    json: { host: origin, user: kept.user, version, stored: kept.kind },
    text: (style) =>
      [
        `${style.green('Signed in')} as ${kept.user} to ${origin} (Proxmox VE ${version})`,
        kept.kind === 'token'
          ? '  Kept: an API token. It lasts until it is revoked.'
          : '  Kept: a ticket. It lasts two hours and is renewed by use; --create-token keeps a token.',
      ].join('\n'),
    quiet: () => kept.user,
  })
}

async function withHost(context: ProxmoxContext, input: Input<typeof login>): Promise<Settings> {
  const { settings, questions } = context
  const given = input.arguments.host
  if (settings.demo.value) return settings
  if (given !== undefined) return { ...settings, hosts: { value: [normalOrigin(given)], source: 'argument' } }
  if (settings.hosts) return settings
  if (!questions)
    throw new UsageError('Which server?', { hint: 'pve login pve1.example --username root@pam' })
  const host = await questions.text({ message: 'Server', placeholder: 'pve1.example' })
  return { ...settings, hosts: { value: [normalOrigin(host)], source: 'answer' } }
}

/**
 * First contact: shows the certificate and asks, before a byte of a password is sent.
 * @returns whether it is trusted from now on, and was not before
 */
async function checkCertificate(
  context: ProxmoxContext,
  settings: Settings,
  origin: string,
): Promise<boolean> {
  const certificate = await unknownCertificate(settings, origin, context.signal)
  if (!certificate) return false
  const { fingerprint, subject, issuer, validTo, reason } = certificate
  if (!context.questions) {
    throw new TlsError(`The certificate of ${origin} is not trusted: ${reason ?? 'unknown'}.`, {
      code: 'TLS_UNTRUSTED',
      phase: `look at the certificate of ${origin}`,
      fingerprint,
      hint: `When this is the right one, give --fingerprint ${fingerprint}`,
    })
  }
  const { errorStyle: style } = context.out
  context.out.error(
    [
      `${style.yellow('The certificate of this server is not known yet')} (${reason ?? 'not trusted'}).`,
      `  subject      ${subject}`,
      `  issuer       ${issuer}`,
      `  valid until  ${validTo}`,
      `  SHA-256      ${style.bold(fingerprint)}`,
      fingerprintOnServer,
    ].join('\n'),
  )
  if (
    !(await context.questions.confirm({
      message: 'Is this the fingerprint, and shall this certificate be trusted from now on?',
      initial: false,
    }))
  ) {
    throw new CancelledError('The certificate is not trusted: nothing was sent.')
  }
  await openStore().set(credentialKinds.server, origin, { fingerprint })
  return true
}

/** A host for failover may be down just now: signing in goes on without it. */
async function checkOther(context: ProxmoxContext, settings: Settings, origin: string): Promise<void> {
  try {
    await checkCertificate(context, settings, origin)
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error
    context.out.note(`${origin} cannot be reached: its certificate was not looked at.`)
  }
}

async function askUsername(context: ProxmoxContext, settings: Settings): Promise<string> {
  if (settings.username) return settings.username.value
  if (!context.questions) throw new UsageError('Sign in as whom?', { hint: 'Give --username root@pam.' })
  return context.questions.text({
    message: 'User',
    initial: 'root',
    check: (name) => (/^\S+$/.test(name) ? undefined : 'A user name without blanks'),
  })
}

/** From the server's own list; only asked when the name has none. */
async function askRealm(
  context: ProxmoxContext,
  settings: Settings,
  anonymous: PveClient,
  username: string,
): Promise<string | undefined> {
  if (settings.realm) return settings.realm.value
  if (username.includes('@') || !context.questions) return undefined
  const realms = await listRealms(anonymous)
  const initial = realms.find(({ realm }) => realm === 'pam') ?? realms.find((realm) => realm.default)
  if (realms.length < 2) return realms[0]?.realm
  return context.questions.choose({
    message: 'Realm',
    choices: realms.map(({ realm, comment, type }) => ({
      value: realm,
      label: comment ?? realm,
      hint: comment === undefined ? type : realm,
    })),
    ...(initial && { initial: initial.realm }),
  })
}

interface Account {
  readonly target: Omit<Target, 'demoAuth'>
  readonly settings: Settings
  readonly username: string
  readonly realm: string | undefined
}

async function signIn(
  context: ProxmoxContext,
  input: Input<typeof login>,
  { target, settings, username, realm }: Account,
): Promise<PveClient> {
  const file = input.flags['password-file']
  const password =
    file === undefined
      ? undefined
      : Secret.of(
          (file === '-' ? await context.readStdin() : await readPassword(context, file)).replace(
            /\r?\n$/,
            '',
          ),
        )
  const known: Settings = password
    ? { ...settings, password: { value: password, source: 'flag --password-file' } }
    : settings
  const isAsked = known.password === undefined
  for (let attempt = 1; ; attempt++) {
    const auth = await passwordAuth({ settings: known, questions: context.questions }, username, realm)
    try {
      return await connect({ ...target, auth })
    } catch (error) {
      if (!(error instanceof AuthenticationError) || !isAsked || !context.questions || attempt >= attempts)
        throw error
      context.out.error(`${context.out.errorStyle.red('Not signed in:')} ${error.hint ?? error.message}`)
    }
  }
}

async function readPassword(context: ProxmoxContext, file: string): Promise<string> {
  try {
    return await readFile(resolve(context.io.cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(`The file ${file} cannot be read.`, { phase: 'read --password-file', cause: error })
  }
}

async function keepTicket(
  pve: PveClient,
  origin: string,
): Promise<{ kind: 'ticket' | 'none'; user: string }> {
  const issued = ticketOf(pve.session)
  if (!issued) return { kind: 'none', user: pve.user ?? '' }
  await storeTicket(origin, issued)
  return { kind: 'ticket', user: issued.username }
}

/** With all rights of the user: without privilege separation. A token of this name is replaced, if that is wished. */
async function keepToken(
  context: ProxmoxContext,
  pve: PveClient,
  origin: string,
  input: Input<typeof login>,
): Promise<{ kind: 'token'; user: string }> {
  const userid = pve.user ?? ''
  const tokenid = input.flags['token-name'] ?? `pve-${hostname().replace(/[^A-Za-z0-9._-]/g, '-')}`
  const existing = await pve.get('/access/users/{userid}/token', { userid })
  if (existing.some((token) => token.tokenid === tokenid)) {
    // Whoever uses it elsewhere is locked out by this.
    await confirmDestructive(
      context,
      `${userid} has a token '${tokenid}' already. Replace it? Whatever uses it is signed out.`,
    )
    await pve.delete('/access/users/{userid}/token/{tokenid}', { userid, tokenid })
  }
  const created = await pve.post('/access/users/{userid}/token/{tokenid}', {
    userid,
    tokenid,
    privsep: false,
    comment: `pve on ${hostname()}`,
  })
  Secret.of(created.value)
  await openStore().set(credentialKinds.token, origin, {
    tokenId: created['full-tokenid'],
    tokenSecret: created.value,
  })
  await openStore().delete(credentialKinds.ticket, origin)
  return { kind: 'token', user: created['full-tokenid'] }
}

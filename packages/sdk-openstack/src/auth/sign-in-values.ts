/** From a cloud's values to the way of signing in; what is missing is looked up further, and at last asked for. */
import { ConfigError, Secret } from '@pve/core'
import type { ChosenCloud } from './choose-cloud.js'
import {
  type CloudKey,
  type FoundValue,
  foundValue,
  isSecretKey,
  type Layer,
  pathOf,
} from './sources/index.js'
import type { AuthMethod, UserIdentity, WantedScope } from './types.js'

/** What has to be known and no source has said. */
export interface CloudQuestion {
  readonly key: CloudKey
  /** For people: "Password". */
  readonly text: string
  /** Not to be shown while it is typed. */
  readonly secret: boolean
  /** Name of the cloud that it is for. */
  readonly cloud?: string
}

/** Gives undefined when nobody is there to answer. */
export type Ask = (question: CloudQuestion) => Promise<string | Secret | undefined>

const questions: Readonly<Partial<Record<string, string>>> = {
  auth_url: 'Address of the identity service (auth URL)',
  username: 'User name',
  password: 'Password',
  passcode: 'Passcode (the six digits)',
  token: 'Token',
  application_credential_id: 'Id of the application credential',
  application_credential_secret: 'Secret of the application credential',
}

/** Values of a cloud as they are used up; remembers where each came from. */
export class CloudValues {
  readonly #cloud: ChosenCloud
  readonly #ask: Ask | undefined
  readonly #profile: (() => Promise<Layer>) | undefined
  readonly origins: Record<string, string> = {}
  readonly #missing: string[] = []
  readonly #answers = new Map<string, FoundValue>()

  /** @param profile the secrets kept for this cloud; opened only when something is missing */
  constructor(cloud: ChosenCloud, ask: Ask | undefined, profile: (() => Promise<Layer>) | undefined) {
    this.#cloud = cloud
    this.#ask = ask
    this.#profile = profile
  }

  get cloud(): string | undefined {
    return this.#cloud.name
  }

  has(key: CloudKey): boolean {
    return this.#cloud.values.has(key) || this.#answers.has(key)
  }

  text(key: CloudKey): string | undefined {
    const found = this.#found(key)
    return typeof found?.value === 'string' ? found.value : undefined
  }

  secret(key: CloudKey): Secret | undefined {
    const found = this.#found(key)
    return found === undefined || typeof found.value === 'string' ? undefined : found.value
  }

  /** As `text`; looks further when there is none, and notes what stays missing. */
  async neededText(key: CloudKey): Promise<string> {
    await this.#find(key)
    return this.text(key) ?? ''
  }

  async neededSecret(key: CloudKey): Promise<Secret> {
    await this.#find(key)
    return this.secret(key) ?? Secret.of('')
  }

  /** Whether the profile has it, where the files have not. */
  async foundInProfile(key: CloudKey): Promise<boolean> {
    if (this.has(key)) return true
    const kept = (await this.#profile?.())?.get(key)
    if (kept !== undefined) this.#answers.set(key, kept)
    return kept !== undefined
  }

  origin(key: CloudKey): string | undefined {
    return (this.#answers.get(key) ?? this.#cloud.values.get(key))?.origin
  }

  /** A passcode is good for half a minute: it is asked for when the server wants it. */
  passcode(): (() => Promise<Secret>) | undefined {
    const given = this.secret('passcode')
    if (given !== undefined) return async () => given
    const ask = this.#ask
    if (ask === undefined) return undefined
    return async () => {
      const answer = await ask(this.#question('passcode'))
      if (answer === undefined) throw this.#missingError(['passcode'])
      return typeof answer === 'string' ? Secret.of(answer) : answer
    }
  }

  /** @throws ConfigError OS_SETTING_MISSING naming all that was needed and not found */
  check(): void {
    if (this.#missing.length > 0) throw this.#missingError(this.#missing)
  }

  #found(key: CloudKey): FoundValue | undefined {
    const found = this.#answers.get(key) ?? this.#cloud.values.get(key)
    if (found !== undefined) this.origins[pathOf(key)] = found.origin
    return found
  }

  async #find(key: CloudKey): Promise<void> {
    if (await this.foundInProfile(key)) return
    const answer = await this.#ask?.(this.#question(key))
    if (answer === undefined || answer === '') this.#missing.push(key)
    else {
      const origin = 'asked'
      this.#answers.set(
        key,
        typeof answer === 'string' ? foundValue(key, answer, origin) : { value: answer, origin },
      )
    }
  }

  #question(key: CloudKey): CloudQuestion {
    return {
      key,
      text: questions[key] ?? key,
      secret: isSecretKey(key),
      ...(this.cloud !== undefined && { cloud: this.cloud }),
    }
  }

  #missingError(keys: readonly string[]): ConfigError {
    const names = keys.map(pathOf).join(', ')
    const variables = keys.map((key) => `OS_${key.toUpperCase()}`).join(', ')
    const { name, unknownProfile } = this.#cloud
    const profile =
      unknownProfile === undefined ? '' : ` Its profile ${unknownProfile} is in no clouds-public.yaml.`
    const who = name === undefined ? 'Nothing says' : `The cloud ${name} does not say`
    return new ConfigError(`${who} what is needed to sign in: ${names}.${profile}`, {
      code: 'OS_SETTING_MISSING',
      phase: name === undefined ? 'sign in' : `sign in to ${name}`,
      hint:
        name === undefined
          ? `Name a cloud of clouds.yaml, or set ${variables}.`
          : `Add it to clouds.yaml or secure.yaml under clouds.${name}, or set ${variables}.`,
      details: { missing: keys.map(pathOf), ...(name !== undefined && { cloud: name }) },
    })
  }
}

type MethodName = 'password' | 'token' | 'totp' | 'application-credential'

const methodOfType: Readonly<Record<string, MethodName>> = {
  password: 'password',
  v3password: 'password',
  token: 'token',
  v3token: 'token',
  v3totp: 'totp',
  v3applicationcredential: 'application-credential',
}

/** @throws ConfigError for a way of signing in that is not supported */
export async function signInMethod(
  values: CloudValues,
  authMethods: readonly string[] | undefined,
): Promise<AuthMethod> {
  const type = await methodName(values, authMethods)
  if (type === 'token') return { type, token: await values.neededSecret('token') }
  if (type === 'application-credential') {
    const id = values.text('application_credential_id')
    const name = values.text('application_credential_name')
    if (id === undefined && name !== undefined) {
      const user = await userIdentity(values)
      return { type, name, ...user, secret: await values.neededSecret('application_credential_secret') }
    }
    return {
      type,
      id: id ?? (await values.neededText('application_credential_id')),
      secret: await values.neededSecret('application_credential_secret'),
    }
  }
  const user = await userIdentity(values)
  const passcode = values.passcode()
  if (type === 'totp') {
    if (passcode === undefined) await values.neededSecret('passcode')
    return { type, ...user, passcode: passcode ?? (async () => Secret.of('')) }
  }
  return { type, ...user, password: await values.neededSecret('password'), ...(passcode && { passcode }) }
}

async function methodName(
  values: CloudValues,
  authMethods: readonly string[] | undefined,
): Promise<MethodName> {
  const given = values.text('auth_type')
  if (given === undefined || given === '') {
    if (
      values.has('application_credential_id') ||
      values.has('application_credential_name') ||
      values.has('application_credential_secret')
    ) {
      return 'application-credential'
    }
    return values.has('token') && !values.has('password') ? 'token' : 'password'
  }
  if (given === 'v3multifactor') return multiFactor(values, authMethods)
  const known = Object.hasOwn(methodOfType, given) ? methodOfType[given] : undefined
  if (known !== undefined) return known
  const why = given.startsWith('v2')
    ? 'Version 2 of the identity API is gone from OpenStack since 2018.'
    : 'Only passwords, tokens, application credentials and passcodes (TOTP) are supported.'
  throw unsupported(values, 'auth_type', `The auth_type ${given} is not supported. ${why}`)
}

/** Passwords with a passcode are one method here: the passcode is asked for when the server says that it wants one. */
function multiFactor(values: CloudValues, authMethods: readonly string[] | undefined): MethodName {
  const methods = new Set((authMethods ?? []).map((name) => (name.startsWith('v3') ? name : `v3${name}`)))
  const others = [...methods].filter((name) => name !== 'v3password' && name !== 'v3totp')
  if (others.length > 0) {
    throw unsupported(
      values,
      'auth_type',
      `The auth_methods ${others.join(', ')} are not supported; v3password and v3totp are.`,
    )
  }
  if (methods.has('v3password')) return 'password'
  if (methods.has('v3totp')) return 'totp'
  throw unsupported(
    values,
    'auth_type',
    'The auth_type v3multifactor needs auth_methods: a list of v3password and v3totp.',
  )
}

function unsupported(values: CloudValues, key: CloudKey, what: string): ConfigError {
  const origin = values.origin(key)
  return new ConfigError(`${what}${origin === undefined ? '' : ` (${origin})`}`, {
    phase: values.cloud === undefined ? 'sign in' : `sign in to ${values.cloud}`,
    hint: 'Use a password, or an application credential: it works without one, and can be revoked by itself.',
  })
}

async function userIdentity(values: CloudValues): Promise<UserIdentity> {
  const userId = values.text('user_id')
  if (userId !== undefined) return { userId }
  return { username: await values.neededText('username'), ...prefixed(domainOf(values, 'user')) }
}

function prefixed({ id, name }: { id?: string; name?: string }): UserIdentity {
  return id === undefined ? (name === undefined ? {} : { userDomainName: name }) : { userDomainId: id }
}

/** Its own domain, else the one given for all, else the one that the clients of OpenStack take: `default`. */
function domainOf(values: CloudValues, of: 'user' | 'project'): { id?: string; name?: string } {
  const id = values.text(`${of}_domain_id`)
  if (id !== undefined) return { id }
  const name = values.text(`${of}_domain_name`)
  if (name !== undefined) return { name }
  for (const common of ['domain', 'default_domain'] as const) {
    const commonId = values.text(`${common}_id`)
    if (commonId !== undefined) return { id: commonId }
    const commonName = values.text(`${common}_name`)
    if (commonName !== undefined) return { name: commonName }
  }
  const commonId = values.text('default_domain')
  if (commonId !== undefined) return { id: commonId }
  values.origins[`auth.${of}_domain_id`] = 'not given: default'
  return { id: 'default' }
}

/** What the token is to be good for. @throws ConfigError when two things are asked for at once */
export function wantedScope(values: CloudValues, method: AuthMethod['type']): WantedScope {
  if (values.has('trust_id')) {
    throw unsupported(values, 'trust_id', 'A scope of trust (trust_id) is not supported.')
  }
  // Which project it is for was decided when it was made.
  if (method === 'application-credential') return { type: 'unscoped' }
  const system = values.text('system_scope')
  const id = values.text('project_id')
  const name = values.text('project_name')
  if (system !== undefined) {
    if (id !== undefined || name !== undefined) {
      throw unsupported(
        values,
        'system_scope',
        'A token is good for a project or for the system, not for both: give project_name or system_scope.',
      )
    }
    if (system !== 'all') throw unsupported(values, 'system_scope', 'system_scope can only be "all".')
    return { type: 'system' }
  }
  if (id !== undefined) return { type: 'project', id }
  if (name !== undefined) {
    const domain = domainOf(values, 'project')
    return {
      type: 'project',
      name,
      ...(domain.id !== undefined && { domainId: domain.id }),
      ...(domain.name !== undefined && { domainName: domain.name }),
    }
  }
  const domainId = values.text('domain_id')
  if (domainId !== undefined) return { type: 'domain', id: domainId }
  const domainName = values.text('domain_name')
  return domainName === undefined ? { type: 'unscoped' } : { type: 'domain', name: domainName }
}

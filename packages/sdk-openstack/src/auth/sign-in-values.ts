/** From a cloud's values to the way of signing in, and to what the token is to be good for. */
import { ConfigError, Secret } from '@pve/core'
import type { CloudValues } from './cloud-values.js'
import type { CloudKey } from './sources/index.js'
import type { AuthMethod, UserIdentity, WantedScope } from './types.js'

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
  // Which project it is for was decided when it was made: what a file says beside it is passed over, a wish is not.
  const wished = (['project_name', 'project_id'] as const).find(
    (key) => values.origin(key) === 'given by the caller',
  )
  if (method === 'application-credential' && wished !== undefined) {
    throw unsupported(
      values,
      wished,
      'An application credential works in the project that it was made in, and in no other.',
    )
  }
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

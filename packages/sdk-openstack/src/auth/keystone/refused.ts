/** Why Keystone refused a sign-in, in words that say what to change. */
import type { PveErrorOptions, TextAnswer } from '@pve/core'
import { z } from 'zod'
import { AuthenticationError, type OpenstackError } from '../../client/errors/index.js'
import { errorOf, refusalOf } from '../../client/read-refusal.js'
import type { AuthMethod, CloudConfig, WantedScope } from '../types.js'
import type { Receipt } from './answer.js'

/** What was wrong: `details.reason` of the error. */
export type RefusedReason = 'credentials' | 'scope' | 'second-factor' | 'token'

export interface Attempt {
  readonly config: Pick<CloudConfig, 'name' | 'auth' | 'scope' | 'origins'>
  /** Where it was sent. */
  readonly url: string
  readonly answer: TextAnswer
}

/** @param more replaces the hint, where more is known */
export function refused(
  attempt: Attempt,
  reason: RefusedReason,
  more: { hint?: string } = {},
): OpenstackError {
  const { config, url, answer } = attempt
  const refusal = refusalOf('identity', { method: 'POST', url }, answer)
  const options = { phase: phaseOf(config), details: detailsOf(config, url) }
  // For a token that was revoked Keystone says 404.
  const isRefusal =
    answer.status === 401 || answer.status === 403 || (answer.status === 404 && reason === 'token')
  if (!isRefusal) return errorOf(refusal, options)
  const text = `${sentence(config, url, reason)}${refusal.text === '' ? '' : ` Keystone says: ${refusal.text}`}`
  const errorOptions: PveErrorOptions = {
    ...options,
    hint: more.hint ?? methodHint(answer) ?? hintOf(config, reason),
    details: { ...options.details, reason },
  }
  return new AuthenticationError({ ...refusal, text }, errorOptions)
}

/** The server wants more than there is. */
export function secondFactorMissing(attempt: Attempt, receipt: Receipt): OpenstackError {
  // Keystone gives them in another order after each start.
  const wanted = receipt.required.map((methods) => [...methods].sort().join(' and ')).join(', or ')
  return refused(attempt, 'second-factor', {
    hint: `It wants ${wanted}; ${receipt.done.join(' and ')} was good. Give a passcode (OS_PASSCODE), or use an application credential.`,
  })
}

export function phaseOf({ name }: Pick<CloudConfig, 'name'>): string {
  return name === undefined ? 'sign in' : `sign in to ${name}`
}

/** "user demo (domain Default)", "application credential 49fe…" */
export function whoOf(auth: AuthMethod): string {
  if (auth.type === 'token') return 'the token'
  const user = userOf(auth)
  if (auth.type !== 'application-credential') return user
  return auth.id === undefined
    ? `the application credential ${auth.name ?? ''} of ${user}`
    : `the application credential ${auth.id}`
}

function userOf(auth: Exclude<AuthMethod, { type: 'token' }>): string {
  if (auth.userId !== undefined) return `user ${auth.userId}`
  const domain = auth.userDomainName ?? auth.userDomainId
  return `user ${auth.username ?? ''}${domain === undefined ? '' : ` (domain ${domain})`}`
}

/** "project demo (domain Default)" */
export function scopeWords(scope: WantedScope): string {
  switch (scope.type) {
    case 'project': {
      if (scope.id !== undefined) return `project ${scope.id}`
      const domain = scope.domainName ?? scope.domainId
      return `project ${scope.name ?? ''}${domain === undefined ? '' : ` (domain ${domain})`}`
    }
    case 'domain':
      return `domain ${scope.name ?? scope.id ?? ''}`
    case 'system':
      return 'the system'
    case 'unscoped':
      return 'no scope'
  }
}

function sentence(config: Attempt['config'], url: string, reason: RefusedReason): string {
  const at = `${config.name === undefined ? '' : ` of the cloud ${config.name}`} at ${url.replace(/\/auth\/tokens$/, '')}`
  const who = whoOf(config.auth)
  switch (reason) {
    case 'scope':
      return `The identity service${at} knows ${who}, but does not let it into ${scopeWords(config.scope)}: it is not there, or there is no role in it.`
    case 'second-factor':
      return `The identity service${at} does not let ${who} in without a second factor, or not with this one.`
    case 'token':
      return `The identity service${at} does not take the token: it has expired, was revoked, or is not good for ${scopeWords(config.scope)}.`
    case 'credentials':
      return `The identity service${at} does not let ${who} in.`
  }
}

function hintOf({ auth, origins }: Attempt['config'], reason: RefusedReason): string {
  if (reason === 'scope')
    return 'Ask for another project, or have an administrator give the user a role in it.'
  if (reason === 'token') return 'Get a new token, or sign in with a password or an application credential.'
  if (reason === 'second-factor')
    return 'A passcode is good for half a minute: give a new one, and check the clock.'
  if (auth.type === 'application-credential') {
    return 'The secret or the id is wrong, or the application credential has expired or was deleted; make a new one.'
  }
  const origin = origins[auth.type === 'totp' ? 'auth.passcode' : 'auth.password']
  const from = origin === undefined ? '' : ` (it came from: ${origin})`
  return auth.type === 'totp'
    ? `The user or the passcode${from} is wrong; a passcode is good for half a minute.`
    : `The user, the domain or the password${from} is wrong, or the account is locked.`
}

const unsupportedMethod = z.object({
  error: z.object({ identity: z.object({ methods: z.array(z.string()) }) }),
})

/** Keystone lists what it takes when it does not take the method at all. */
function methodHint(answer: TextAnswer): string | undefined {
  let body: unknown
  try {
    body = JSON.parse(answer.text)
  } catch {
    return undefined
  }
  const parsed = unsupportedMethod.safeParse(body)
  return parsed.success
    ? `This cloud does not take that way of signing in. It takes: ${parsed.data.error.identity.methods.join(', ')}.`
    : undefined
}

function detailsOf(config: Attempt['config'], url: string) {
  return {
    authUrl: url.replace(/\/auth\/tokens$/, ''),
    method: config.auth.type,
    ...(config.name !== undefined && { cloud: config.name }),
    ...(config.auth.type !== 'token' && config.auth.username !== undefined && { user: config.auth.username }),
    scope: scopeWords(config.scope),
  }
}

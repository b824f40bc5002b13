/** Signing in: one exchange, two with a second factor. */
import { revealSecret, type Secret, suggest, type TextAnswer, type Transport } from '@pve/core'
import { z } from 'zod'
import { errorOf, refusalOf } from '../../client/read-refusal.js'
import type { CloudConfig, WantedScope } from '../types.js'
import { type IssuedToken, notKeystone, type Receipt, readReceipt, readToken } from './answer.js'
import { type Attempt, phaseOf, refused, scopeWords, secondFactorMissing } from './refused.js'
import { type Proof, passcodeProof, proofOf, signInBody } from './request.js'

export interface Keystone {
  /** With its version path. */
  readonly url: string
  readonly transport: Transport
}

/**
 * A token as the configuration asks for it.
 * @throws AuthenticationError OS_AUTH_FAILED with `details.reason`; NotOpenstackError; what the transport throws
 */
export async function signIn(
  keystone: Keystone,
  config: CloudConfig,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const { auth, scope } = config
  if (auth.type === 'token' && scope.type === 'unscoped')
    return await inspectToken(keystone, config, auth.token, signal)
  const proof = await proofOf(auth)
  const first = await postToken(keystone, config, proof, scope, signal)
  if (first.answer.status === 201) return readToken(first.answer, `POST ${first.url}`)
  const receipt = readReceipt(first.answer)
  if (receipt !== undefined) return await secondFactor(keystone, config, first, receipt, signal)
  if (isNotKeystone(first.answer)) throw notKeystone(first.answer, `POST ${first.url}`)
  if (first.answer.status === 401) throw await whyRefused(keystone, config, first, proof, signal)
  throw refused(first, auth.type === 'token' ? 'token' : 'credentials')
}

async function secondFactor(
  keystone: Keystone,
  config: CloudConfig,
  first: Attempt,
  receipt: Receipt,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const { auth, scope } = config
  const open = receipt.required.map((methods) => methods.filter((method) => !receipt.done.includes(method)))
  const wantsPasscode = open.some((methods) => methods.length === 1 && methods[0] === 'totp')
  if (auth.type !== 'password' || auth.passcode === undefined || !wantsPasscode) {
    throw secondFactorMissing(first, receipt)
  }
  const proof = await passcodeProof(auth, auth.passcode)
  const second = await postToken(keystone, config, proof, scope, signal, receipt.id)
  if (second.answer.status === 201) return readToken(second.answer, `POST ${second.url}`)
  if (isNotKeystone(second.answer)) throw notKeystone(second.answer, `POST ${second.url}`)
  throw refused(second, 'second-factor')
}

/** Facts of a token that is used as it is. */
async function inspectToken(
  keystone: Keystone,
  config: CloudConfig,
  token: Secret,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const url = `${keystone.url}/auth/tokens`
  const answer = await keystone.transport.exchange(
    new Request(url, { headers: { ...tokenHeaders(token), Accept: 'application/json' } }),
    { phase: phaseOf(config), signal },
  )
  if (answer.status === 200) return readToken(answer, `GET ${url}`, token)
  if (isNotKeystone(answer)) throw notKeystone(answer, `GET ${url}`)
  throw refused({ config, url, answer }, 'token')
}

/** One that has expired meanwhile needs no more. @throws OpenstackError */
export async function revokeToken(keystone: Keystone, token: Secret, signal?: AbortSignal): Promise<void> {
  const url = `${keystone.url}/auth/tokens`
  const options = { phase: 'sign out', safeToResend: true, ...(signal && { signal }) }
  const request = new Request(url, { method: 'DELETE', headers: tokenHeaders(token) })
  const answer = await keystone.transport.exchange(request, options)
  if (answer.status === 204 || answer.status === 401 || answer.status === 404) return
  throw errorOf(refusalOf('identity', { method: 'DELETE', url }, answer), { phase: options.phase })
}

async function postToken(
  keystone: Keystone,
  config: CloudConfig,
  proof: Proof,
  scope: WantedScope,
  signal: AbortSignal,
  receipt?: Secret,
): Promise<Attempt> {
  const url = `${keystone.url}/auth/tokens`
  const request = new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...(receipt !== undefined && { 'Openstack-Auth-Receipt': revealSecret(receipt) }),
    },
    body: JSON.stringify(signInBody(proof, scope)),
  })
  // A token more does no harm; a passcode is good for one sign-in only.
  const answer = await keystone.transport.exchange(request, {
    phase: phaseOf(config),
    signal,
    safeToResend: proof.name !== 'totp',
  })
  return { config, url, answer }
}

/**
 * Keystone says the same for a wrong password and for a project that is not there or not the user's. For a password
 * one sign-in without scope tells the two apart; whoever counts wrong passwords counts two.
 */
async function whyRefused(
  keystone: Keystone,
  config: CloudConfig,
  first: Attempt,
  proof: Proof,
  signal: AbortSignal,
): Promise<Error> {
  if (config.auth.type === 'token') return refused(first, 'token')
  if (proof.name !== 'password' || config.scope.type === 'unscoped') return refused(first, 'credentials')
  const { answer } = await postToken(keystone, config, proof, { type: 'unscoped' }, signal)
  if (readReceipt(answer) !== undefined) return refused(first, 'scope')
  if (answer.status !== 201) return refused(first, 'credentials')
  const { token } = readToken(answer, `POST ${first.url}`)
  const names = await projectNames(keystone, token, signal)
  await revokeToken(keystone, token, signal)
  if (config.scope.type !== 'project' || names.length === 0) return refused(first, 'scope')
  const meant = config.scope.name === undefined ? undefined : suggest(config.scope.name, names)
  const shown =
    names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ')
  return refused(first, 'scope', {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}The user has a role in: ${shown}. Asked for was ${scopeWords(config.scope)}.`,
  })
}

const projects = z.object({ projects: z.array(z.object({ name: z.string() })) })

/** For the hint: what cannot be had is left out. */
async function projectNames(keystone: Keystone, token: Secret, signal: AbortSignal): Promise<string[]> {
  const answer = await keystone.transport.exchange(
    new Request(`${keystone.url}/auth/projects`, {
      headers: { ...tokenHeaders(token), Accept: 'application/json' },
    }),
    { phase: 'list projects', signal },
  )
  if (answer.status !== 200 || isNotKeystone(answer)) return []
  const parsed = projects.safeParse(JSON.parse(answer.text))
  return parsed.success ? parsed.data.projects.map(({ name }) => name).sort() : []
}

function tokenHeaders(token: Secret): Record<string, string> {
  return { 'X-Auth-Token': revealSecret(token), 'X-Subject-Token': revealSecret(token) }
}

/** Keystone answers in JSON whatever it says; a redirect is something before it. Its own 5xx may come from a proxy. */
function isNotKeystone(answer: TextAnswer): boolean {
  if (answer.status >= 500) return false
  if (answer.status >= 300 && answer.status < 400) return true
  try {
    JSON.parse(answer.text)
    return false
  } catch {
    return true
  }
}

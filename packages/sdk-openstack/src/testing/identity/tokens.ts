/** Signing in: who it is by each method, and for what. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Call, World } from '../engine/call.js'
import { newHexId } from '../engine/call.js'
import { ApiFailure, badRequest } from '../engine/failure.js'
import type { IdentityState, TokenScope, TokenState, UserState } from './state.js'
import { isTotpCode } from './totp.js'

const named = z.object({ id: z.string().optional(), name: z.string().optional() })
const inDomain = named.extend({ domain: named.optional() })

const authBody = z.object({
  auth: z.object({
    identity: z.looseObject({
      methods: z.array(z.string()),
      password: z.object({ user: inDomain.extend({ password: z.string() }) }).optional(),
      totp: z.object({ user: inDomain.extend({ passcode: z.string() }) }).optional(),
      token: z.object({ id: z.string() }).optional(),
      application_credential: named.extend({ user: inDomain.optional(), secret: z.string() }).optional(),
    }),
    scope: z
      .union([
        z.literal('unscoped'),
        z.object({
          project: inDomain.optional(),
          domain: named.optional(),
          system: z.object({ all: z.boolean() }).optional(),
          unscoped: z.looseObject({}).optional(),
        }),
      ])
      .optional(),
  }),
})
type AuthBody = z.infer<typeof authBody>['auth']

const methodNames = new Set(['password', 'token', 'application_credential', 'totp'])

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const denied = (headers: Record<string, string> = {}, body?: string): ApiFailure =>
  new ApiFailure(401, 'The request you have made requires authentication.', {
    headers,
    ...(body !== undefined && { body }),
  })

/** The token that a header names; undefined: there is none such, or no longer. */
export function tokenOf(world: World, value: string | null): TokenState | undefined {
  if (value === null) return undefined
  const token = world.state.identity.tokens[hashOf(value)]
  return token && token.expiresAt > world.now() && world.state.identity.users[token.userId]?.enabled
    ? token
    : undefined
}

interface Proof {
  readonly user: UserState
  readonly token?: TokenState
  readonly applicationCredentialId?: string
}

export function signIn(call: Call): { secret: string; token: TokenState } {
  const raw = call.json()
  if (typeof raw !== 'object' || raw === null || !('auth' in raw)) throw malformed('auth in request body')
  const { auth } = call.body(authBody)
  const { identity } = auth
  const given = new Map<string, unknown>(Object.entries(identity))
  const isUnknown = identity.methods.some((method) => !methodNames.has(method) && given.has(method))
  if (isUnknown)
    throw denied(
      {},
      JSON.stringify({
        error: {
          code: 401,
          identity: { methods: [...methodNames] },
          message: 'Attempted to authenticate with an unsupported method.',
          title: 'Unauthorized',
        },
      }),
    )
  for (const method of identity.methods)
    if (given.get(method) === undefined) throw malformed(`${method} in identity`)
  const proofs = identity.methods.map((method) => prove(call, method, identity))
  const [first] = proofs
  if (!first || proofs.some(({ user }) => user !== first.user)) throw denied()
  const methods = methodsSoFar(call, first.user, identity.methods)
  const earlier = proofs.find(({ token }) => token)?.token
  const credential = proofs.find((proof) => proof.applicationCredentialId)?.applicationCredentialId
  if (credential !== undefined && auth.scope !== undefined)
    throw denied(
      {},
      JSON.stringify({
        error: {
          code: 401,
          identity: {},
          message:
            'Error authenticating with application credential: Application credentials cannot request a scope.',
          title: 'Unauthorized',
        },
      }),
    )
  const scope = scopeOf(call.state.identity, auth, credential)
  const roles = rolesOf(call.state.identity, first.user.id, scope, credential)
  if (scope.type !== 'unscoped' && roles.length === 0) throw denied()
  const now = call.world.now()
  const token: TokenState = {
    userId: first.user.id,
    methods: [...new Set([...methods, ...(earlier?.methods ?? [])])],
    scope,
    roles,
    auditIds: [auditId(call), ...(earlier?.auditIds.slice(-1) ?? [])],
    issuedAt: now,
    expiresAt: earlier?.expiresAt ?? now + call.state.identity.tokenLifeSeconds * 1000,
    ...(credential !== undefined && { applicationCredentialId: credential }),
  }
  const secret = `gAAAAA${Buffer.from(`${newHexId(call.state)}${newHexId(call.state)}`, 'hex').toString('base64url')}${newHexId(call.state)}`
  call.state.identity.tokens[hashOf(secret)] = token
  return { secret, token }
}

const malformed = (what: string): ApiFailure =>
  badRequest(
    `Expecting to find ${what}. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.`,
  )

const auditId = (call: Call): string =>
  Buffer.from(newHexId(call.state), 'hex').toString('base64url').slice(0, 22)

function prove(call: Call, method: string, identity: AuthBody['identity']): Proof {
  const { state, world } = call
  switch (method) {
    case 'password': {
      const wanted = identity.password?.user
      const user = wanted && findUser(state.identity, wanted)
      if (!user?.enabled || user.password !== wanted?.password) throw denied()
      return { user }
    }
    case 'totp': {
      const wanted = identity.totp?.user
      const user = wanted && findUser(state.identity, wanted)
      if (!user?.enabled || user.totpSecret === undefined) throw denied()
      if (!isTotpCode(user.totpSecret, wanted?.passcode ?? '', world.now())) throw denied()
      return { user }
    }
    case 'token': {
      const token = tokenOf(world, identity.token?.id ?? null)
      const user = token && state.identity.users[token.userId]
      if (!user) throw new ApiFailure(404, 'Could not recognize Fernet token')
      if (token.applicationCredentialId !== undefined) throw denied()
      return { user, token }
    }
    case 'application_credential': {
      const wanted = identity.application_credential
      const found = Object.values(state.identity.applicationCredentials).find((one) =>
        wanted?.id !== undefined
          ? one.id === wanted.id
          : one.name === wanted?.name &&
            one.userId === (wanted?.user && findUser(state.identity, wanted.user))?.id,
      )
      if (!found && wanted?.id !== undefined)
        throw new ApiFailure(404, `Could not find Application Credential: ${wanted.id}.`)
      const user = found && state.identity.users[found.userId]
      if (!found || !user?.enabled || found.secret !== wanted?.secret) throw denied()
      if (found.expiresAt !== null && Date.parse(found.expiresAt) <= world.now()) throw denied()
      return { user, applicationCredentialId: found.id }
    }
    default:
      throw denied()
  }
}

function findUser(identity: IdentityState, wanted: z.infer<typeof inDomain>): UserState | undefined {
  if (wanted.id !== undefined) return identity.users[wanted.id]
  const domain = domainOf(identity, wanted.domain)
  return Object.values(identity.users).find((user) => user.name === wanted.name && user.domain_id === domain)
}

const domainOf = (identity: IdentityState, wanted: z.infer<typeof named> | undefined): string | undefined =>
  wanted?.id ?? Object.values(identity.domains).find(({ name }) => name === wanted?.name)?.id

/** @throws ApiFailure 401 with a receipt while a rule of the user wants more methods */
function methodsSoFar(call: Call, user: UserState, given: readonly string[]): readonly string[] {
  const { identity } = call.state
  const receipt = identity.receipts[hashOf(call.headers.get('openstack-auth-receipt') ?? '')]
  const before = receipt?.userId === user.id && receipt.expiresAt > call.world.now() ? receipt.methods : []
  const methods = [...new Set([...before, ...given])]
  const rules = user.mfaRules ?? []
  const byOtherMeans = methods.includes('token') || methods.includes('application_credential')
  if (rules.length === 0 || byOtherMeans) return methods
  if (rules.some((rule) => rule.every((method) => methods.includes(method)))) return methods
  const issuedAt = call.world.now()
  const secret = `gAAAAA${newHexId(call.state)}`
  const made = { userId: user.id, methods, issuedAt, expiresAt: issuedAt + 300_000 }
  identity.receipts[hashOf(secret)] = made
  throw denied(
    { 'Openstack-Auth-Receipt': secret },
    JSON.stringify({
      receipt: {
        methods,
        user: {
          domain: { id: user.domain_id, name: identity.domains[user.domain_id]?.name },
          id: user.id,
          name: user.name,
        },
        expires_at: microseconds(made.expiresAt),
        issued_at: microseconds(made.issuedAt),
      },
      required_auth_methods: rules,
    }),
  )
}

export const microseconds = (at: number): string => new Date(at).toISOString().replace('Z', '000Z')

function scopeOf(identity: IdentityState, auth: AuthBody, credential: string | undefined): TokenScope {
  if (credential !== undefined)
    return { type: 'project', id: identity.applicationCredentials[credential]?.projectId ?? '' }
  const { scope } = auth
  if (scope === undefined || scope === 'unscoped') return { type: 'unscoped' }
  if (scope.system) return { type: 'system' }
  if (scope.project) {
    const wanted = scope.project
    const domain = domainOf(identity, wanted.domain)
    const project = Object.values(identity.projects).find((one) =>
      wanted.id !== undefined ? one.id === wanted.id : one.name === wanted.name && one.domain_id === domain,
    )
    if (!project?.enabled) throw denied()
    return { type: 'project', id: project.id }
  }
  if (scope.domain) {
    const id = domainOf(identity, scope.domain)
    if (id === undefined || !identity.domains[id]) throw denied()
    return { type: 'domain', id }
  }
  return { type: 'unscoped' }
}

/** With the roles that others imply: an admin is a member, a member a reader. */
function rolesOf(
  identity: IdentityState,
  userId: string,
  scope: TokenScope,
  credential: string | undefined,
): string[] {
  if (scope.type === 'unscoped') return []
  if (credential !== undefined) return [...(identity.applicationCredentials[credential]?.roles ?? [])]
  const own = identity.assignments
    .filter(
      ({ userId: id, target }) =>
        id === userId &&
        target.type === scope.type &&
        ('id' in target ? 'id' in scope && target.id === scope.id : true),
    )
    .map(({ role }) => role)
  const all = new Set(own)
  if (all.has('admin')) all.add('member')
  if (all.has('member')) all.add('reader')
  return [...all]
}

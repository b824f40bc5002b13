/** What Keystone answers, checked. */
import { type Secret, Secret as SecretText, type TextAnswer } from '@pve/core'
import { z } from 'zod'
import { NotOpenstackError, UnavailableError } from '../../client/errors/index.js'
import type { CatalogEntry, SignedIn, SignedInScope } from '../../client/index.js'
import { refusalOf } from '../../client/read-refusal.js'

export interface IssuedToken {
  readonly token: Secret
  readonly facts: SignedIn
}

const domain = z.object({ id: z.string().nullish(), name: z.string().nullish() })

const tokenAnswer = z.object({
  token: z.object({
    methods: z.array(z.string()).default([]),
    user: z.object({ id: z.string(), name: z.string().default(''), domain: domain.optional() }),
    issued_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    project: z.object({ id: z.string(), name: z.string().default(''), domain: domain.optional() }).optional(),
    domain: z.object({ id: z.string(), name: z.string().default('') }).optional(),
    system: z.object({ all: z.boolean().optional() }).optional(),
    roles: z.array(z.object({ name: z.string() })).default([]),
    catalog: z
      .array(
        z.object({
          type: z.string(),
          name: z.string().nullish(),
          endpoints: z.array(
            z.object({
              id: z.string().default(''),
              url: z.string().nullish(),
              interface: z.string(),
              region_id: z.string().nullish(),
              region: z.string().nullish(),
            }),
          ),
        }),
      )
      .default([]),
  }),
})

const receiptAnswer = z.object({
  receipt: z.object({ methods: z.array(z.string()) }),
  required_auth_methods: z.array(z.array(z.string())),
})

/** A sign-in that is half done: more methods are needed, and the receipt says which were good already. */
export interface Receipt {
  readonly id: Secret
  readonly done: readonly string[]
  /** Any one of these lists is enough. */
  readonly required: readonly (readonly string[])[]
}

/**
 * @param given the token that was asked about; undefined: the answer brings a new one in its header
 * @throws NotOpenstackError
 */
export function readToken(answer: TextAnswer, what: string, given?: Secret): IssuedToken {
  const parsed = tokenAnswer.safeParse(jsonOf(answer, what))
  const header = answer.headers.get('x-subject-token')
  const token = given ?? (header ? SecretText.of(header) : undefined)
  if (!parsed.success || token === undefined) throw notKeystone(answer, what)
  return { token, facts: factsOf(parsed.data.token) }
}

export function readReceipt(answer: TextAnswer): Receipt | undefined {
  const id = answer.headers.get('openstack-auth-receipt')
  if (answer.status !== 401 || !id) return undefined
  let body: unknown
  try {
    body = JSON.parse(answer.text)
  } catch {
    return undefined
  }
  const parsed = receiptAnswer.safeParse(body)
  if (!parsed.success) return undefined
  return {
    id: SecretText.of(id),
    done: parsed.data.receipt.methods,
    required: parsed.data.required_auth_methods,
  }
}

/** @throws NotOpenstackError */
export function jsonOf(answer: TextAnswer, what: string): unknown {
  try {
    return JSON.parse(answer.text)
  } catch {
    throw notKeystone(answer, what)
  }
}

/**
 * What came is shown without what may be a token.
 * @param what the request: `POST https://…/v3/auth/tokens`
 */
export function notKeystone(answer: TextAnswer, what: string): NotOpenstackError | UnavailableError {
  if ([502, 503, 504].includes(answer.status)) {
    const [method = '', url = ''] = what.split(' ')
    return new UnavailableError(refusalOf('identity', { method, url }, answer), {
      phase: 'sign in',
      hint: 'Is Keystone running? What stands before it cannot reach it.',
    })
  }
  const page =
    /html/i.test(answer.headers.get('content-type') ?? '') || answer.text.trimStart().startsWith('<')
  return new NotOpenstackError(
    `${what} was answered with ${page ? 'a web page' : 'something else than Keystone says'} (status ${answer.status}).`,
    { phase: 'sign in', ...(page && { came: answer.text }) },
  )
}

type TokenFacts = z.infer<typeof tokenAnswer>['token']

function factsOf(token: TokenFacts): SignedIn {
  const domainName = token.user.domain?.name ?? undefined
  return {
    user: { id: token.user.id, name: token.user.name, ...(domainName !== undefined && { domainName }) },
    scope: scopeOf(token),
    roles: [...new Set(token.roles.map(({ name }) => name))].sort(),
    methods: [...token.methods].sort(),
    issuedAt: new Date(token.issued_at),
    expiresAt: new Date(token.expires_at),
    catalog: token.catalog.map(entryOf),
  }
}

function scopeOf({ project, domain: ofDomain, system }: TokenFacts): SignedInScope {
  if (project !== undefined) {
    const domainName = project.domain?.name ?? undefined
    return {
      type: 'project',
      id: project.id,
      name: project.name,
      ...(domainName !== undefined && { domainName }),
    }
  }
  if (ofDomain !== undefined) return { type: 'domain', id: ofDomain.id, name: ofDomain.name }
  return { type: system === undefined ? 'unscoped' : 'system' }
}

function entryOf({ type, name, endpoints }: TokenFacts['catalog'][number]): CatalogEntry {
  return {
    type,
    name: name ?? '',
    endpoints: endpoints.flatMap((endpoint) => {
      const kind = interfaceOf(endpoint.interface)
      // Heat and others have had entries without an address.
      if (kind === undefined || !endpoint.url) return []
      const region = endpoint.region_id ?? endpoint.region ?? ''
      return [{ id: endpoint.id, url: endpoint.url, interface: kind, region }]
    }),
  }
}

function interfaceOf(text: string): 'public' | 'internal' | 'admin' | undefined {
  return text === 'public' || text === 'internal' || text === 'admin' ? text : undefined
}

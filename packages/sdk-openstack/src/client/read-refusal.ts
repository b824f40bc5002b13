/** From an answer that is not success to the error that says what it means. Each service words its errors its own way. */
import { type PveErrorOptions, retryAfterMs, type TextAnswer } from '@pve/core'
import { z } from 'zod'
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  OpenstackError,
  QuotaError,
  RateLimitError,
  type Refusal,
  UnavailableError,
} from './errors/index.js'
import type { ServiceName } from './services.js'

/** What the message, the kind and the details are called, over all services (measured in the lab). */
const wording = z.looseObject({
  message: z.string().optional(),
  error_message: z.string().optional(),
  faultstring: z.string().optional(),
  description: z.string().optional(),
  explanation: z.string().optional(),
  detail: z.string().optional(),
  title: z.string().optional(),
  type: z.string().optional(),
  request_id: z.string().optional(),
})
type Wording = z.infer<typeof wording>

/** The ids that services give to an answer, the most telling first; header names have no case. */
const requestIdHeaders = ['x-openstack-request-id', 'x-compute-request-id', 'x-trans-id']

/**
 * The id that a service has given to an answer, to quote to its administrator; undefined where there is none.
 */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of requestIdHeaders) {
    const id = headers.get(name)
    if (id !== null && id !== '') return id
  }
  return undefined
}

/** What a body says in words: JSON of any of the services, HTML of Glance, Swift and proxies, or plain text. */
export function readWords(body: string): { text: string; type?: string; requestId?: string } {
  const parsed = parsedOrUndefined(body)
  if (parsed === undefined) return { text: plainText(body) }
  const { kind, words } = unwrap(parsed)
  const message =
    nested(words, 'error') ??
    words.message ??
    words.error_message ??
    words.faultstring ??
    words.description ??
    words.explanation ??
    words.detail ??
    words.title ??
    ''
  const type = words.type ?? kind
  return {
    text: message.trim(),
    ...(type !== undefined && type !== '' && { type }),
    ...(words.request_id !== undefined && { requestId: words.request_id }),
  }
}

/** `{ itemNotFound: { message } }`, `{ NeutronError: { type, message } }`, `{ errors: [{ detail }] }`, or the words themselves. */
function unwrap(body: unknown): { kind?: string; words: Wording } {
  const list = z.looseObject({ errors: z.array(wording).min(1) }).safeParse(body)
  if (list.success) return { words: list.data.errors[0] ?? {} }
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const [first] = entries
  if (entries.length === 1 && first !== undefined) {
    const inner = wording.safeParse(first[1])
    if (inner.success)
      return {
        ...(first[0] !== 'error' && first[0] !== 'NeutronError' && { kind: first[0] }),
        words: inner.data,
      }
    if (typeof first[1] === 'string') return { kind: first[0], words: { message: first[1] } }
  }
  const own = wording.safeParse(body)
  return { words: own.success ? own.data : {} }
}

/** Heat has `{ explanation, error: { message, type } }`, of which the inner one is the cause; Aodh wraps its own again. */
function nested(words: Wording, key: string): string | undefined {
  const inner = wording.safeParse(words[key])
  return inner.success ? (inner.data.message ?? inner.data.faultstring) : undefined
}

function parsedOrUndefined(body: string): unknown {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

/** The words of a page: without its tags, its title if the body says nothing more. */
function plainText(body: string): string {
  const text = body
    .replace(/<(script|style|title)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > 500 ? `${text.slice(0, 500)}…` : text
}

/** The rule in the words of Nova and Cinder, Neutron, Keystone, Octavia and Glance. */
const policyTexts = [
  /Policy doesn't allow (\S+) to be performed/,
  /\(?(rule:[\w:-]+).* is disallowed by policy/,
  /not authorized to perform the requested action: (\S+?)\.?(?:\s|$)/,
  /not authorized to complete (\w+) action/,
]

/** Nova's and Octavia's 403 in its words (nova/exception.py); never a rule or a name that has "quota" in it. */
const quotaText = /^(?:Quota exceeded|Maximum number of .* exceed|Quota has been met)/i

const policyOf = (text: string): string | undefined =>
  policyTexts.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)

/**
 * What a service answered instead of success.
 * @param request as it was sent, for messages
 */
export function refusalOf(
  service: ServiceName,
  request: { readonly method: string; readonly url: string },
  answer: TextAnswer,
): Refusal {
  const { text, type, requestId: inBody } = readWords(answer.text)
  const requestId = requestIdOf(answer.headers) ?? inBody
  const retryAfter = retryAfterMs(answer.headers.get('retry-after'))
  return {
    service,
    method: request.method,
    url: request.url,
    status: answer.status,
    text: text || answer.statusText,
    ...(type !== undefined && { type }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfterSeconds: Math.ceil(retryAfter / 1000) }),
  }
}

export function errorOf(refusal: Refusal, options: PveErrorOptions): OpenstackError {
  const { status, text, type } = refusal
  if (isAboutQuota(refusal)) {
    return new QuotaError(refusal, {
      hint: 'See what is used and left, and ask for more or free something.',
      ...options,
    })
  }
  switch (status) {
    case 400:
      return new BadRequestError(refusal, options)
    case 401:
      return new AuthenticationError(refusal, options)
    case 403: {
      const policy = policyOf(text)
      return new ForbiddenError(refusal, {
        hint: 'The roles of this user in this project do not allow it: an administrator can give another one.',
        ...options,
        ...(policy !== undefined && { policy }),
      })
    }
    case 404:
      return new NotFoundError(refusal, options)
    case 409:
      return new ConflictError(refusal, options)
    case 413:
    case 429:
      return new RateLimitError(refusal, {
        hint: 'Try again later, or with fewer requests at a time.',
        ...options,
      })
    case 502:
    case 503:
    case 504:
      return new UnavailableError(refusal, {
        hint: 'Is the service running? Its administrator finds the request by its id.',
        ...options,
      })
    default:
      return new OpenstackError(refusal, {
        ...(type !== undefined && status >= 500 && { details: { type } }),
        ...options,
      })
  }
}

/** Quota is not a rate limit, and is not said by the status: Nova and Octavia 403, Cinder and Glance 413, Neutron 409. */
function isAboutQuota({ service, status, text, type }: Refusal): boolean {
  if (status === 409) return type === 'OverQuota'
  if (status === 413) return service === 'block-storage' || service === 'image'
  return status === 403 && policyOf(text) === undefined && quotaText.test(text)
}

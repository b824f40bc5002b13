/** Lists of any length, page by page, in the ways that the services have. */
import { AnswerError } from '@pve/core'
import { z } from 'zod'
import type { ServiceName } from './services.js'
import type { Answer, Query, RequestOptions } from './types.js'

type Fetcher = (options: RequestOptions) => Promise<Answer<unknown>>

const linkShape = z.object({ rel: z.string(), href: z.string() })
const pageShape = z.looseObject({
  /** Glance's, a relative path. */
  next: z.string().nullish(),
  /** Keystone's. */
  links: z.looseObject({ next: z.string().nullish() }).optional(),
})

/** Services that say nothing of a next page: one asks for what comes after the last row until nothing comes. */
const markedByLastRow: Readonly<Partial<Record<ServiceName, string>>> = {
  'object-store': 'name',
  orchestration: 'id',
  metric: 'id',
}

/**
 * The rows of all pages. The next page is asked for while the rows of one are worked on; leaving the loop cancels it.
 * @param key where the rows are in the body: `servers`; undefined: the body is the list
 */
export async function* pages(
  service: ServiceName,
  key: string | undefined,
  options: RequestOptions,
  fetchPage: Fetcher,
): AsyncGenerator<unknown[], void, undefined> {
  const stop = new AbortController()
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal])
  const seen = new Set<string>()
  const ask = (query: Query | undefined): Promise<Answer<unknown>> => {
    const asked = fetchPage({ ...options, ...(query !== undefined && { query }), signal })
    // It may fail while nobody waits for it yet; it is heard when its turn comes.
    asked.catch(() => {})
    return asked
  }
  let asked: Promise<Answer<unknown>> | undefined = ask(options.query)
  try {
    while (asked !== undefined) {
      const { data } = await asked
      const rows = rowsOf(data, key, options.phase)
      const next = nextQuery(service, key, data, rows, options.query)
      const mark = next === undefined ? undefined : JSON.stringify(next)
      // A server that answers the same marker again would never end.
      asked = mark === undefined || seen.has(mark) ? undefined : ask(next)
      if (mark !== undefined) seen.add(mark)
      if (rows.length > 0) yield rows
    }
  } finally {
    stop.abort()
  }
}

function rowsOf(data: unknown, key: string | undefined, phase: string | undefined): unknown[] {
  const rows =
    key === undefined
      ? data
      : typeof data === 'object' && data !== null
        ? Object.entries(data).find(([name]) => name === key)?.[1]
        : undefined
  if (Array.isArray(rows)) return rows
  // Swift answers an empty list with nothing.
  if (data === undefined) return []
  throw new AnswerError(`The answer has no list${key === undefined ? '' : ` "${key}"`}.`, {
    ...(phase !== undefined && { phase }),
    came: JSON.stringify(data),
  })
}

function nextQuery(
  service: ServiceName,
  key: string | undefined,
  data: unknown,
  rows: readonly unknown[],
  query: Query | undefined,
): Query | undefined {
  const lastRowKey = markedByLastRow[service]
  if (lastRowKey !== undefined) {
    const last = rows.at(-1)
    const marker = z.looseObject({ [lastRowKey]: z.string() }).safeParse(last)
    const subfolder = z.looseObject({ subdir: z.string() }).safeParse(last)
    const text = marker.success ? String(marker.data[lastRowKey]) : subfolder.data?.subdir
    return text === undefined ? undefined : { ...query, marker: text }
  }
  const href = nextHref(data, key)
  if (href === undefined) return undefined
  // Only what is asked counts: behind a proxy the host and the path of these links are often wrong.
  const parameters = new URL(href, 'http://any.host').searchParams
  const next: Record<string, string | string[]> = {}
  for (const name of new Set(parameters.keys())) {
    const [first = '', ...others] = parameters.getAll(name)
    next[name] = others.length === 0 ? first : [first, ...others]
  }
  return next
}

/** `servers_links: [{ rel: 'next', href }]` (Neutron always has `previous` as well), `next`, or `links.next`. */
function nextHref(data: unknown, key: string | undefined): string | undefined {
  const page = pageShape.safeParse(data)
  if (!page.success) return undefined
  const links = key === undefined ? undefined : z.array(linkShape).safeParse(page.data[`${key}_links`])
  return (
    links?.data?.find(({ rel }) => rel === 'next')?.href ??
    page.data.next ??
    page.data.links?.next ??
    undefined
  )
}

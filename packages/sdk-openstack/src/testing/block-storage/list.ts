/** Lists of cinder: filters, `sort=name:asc`, pages. */
import { type Call, ok, type Reply } from '../engine/call.js'
import { badRequest, forbidden, notFound } from '../engine/failure.js'

interface Listed {
  readonly id: string
  readonly projectId: string
  readonly created_at: string
  readonly name: string | null
}

const notFilters = new Set([
  'limit',
  'marker',
  'offset',
  'sort',
  'sort_key',
  'sort_dir',
  'all_tenants',
  'with_count',
  'project_id',
  'metadata',
])

/** @param what in "Volume … could not be found." */
export function answerList<Item extends Listed & object>(
  call: Call,
  name: string,
  what: string,
  items: Readonly<Record<string, Item>>,
  view: (item: Item) => object,
): Reply {
  const { query } = call
  const all = /^(1|true)$/i.test(query.get('all_tenants') ?? '')
  if (all && !call.isAdmin) throw forbidden("Policy doesn't allow volume:get_all to be performed.")
  const project = all ? query.get('project_id') : call.projectId
  const filters = [...query].filter(([key]) => !notFilters.has(key))
  const kept = Object.values(items).filter((item) => {
    if (project !== null && item.projectId !== project) return false
    const own = new Map<string, unknown>(Object.entries(item))
    return filters.every(([key, value]) => {
      if (key.endsWith('~')) return String(own.get(key.slice(0, -1)) ?? '').includes(value)
      return String(own.get(key) ?? '') === value
    })
  })
  const [key = 'created_at', direction = 'desc'] = (
    query.get('sort') ?? `${query.get('sort_key') ?? 'created_at'}:${query.get('sort_dir') ?? 'desc'}`
  ).split(':')
  const read = (item: Item) => String(new Map<string, unknown>(Object.entries(item)).get(key) ?? '')
  const sign = direction === 'asc' ? 1 : -1
  kept.sort((left, right) => {
    const [one, other] = [read(left), read(right)]
    if (one !== other) return one < other ? -sign : sign
    return left.id < right.id ? -sign : sign
  })
  const limitText = query.get('limit')
  if (limitText !== null && !/^\d+$/.test(limitText))
    throw badRequest(
      `Invalid input for query parameters limit. Value: ${limitText}. '${limitText}' does not match '^[0-9]*$'`,
    )
  const limit = Math.min(limitText === null ? 1000 : Number(limitText), 1000)
  const marker = query.get('marker')
  const from = marker === null ? 0 : kept.findIndex(({ id }) => id === marker) + 1
  if (marker !== null && from === 0) throw notFound(`${what} ${marker} could not be found.`)
  const page = kept.slice(from, from + limit)
  const last = page.at(-1)
  const next = new URLSearchParams(query)
  next.delete('marker')
  if (last) next.append('marker', last.id)
  return ok({
    [name]: page.map(view),
    ...(last &&
      page.length === limit && {
        [`${name}_links`]: [{ rel: 'next', href: `${call.address.root}${call.address.path}?${next}` }],
      }),
    ...(query.get('with_count') !== null && call.microversion >= 45 && { count: kept.length }),
  })
}

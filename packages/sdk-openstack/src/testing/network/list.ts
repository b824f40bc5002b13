/** Lists of neutron: every attribute is a filter, `fields` picks, pages go both ways. */
import { type Call, ok, type Reply } from '../engine/call.js'
import { pythonRepr } from '../engine/validate.js'
import { inputError, neutronError } from './failure.js'

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

const notFilters = new Set([
  'fields',
  'limit',
  'marker',
  'page_reverse',
  'sort_key',
  'sort_dir',
  'verbose',
  'tags',
  'tags-any',
  'not-tags',
  'not-tags-any',
])

/**
 * @param rows what the caller may see, with every attribute
 * @param attributes names that may be filtered by, also where no row is
 */
export function answerList(
  call: Call,
  collection: string,
  rows: readonly Row[],
  attributes: readonly string[],
  missing: (id: string) => Error,
): Reply {
  const { query } = call
  const unknown = [...new Set(query.keys())].filter(
    (name) => !notFilters.has(name) && !attributes.includes(name),
  )
  if (unknown.length > 0) throw inputError(`${pythonRepr(unknown)} is invalid attribute for filtering`)
  const kept = sortRows(
    call,
    rows.filter((row) => fits(row, query)),
  )
  const limitText = query.get('limit')
  if (limitText !== null && !/^\d+$/.test(limitText))
    throw neutronError(
      400,
      'BadRequest',
      `Bad limit request: Limit must be an integer 0 or greater and not '${limitText}'.`,
    )
  const limit = limitText === null || Number(limitText) === 0 ? kept.length : Number(limitText)
  const marker = query.get('marker')
  const at = marker === null ? -1 : kept.findIndex(({ id }) => id === marker)
  if (marker !== null && at === -1) throw missing(marker)
  const backwards = query.get('page_reverse') === 'True'
  const items = backwards
    ? kept.slice(
        Math.max(0, (marker === null ? kept.length : at) - limit),
        marker === null ? kept.length : at,
      )
    : kept.slice(at + 1, at + 1 + limit)
  return ok({
    [collection]: items.map((row) => pick(row, query)),
    ...links(call, collection, items, limitText !== null && items.length === limit),
  })
}

/** As the real one: a link back also from an empty first page. */
function links(call: Call, collection: string, items: readonly Row[], isFull: boolean): object {
  const base = `${call.address.root}${call.address.path}`
  const link = (rel: string, marker: string | undefined, reverse: boolean) => {
    const query = new URLSearchParams(call.query)
    query.delete('marker')
    query.delete('page_reverse')
    if (marker !== undefined) query.append('marker', marker)
    if (reverse) query.append('page_reverse', 'True')
    return { rel, href: `${base}?${query}` }
  }
  return {
    [`${collection}_links`]: [
      ...(isFull && items.length > 0 ? [link('next', items.at(-1)?.id, false)] : []),
      link('previous', items[0]?.id, true),
    ],
  }
}

export function pick(row: Row, query: URLSearchParams): object {
  const fields = query.getAll('fields')
  if (fields.length === 0) return row
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)))
}

function fits(row: Row, query: URLSearchParams): boolean {
  const tags = Array.isArray(row['tags']) ? row['tags'].map(String) : []
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name)
    const wanted = values.flatMap((value) => value.split(','))
    switch (name) {
      case 'tags':
        if (!wanted.every((tag) => tags.includes(tag))) return false
        break
      case 'tags-any':
        if (!wanted.some((tag) => tags.includes(tag))) return false
        break
      case 'not-tags':
        if (wanted.every((tag) => tags.includes(tag))) return false
        break
      case 'not-tags-any':
        if (wanted.some((tag) => tags.includes(tag))) return false
        break
      case 'fixed_ips':
        if (!values.every((value) => hasFixedIp(row['fixed_ips'], value))) return false
        break
      default:
        if (!notFilters.has(name) && !values.some((value) => equals(row[name], value))) return false
    }
  }
  return true
}

function equals(own: unknown, wanted: string): boolean {
  if (typeof own === 'boolean') return own === /^(true|1|on)$/i.test(wanted)
  if (Array.isArray(own)) return own.map(String).includes(wanted)
  if (own === null || own === undefined) return wanted === '' || wanted === 'None'
  return String(own) === wanted
}

/** `ip_address=10.0.0.4`, `subnet_id=…` or `ip_address_substr=10.0`. */
function hasFixedIp(own: unknown, wanted: string): boolean {
  const [name, ...rest] = wanted.split('=')
  const value = rest.join('=')
  if (!Array.isArray(own)) return false
  return own.some((one: unknown) => {
    if (typeof one !== 'object' || one === null) return false
    const entries = new Map<string, unknown>(Object.entries(one))
    return name === 'ip_address_substr'
      ? String(entries.get('ip_address')).includes(value)
      : entries.get(name ?? '') === value
  })
}

function sortRows(call: Call, rows: Row[]): Row[] {
  const keys = call.query.getAll('sort_key')
  const directions = call.query.getAll('sort_dir')
  if (keys.length !== directions.length)
    throw inputError('The number of sort_keys and sort_dirs must be same')
  const order = [...keys.map((key, index) => ({ key, sign: directions[index] === 'desc' ? -1 : 1 }))]
  order.push({ key: 'id', sign: 1 })
  return rows.sort((left, right) => {
    for (const { key, sign } of order) {
      const one = String(left[key] ?? '')
      const other = String(right[key] ?? '')
      if (one !== other) return one < other ? -sign : sign
    }
    return 0
  })
}

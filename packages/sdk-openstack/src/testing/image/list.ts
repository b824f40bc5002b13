/** The list of images: filters, sorting, and a `next` that is only a path. */
import { type Call, ok, type Reply } from '../engine/call.js'
import { badRequest } from '../engine/failure.js'
import type { ImageRecord } from './state.js'
import { imageView } from './view.js'
import { isVisible } from './visible.js'

const sortKeys = [
  'name',
  'status',
  'container_format',
  'disk_format',
  'size',
  'id',
  'created_at',
  'updated_at',
]
const controls = new Set(['limit', 'marker', 'sort', 'sort_key', 'sort_dir', 'member_status'])
const defaultLimit = 25

const valuesOf = (image: ImageRecord): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([...Object.entries(image.properties), ...Object.entries(image)])

/** What a list without filters shows: neither hidden images nor those of whole communities. */
function isListed(call: Call, image: ImageRecord): boolean {
  const visibility = call.query.get('visibility')
  if (visibility !== null && visibility !== 'all')
    return image.visibility === visibility && isVisible(call, image)
  if (!isVisible(call, image)) return false
  if (image.visibility === 'community' && image.owner !== call.projectId) return false
  if (image.visibility !== 'shared' || image.owner === call.projectId || call.isAdmin) return true
  const status = call.query.get('member_status') ?? 'accepted'
  return image.members.some((one) => one.id === call.projectId && (status === 'all' || one.status === status))
}

function fits(image: ImageRecord, name: string, value: string): boolean {
  const own = valuesOf(image).get(name)
  if (name === 'tag') return image.tags.includes(value)
  if (name === 'size_min') return (image.size ?? 0) >= Number(value)
  if (name === 'size_max') return (image.size ?? 0) <= Number(value)
  if (value.startsWith('in:')) return value.slice(3).split(',').includes(String(own))
  if (name === 'created_at' || name === 'updated_at') {
    const [operator = 'eq', ...rest] = value.split(':')
    const order = Date.parse(String(own)) - Date.parse(rest.join(':'))
    return (
      { gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0, eq: order === 0 }[operator] ?? false
    )
  }
  return String(own) === value
}

export function listImages(call: Call): Reply {
  const { query } = call
  const limitText = query.get('limit')
  if (limitText !== null && !/^-?\d+$/.test(limitText)) throw badRequest('limit param must be an integer')
  const limit = Math.min(limitText === null ? defaultLimit : Number(limitText), 1000)
  const order = orderOf(query)
  const hidden = query.get('os_hidden') === 'true'
  const filters = [...query].filter(
    ([name]) => !controls.has(name) && name !== 'visibility' && name !== 'os_hidden',
  )
  const kept = Object.values(call.region.image.images)
    .filter(
      (image) =>
        isListed(call, image) &&
        image.os_hidden === hidden &&
        filters.every(([name, value]) => fits(image, name, value)),
    )
    .sort((left, right) => {
      for (const { key, sign } of order) {
        const one = sortable(left, key)
        const other = sortable(right, key)
        if (one !== other) return one < other ? -sign : sign
      }
      return 0
    })
  const marker = query.get('marker')
  const from = marker === null ? 0 : kept.findIndex(({ id }) => id === marker) + 1
  if (marker !== null && from === 0) throw badRequest(`No image found with ID ${marker}`)
  const page = kept.slice(from, from + limit)
  const last = page.at(-1)
  const next = new URLSearchParams(query)
  next.delete('marker')
  const first = next.toString()
  if (last) next.append('marker', last.id)
  return ok({
    images: page.map(imageView),
    first: first === '' ? '/v2/images' : `/v2/images?${first}`,
    schema: '/v2/schemas/images',
    ...(last && page.length === limit && { next: `/v2/images?${next}` }),
  })
}

function sortable(image: ImageRecord, key: string): string | number {
  const value = valuesOf(image).get(key)
  return typeof value === 'number' ? value : String(value ?? '')
}

function orderOf(query: URLSearchParams): { key: string; sign: number }[] {
  const pairs =
    query.get('sort') !== null
      ? (query.get('sort') ?? '').split(',').map((part) => part.split(':'))
      : query.getAll('sort_key').map((key, index) => [key, query.getAll('sort_dir')[index] ?? 'desc'])
  const order = pairs.map(([key = '', direction = 'desc']) => {
    if (!sortKeys.includes(key))
      throw badRequest(`Invalid sort key: ${key}. It must be one of the following: ${sortKeys.join(', ')}.`)
    return { key, sign: direction === 'asc' ? 1 : -1 }
  })
  return [...order, { key: 'created_at', sign: -1 }, { key: 'id', sign: -1 }]
}

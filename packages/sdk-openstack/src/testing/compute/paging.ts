/** Pages of nova's lists: `limit`, `marker`, and a link to the next page. */
import type { Call, Reply } from '../engine/call.js'
import { ok } from '../engine/call.js'
import { badRequest } from '../engine/failure.js'

const longest = 1000

/**
 * One page of a sorted list.
 * @param link where the next page's address points: `servers`
 */
export function page<Item>(
  call: Call,
  name: string,
  link: string,
  sorted: readonly Item[],
  idOf: (item: Item) => string,
  view: (item: Item) => object,
): Reply {
  const wanted = call.query.get('limit')
  if (wanted !== null && !/^[0-9]*$/.test(wanted))
    throw badRequest(
      `Invalid input for query parameters limit. Value: ${wanted}. '${wanted}' does not match '^[0-9]*$'`,
    )
  const limit = Math.min(wanted === null || wanted === '' ? longest : Number(wanted), longest)
  const marker = call.query.get('marker')
  let from = 0
  if (marker !== null) {
    from = sorted.findIndex((item) => idOf(item) === marker) + 1
    if (from === 0) throw badRequest(`marker [${marker}] not found`)
  }
  const items = sorted.slice(from, from + limit)
  const last = items.at(-1)
  // As in nova: a page that is full has a link, whether more follows or not.
  const isFull = limit > 0 && items.length === limit
  const query = new URLSearchParams(call.query)
  if (last !== undefined) {
    query.delete('marker')
    query.append('marker', idOf(last))
  }
  return ok({
    [name]: items.map(view),
    ...(isFull && {
      [`${name}_links`]: [{ rel: 'next', href: `${call.address.root}/v2.1/${link}?${query}` }],
    }),
  })
}

import { displayAs, exitCodes, PveError, suggest, type Table, table } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { splitList } from '../schema/validate.js'

export type GuestType = 'qemu' | 'lxc'

export interface GuestSummary {
  readonly vmid: number
  readonly type: GuestType
  readonly node: string
  /** Absent for the first seconds of a new guest. */
  readonly name?: string
  /** `running`, `stopped`, `unknown` (new, or its node is down), … */
  readonly status: string
  readonly template: boolean
  readonly tags: readonly string[]
  readonly pool?: string
  readonly cpus?: number
  /** Load, 0 to 1, of what it may use. */
  readonly cpuFraction?: number
  /** What it may use. */
  readonly memoryBytes?: number
  readonly memoryUsedBytes?: number
  readonly diskBytes?: number
  readonly uptimeSeconds?: number
  readonly lock?: string
  readonly haState?: string
}

export interface ListGuestsOptions {
  readonly type?: GuestType
  readonly node?: string
  readonly pool?: string
  readonly tag?: string
  readonly status?: string
}

/**
 * All guests that the user may see, in one call; a node that is down does not hide the others. By id; a table in a notebook.
 * @example
 * const running = await listGuests(client, { type: 'qemu', tag: 'production', status: 'running' })
 * for (const { vmid, name, node } of running) console.log(vmid, name, node)
 */
export async function listGuests(pve: PveClient, options: ListGuestsOptions = {}): Promise<GuestSummary[]> {
  const resources = await pve.get('/cluster/resources', { type: 'vm' })
  const fresh = await readFresh(pve, resources)
  const guests: GuestSummary[] = []
  for (const row of resources) {
    const { vmid, node, type } = row
    if (vmid === undefined || node === undefined || (type !== 'qemu' && type !== 'lxc')) continue
    const young = fresh.get(vmid)
    const name = row.name ?? young?.name
    guests.push({
      vmid,
      type,
      node,
      ...(name !== undefined && { name }),
      status: young?.status ?? row.status ?? 'unknown',
      template: row.template === true,
      tags: splitList(row.tags ?? ''),
      ...(row.pool !== undefined && { pool: row.pool }),
      ...(row.maxcpu !== undefined && { cpus: row.maxcpu }),
      ...(row.cpu !== undefined && { cpuFraction: row.cpu }),
      ...(row.maxmem !== undefined && { memoryBytes: row.maxmem }),
      ...(row.mem !== undefined && { memoryUsedBytes: row.mem }),
      ...(row.maxdisk !== undefined && { diskBytes: row.maxdisk }),
      ...(row.uptime !== undefined && { uptimeSeconds: row.uptime }),
      ...(row.lock !== undefined && { lock: row.lock }),
      ...(row.hastate !== undefined && { haState: row.hastate }),
    })
  }
  const chosen = guests
    .filter(
      (guest) =>
        (options.type === undefined || guest.type === options.type) &&
        (options.node === undefined || guest.node === options.node) &&
        (options.pool === undefined || guest.pool === options.pool) &&
        (options.tag === undefined || guest.tags.includes(options.tag)) &&
        (options.status === undefined || guest.status === options.status),
    )
    .sort((a, b) => a.vmid - b.vmid)
  return displayAs(chosen, guestTable)
}

/**
 * Of VMs and containers, also after a filter of one's own: `guestTable(guests.filter(…))`.
 * @example
 * const guests = await listGuests(client)
 * guestTable(guests.filter(({ memoryBytes = 0 }) => memoryBytes > 16 * 1024 ** 3)) // the last line of a notebook's cell
 */
export function guestTable(guests: Iterable<GuestSummary>): Table {
  return table(guests, [
    { heading: 'id', of: ({ vmid }) => vmid },
    'name',
    { heading: 'kind', of: ({ type, template }) => `${kinds[type]}${template ? ', template' : ''}` },
    'node',
    { heading: 'status', of: ({ status, lock }) => (lock === undefined ? status : `${status} (${lock})`) },
    'cpus',
    'memoryBytes',
    'diskBytes',
    'tags',
  ])
}

const kinds = { qemu: 'VM', lxc: 'container' } as const

/**
 * For its first seconds a guest stands in the cluster's list as `unknown` and without a name (measured: 1.4–9.8 s);
 * its node knows better. A node that does not answer is left out.
 */
async function readFresh(
  pve: PveClient,
  rows: readonly { type: string; vmid?: number; node?: string; name?: string; status?: string }[],
): Promise<Map<number, { name?: string; status: string }>> {
  const young = rows.filter(
    (row) =>
      (row.type === 'qemu' || row.type === 'lxc') && row.name === undefined && row.status === 'unknown',
  )
  const nodesOf = (type: GuestType) => [
    ...new Set(young.filter((row) => row.type === type).flatMap((row) => row.node ?? [])),
  ]
  const lists = await Promise.allSettled<readonly { vmid: number; name?: string; status: string }[]>([
    ...nodesOf('qemu').map((node) => pve.get('/nodes/{node}/qemu', { node })),
    ...nodesOf('lxc').map((node) => pve.get('/nodes/{node}/lxc', { node })),
  ])
  const found = new Map<number, { name?: string; status: string }>()
  for (const list of lists) {
    if (list.status === 'rejected') continue
    for (const { vmid, name, status } of list.value)
      found.set(vmid, { status, ...(name !== undefined && { name }) })
  }
  return new Map([...found].filter(([vmid]) => young.some((row) => row.vmid === vmid)))
}

/**
 * A guest by id or by name.
 * @throws GuestError GUEST_NOT_FOUND (with the nearest name), GUEST_AMBIGUOUS (two of one name)
 * @example
 * const { vmid, node, status } = await findGuest(client, 'web1', { type: 'qemu' })
 */
export async function findGuest(
  pve: PveClient,
  idOrName: number | string,
  options: { type?: GuestType } = {},
): Promise<GuestSummary> {
  const guests = await listGuests(pve, options)
  const id = typeof idOrName === 'number' ? idOrName : /^\d+$/.test(idOrName) ? Number(idOrName) : undefined
  const found = guests.filter((guest) => (id === undefined ? guest.name === idOrName : guest.vmid === id))
  const [guest] = found
  if (guest && found.length === 1) return guest
  const what = options.type === 'lxc' ? 'container' : 'VM'
  if (guest) {
    throw new GuestError(`${found.length} guests are named '${idOrName}'.`, {
      code: 'GUEST_AMBIGUOUS',
      hint: `Give the id: ${found.map((one) => `${one.vmid} on ${one.node}`).join(', ')}.`,
    })
  }
  const other =
    options.type && (await listGuests(pve)).find((one) => one.vmid === id || one.name === idOrName)
  if (other)
    throw new GuestError(
      `${other.vmid}${other.name === undefined ? '' : ` ('${other.name}')`} is a ${other.type === 'lxc' ? 'container' : 'VM'}, not a ${what}.`,
      {
        code: 'GUEST_NOT_FOUND',
        hint: other.type === 'lxc' ? 'Containers are for pxrun.' : 'VMs are for pve vm.',
      },
    )
  const nearest = suggest(
    String(idOrName),
    guests.flatMap(({ name, vmid }) => [String(vmid), ...(name ? [name] : [])]),
  )
  throw new GuestError(`There is no ${what} '${idOrName}', or you may not see it.`, {
    code: 'GUEST_NOT_FOUND',
    hint:
      nearest === undefined
        ? `${options.type === 'lxc' ? 'pxrun list' : 'pve vm list'} shows those you may see.`
        : `Did you mean ${nearest}?`,
  })
}

/**
 * There is no such guest, or more than one. Codes GUEST_NOT_FOUND, GUEST_AMBIGUOUS.
 * @example
 * try {
 *   await findGuest(client, 'web11')
 * } catch (error) {
 *   if (error instanceof GuestError) console.error(error.message, error.hint) // … Did you mean web1?
 * }
 */
export class GuestError extends PveError {
  static readonly exitCode = exitCodes.notFound
}

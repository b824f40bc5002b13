/** vm list, show. */
import { formatBytes, formatDuration } from '@pve/core'
import { findGuest, type GuestSummary, listGuests, printPropertyString } from '@pve/sdk'
import type { vmList, vmShow } from '../definitions/vm.js'
import { harmless } from '../output/style.js'
import { type Column, renderPairs, renderTable } from '../output/table.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { guestTitle, statusColor, statusText } from './guest.js'

const columns: readonly Column<GuestSummary>[] = [
  { title: 'ID', value: (guest) => guest.vmid, align: 'right' },
  { title: 'NAME', value: (guest) => guest.name ?? '-', shrinks: true },
  {
    title: 'STATUS',
    value: statusText,
    color: (guest, style) => statusColor(guest.status, style),
  },
  { title: 'NODE', value: (guest) => guest.node, shrinks: true },
  { title: 'CPUS', drop: 2, value: (guest) => guest.cpus, align: 'right' },
  {
    title: 'MEMORY',
    value: (guest) => (guest.memoryBytes === undefined ? undefined : formatBytes(guest.memoryBytes)),
    align: 'right',
  },
  {
    title: 'DISK',
    drop: 3,
    value: (guest) => (guest.diskBytes ? formatBytes(guest.diskBytes) : undefined),
    align: 'right',
  },
  {
    title: 'UPTIME',
    drop: 5,
    value: (guest) => (guest.uptimeSeconds ? formatDuration(guest.uptimeSeconds * 1000) : undefined),
    align: 'right',
  },
  { title: 'POOL', drop: 4, value: (guest) => guest.pool, shrinks: true },
  { title: 'TAGS', drop: 1, value: (guest) => guest.tags.join(','), shrinks: true },
]

export const list: ProxmoxHandler<typeof vmList> = async ({ connect, out }, { flags }) => {
  const { node, tag, pool, status } = flags
  const guests = await listGuests(await connect(), {
    type: 'qemu',
    ...(node !== undefined && { node }),
    ...(tag !== undefined && { tag }),
    ...(pool !== undefined && { pool }),
    ...(status !== undefined && { status }),
  })
  const isFiltered = [node, tag, pool, status].some((filter) => filter !== undefined)
  out.result({
    json: guests,
    text: (style, width) =>
      guests.length > 0
        ? renderTable(columns, guests, { style, width })
        : isFiltered
          ? 'No VM is like that.'
          : "There are no VMs, or you may see none. Make one: 'pve vm create'.",
    quiet: () => guests.map(({ vmid }) => vmid).join('\n'),
  })
}

export const show: ProxmoxHandler<typeof vmShow> = async ({ connect, out }, input) => {
  const pve = await connect()
  const guest = await findGuest(pve, input.arguments.vm, { type: 'qemu' })
  const vm = { node: guest.node, vmid: guest.vmid }
  const [config, status] = await Promise.all([
    pve.get('/nodes/{node}/qemu/{vmid}/config', vm),
    pve.get('/nodes/{node}/qemu/{vmid}/status/current', vm),
  ])
  const state = {
    ...guest,
    status: status.status,
    ...(status.qmpstatus !== undefined && { qmpStatus: status.qmpstatus }),
  }
  const text = (key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return Array.isArray(value) ? value.join(', ') : String(value)
    const field = pve.operation('GET', '/nodes/{node}/qemu/{vmid}/config').returns.properties
    const format = field?.[key] ?? field?.[key.replace(/\d+$/, '[n]')]
    const property = format?.property === undefined ? undefined : pve.model.formats[format.property]
    return property ? printPropertyString(property, { ...value }).text : JSON.stringify(value)
  }
  out.result({
    json: { ...state, config },
    text: (style, width) =>
      [
        style.bold(harmless(guestTitle(guest))),
        renderPairs(
          [
            [
              'Status',
              state.qmpStatus !== undefined && state.qmpStatus !== state.status
                ? `${state.status} (${state.qmpStatus})`
                : state.status,
            ],
            ['Node', guest.node],
            ['Pool', guest.pool],
            ['Tags', guest.tags.join(', ')],
            ['HA', guest.haState],
            ['Lock', guest.lock],
            ['Uptime', guest.uptimeSeconds ? formatDuration(guest.uptimeSeconds * 1000) : undefined],
          ],
          style,
          width,
        ),
        '',
        style.bold('Configuration'),
        renderPairs(
          Object.entries(config)
            .filter(([key]) => key !== 'digest')
            .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
            .map(([key, value]) => [key, text(key, value)] as const),
          style,
          width,
        ),
      ].join('\n'),
    quiet: () => String(guest.vmid),
  })
}

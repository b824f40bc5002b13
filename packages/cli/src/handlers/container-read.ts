/** list. */
import { formatBytes, formatDuration } from '@pve/core'
import { type GuestSummary, listGuests } from '@pve/sdk'
import type { containerList } from '../definitions/containers.js'
import { redactedJson } from '../output/output.js'
import { type Column, renderTable } from '../output/table.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { statusColor, statusText } from './guest.js'

const isRunning = ({ status }: GuestSummary) => status === 'running'

const columns: readonly Column<GuestSummary>[] = [
  { title: 'ID', value: (guest) => guest.vmid, align: 'right' },
  { title: 'NAME', value: (guest) => guest.name ?? '-', shrinks: true },
  {
    title: 'STATUS',
    value: statusText,
    color: (guest, style) => statusColor(guest.status, style),
  },
  { title: 'NODE', value: (guest) => guest.node, shrinks: true },
  {
    title: 'CPU',
    drop: 2,
    value: (guest) =>
      isRunning(guest) && guest.cpuFraction !== undefined
        ? `${(guest.cpuFraction * 100).toFixed(1)} %`
        : undefined,
    align: 'right',
  },
  { title: 'CORES', drop: 4, value: (guest) => guest.cpus, align: 'right' },
  {
    title: 'MEMORY',
    drop: 3,
    value: (guest) =>
      isRunning(guest) && guest.memoryUsedBytes !== undefined
        ? formatBytes(guest.memoryUsedBytes)
        : undefined,
    align: 'right',
  },
  {
    title: 'OF',
    value: (guest) => (guest.memoryBytes === undefined ? undefined : formatBytes(guest.memoryBytes)),
    align: 'right',
  },
  {
    title: 'DISK',
    drop: 5,
    value: (guest) => (guest.diskBytes ? formatBytes(guest.diskBytes) : undefined),
    align: 'right',
  },
  {
    title: 'UPTIME',
    drop: 7,
    value: (guest) => (guest.uptimeSeconds ? formatDuration(guest.uptimeSeconds * 1000) : undefined),
    align: 'right',
  },
  { title: 'POOL', drop: 6, value: (guest) => guest.pool, shrinks: true },
  { title: 'TAGS', drop: 1, value: (guest) => guest.tags.join(','), shrinks: true },
]

export const list: ProxmoxHandler<typeof containerList> = async ({ connect, out }, { flags }) => {
  const { node, tag, pool, status, yaml } = flags
  const guests = await listGuests(await connect(), {
    type: 'lxc',
    ...(node !== undefined && { node }),
    ...(tag !== undefined && { tag }),
    ...(pool !== undefined && { pool }),
    ...(status !== undefined && { status }),
  })
  if (yaml && !out.json) {
    const { stringify } = await import('yaml')
    const text = stringify(redactedJson(guests)).trimEnd()
    out.result({ json: guests, text: () => text, quiet: () => text })
    return
  }
  const isFiltered = [node, tag, pool, status].some((filter) => filter !== undefined)
  out.result({
    json: guests,
    text: (style, width) =>
      guests.length > 0
        ? renderTable(columns, guests, { style, width })
        : isFiltered
          ? 'No container is like that.'
          : "There are no containers, or you may see none. Make one: 'pxrun create'.",
    quiet: () => guests.map(({ vmid }) => vmid).join('\n'),
  })
}

import {
  containerStatus,
  createContainerSnapshot,
  deleteContainerSnapshot,
  findGuest,
  listContainerSnapshots,
  rollbackContainerSnapshot,
} from '@pve/sdk'
import type {
  containerSnapshotCreate,
  containerSnapshotDelete,
  containerSnapshotList,
  containerSnapshotRollback,
} from '../definitions/container-snapshots.js'
import { type Column, renderTable } from '../output/table.js'
import { timeText } from '../output/time.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'
import { containerTitle } from './guest.js'
import { taskJson, taskStep } from './task-step.js'

async function containerOf(context: ProxmoxContext, selector: string) {
  const pve = await context.connect()
  const guest = await findGuest(pve, selector, { type: 'lxc' })
  return { pve, ref: { vmid: guest.vmid, node: guest.node }, title: containerTitle(guest) }
}

export const create: ProxmoxHandler<typeof containerSnapshotCreate> = async (
  context,
  { arguments: { container, snapshot }, flags: { description } },
) => {
  const { pve, ref, title } = await containerOf(context, container)
  const result = await taskStep(context, `Snapshot ${title} as '${snapshot}'`, (options) =>
    createContainerSnapshot(pve, ref, {
      ...options,
      name: snapshot,
      ...(description !== undefined && { description }),
    }),
  )
  context.out.result({
    json: { ...ref, snapshot, ...taskJson(result) },
    text: () => `Snapshot taken: '${snapshot}' of ${title}`,
    quiet: () => snapshot,
  })
}

type Row = Awaited<ReturnType<typeof listContainerSnapshots>>[number]

const columns: readonly Column<Row>[] = [
  { title: 'NAME', value: (row) => row.name },
  { title: 'TAKEN', value: (row) => (row.createdAt === undefined ? undefined : timeText(row.createdAt)) },
  { title: 'PARENT', value: (row) => row.parent },
  { title: 'DESCRIPTION', value: (row) => row.description, shrinks: true },
]

export const list: ProxmoxHandler<typeof containerSnapshotList> = async (context, input) => {
  const { pve, ref, title } = await containerOf(context, input.arguments.container)
  const snapshots = await listContainerSnapshots(pve, ref)
  context.out.result({
    json: snapshots,
    text: (style, width) =>
      snapshots.length === 0
        ? `${title.replace(/^c/, 'C')} has no snapshots.`
        : renderTable(columns, snapshots, { style, width }),
    quiet: () => snapshots.map(({ name }) => name).join('\n'),
  })
}

export const rollback: ProxmoxHandler<typeof containerSnapshotRollback> = async (
  context,
  { arguments: { container, snapshot }, flags: { start } },
) => {
  const { pve, ref, title } = await containerOf(context, container)
  // The server stops it for that, and leaves it so unless it is told otherwise.
  const startsAgain = start ?? (await containerStatus(pve, ref)) === 'running'
  await confirmDestructive(context, `Put ${title} back to '${snapshot}'? What came after is lost.`)
  const result = await taskStep(context, `Roll ${title} back to '${snapshot}'`, (options) =>
    rollbackContainerSnapshot(pve, ref, {
      ...options,
      name: snapshot,
      start: startsAgain,
    }),
  )
  context.out.result({
    json: { ...ref, snapshot, running: startsAgain, ...taskJson(result) },
    text: () =>
      `Rolled back: ${title} is as it was at '${snapshot}', and ${startsAgain ? 'runs' : 'does not run'}`,
    quiet: () => snapshot,
  })
}

export const remove: ProxmoxHandler<typeof containerSnapshotDelete> = async (
  context,
  { arguments: { container, snapshot } },
) => {
  const { pve, ref, title } = await containerOf(context, container)
  await confirmDestructive(context, `Delete snapshot '${snapshot}' of ${title}?`)
  const result = await taskStep(context, `Delete snapshot '${snapshot}' of ${title}`, (options) =>
    deleteContainerSnapshot(pve, ref, { ...options, name: snapshot }),
  )
  context.out.result({
    json: { ...ref, snapshot, ...taskJson(result) },
    text: () => `Snapshot deleted: '${snapshot}' of ${title}`,
    quiet: () => snapshot,
  })
}

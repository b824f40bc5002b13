/** clone, template, snapshots, migrate, backup, restore, resize, delete. */

import { UsageError } from '@pve/core'
import {
  backupVm,
  chooseNode,
  cloneVm,
  convertToTemplate,
  createSnapshot,
  deleteSnapshot,
  deleteVm,
  findGuest,
  type GuestSummary,
  listSnapshots,
  migrateVm,
  type PveClient,
  resizeDisk,
  restoreVm,
  rollbackSnapshot,
} from '@pve/sdk'
import type {
  vmBackup,
  vmClone,
  vmDelete,
  vmMigrate,
  vmResize,
  vmRestore,
  vmTemplate,
} from '../definitions/vm.js'
import type {
  snapshotCreate,
  snapshotDelete,
  snapshotList,
  snapshotRollback,
} from '../definitions/vm-snapshots.js'
import { type Column, renderTable } from '../output/table.js'
import { timeText } from '../output/time.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'
import { given } from '../values/given.js'
import { changeEach, findGuests } from './each-guest.js'
import { guestTitle } from './guest.js'
import { taskJson, taskStep } from './task-step.js'

async function guestOf(
  context: ProxmoxContext,
  selector: string,
): Promise<{ pve: PveClient; guest: GuestSummary; vm: { node: string; vmid: number }; title: string }> {
  const pve = await context.connect()
  const guest = await findGuest(pve, selector, { type: 'qemu' })
  return { pve, guest, vm: { node: guest.node, vmid: guest.vmid }, title: guestTitle(guest) }
}

export const clone: ProxmoxHandler<typeof vmClone> = async (
  context,
  { arguments: { vm: selector }, flags },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  const { name, vmid, target, storage, full, pool, snapshot, description } = flags
  const result = await taskStep(context, `Clone ${title}`, (options) =>
    cloneVm(pve, vm, {
      ...options,
      ...given({ name, newid: vmid, target, storage, full, pool, snapshot, description }),
    }),
  )
  context.out.result({
    json: { vmid: result.vmid, node: result.node, name: name ?? null, ...taskJson(result) },
    text: (style) =>
      `${style.green('VM created:')} ${style.bold(String(result.vmid))}${name === undefined ? '' : ` (${name})`} on ${result.node}, a copy of ${title}`,
    quiet: () => String(result.vmid),
  })
}

export const template: ProxmoxHandler<typeof vmTemplate> = async (context, input) => {
  const { pve, vm, title } = await guestOf(context, input.arguments.vm)
  await confirmDestructive(context, `Turn ${title} into a template? There is no way back.`)
  const result = await taskStep(context, `Turn ${title} into a template`, (options) =>
    convertToTemplate(pve, vm, options),
  )
  context.out.result({
    json: { ...vm, ...taskJson(result) },
    text: () => `${title} is a template`,
    quiet: () => String(vm.vmid),
  })
}

export const snapshotCreateRun: ProxmoxHandler<typeof snapshotCreate> = async (
  context,
  { arguments: { vm: selector, snapshot }, flags },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  const result = await taskStep(context, `Snapshot ${title} as '${snapshot}'`, (options) =>
    createSnapshot(pve, vm, {
      ...options,
      name: snapshot,
      ...given({ description: flags.description, withMemory: flags['with-memory'] }),
    }),
  )
  context.out.result({
    json: { ...vm, snapshot, ...taskJson(result) },
    text: () => `Snapshot '${snapshot}' of ${title} taken`,
    quiet: () => snapshot,
  })
}

type SnapshotRow = Awaited<ReturnType<typeof listSnapshots>>[number]

const snapshotColumns: readonly Column<SnapshotRow>[] = [
  { title: 'NAME', value: (row) => row.name },
  { title: 'TAKEN', value: (row) => (row.createdAt === undefined ? undefined : timeText(row.createdAt)) },
  { title: 'PARENT', value: (row) => row.parent },
  { title: 'MEMORY', value: (row) => (row.withMemory ? 'yes' : undefined) },
  { title: 'DESCRIPTION', value: (row) => row.description, shrinks: true },
]

export const snapshotListRun: ProxmoxHandler<typeof snapshotList> = async (context, input) => {
  const { pve, vm, title } = await guestOf(context, input.arguments.vm)
  const snapshots = await listSnapshots(pve, vm)
  context.out.result({
    json: snapshots,
    text: (style, width) =>
      snapshots.length === 0
        ? `${title} has no snapshots.`
        : renderTable(snapshotColumns, snapshots, { style, width }),
    quiet: () => snapshots.map(({ name }) => name).join('\n'),
  })
}

export const snapshotRollbackRun: ProxmoxHandler<typeof snapshotRollback> = async (
  context,
  { arguments: { vm: selector, snapshot }, flags },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  await confirmDestructive(context, `Put ${title} back to '${snapshot}'? What came after is lost.`)
  const result = await taskStep(context, `Roll ${title} back to '${snapshot}'`, (options) =>
    rollbackSnapshot(pve, vm, { ...options, name: snapshot, ...given({ start: flags.start }) }),
  )
  context.out.result({
    json: { ...vm, snapshot, ...taskJson(result) },
    text: () => `${title} is back at '${snapshot}'`,
    quiet: () => snapshot,
  })
}

export const snapshotDeleteRun: ProxmoxHandler<typeof snapshotDelete> = async (
  context,
  { arguments: { vm: selector, snapshot } },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  await confirmDestructive(context, `Delete snapshot '${snapshot}' of ${title}?`)
  const result = await taskStep(context, `Delete snapshot '${snapshot}' of ${title}`, (options) =>
    deleteSnapshot(pve, vm, { ...options, name: snapshot }),
  )
  context.out.result({
    json: { ...vm, snapshot, ...taskJson(result) },
    text: () => `Snapshot '${snapshot}' of ${title} deleted`,
    quiet: () => snapshot,
  })
}

export const migrate: ProxmoxHandler<typeof vmMigrate> = async (
  context,
  { arguments: { vm: selector, node: target }, flags },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  const result = await taskStep(context, `Migrate ${title} from ${vm.node} to ${target}`, (options) =>
    migrateVm(pve, vm, {
      ...options,
      target,
      ...given({
        online: flags.online,
        withLocalDisks: flags['with-local-disks'],
        targetStorage: flags['target-storage'],
      }),
    }),
  )
  context.out.result({
    json: { vmid: vm.vmid, node: target, from: vm.node, ...taskJson(result) },
    text: () => `${title} is on ${target}`,
    quiet: () => String(vm.vmid),
  })
}

export const backup: ProxmoxHandler<typeof vmBackup> = async (
  context,
  { arguments: { vm: selector }, flags },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  const { storage, mode, compress, notes } = flags
  const result = await taskStep(context, `Back up ${title} to ${storage}`, (options) =>
    backupVm(pve, vm, {
      ...options,
      storage,
      ...given({ mode, compress, notes, protected: flags.protected }),
    }),
  )
  context.out.result({
    json: { ...vm, archive: result.archive ?? null, ...taskJson(result) },
    text: () => `${title} is backed up: ${result.archive ?? 'see the task log'}`,
    quiet: () => result.archive ?? '',
  })
}

export const restore: ProxmoxHandler<typeof vmRestore> = async (
  context,
  { arguments: { archive }, flags },
) => {
  const pve = await context.connect()
  const { node } = await chooseNode(pve, flags.node)
  if (flags.force) {
    if (flags.vmid === undefined)
      throw new UsageError('--force overwrites the VM that --vmid names, and there is no --vmid.')
    await confirmDestructive(context, `Overwrite VM ${flags.vmid} with ${archive}?`)
  }
  const { vmid, storage, force, unique, start } = flags
  const result = await taskStep(context, `Restore ${archive}`, (options) =>
    restoreVm(pve, { ...options, node, archive, ...given({ vmid, storage, force, unique, start }) }),
  )
  context.out.result({
    json: { vmid: result.vmid, node: result.node, archive, ...taskJson(result) },
    text: (style) => `${style.green('VM restored:')} ${style.bold(String(result.vmid))} on ${result.node}`,
    quiet: () => String(result.vmid),
  })
}

export const resize: ProxmoxHandler<typeof vmResize> = async (
  context,
  { arguments: { vm: selector, disk, size } },
) => {
  const { pve, vm, title } = await guestOf(context, selector)
  const result = await taskStep(context, `Resize ${disk} of ${title} to ${size}`, (options) =>
    resizeDisk(pve, vm, { ...options, disk, size }),
  )
  context.out.result({
    json: { ...vm, disk, size, ...taskJson(result) },
    text: () => `${disk} of ${title} is resized`,
    quiet: () => String(vm.vmid),
  })
}

export const remove: ProxmoxHandler<typeof vmDelete> = async (
  context,
  { arguments: { vm: selectors }, flags },
) => {
  const pve = await context.connect()
  const guests = await findGuests(pve, 'qemu', selectors)
  const running = guests.filter(({ status }) => status === 'running')
  if (running.length > 0 && !flags.force)
    throw new UsageError(
      `${running.map(guestTitle).join(', ')} ${running.length === 1 ? 'is' : 'are'} running: nothing was removed.`,
      { hint: 'Stop it first, or add --force.' },
    )
  await confirmDestructive(context, `Remove ${guests.map(guestTitle).join(', ')} and all disks?`)
  const words = { verb: 'Remove', done: 'Removed', failed: 'Still there' }
  await changeEach(
    context,
    guests,
    words,
    async ({ vmid, node }) =>
      (options) =>
        deleteVm(
          pve,
          { node, vmid },
          {
            ...options,
            ...given({
              force: flags.force,
              purge: flags.purge,
              destroyUnreferencedDisks: flags['unreferenced-disks'],
            }),
          },
        ),
  )
}

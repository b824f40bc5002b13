import type { PveClient } from '../client/client.js'
import {
  createGuestSnapshot,
  deleteGuestSnapshot,
  listGuestSnapshots,
  rollbackGuestSnapshot,
  type Snapshot,
  type SnapshotOptions,
} from '../guest/snapshots.js'
import type { TaskResult } from '../task/index.js'
import { type VmSelector, vmRef } from './lifecycle.js'

/**
 * Snapshots, oldest first; the VM as it is now is left out.
 * @example
 * for (const { name, createdAt = 0 } of await listSnapshots(client, 'db1'))
 *   console.log(name, new Date(createdAt * 1000).toISOString())
 */
export const listSnapshots = async (pve: PveClient, selector: VmSelector): Promise<Snapshot[]> =>
  listGuestSnapshots(pve, 'qemu', await vmRef(pve, selector))

/**
 * Takes a snapshot of its disks; `withMemory` keeps the memory of a running VM, too.
 * @throws TaskError or ApiError when the server refuses: not every storage has snapshots
 * @example
 * await createSnapshot(client, 'db1', { name: 'before-upgrade', description: 'PostgreSQL 17', withMemory: true })
 */
export const createSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions & { readonly description?: string; readonly withMemory?: boolean },
): Promise<TaskResult> => createGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

/**
 * Puts the VM back to a snapshot; what came after is lost.
 * @example
 * await rollbackSnapshot(client, 'db1', { name: 'before-upgrade', start: true })
 */
export const rollbackSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions & { readonly start?: boolean },
): Promise<TaskResult> => rollbackGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

/**
 * Deletes a snapshot; the VM stays as it is now.
 * @example
 * await deleteSnapshot(client, 'db1', { name: 'before-upgrade' })
 */
export const deleteSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions,
): Promise<TaskResult> => deleteGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

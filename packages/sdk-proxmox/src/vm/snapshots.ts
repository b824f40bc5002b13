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

/** Snapshots, oldest first; the VM as it is now is left out. */
export const listSnapshots = async (pve: PveClient, selector: VmSelector): Promise<Snapshot[]> =>
  listGuestSnapshots(pve, 'qemu', await vmRef(pve, selector))

export const createSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions & { readonly description?: string; readonly withMemory?: boolean },
): Promise<TaskResult> => createGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

/** Puts the VM back to a snapshot; what came after is lost. */
export const rollbackSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions & { readonly start?: boolean },
): Promise<TaskResult> => rollbackGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

export const deleteSnapshot = async (
  pve: PveClient,
  selector: VmSelector,
  options: SnapshotOptions,
): Promise<TaskResult> => deleteGuestSnapshot(pve, 'qemu', await vmRef(pve, selector), options)

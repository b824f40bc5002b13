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
import { type ContainerSelector, containerRef } from './lifecycle.js'

/** Snapshots, oldest first; the container as it is now is left out. */
export const listContainerSnapshots = async (
  pve: PveClient,
  selector: ContainerSelector,
): Promise<Snapshot[]> => listGuestSnapshots(pve, 'lxc', await containerRef(pve, selector))

/** Storages that cannot make one, and bind mounts, are refused by the server ("snapshot feature is not available"). */
export const createContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions & { readonly description?: string },
): Promise<TaskResult> => createGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

/** Puts the container back to a snapshot; what came after is lost. */
export const rollbackContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions & { readonly start?: boolean },
): Promise<TaskResult> => rollbackGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

export const deleteContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions,
): Promise<TaskResult> => deleteGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

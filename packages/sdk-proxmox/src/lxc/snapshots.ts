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

/**
 * Snapshots, oldest first; the container as it is now is left out.
 * @example
 * const names = (await listContainerSnapshots(client, 'docker1')).map(({ name }) => name)
 */
export const listContainerSnapshots = async (
  pve: PveClient,
  selector: ContainerSelector,
): Promise<Snapshot[]> => listGuestSnapshots(pve, 'lxc', await containerRef(pve, selector))

/**
 * Takes a snapshot of its volumes, while it runs or not. Storages that cannot make one, and bind mounts, are refused by
 * the server ("snapshot feature is not available").
 * @example
 * await createContainerSnapshot(client, 'docker1', { name: 'before-upgrade', description: 'Docker 28' })
 */
export const createContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions & { readonly description?: string },
): Promise<TaskResult> => createGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

/**
 * Puts the container back to a snapshot; what came after is lost.
 * @example
 * await rollbackContainerSnapshot(client, 'docker1', { name: 'before-upgrade', start: true })
 */
export const rollbackContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions & { readonly start?: boolean },
): Promise<TaskResult> => rollbackGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

/**
 * Deletes a snapshot; the container stays as it is now.
 * @example
 * await deleteContainerSnapshot(client, 'docker1', { name: 'before-upgrade' })
 */
export const deleteContainerSnapshot = async (
  pve: PveClient,
  selector: ContainerSelector,
  options: SnapshotOptions,
): Promise<TaskResult> => deleteGuestSnapshot(pve, 'lxc', await containerRef(pve, selector), options)

/** Snapshots of VMs and containers. */
import type { PveClient } from '../client/client.js'
import type { GuestType } from '../inventory/index.js'
import type { TaskResult } from '../task/index.js'
import { type ActionOptions, action } from './action.js'
import { type GuestRef, guestNoun } from './ref.js'

export interface Snapshot {
  readonly name: string
  readonly description?: string
  /** Epoch seconds. */
  readonly createdAt?: number
  readonly parent?: string
  /** The memory was kept too. */
  readonly withMemory: boolean
}

/** Snapshots, oldest first; the entry `current`, which is the guest as it is now, is left out. */
export async function listGuestSnapshots(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
): Promise<Snapshot[]> {
  const rows: readonly {
    name: string
    description?: string
    snaptime?: number
    parent?: string
    vmstate?: boolean
  }[] =
    type === 'qemu'
      ? await pve.get('/nodes/{node}/qemu/{vmid}/snapshot', guest)
      : await pve.get('/nodes/{node}/lxc/{vmid}/snapshot', guest)
  return rows
    .filter((row) => row.name !== 'current')
    .map(({ name, description, snaptime, parent, vmstate }) => ({
      name,
      ...(description !== undefined && { description: description.trim() }),
      ...(snaptime !== undefined && { createdAt: snaptime }),
      ...(parent !== undefined && { parent }),
      withMemory: vmstate === true,
    }))
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
}

export interface SnapshotOptions extends ActionOptions {
  readonly name: string
}

/** @param options.withMemory VMs only */
export function createGuestSnapshot(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
  options: SnapshotOptions & { readonly description?: string; readonly withMemory?: boolean },
): Promise<TaskResult> {
  const parameters = {
    ...guest,
    snapname: options.name,
    ...(options.description !== undefined && { description: options.description }),
  }
  return action(
    pve,
    guest,
    {
      type,
      phase: `snapshot ${guestNoun[type]} ${guest.vmid} as '${options.name}'`,
      taskType: /^(?:qm|vz)snapshot$/,
    },
    options,
    (call) =>
      type === 'qemu'
        ? pve.post(
            '/nodes/{node}/qemu/{vmid}/snapshot',
            {
              ...parameters,
              ...(options.withMemory !== undefined && { vmstate: options.withMemory }),
            },
            call,
          )
        : pve.post('/nodes/{node}/lxc/{vmid}/snapshot', parameters, call),
  )
}

/** Puts the guest back to a snapshot; what came after is lost. */
export function rollbackGuestSnapshot(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
  options: SnapshotOptions & { readonly start?: boolean },
): Promise<TaskResult> {
  const parameters = {
    ...guest,
    snapname: options.name,
    ...(options.start !== undefined && { start: options.start }),
  }
  return action(
    pve,
    guest,
    {
      type,
      phase: `roll ${guestNoun[type]} ${guest.vmid} back to '${options.name}'`,
      taskType: /^(?:qm|vz)rollback$/,
    },
    options,
    (call) =>
      type === 'qemu'
        ? pve.post('/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback', parameters, call)
        : pve.post('/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback', parameters, call),
  )
}

export function deleteGuestSnapshot(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
  options: SnapshotOptions,
): Promise<TaskResult> {
  const parameters = { ...guest, snapname: options.name }
  return action(
    pve,
    guest,
    {
      type,
      phase: `delete snapshot '${options.name}' of ${guestNoun[type]} ${guest.vmid}`,
      taskType: /^(?:qm|vz)delsnapshot$/,
    },
    options,
    (call) =>
      type === 'qemu'
        ? pve.delete('/nodes/{node}/qemu/{vmid}/snapshot/{snapname}', parameters, call)
        : pve.delete('/nodes/{node}/lxc/{vmid}/snapshot/{snapname}', parameters, call),
  )
}

import type { PveClient } from '../client/client.js'
import { type ActionOptions, action } from '../guest/action.js'
import type { TaskResult } from '../task/index.js'
import { type VmSelector, vmRef } from './lifecycle.js'

export interface Snapshot {
  readonly name: string
  readonly description?: string
  /** Epoch seconds. */
  readonly createdAt?: number
  readonly parent?: string
  /** The memory was kept too. */
  readonly withMemory: boolean
}

/** Snapshots, oldest first; the entry `current`, which is the VM as it is now, is left out. */
export async function listSnapshots(pve: PveClient, selector: VmSelector): Promise<Snapshot[]> {
  const rows = await pve.get('/nodes/{node}/qemu/{vmid}/snapshot', await vmRef(pve, selector))
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

export async function createSnapshot(
  pve: PveClient,
  selector: VmSelector,
  options: ActionOptions & { name: string; description?: string; withMemory?: boolean },
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  return action(
    pve,
    vm,
    { type: 'qemu', phase: `snapshot VM ${vm.vmid} as '${options.name}'`, taskType: /^qmsnapshot$/ },
    options,
    (call) =>
      pve.post(
        '/nodes/{node}/qemu/{vmid}/snapshot',
        {
          ...vm,
          snapname: options.name,
          ...(options.description !== undefined && { description: options.description }),
          ...(options.withMemory !== undefined && { vmstate: options.withMemory }),
        },
        call,
      ),
  )
}

/** Puts the VM back to a snapshot; what came after is lost. */
export async function rollbackSnapshot(
  pve: PveClient,
  selector: VmSelector,
  options: ActionOptions & { name: string; start?: boolean },
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  return action(
    pve,
    vm,
    { type: 'qemu', phase: `roll VM ${vm.vmid} back to '${options.name}'`, taskType: /^qmrollback$/ },
    options,
    (call) =>
      pve.post(
        '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback',
        { ...vm, snapname: options.name, ...(options.start !== undefined && { start: options.start }) },
        call,
      ),
  )
}

export async function deleteSnapshot(
  pve: PveClient,
  selector: VmSelector,
  options: ActionOptions & { name: string },
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  return action(
    pve,
    vm,
    {
      type: 'qemu',
      phase: `delete snapshot '${options.name}' of VM ${vm.vmid}`,
      taskType: /^qmdelsnapshot$/,
    },
    options,
    (call) =>
      pve.delete('/nodes/{node}/qemu/{vmid}/snapshot/{snapname}', { ...vm, snapname: options.name }, call),
  )
}

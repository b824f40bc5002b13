/** Removing a VM with its disks: for rollback (only what this creation made) and for `deleteVm`. */
import { ConnectionError, PveError, TimeLimitError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { NotFoundError, TaskError } from '../client/errors/index.js'
import { type TaskResult, waitTask } from '../task/index.js'
import { waitPower } from './ha.js'
import { identify } from './identity.js'
import type { VmRef } from './ref.js'

interface DestroyOptions {
  /** Remove it only when it carries this creation's UUID. */
  readonly uuid: string
  readonly signal?: AbortSignal
  readonly onLog?: (line: string) => void
}

/** @throws PveError VM_NOT_OURS when another VM has the id by now */
export async function destroyVm(pve: PveClient, vm: VmRef, options: DestroyOptions): Promise<void> {
  const identity = await identify(pve, vm.node, vm.vmid, options.uuid, options.signal)
  if (identity.kind === 'absent') return
  if (identity.kind !== 'ours') {
    throw new PveError(`VM ${vm.vmid} is not the one that was made here: it is left alone.`, {
      code: 'VM_NOT_OURS',
      ids: { vmid: String(vm.vmid), node: vm.node },
    })
  }
  await removeVm(pve, vm, { ...options, stopFirst: true })
}

export interface RemoveOptions {
  readonly signal?: AbortSignal
  readonly onLog?: (line: string) => void
  /** Stop it when it runs. Default: a running VM is refused by the server. */
  readonly stopFirst?: boolean
  /** Also from backup jobs, replication and high availability. Default true. */
  readonly purge?: boolean
  /** Also volumes of this id that no configuration names. Default true. */
  readonly destroyUnreferencedDisks?: boolean
}

export async function removeVm(
  pve: PveClient,
  { node, vmid }: VmRef,
  options: RemoveOptions,
): Promise<TaskResult | undefined> {
  const call = { phase: `delete VM ${vmid}`, ...(options.signal && { signal: options.signal }) }
  const wait = (upid: string) =>
    waitTask(pve, upid, { ...call, ...(options.onLog && { onLog: options.onLog }) })
  if (options.stopFirst) {
    const status = await pve.get('/nodes/{node}/qemu/{vmid}/status/current', { node, vmid }, call)
    if (status.status === 'running')
      await waitPower(
        pve,
        { node, vmid },
        await pve.post('/nodes/{node}/qemu/{vmid}/status/stop', { node, vmid }, call),
        'stopped',
        { ...call, ...(options.onLog && { onLog: options.onLog }) },
      )
  }
  const remove = () =>
    pve.delete(
      '/nodes/{node}/qemu/{vmid}',
      {
        node,
        vmid,
        purge: options.purge ?? true,
        'destroy-unreferenced-disks': options.destroyUnreferencedDisks ?? true,
      },
      call,
    )
  for (let attempt = 0; ; attempt++) {
    try {
      return await wait(await remove())
    } catch (error) {
      if (error instanceof NotFoundError) return undefined
      if (error instanceof TaskError && /does not exist/.test(error.exitStatus)) return undefined
      // Whether it was removed shows when it is asked for again: a second removal finds nothing.
      const lost = error instanceof ConnectionError || error instanceof TimeLimitError
      if (!lost || attempt >= 2) throw error
    }
  }
}

/** Removing a VM with its disks: for rollback (only what this creation made) and for `deleteVm`. */
import { ConnectionError, PveError, TimeLimitError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { NotFoundError, PermissionError, TaskError } from '../client/errors/index.js'
import { waitPower } from '../guest/ha.js'
import type { GuestRef } from '../guest/ref.js'
import { type TaskResult, waitTask } from '../task/index.js'
import { identify } from './identity.js'

interface DestroyOptions {
  /** Remove it only when it carries this creation's UUID. */
  readonly uuid: string
  /** Volumes that were there before it: a VM that owns one of them is left, since removing it would destroy them. */
  readonly keep?: readonly string[]
  readonly signal?: AbortSignal
  readonly onLog?: (line: string) => void
}

/** @throws PveError VM_NOT_OURS when another VM has the id by now */
export async function destroyVm(pve: PveClient, vm: GuestRef, options: DestroyOptions): Promise<void> {
  const identity = await identify(pve, vm.node, vm.vmid, options.uuid, options.signal)
  if (identity.kind === 'absent') return
  if (identity.kind !== 'ours') {
    throw new PveError(`VM ${vm.vmid} is not the one that was made here: it is left alone.`, {
      code: 'VM_NOT_OURS',
      ids: { vmid: String(vm.vmid), node: vm.node },
    })
  }
  const owned = new RegExp(`[:/](?:vm|base)-${vm.vmid}-`)
  const kept = options.keep?.find((volume) => owned.test(volume))
  if (kept !== undefined) {
    throw new PveError(`VM ${vm.vmid} holds '${kept}', which was there before it: it is left alone.`, {
      code: 'VM_HOLDS_VOLUME',
      ids: { vmid: String(vm.vmid), node: vm.node },
      hint: 'Removing the VM would destroy that volume: move it to another VM first.',
    })
  }
  // What no configuration names may have been there before this creation.
  await removeVm(pve, vm, { ...options, stopFirst: true, destroyUnreferencedDisks: false })
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
  { node, vmid }: GuestRef,
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
        'qemu',
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
  const birthmark = await birthmarkOf(pve, { node, vmid }, call)
  if (birthmark === undefined) return undefined
  for (let attempt = 0; ; attempt++) {
    try {
      // Another VM may have been given the id since: that one is none of ours.
      if (attempt > 0 && (await birthmarkOf(pve, { node, vmid }, call)) !== birthmark) return undefined
      return await wait(await remove())
    } catch (error) {
      if (error instanceof NotFoundError) return undefined
      if (error instanceof TaskError && /does not exist/.test(error.exitStatus)) return undefined
      // Whether it was removed shows when it is asked for again: a second removal finds nothing.
      const lost = error instanceof ConnectionError || error instanceof TimeLimitError
      if (!lost || attempt >= 2 || birthmark === hidden) throw error
    }
  }
}

/** What a VM has from its making and keeps: tells it from another that comes to have its id. Undefined when there is none. */
async function birthmarkOf(
  pve: PveClient,
  { node, vmid }: GuestRef,
  call: { signal?: AbortSignal },
): Promise<string | undefined> {
  try {
    const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid }, call)
    return JSON.stringify([config.smbios1?.uuid, config.vmgenid, config.meta])
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    if (error instanceof PermissionError) return hidden
    throw error
  }
}
/** Who may not look cannot tell one VM from another, and so does not send a second time. */
const hidden = 'hidden'

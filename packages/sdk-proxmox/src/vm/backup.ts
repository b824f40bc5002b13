import type { PveClient } from '../client/client.js'
import { type ActionOptions, action } from '../guest/action.js'
import { withFreeId } from '../guest/allocate.js'
import type { TaskResult } from '../task/index.js'
import { type VmSelector, vmRef } from './lifecycle.js'

export interface BackupOptions extends ActionOptions {
  /** A storage with content `backup`. */
  readonly storage: string
  /** Default `snapshot`: the VM goes on running. */
  readonly mode?: 'snapshot' | 'suspend' | 'stop'
  /** Default `zstd`. */
  readonly compress?: 'zstd' | 'gzip' | 'lzo' | '0'
  /** `{{guestname}}`, `{{vmid}}` and `{{node}}` are filled in by the server. */
  readonly notes?: string
  /** Keeps the archive from being removed or pruned. */
  readonly protected?: boolean
}

export interface BackupResult extends TaskResult {
  /** The volume that was written, as the task's log names it. */
  readonly archive: string | undefined
}

/**
 * Backs a VM up to a storage, and gives the volume that was written.
 * @throws TaskError when the backup failed
 * @example
 * const { archive, tookMs } = await backupVm(client, 'db1', { storage: 'cephfs', notes: '{{guestname}}, weekly', signal })
 * console.log(archive, tookMs)
 */
export async function backupVm(
  pve: PveClient,
  selector: VmSelector,
  options: BackupOptions,
): Promise<BackupResult> {
  const vm = await vmRef(pve, selector)
  const result = await action(
    pve,
    vm,
    { type: 'qemu', phase: `back up VM ${vm.vmid}`, taskType: /^vzdump$/ },
    options,
    (call) =>
      pve.post(
        '/nodes/{node}/vzdump',
        {
          node: vm.node,
          vmid: [vm.vmid],
          storage: options.storage,
          mode: options.mode ?? 'snapshot',
          compress: options.compress ?? 'zstd',
          ...(options.notes !== undefined && { 'notes-template': options.notes }),
          ...(options.protected !== undefined && { protected: options.protected }),
        },
        call,
      ),
  )
  const line = result.log.find((text) => /creating vzdump archive|Backup archive/i.test(text))
  const file = /'([^']+)'/.exec(line ?? '')?.[1]
  const archives = await pve.get('/nodes/{node}/storage/{storage}/content', {
    node: vm.node,
    storage: options.storage,
    content: 'backup',
    vmid: vm.vmid,
  })
  const byName = archives.find((volume) =>
    file?.endsWith(volume.volid.slice(volume.volid.lastIndexOf('/') + 1)),
  )
  const newest = [...archives].sort((a, b) => (b.ctime ?? 0) - (a.ctime ?? 0))[0]
  return { ...result, archive: (byName ?? newest)?.volid }
}

export interface RestoreOptions extends ActionOptions {
  readonly node: string
  /** `cephfs:backup/vzdump-qemu-100-2026_11_21-10_00_00.vma.zst` */
  readonly archive: string
  /** Default the next free one. */
  readonly vmid?: number
  readonly storage?: string
  /** Overwrite the VM that has this id. */
  readonly force?: boolean
  /** Give it new MAC addresses and UUIDs. */
  readonly unique?: boolean
  readonly start?: boolean
}

/**
 * Makes a VM from a backup: a new one, or with `force` in place of the one that has the id.
 * @example
 * const { archive } = await backupVm(client, 'db1', { storage: 'cephfs' })
 * if (archive !== undefined)
 *   await restoreVm(client, { node: 'pve3', archive, storage: 'ceph-pool', unique: true, signal })
 */
export async function restoreVm(
  pve: PveClient,
  options: RestoreOptions,
): Promise<TaskResult & { vmid: number; node: string }> {
  const restore = async (vmid: number) => {
    const vm = { node: options.node, vmid }
    const result = await action(
      pve,
      vm,
      { type: 'qemu', phase: `restore VM ${vmid} from ${options.archive}`, taskType: /^qmrestore$/ },
      options,
      (call) =>
        pve.post(
          '/nodes/{node}/qemu',
          {
            ...vm,
            archive: options.archive,
            ...(options.storage !== undefined && { storage: options.storage }),
            ...(options.force !== undefined && { force: options.force }),
            ...(options.unique !== undefined && { unique: options.unique }),
            ...(options.start !== undefined && { start: options.start }),
          },
          call,
        ),
    )
    return { ...result, ...vm }
  }
  return options.vmid === undefined ? withFreeId(pve, restore) : restore(options.vmid)
}

import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { needOfVolume } from '../quota/index.js'
import { explainQuota, requireQuota } from '../quota/require.js'
import {
  innerOf,
  nameOf,
  parseResource,
  ResourceFailedError,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { isErrorStatus } from './actions.js'
import { findBackup, readBackup } from './backups.js'
import { withBackupService } from './make-backup.js'
import type { Backup, Volume } from './shapes.js'
import { findVolume, readVolume } from './volumes.js'
import { waitForStatus } from './wait.js'

export interface RestoreBackupOptions extends WaitingOptions {
  /** Name or id of a volume that is overwritten; it must be available and large enough. Default: a new one. */
  readonly intoVolume?: string
  /** Of the new volume. */
  readonly name?: string
  readonly checkQuota?: boolean
}

const restoreShape = z.object({ volume_id: z.string() })

/**
 * Ends when the volume has the backup's data, and gives that volume: a new one, unless `intoVolume` names one.
 *
 * @throws ResourceStateError, ValidationError with code OS_QUOTA and the arithmetic (QuotaError, with the same code, where
 *   only the cloud itself finds no room), ResourceFailedError when restoring failed
 * @example
 * await createBackup(cloud, 'old-data', 'old-data-1')
 * const { sizeGiB } = await restoreBackup(cloud, 'old-data-1', { intoVolume: 'old-data' })
 * console.log(sizeGiB) // 40
 */
export async function restoreBackup(
  cloud: Cloud,
  ref: string,
  options: RestoreBackupOptions = {},
): Promise<Volume> {
  const backup = await findBackup(cloud, ref, signalOf(options))
  const phase = `restore backup ${nameOf(backup)}`
  if (backup.status !== 'available') {
    throw new ResourceStateError(
      `Backup ${nameOf(backup)} is ${backup.status}: only an available one can be restored.`,
      { phase, hint: 'Wait until that is over, or choose another backup.', ids: { backupId: backup.id } },
    )
  }
  const into =
    options.intoVolume === undefined
      ? undefined
      : await findVolume(cloud, options.intoVolume, signalOf(options))
  if (into !== undefined) requireTarget(into, backup, phase)
  const need = into === undefined ? needOfVolume(backup) : {}
  const call = { phase, ...signalOf(options) }
  if (options.checkQuota !== false) await requireQuota(cloud, need, call)
  const answer = await withBackupService(phase, () =>
    explainQuota(cloud, need, call, () =>
      cloud.blockStorage.request('post', '/backups/{id}/restore', {
        path: { id: backup.id },
        body: {
          restore: {
            ...(into !== undefined && { volume_id: into.id }),
            ...(into === undefined && options.name !== undefined && { name: options.name }),
          },
        },
        ...call,
      }),
    ),
  )
  const volumeId = parseResource(restoreShape, innerOf(answer.data, 'restore'), phase).volume_id
  if (options.wait === false) return readVolume(cloud, volumeId, signalOf(options))
  const volume = await waitForStatus(cloud, {
    ...options,
    name: `volume ${volumeId}`,
    id: volumeId,
    phase,
    until: `to be restored from backup ${nameOf(backup)}`,
    look: (signal) => readVolume(cloud, volumeId, { signal }),
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
  // A new volume is available for a moment before its data come: the backup says when all of it is done.
  const after = await waitForStatus(cloud, {
    ...options,
    name: `backup ${nameOf(backup)}`,
    id: backup.id,
    phase,
    until: 'to be restored',
    look: (signal) => readBackup(cloud, backup.id, { signal }),
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
  const end = await readVolume(cloud, volumeId, signalOf(options))
  if (!isErrorStatus(end.status)) return end
  throw new ResourceFailedError(
    `Volume ${nameOf(volume)} is in state ${end.status}${after.failReason === undefined ? '.' : `: ${after.failReason}`}`,
    { phase, hint: 'The backup is still there: try again.', ids: { volumeId, backupId: backup.id } },
  )
}

function requireTarget(volume: Volume, backup: Backup, phase: string): void {
  const reason =
    volume.status !== 'available'
      ? `is ${volume.status}: it has to be available`
      : volume.sizeGiB < backup.sizeGiB
        ? `has ${volume.sizeGiB} GiB, and the backup needs ${backup.sizeGiB} GiB`
        : undefined
  if (reason === undefined) return
  throw new ResourceStateError(`Volume ${nameOf(volume)} ${reason}.`, {
    phase,
    hint: 'Choose another volume, or none: then a new one is made.',
    ids: { volumeId: volume.id, backupId: backup.id },
  })
}

/** Making and deleting backups, where the cloud has a service for it. */
import { z } from 'zod'
import { NotFoundError, UnavailableError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import { needOfBackup } from '../quota/index.js'
import { explainQuota, requireQuota } from '../quota/require.js'
import {
  deleteResource,
  innerOf,
  nameOf,
  parseResource,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import { backupKind, findBackup, listBackups, readBackup } from './backups.js'
import type { Backup, Volume } from './shapes.js'
import { findVolume } from './volumes.js'
import { waitForStatus, waitUntilGone } from './wait.js'

/**
 * Refuses where nothing makes backups; Cinder keeps its list of them even where nothing does.
 *
 * @param phase what is being done, for the error
 * @throws ResourceStateError
 */
export async function requireBackupService(
  cloud: Cloud,
  phase: string,
  options: ResourceOptions = {},
): Promise<void> {
  try {
    await cloud.blockStorage.request('get', '/backups', { query: { limit: 1 }, phase, ...signalOf(options) })
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    throw noBackupService(phase, error)
  }
}

function noBackupService(phase: string, cause: unknown): ResourceStateError {
  return new ResourceStateError('This cloud has no backup service (cinder-backup) that runs.', {
    phase,
    hint: 'Take a snapshot, or copy the volume into an image; an administrator can set up cinder-backup.',
    cause,
  })
}

export interface CreateBackupOptions extends WaitingOptions {
  readonly description?: string
  /** Only what has changed since the last backup of the volume. */
  readonly incremental?: boolean
  /** Of this snapshot (its id) of the volume instead of the volume as it is. */
  readonly snapshotId?: string
  readonly container?: string
  /** Default true. */
  readonly checkQuota?: boolean
}

const startedShape = z.object({ id: z.string() })

/**
 * Copies a volume to where the cloud keeps backups. Ends when the backup is `available`. Of a volume in use it is as after a
 * power cut.
 *
 * @throws ResourceStateError (also where nothing makes backups), ValidationError with code OS_QUOTA and the arithmetic
 *   (QuotaError, with the same code, where only the cloud itself finds no room), ResourceFailedError
 * @example
 * const { status } = await createBackup(cloud, 'old-data', 'old-data-1', { description: 'before the move' })
 * console.log(status) // available
 * await createBackup(cloud, 'old-data', 'old-data-2', { incremental: true })
 */
export async function createBackup(
  cloud: Cloud,
  volumeRef: string,
  name: string,
  options: CreateBackupOptions = {},
): Promise<Backup> {
  const phase = `back up volume ${volumeRef} as ${name}`
  const volume = await findVolume(cloud, volumeRef, signalOf(options))
  requireVolumeAction('backup', volume, phase)
  await requireBackupService(cloud, phase, options)
  if (options.incremental === true) await requireFullBackup(cloud, volume, phase, options)
  const need = needOfBackup(volume)
  const call = { phase, ...signalOf(options) }
  if (options.checkQuota !== false) await requireQuota(cloud, need, call)
  const answer = await withBackupService(phase, () =>
    explainQuota(cloud, need, call, () =>
      cloud.blockStorage.request('post', '/backups', {
        body: {
          backup: {
            volume_id: volume.id,
            name,
            ...(options.description !== undefined && { description: options.description }),
            ...(options.container !== undefined && { container: options.container }),
            ...(options.incremental === true && { incremental: true }),
            ...(options.snapshotId !== undefined && { snapshot_id: options.snapshotId }),
            ...(volume.status === 'in-use' && options.snapshotId === undefined && { force: true }),
          },
        },
        ...call,
      }),
    ),
  )
  const { id } = parseResource(startedShape, innerOf(answer.data, 'backup'), phase)
  if (options.wait === false) return readBackup(cloud, id, signalOf(options))
  return waitForStatus(cloud, {
    ...options,
    name: `backup ${name}`,
    id,
    phase,
    until: 'to be made',
    look: (signal) => readBackup(cloud, id, { signal }),
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
}

async function requireFullBackup(cloud: Cloud, volume: Volume, phase: string, options: ResourceOptions) {
  for await (const { status } of listBackups(cloud, { ...signalOf(options), volumeId: volume.id })) {
    if (status === 'available') return
  }
  throw new ResourceStateError(
    `Volume ${nameOf(volume)} has no backup yet that an incremental one could build on.`,
    { phase, hint: 'Make a full backup first.', ids: { volumeId: volume.id } },
  )
}

/** Cinder says 503 where it knows of no backup service that is up. */
export async function withBackupService<T>(phase: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UnavailableError && error.status === 503) throw noBackupService(phase, error)
    throw error
  }
}

/**
 * Ends when it is gone.
 *
 * @throws ResourceStateError when others build on it, or it is being made or restored
 * @example
 * await createBackup(cloud, 'old-data', 'trial')
 * await deleteBackup(cloud, 'trial')
 */
export async function deleteBackup(cloud: Cloud, ref: string, options: WaitingOptions = {}): Promise<void> {
  const backup = await findBackup(cloud, ref, signalOf(options))
  const phase = `delete backup ${nameOf(backup)}`
  const reason = backup.hasDependents
    ? 'has incremental backups that build on it'
    : ['available', 'error'].includes(backup.status)
      ? undefined
      : `is ${backup.status}`
  if (reason !== undefined) {
    throw new ResourceStateError(`Backup ${nameOf(backup)} cannot be deleted: it ${reason}.`, {
      phase,
      hint: backup.hasDependents ? 'Delete the later ones first.' : 'Wait until that is over, and try again.',
      ids: { backupId: backup.id },
    })
  }
  await deleteResource(cloud.blockStorage, backupKind, backup.id, {
    phase,
    look: (signal) => readBackup(cloud, backup.id, { ...(signal && { signal }) }),
    ...signalOf(options),
  })
  if (options.wait === false) return
  await waitUntilGone(cloud, {
    ...options,
    name: `backup ${nameOf(backup)}`,
    id: backup.id,
    phase,
    look: (signal) => readBackup(cloud, backup.id, { signal }),
  })
}

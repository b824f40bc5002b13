import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  nameOf,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import type { Snapshot, Volume } from './shapes.js'
import { listVolumeSnapshots } from './snapshots.js'
import { findVolume, readVolume, volumeKind } from './volumes.js'
import { waitUntilGone } from './wait.js'

export interface DeleteVolumeOptions extends WaitingOptions {
  /** With its snapshots. Default false: a volume that has some is not deleted. */
  readonly cascade?: boolean
}

/**
 * Ends when it is gone.
 *
 * @throws ResourceStateError: attached (to which server), snapshots (which), a state that does not allow it
 * @throws ResourceNotFoundError, AmbiguousNameError; ResourceFailedError when deleting it has failed
 * @example
 * await deleteVolume(cloud, 'old-data')
 */
export async function deleteVolume(
  cloud: Cloud,
  ref: string,
  options: DeleteVolumeOptions = {},
): Promise<void> {
  const volume = await findVolume(cloud, ref, signalOf(options))
  const phase = `delete volume ${nameOf(volume)}`
  requireVolumeAction('delete', volume, phase)
  const snapshots: Snapshot[] = []
  for await (const one of listVolumeSnapshots(cloud, { ...signalOf(options), volumeId: volume.id })) {
    snapshots.push(one)
  }
  requireNoSnapshots(volume, snapshots, options.cascade === true, phase)
  await deleteResource(cloud.blockStorage, volumeKind, volume.id, {
    query: { cascade: options.cascade === true ? true : undefined },
    phase,
    look: (signal) => readVolume(cloud, volume.id, { ...(signal && { signal }) }),
    ...signalOf(options),
  })
  if (options.wait === false) return
  await waitUntilGone(cloud, {
    ...options,
    name: `volume ${nameOf(volume)}`,
    id: volume.id,
    phase,
    look: (signal) => readVolume(cloud, volume.id, { signal }),
  })
}

function requireNoSnapshots(
  volume: Volume,
  snapshots: readonly Snapshot[],
  cascade: boolean,
  phase: string,
): void {
  if (snapshots.length === 0 || cascade) return
  const names = snapshots.map(nameOf)
  throw new ResourceStateError(
    `Volume ${nameOf(volume)} has ${snapshots.length === 1 ? 'a snapshot' : `${snapshots.length} snapshots`}: ${names.join(', ')}.`,
    {
      phase,
      hint: 'Delete them first; a program can have them go with it (`cascade`).',
      ids: { volumeId: volume.id },
      details: { snapshots: snapshots.map(({ id }) => id) },
    },
  )
}

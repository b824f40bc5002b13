import { CancelledError, toPveError } from '@pve/core'
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { collect, innerOf, type ResourceOptions, signalOf } from '../resource/index.js'
import { type ActionAnswer, actionsOfVolume } from './actions.js'
import { listBackups } from './backups.js'
import { listVolumeMessages, type VolumeMessage } from './messages.js'
import type { Backup, Snapshot, Volume } from './shapes.js'
import { listVolumeSnapshots, readSnapshot } from './snapshots.js'
import { findVolume, readVolume } from './volumes.js'

/** A volume and what it has to do with others. */
export interface VolumeDetail {
  readonly volume: Volume
  /** Names of the servers that it is attached to, by their ids; what cannot be seen is left out. */
  readonly serverNames: Readonly<Record<string, string>>
  readonly snapshots: readonly Snapshot[]
  readonly backups: readonly Backup[]
  /** What it was made from; undefined: of nothing, or that is gone. */
  readonly madeFrom?: {
    readonly kind: 'snapshot' | 'volume' | 'image'
    readonly id: string
    readonly name: string
  }
  /** Failures that the cloud tells of, the newest first. */
  readonly messages: readonly VolumeMessage[]
  readonly actions: readonly ActionAnswer[]
}

/**
 * A volume of a name or an id with everything around it, asked for at a time. What may not be seen is left out.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { volume, serverNames, snapshots, madeFrom } = await showVolume(cloud, 'db-1-root')
 * console.log(volume.sizeGiB, Object.values(serverNames), madeFrom?.name) // 20 [ 'db-1' ] debian-12
 */
export async function showVolume(
  cloud: Cloud,
  ref: string,
  options: ResourceOptions = {},
): Promise<VolumeDetail> {
  const call = signalOf(options)
  const volume = await findVolume(cloud, ref, call)
  const around = { ...call, volumeId: volume.id }
  const [snapshots, backups, messages, serverNames, madeFrom] = await Promise.all([
    all(cloud, listVolumeSnapshots(cloud, around)),
    all(cloud, listBackups(cloud, around)),
    all(cloud, listVolumeMessages(cloud, volume.id, options.signal)),
    namesOfServers(cloud, volume, call),
    sourceOf(cloud, volume, call),
  ])
  return {
    volume,
    serverNames,
    snapshots,
    backups,
    messages,
    actions: actionsOfVolume(volume),
    ...(madeFrom && { madeFrom }),
  }
}

/** What may not be seen, or is not there, is none: the volume itself is what was asked for. */
async function orNothing<T>(cloud: Cloud, asked: Promise<T>, nothing: T): Promise<T> {
  try {
    return await asked
  } catch (thrown) {
    const error = toPveError(thrown)
    if (error instanceof CancelledError) throw error
    cloud.logger.debug(
      { code: error.code, reason: error.message },
      'something around a volume cannot be read',
    )
    return nothing
  }
}

async function all<T>(cloud: Cloud, rows: AsyncIterable<T>): Promise<readonly T[]> {
  return orNothing(cloud, collect(rows), [])
}

async function namesOfServers(
  cloud: Cloud,
  volume: Volume,
  call: { signal?: AbortSignal },
): Promise<Record<string, string>> {
  const named = await Promise.all(
    volume.attachments.map(async ({ serverId }): Promise<[string, string][]> => {
      const asked = cloud.compute.request('get', '/servers/{id}', {
        path: { id: serverId },
        phase: `show server ${serverId}`,
        ...call,
      })
      const answer = await orNothing(cloud, asked, undefined)
      const parsed = z.object({ name: z.string() }).safeParse(innerOf(answer?.data, 'server'))
      return parsed.success ? [[serverId, parsed.data.name]] : []
    }),
  )
  return Object.fromEntries(named.flat())
}

async function sourceOf(
  cloud: Cloud,
  volume: Volume,
  call: { signal?: AbortSignal },
): Promise<VolumeDetail['madeFrom']> {
  if (volume.snapshotId !== undefined) {
    const found = await orNothing(cloud, readSnapshot(cloud, volume.snapshotId, call), undefined)
    return found && { kind: 'snapshot', id: found.id, name: found.name }
  }
  if (volume.sourceVolumeId !== undefined) {
    const found = await orNothing(cloud, readVolume(cloud, volume.sourceVolumeId, call), undefined)
    return found && { kind: 'volume', id: found.id, name: found.name }
  }
  const { image_id: id, image_name: name } = volume.imageMetadata
  return id === undefined ? undefined : { kind: 'image', id, name: name ?? '' }
}

import type { Cloud } from '../cloud/index.js'
import { needOfSnapshot } from '../quota/index.js'
import { explainQuota, requireQuota } from '../quota/require.js'
import {
  createOnce,
  deleteResource,
  findResource,
  getResource,
  innerOf,
  listResources,
  nameOf,
  parseResource,
  type ResourceKind,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import { marked, newMark } from './mark.js'
import { type Snapshot, snapshotShape, type Volume } from './shapes.js'
import { findVolume, readVolume, waitForVolume } from './volumes.js'
import { waitForStatus, waitUntilGone, waitUntilMade } from './wait.js'

export interface SnapshotFilter extends ResourceOptions {
  readonly name?: string
  readonly status?: string
  readonly volumeId?: string
  /** Every project's: only for administrators. */
  readonly allProjects?: boolean
}

const snapshotKind: ResourceKind<Snapshot> = {
  kind: 'snapshot',
  path: '/snapshots',
  listPath: '/snapshots/detail',
  key: 'snapshot',
  listKey: 'snapshots',
  row: snapshotShape,
}

/**
 * Snapshots, the newest first.
 *
 * @example
 * const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60_000)
 * for await (const { name, createdAt } of listVolumeSnapshots(cloud, { status: 'available' }))
 *   if (createdAt !== undefined && createdAt < weekAgo) console.log(`${name} is older than a week`)
 */
export function listVolumeSnapshots(
  cloud: Cloud,
  filter: SnapshotFilter = {},
): AsyncGenerator<Snapshot, void, undefined> {
  const query = {
    name: filter.name,
    status: filter.status,
    volume_id: filter.volumeId,
    all_tenants: filter.allProjects === true ? 1 : undefined,
  }
  return listResources(cloud.blockStorage, snapshotKind, query, signalOf(filter))
}

/**
 * By id, in one request.
 *
 * @throws NotFoundError
 * @example
 * const { snapshotId } = await findVolume(cloud, 'db-1-data')
 * if (snapshotId !== undefined) console.log((await readSnapshot(cloud, snapshotId)).name)
 */
export function readSnapshot(cloud: Cloud, id: string, options: ResourceOptions = {}): Promise<Snapshot> {
  return getResource(cloud.blockStorage, snapshotKind, id, signalOf(options))
}

/**
 * The snapshot of a name or an id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { sizeGiB, status } = await findSnapshot(cloud, 'db-last-night')
 * console.log(sizeGiB, status) // 60 available
 */
export function findSnapshot(cloud: Cloud, ref: string, options: ResourceOptions = {}): Promise<Snapshot> {
  return findResource(cloud.blockStorage, snapshotKind, ref, signalOf(options))
}

export interface CreateSnapshotOptions extends WaitingOptions {
  readonly description?: string
  readonly metadata?: Readonly<Record<string, string>>
  /** Default true. */
  readonly checkQuota?: boolean
}

/**
 * A snapshot of a volume. That of one in use is as after a power cut: what the server has not written yet is not in it.
 *
 * @throws ResourceStateError, ValidationError with code OS_QUOTA and the arithmetic (QuotaError, with the same code, where
 *   only the cloud itself finds no room), ResourceFailedError
 * @example
 * const { name, status } = await createVolumeSnapshot(cloud, 'old-data', 'before-the-move', {
 *   metadata: { release: '42' },
 * })
 * console.log(name, status) // before-the-move available
 */
export async function createVolumeSnapshot(
  cloud: Cloud,
  volumeRef: string,
  name: string,
  options: CreateSnapshotOptions = {},
): Promise<Snapshot> {
  const phase = `snapshot volume ${volumeRef} as ${name}`
  const volume = await findVolume(cloud, volumeRef, signalOf(options))
  requireVolumeAction('snapshot', volume, phase)
  const need = needOfSnapshot(volume)
  const call = { phase, ...signalOf(options) }
  if (options.checkQuota !== false) await requireQuota(cloud, need, call)
  const mark = newMark()
  const post = () =>
    cloud.blockStorage.request('post', '/snapshots', {
      // Until 3.65 a volume in use is snapshotted only with force; what comes after 3.65 does not know it any more.
      microversion: '3.0',
      body: {
        snapshot: {
          volume_id: volume.id,
          name,
          ...(volume.status === 'in-use' && { force: true }),
          ...(options.description !== undefined && { description: options.description }),
          metadata: { ...options.metadata, ...mark },
        },
      },
      ...call,
    })
  const made = await createOnce({
    what: phase,
    send: async () =>
      parseResource(
        snapshotShape,
        innerOf((await explainQuota(cloud, need, call, post)).data, 'snapshot'),
        phase,
      ),
    find: (signal) => marked(listVolumeSnapshots(cloud, { name, volumeId: volume.id, signal }), mark),
    drop: async ({ id }, signal) => {
      const look = () => readSnapshot(cloud, id, { signal })
      await waitUntilMade(`snapshot ${name}`, look, signal)
      await deleteResource(cloud.blockStorage, snapshotKind, id, {
        phase: `take back: ${phase}`,
        look,
        signal,
      })
    },
  })
  if (options.wait === false) return made
  return waitForStatus(cloud, {
    ...options,
    name: `snapshot ${name}`,
    id: made.id,
    phase,
    until: 'to be made',
    look: (signal) => readSnapshot(cloud, made.id, { signal }),
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
}

const deletable = ['available', 'error']

/**
 * Ends when it is gone.
 *
 * @throws ResourceStateError when it is in use: a volume is being made of it
 * @example
 * await deleteVolumeSnapshot(cloud, 'db-before-upgrade')
 */
export async function deleteVolumeSnapshot(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions = {},
): Promise<void> {
  const snapshot = await findSnapshot(cloud, ref, signalOf(options))
  const phase = `delete snapshot ${nameOf(snapshot)}`
  if (!deletable.includes(snapshot.status)) {
    throw new ResourceStateError(
      `Snapshot ${nameOf(snapshot)} is ${snapshot.status}: it can be deleted when it is available or in error.`,
      { phase, hint: 'Wait until that is over, and try again.', ids: { snapshotId: snapshot.id } },
    )
  }
  await deleteResource(cloud.blockStorage, snapshotKind, snapshot.id, {
    phase,
    look: (signal) => readSnapshot(cloud, snapshot.id, { ...(signal && { signal }) }),
    ...signalOf(options),
  })
  if (options.wait === false) return
  await waitUntilGone(cloud, {
    ...options,
    name: `snapshot ${nameOf(snapshot)}`,
    id: snapshot.id,
    phase,
    look: (signal) => readSnapshot(cloud, snapshot.id, { signal }),
  })
}

/**
 * Puts a volume back to its latest snapshot; what was written since is lost. Microversion 3.40.
 *
 * @throws ResourceStateError when it is not the latest, the volume has grown since, or it is in use
 * @example
 * await createVolumeSnapshot(cloud, 'old-data', 'before-trial')
 * const { status } = await revertVolume(cloud, 'before-trial', { timeLimitMs: 30 * 60_000 })
 * console.log(status) // available
 */
export async function revertVolume(
  cloud: Cloud,
  snapshotRef: string,
  options: WaitingOptions = {},
): Promise<Volume> {
  const snapshot = await findSnapshot(cloud, snapshotRef, signalOf(options))
  const volume = await readVolume(cloud, snapshot.volumeId, signalOf(options))
  const phase = `put volume ${nameOf(volume)} back to snapshot ${nameOf(snapshot)}`
  requireVolumeAction('revert', volume, phase)
  const refuse = (message: string, hint: string) => {
    throw new ResourceStateError(message, {
      phase,
      hint,
      ids: { snapshotId: snapshot.id, volumeId: volume.id },
    })
  }
  if (volume.sizeGiB !== snapshot.sizeGiB) {
    refuse(
      `Volume ${nameOf(volume)} has ${volume.sizeGiB} GiB, and had ${snapshot.sizeGiB} GiB when snapshot ${nameOf(snapshot)} was made.`,
      'Make a new volume of the snapshot instead.',
    )
  }
  const latest = await latestSnapshot(cloud, volume.id, options)
  if (latest !== undefined && latest.id !== snapshot.id) {
    refuse(
      `Snapshot ${nameOf(snapshot)} is not the latest of volume ${nameOf(volume)}: that is ${nameOf(latest)}.`,
      'Cinder goes back to the latest only: delete the later ones, or make a new volume of this one.',
    )
  }
  await cloud.blockStorage.request('post', '/volumes/{id}/action', {
    path: { id: volume.id },
    body: { revert: { snapshot_id: snapshot.id } },
    microversion: '3.40',
    phase,
    ...signalOf(options),
  })
  if (options.wait === false) return readVolume(cloud, volume.id, signalOf(options))
  return waitForVolume(cloud, volume, {
    ...options,
    phase,
    until: `to be back at snapshot ${nameOf(snapshot)}`,
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
}

async function latestSnapshot(cloud: Cloud, volumeId: string, options: ResourceOptions) {
  let latest: Snapshot | undefined
  for await (const one of listVolumeSnapshots(cloud, { ...signalOf(options), volumeId })) {
    if (latest === undefined || Number(one.createdAt ?? 0) > Number(latest.createdAt ?? 0)) latest = one
  }
  return latest
}

import { type Issue, ValidationError } from '@pve/core'
import type { Cloud } from '../cloud/index.js'
import { findImage, type Image } from '../image/index.js'
import { needOfVolume } from '../quota/index.js'
import { explainQuota, requireQuota } from '../quota/require.js'
import { createOnce, deleteResource, signalOf, type WaitingOptions } from '../resource/index.js'
import { findBackup } from './backups.js'
import { marked, newMark } from './mark.js'
import type { Backup, Snapshot, Volume, VolumeType } from './shapes.js'
import { findSnapshot } from './snapshots.js'
import { findVolumeType } from './volume-types.js'
import { findVolume, listVolumes, readVolume, volumeKind, volumeOf } from './volumes.js'
import { waitForStatus, waitUntilMade } from './wait.js'

/** What a new volume holds. Names or ids. */
export type VolumeSource =
  | { readonly kind: 'blank' }
  | { readonly kind: 'image'; readonly image: string }
  | { readonly kind: 'snapshot'; readonly snapshot: string }
  | { readonly kind: 'volume'; readonly volume: string }
  | { readonly kind: 'backup'; readonly backup: string }

export interface VolumeSpec {
  readonly name: string
  readonly description?: string
  /** Default: that of the source, or what its image needs. A blank volume needs one. */
  readonly sizeGiB?: number
  /** Default: blank. */
  readonly source?: VolumeSource
  /** Name or id; default: the source's, or the cloud's default. */
  readonly volumeType?: string
  readonly availabilityZone?: string
  readonly metadata?: Readonly<Record<string, string>>
}

export interface CreateVolumeOptions extends WaitingOptions {
  /** False: do not look at the quota first; the cloud still does. Default true. */
  readonly checkQuota?: boolean
}

/** What a source turned out to be. */
export type ReadSource =
  | { readonly kind: 'blank' }
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot; readonly volume?: Volume }
  | { readonly kind: 'volume'; readonly volume: Volume }
  | { readonly kind: 'backup'; readonly backup: Backup }

/** A spec with nothing left open: what would be sent. */
export interface VolumeRequest {
  readonly sizeGiB: number
  /** Undefined: the cloud's default. */
  readonly volumeType?: string
  readonly body: Readonly<Record<string, unknown>>
}

/**
 * Makes a volume and waits until it can be used. What can be known to be wrong is refused before anything is sent: a
 * size below the source's, an image or source in the wrong state, a type that is not there, no room in the quota.
 *
 * After a lost answer the volume is looked for, by an entry of its metadata (`pve:create`); it is never made twice.
 *
 * @throws ValidationError for what is wrong, and with code OS_QUOTA and the arithmetic where there is no room (QuotaError,
 *   with the same code, where only the cloud itself finds none); ResourceFailedError with the cloud's words
 * @example
 * const volume = await createVolume(cloud, {
 *   name: 'shop-assets', sizeGiB: 40, volumeType: 'ssd', source: { kind: 'image', image: 'debian-12' },
 * }, { signal, onStatus: (status) => console.log(status) })
 * console.log(volume.bootable) // true
 */
export async function createVolume(
  cloud: Cloud,
  spec: VolumeSpec,
  options: CreateVolumeOptions = {},
): Promise<Volume> {
  const phase = `create volume ${spec.name}`
  const source = await readSource(cloud, spec.source ?? { kind: 'blank' }, options)
  const type =
    spec.volumeType === undefined
      ? undefined
      : await findVolumeType(cloud, spec.volumeType, signalOf(options))
  const request = resolveVolume(spec, source, type)
  const need = needOfVolume({
    sizeGiB: request.sizeGiB,
    ...(request.volumeType !== undefined && { volumeType: request.volumeType }),
  })
  const call = { phase, ...signalOf(options) }
  if (options.checkQuota !== false) await requireQuota(cloud, need, call)
  const mark = newMark()
  const post = () =>
    cloud.blockStorage.request('post', '/volumes', {
      body: { volume: { ...request.body, metadata: { ...spec.metadata, ...mark } } },
      // A volume of a backup is made from 3.47 on; nothing else here is newer than 3.0.
      ...(source.kind === 'backup' && { microversion: '3.47' }),
      ...call,
    })
  const made = await createOnce({
    what: phase,
    send: async () => volumeOf((await explainQuota(cloud, need, call, post)).data, phase),
    find: (signal) => marked(listVolumes(cloud, { name: spec.name, signal }), mark),
    drop: async ({ id }, signal) => {
      const look = () => readVolume(cloud, id, { signal })
      await waitUntilMade(`volume ${spec.name}`, look, signal)
      await deleteResource(cloud.blockStorage, volumeKind, id, { phase: `take back: ${phase}`, look, signal })
    },
  })
  if (options.wait === false) return made
  return waitForStatus(cloud, {
    ...options,
    name: `volume ${spec.name}`,
    id: made.id,
    phase,
    until: 'to be created',
    look: (signal) => readVolume(cloud, made.id, { signal }),
    done: ({ status }) => (status === 'available' ? true : undefined),
  })
}

async function readSource(cloud: Cloud, source: VolumeSource, options: WaitingOptions): Promise<ReadSource> {
  const call = signalOf(options)
  switch (source.kind) {
    case 'blank':
      return source
    case 'image':
      return { kind: 'image', image: await findImage(cloud, source.image, call) }
    case 'snapshot': {
      const snapshot = await findSnapshot(cloud, source.snapshot, call)
      return { kind: 'snapshot', snapshot, volume: await readVolume(cloud, snapshot.volumeId, call) }
    }
    case 'volume':
      return { kind: 'volume', volume: await findVolume(cloud, source.volume, call) }
    case 'backup':
      return { kind: 'backup', backup: await findBackup(cloud, source.backup, call) }
  }
}

/**
 * What is sent for a spec and what its source turned out to be. Pure.
 *
 * @throws ValidationError with everything that is wrong
 * @example
 * const image = await findImage(cloud, 'debian-12')
 * const { sizeGiB, body } = resolveVolume({ name: 'root' }, { kind: 'image', image }, undefined)
 * console.log(sizeGiB, body) // 3 { name: 'root', size: 3, imageRef: 'e9b718d6-8a4e-468d-acd8-994e515b4fab' }
 */
export function resolveVolume(
  spec: VolumeSpec,
  source: ReadSource,
  type: VolumeType | undefined,
): VolumeRequest {
  const issues: Issue[] = []
  const least = leastSize(source)
  const sizeGiB = spec.sizeGiB ?? least?.sizeGiB
  if (spec.name.length > 255) issues.push({ path: 'name', message: 'is longer than 255 characters' })
  if (sizeGiB === undefined) {
    issues.push({ path: 'sizeGiB', message: 'a blank volume needs a size, in GiB' })
  } else if (!Number.isInteger(sizeGiB) || sizeGiB < 1) {
    issues.push({ path: 'sizeGiB', message: `${sizeGiB} is not a whole number of GiB above 0` })
  } else if (least !== undefined && sizeGiB < least.sizeGiB) {
    issues.push({
      path: 'sizeGiB',
      message: `${sizeGiB} GiB is too small: ${least.why} ${least.sizeGiB} GiB`,
    })
  }
  const wrongState = stateOfSource(source)
  if (wrongState !== undefined) issues.push({ path: 'source', message: wrongState })
  if (sizeGiB === undefined || issues.length > 0) {
    throw new ValidationError(`Volume ${spec.name} cannot be made like this.`, {
      phase: `create volume ${spec.name}`,
      issues,
    })
  }
  const volumeType = type?.name ?? typeOfSource(source)
  return {
    sizeGiB,
    ...(volumeType !== undefined && { volumeType }),
    body: {
      name: spec.name,
      size: sizeGiB,
      ...(spec.description !== undefined && { description: spec.description }),
      ...(type !== undefined && { volume_type: type.id }),
      ...(spec.availabilityZone !== undefined && { availability_zone: spec.availabilityZone }),
      ...sourceField(source),
    },
  }
}

/** Bytes as whole GiB, rounded up. */
const gibOf = (bytes: number) => Math.ceil(bytes / 2 ** 30)

function leastSize(source: ReadSource): { readonly sizeGiB: number; readonly why: string } | undefined {
  switch (source.kind) {
    case 'blank':
      return undefined
    case 'image': {
      const { image } = source
      const data = gibOf(image.virtualSizeBytes ?? image.sizeBytes ?? 0)
      return image.minDiskGiB >= data
        ? { sizeGiB: Math.max(1, image.minDiskGiB), why: `image ${image.name} asks for a disk of at least` }
        : { sizeGiB: Math.max(1, data), why: `the data of image ${image.name} take` }
    }
    case 'snapshot':
      return { sizeGiB: source.snapshot.sizeGiB, why: `snapshot ${source.snapshot.name} has` }
    case 'volume':
      return { sizeGiB: source.volume.sizeGiB, why: `volume ${source.volume.name} has` }
    case 'backup':
      return { sizeGiB: source.backup.sizeGiB, why: `backup ${source.backup.name} has` }
  }
}

function stateOfSource(source: ReadSource): string | undefined {
  switch (source.kind) {
    case 'blank':
      return undefined
    case 'image':
      return source.image.status === 'active'
        ? undefined
        : `image ${source.image.name} is ${source.image.status}: it has to be active`
    case 'snapshot':
      return source.snapshot.status === 'available'
        ? undefined
        : `snapshot ${source.snapshot.name} is ${source.snapshot.status}: it has to be available`
    case 'volume':
      return ['available', 'in-use'].includes(source.volume.status)
        ? undefined
        : `volume ${source.volume.name} is ${source.volume.status}: it has to be available or in use`
    case 'backup':
      return source.backup.status === 'available'
        ? undefined
        : `backup ${source.backup.name} is ${source.backup.status}: it has to be available`
  }
}

function typeOfSource(source: ReadSource): string | undefined {
  if (source.kind === 'volume' || source.kind === 'snapshot') return source.volume?.volumeType
  return undefined
}

function sourceField(source: ReadSource): Record<string, string> {
  switch (source.kind) {
    case 'blank':
      return {}
    case 'image':
      return { imageRef: source.image.id }
    case 'snapshot':
      return { snapshot_id: source.snapshot.id }
    case 'volume':
      return { source_volid: source.volume.id }
    case 'backup':
      return { backup_id: source.backup.id }
  }
}

/** Giving a volume another type, and what has to be known before. */
import { type Issue, ValidationError } from '@pve/core'
import { ForbiddenError, NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import { nameOf, signalOf, type WaitingOptions } from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import type { Snapshot, Volume, VolumeType } from './shapes.js'
import { listVolumeSnapshots } from './snapshots.js'
import { findVolumeType } from './volume-types.js'
import { findVolume, readVolume, waitForVolume } from './volumes.js'
import { wentBack } from './wait.js'

/**
 * `never`: only where the backend can do it in its place. `on-demand`: the data may be copied to another backend, which
 * takes long, and for which a volume must have no snapshots.
 */
export type MigrationPolicy = 'never' | 'on-demand'

export interface RetypeOptions extends WaitingOptions {
  /** Default never. */
  readonly migration?: MigrationPolicy
}

export interface RetypeFacts {
  readonly volume: Volume
  readonly type: VolumeType
  /** That the volume has now; undefined: it has none, or it is not to be seen. */
  readonly from: VolumeType | undefined
  readonly migration: MigrationPolicy
  readonly snapshots: readonly Snapshot[]
  /** Whether the types encrypt; undefined: only administrators may see it. */
  readonly encryption?: { readonly from: boolean; readonly to: boolean }
}

export interface RetypeCheck {
  /** What Cinder would refuse, or fail at later. */
  readonly issues: readonly Issue[]
  /** What to know before one says yes. */
  readonly warnings: readonly string[]
}

/**
 * What speaks against a new type, and what it means. Pure.
 *
 * @example
 * const facts = await readRetypeFacts(cloud, 'old-data', 'ssd', { migration: 'on-demand' })
 * const { issues, warnings } = checkRetype(facts)
 * console.log(issues, warnings) // [] [ 'The data may be copied as a whole: 40 GiB.' ]
 */
export function checkRetype(facts: RetypeFacts): RetypeCheck {
  const { volume, type, from, migration, snapshots } = facts
  const issues: Issue[] = []
  const warnings: string[] = []
  const attached = volume.status === 'in-use' || volume.attachments.length > 0
  const path = 'type'
  if (volume.volumeType === type.name) issues.push({ path, message: `it has the type ${type.name} already` })
  if (facts.encryption !== undefined && facts.encryption.from !== facts.encryption.to) {
    if (attached) {
      issues.push({
        path,
        message: `${type.name} ${facts.encryption.to ? 'encrypts' : 'does not encrypt'}, unlike the type it has: detach it first`,
      })
    }
    if (migration === 'never') {
      issues.push({
        path: 'migration',
        message: 'encryption is changed by copying the data: allow migration (on-demand)',
      })
    }
  } else if (facts.encryption === undefined && volume.encrypted) {
    warnings.push(
      'The volume is encrypted, and whether the new type is cannot be seen: ask the administrator.',
    )
  }
  if (volume.multiattach !== type.multiattach && attached) {
    issues.push({
      path,
      message: `${type.name} ${type.multiattach ? 'allows' : 'does not allow'} several servers, unlike the type it has: detach it first`,
    })
  }
  const otherBackend = differs(from, type, 'volume_backend_name')
  if (otherBackend && migration === 'never') {
    issues.push({
      path: 'migration',
      message: `${type.name} is on another backend (${type.extraSpecs.volume_backend_name}): allow migration (on-demand)`,
    })
  }
  if (snapshots.length > 0 && migration === 'on-demand') {
    const names = snapshots.map(nameOf).join(', ')
    if (otherBackend) {
      issues.push({
        path: 'migration',
        message: `it has snapshots (${names}), and a volume with snapshots is not moved: delete them first`,
      })
    } else {
      warnings.push(`It has snapshots (${names}): if the data have to be moved, this fails.`)
    }
  }
  if (attached && migration === 'on-demand') {
    warnings.push('It is attached: its data are moved while the server runs, which slows the server down.')
  }
  if (migration === 'on-demand') {
    warnings.push(`The data may be copied as a whole: ${volume.sizeGiB} GiB.`)
  }
  return { issues, warnings }
}

function differs(from: VolumeType | undefined, to: VolumeType, spec: string): boolean {
  const [before, after] = [from?.extraSpecs[spec], to.extraSpecs[spec]]
  return before !== undefined && after !== undefined && before !== after
}

/**
 * What can be known before a volume gets another type. Nothing is changed.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { from, type, snapshots } = await readRetypeFacts(cloud, 'db-1-data', 'hdd')
 * console.log(from?.name, type.name, snapshots.map(({ name }) => name))
 */
export async function readRetypeFacts(
  cloud: Cloud,
  volumeRef: string,
  typeRef: string,
  options: RetypeOptions = {},
): Promise<RetypeFacts> {
  const call = signalOf(options)
  const [volume, type] = await Promise.all([
    findVolume(cloud, volumeRef, call),
    findVolumeType(cloud, typeRef, call),
  ])
  const snapshots: Snapshot[] = []
  for await (const one of listVolumeSnapshots(cloud, { ...call, volumeId: volume.id })) snapshots.push(one)
  const from =
    volume.volumeType === undefined
      ? undefined
      : await findVolumeType(cloud, volume.volumeType, call).catch(() => undefined)
  const [before, after] = await Promise.all([encrypts(cloud, from, call), encrypts(cloud, type, call)])
  return {
    volume,
    type,
    from,
    migration: options.migration ?? 'never',
    snapshots,
    ...(before !== undefined && after !== undefined && { encryption: { from: before, to: after } }),
  }
}

async function encrypts(
  cloud: Cloud,
  type: VolumeType | undefined,
  call: { signal?: AbortSignal },
): Promise<boolean | undefined> {
  if (type === undefined) return undefined
  try {
    const { data } = await cloud.blockStorage.request('get', '/types/{id}/encryption', {
      path: { id: type.id },
      phase: `look whether volume type ${type.name} encrypts`,
      ...call,
    })
    return typeof data === 'object' && data !== null && Object.keys(data).length > 0
  } catch (error) {
    if (error instanceof ForbiddenError || error instanceof NotFoundError) return undefined
    throw error
  }
}

/**
 * Gives a volume another type and waits until it has it.
 *
 * @throws ValidationError with what speaks against it, before anything is sent; ResourceStateError, ResourceFailedError
 * @example
 * const { volumeType } = await retypeVolume(cloud, 'old-data', 'ssd', { migration: 'on-demand' })
 * console.log(volumeType) // ssd
 */
export async function retypeVolume(
  cloud: Cloud,
  volumeRef: string,
  typeRef: string,
  options: RetypeOptions = {},
): Promise<Volume> {
  const facts = await readRetypeFacts(cloud, volumeRef, typeRef, options)
  const { volume, type, migration } = facts
  const phase = `give volume ${nameOf(volume)} the type ${type.name}`
  requireVolumeAction('retype', volume, phase)
  const { issues } = checkRetype(facts)
  if (issues.length > 0) {
    throw new ValidationError(`Volume ${nameOf(volume)} cannot get the type ${type.name}.`, { phase, issues })
  }
  await cloud.blockStorage.request('post', '/volumes/{id}/action', {
    path: { id: volume.id },
    body: { 'os-retype': { new_type: type.id, migration_policy: migration } },
    phase,
    ...signalOf(options),
  })
  if (options.wait === false) return readVolume(cloud, volume.id, signalOf(options))
  return waitForVolume(cloud, volume, {
    ...options,
    phase,
    until: `to get the type ${type.name}`,
    done: (now) => {
      if (now.status === 'retyping' || now.migrationStatus !== undefined) return undefined
      // Where no backend can do it, Cinder puts the volume back to its state and says why in a message.
      return now.volumeType === type.name ? true : wentBack(now, volume)
    },
  })
}

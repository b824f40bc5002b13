/** Size, type and properties of a volume. */
import { type Issue, ValidationError } from '@pve/core'
import type { Cloud } from '../cloud/index.js'
import { needOfExtend } from '../quota/index.js'
import { explainQuota, requireQuota } from '../quota/require.js'
import {
  nameOf,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import type { Volume } from './shapes.js'
import { findVolume, readVolume, volumeOf, waitForVolume } from './volumes.js'
import { wentBack } from './wait.js'

export interface ExtendOptions extends WaitingOptions {
  /** Default true. */
  readonly checkQuota?: boolean
}

/**
 * Makes a volume larger. One in use needs a cloud with microversion 3.42 and a server that notices it; the file system
 * inside has to be grown by the guest.
 *
 * @param newSizeGiB all of it, not what is added; a whole number
 * @throws ValidationError for a size that is not larger, and with code OS_QUOTA and the arithmetic where there is no room
 *   (QuotaError, with the same code, where only the cloud itself finds none), ResourceStateError, MicroversionError
 * @example
 * const { sizeGiB } = await extendVolume(cloud, 'db-1-data', 80)
 * console.log(sizeGiB) // 80
 */
export async function extendVolume(
  cloud: Cloud,
  ref: string,
  newSizeGiB: number,
  options: ExtendOptions = {},
): Promise<Volume> {
  const volume = await findVolume(cloud, ref, signalOf(options))
  const phase = `extend volume ${nameOf(volume)} to ${newSizeGiB} GiB`
  const issue = sizeIssue(volume, newSizeGiB)
  if (issue !== undefined) {
    throw new ValidationError(`Volume ${nameOf(volume)} cannot be extended like this.`, {
      phase,
      issues: [issue],
    })
  }
  requireVolumeAction('extend', volume, phase)
  const need = needOfExtend({ ...volume, newSizeGiB })
  const call = { phase, ...signalOf(options) }
  if (options.checkQuota !== false) await requireQuota(cloud, need, call)
  await explainQuota(cloud, need, call, () =>
    cloud.blockStorage.request('post', '/volumes/{id}/action', {
      path: { id: volume.id },
      body: { 'os-extend': { new_size: newSizeGiB } },
      ...(volume.status === 'in-use' && { microversion: '3.42' }),
      ...call,
    }),
  )
  if (options.wait === false) return readVolume(cloud, volume.id, signalOf(options))
  return waitForVolume(cloud, volume, {
    ...options,
    phase,
    until: `to have ${newSizeGiB} GiB`,
    // A backend that cannot grow it puts it back to its old state.
    done: (now) =>
      now.status === 'extending' ? undefined : now.sizeGiB >= newSizeGiB ? true : wentBack(now, volume),
  })
}

function sizeIssue(volume: Volume, newSizeGiB: number): Issue | undefined {
  const path = 'newSizeGiB'
  if (!Number.isInteger(newSizeGiB)) return { path, message: `${newSizeGiB} is not a whole number of GiB` }
  if (newSizeGiB > volume.sizeGiB) return undefined
  return {
    path,
    message:
      newSizeGiB === volume.sizeGiB
        ? `it has ${volume.sizeGiB} GiB already`
        : `it has ${volume.sizeGiB} GiB, and a volume never gets smaller: make a new one and copy the data`,
  }
}

export interface VolumeChange {
  readonly name?: string
  readonly description?: string
  readonly bootable?: boolean
  /** Only while it is attached to no server. */
  readonly readonly?: boolean
  /** null takes an entry away; the others stay. */
  readonly metadata?: Readonly<Record<string, string | null>>
}

/**
 * Changes what is different, and nothing when nothing is.
 *
 * @throws ResourceStateError
 * @example
 * await updateVolume(cloud, 'db-1-data', {
 *   description: 'The orders of the shop',
 *   metadata: { backup: 'hourly', 'moved-by': null },
 * })
 */
export async function updateVolume(
  cloud: Cloud,
  ref: string,
  change: VolumeChange,
  options: ResourceOptions = {},
): Promise<Volume> {
  const volume = await findVolume(cloud, ref, signalOf(options))
  const phase = `change volume ${nameOf(volume)}`
  const call = { path: { id: volume.id }, phase, safeToResend: true, ...signalOf(options) }
  const act = (body: Record<string, unknown>) =>
    cloud.blockStorage.request('post', '/volumes/{id}/action', { ...call, body })
  if (change.readonly !== undefined && change.readonly !== volume.readonly) {
    requireVolumeAction('set-readonly', volume, phase)
    await act({ 'os-update_readonly_flag': { readonly: change.readonly } })
  }
  if (change.bootable !== undefined && change.bootable !== volume.bootable) {
    await act({ 'os-set_bootable': { bootable: change.bootable } })
  }
  const texts = {
    ...(change.name !== undefined && change.name !== volume.name && { name: change.name }),
    ...(change.description !== undefined &&
      change.description !== volume.description && { description: change.description }),
    ...metadataChange(volume, change.metadata ?? {}),
  }
  if (Object.keys(texts).length === 0) return readVolume(cloud, volume.id, signalOf(options))
  const answer = await cloud.blockStorage.request('put', '/volumes/{id}', {
    ...call,
    body: { volume: texts },
  })
  return volumeOf(answer.data, phase)
}

/** Cinder takes all entries at once: those that stay are sent too. */
function metadataChange(
  volume: Volume,
  change: Readonly<Record<string, string | null>>,
): { metadata?: Record<string, string> } {
  const next: Record<string, string> = { ...volume.metadata }
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete next[key]
    else next[key] = value
  }
  // Cinder's own entry, which is set by an action.
  delete next.readonly
  const { readonly: _own, ...before } = volume.metadata
  const same = JSON.stringify(Object.entries(next).sort()) === JSON.stringify(Object.entries(before).sort())
  return same ? {} : { metadata: next }
}

/**
 * Puts a volume's state to another word, for administrators, when it is stuck. Nothing happens at the backend.
 *
 * @throws ForbiddenError
 * @throws ResourceStateError for a state that would not be true: `available` while it is attached to a server
 * @example
 * const { status } = await resetVolume(cloud, 'failed-restore', 'available')
 * console.log(status) // available
 */
export async function resetVolume(
  cloud: Cloud,
  ref: string,
  status: 'available' | 'in-use' | 'error',
  options: ResourceOptions = {},
): Promise<Volume> {
  const volume = await findVolume(cloud, ref, signalOf(options))
  const phase = `reset volume ${nameOf(volume)} to ${status}`
  const attached = volume.attachments.length > 0
  if (attached !== (status === 'in-use') && status !== 'error') {
    throw new ResourceStateError(
      `Volume ${nameOf(volume)} is attached to ${attached ? 'a server' : 'none'}: ${status} would not be true.`,
      {
        phase,
        hint: attached ? 'Detach it, or reset it to in-use.' : 'Reset it to available.',
        ids: { volumeId: volume.id },
      },
    )
  }
  await cloud.blockStorage.request('post', '/volumes/{id}/action', {
    path: { id: volume.id },
    body: { 'os-reset_status': { status } },
    phase,
    ...signalOf(options),
  })
  return readVolume(cloud, volume.id, signalOf(options))
}

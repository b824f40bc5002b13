/** Which actions a volume allows in which state, as data: asked before anything is sent. */
import { nameOf, ResourceStateError } from '../resource/index.js'
import type { Volume } from './shapes.js'

export const volumeActions = [
  'update',
  'set-bootable',
  'set-readonly',
  'extend',
  'retype',
  'attach',
  'detach',
  'snapshot',
  'revert',
  'backup',
  'transfer',
  'delete',
  'reset',
] as const
export type VolumeAction = (typeof volumeActions)[number]

interface StatusFacts {
  /** "it …", as the reason why an action has to wait. */
  readonly text: string
  /** It goes by itself. */
  readonly passing?: true
}

/** Cinder's statuses of volumes. */
export const volumeStatuses: Readonly<Record<string, StatusFacts>> = {
  available: { text: 'is attached to no server' },
  'in-use': { text: 'is attached to a server' },
  creating: { text: 'is being created', passing: true },
  downloading: { text: "is being filled with an image's data", passing: true },
  uploading: { text: 'is being copied into an image', passing: true },
  reserved: { text: 'is about to be attached', passing: true },
  attaching: { text: 'is being attached', passing: true },
  detaching: { text: 'is being detached', passing: true },
  extending: { text: 'is being extended', passing: true },
  retyping: { text: 'is being changed to another type', passing: true },
  'backing-up': { text: 'is being backed up', passing: true },
  'restoring-backup': { text: 'is being restored from a backup', passing: true },
  reverting: { text: 'is being put back to a snapshot', passing: true },
  deleting: { text: 'is being deleted', passing: true },
  'awaiting-transfer': { text: 'waits to be accepted by another project' },
  maintenance: { text: 'is in maintenance' },
  error: { text: 'is in an error state' },
  error_deleting: { text: 'could not be deleted' },
  error_extending: { text: 'could not be extended' },
  'error_backing-up': { text: 'could not be backed up' },
  error_restoring: { text: 'could not be restored from a backup' },
  error_managing: { text: 'could not be taken over' },
}

/** States in which something has failed. */
export function isErrorStatus(status: string): boolean {
  return /^error|^failed/.test(status)
}

interface ActionRule {
  /** "be extended", as in "cannot be extended". */
  readonly passive: string
  /** Statuses in which Cinder takes it; `any`: in all of them. */
  readonly statuses: readonly string[] | 'any'
  /** More than the status counts: a reason against it. */
  readonly against?: (volume: Volume) => string | undefined
  /** What to do first, where the status is lasting. */
  readonly hint: string
  readonly onlyAdministrators?: true
}

const migrating = (volume: Volume) =>
  volume.migrationStatus === undefined
    ? undefined
    : `it is being moved to another host (${volume.migrationStatus})`
const inGroup = (volume: Volume) =>
  volume.groupId === undefined ? undefined : `it belongs to the group ${volume.groupId}`
const attached = (volume: Volume) =>
  volume.attachments.length === 0
    ? undefined
    : `it is attached to ${volume.attachments.map(({ serverId }) => `server ${serverId}`).join(', ')}`

const detachFirst = 'Detach it first.'

/** From Cinder's own checks (`cinder/volume/api.py`, Zed). */
export const volumeActionRules: Readonly<Record<VolumeAction, ActionRule>> = {
  update: { passive: 'be changed', statuses: 'any', hint: '' },
  'set-bootable': { passive: 'be made bootable', statuses: 'any', hint: '' },
  'set-readonly': { passive: 'be made read-only', statuses: ['available'], hint: detachFirst },
  extend: {
    passive: 'be extended',
    statuses: ['available', 'in-use'],
    against: migrating,
    hint: 'It has to be available or in use.',
  },
  retype: {
    passive: 'get another type',
    statuses: ['available', 'in-use'],
    against: (volume) => migrating(volume) ?? inGroup(volume),
    hint: 'It has to be available or in use, and in no group.',
  },
  attach: {
    passive: 'be attached',
    statuses: ['available', 'in-use'],
    against: (volume) =>
      migrating(volume) ??
      (volume.status === 'in-use' && !volume.multiattach
        ? `${attached(volume) ?? 'it is attached'}, and its type does not allow several servers`
        : undefined),
    hint: 'Detach it first, or take a type that allows several servers (multiattach).',
  },
  detach: {
    passive: 'be detached',
    statuses: ['in-use'],
    against: migrating,
    hint: 'Only a volume in use is attached to a server.',
  },
  snapshot: {
    passive: 'be snapshotted',
    statuses: ['available', 'in-use'],
    against: migrating,
    hint: 'It has to be available or in use.',
  },
  revert: {
    passive: 'be put back to a snapshot',
    statuses: ['available'],
    against: migrating,
    hint: detachFirst,
  },
  backup: {
    passive: 'be backed up',
    statuses: ['available', 'in-use'],
    against: migrating,
    hint: 'It has to be available or in use.',
  },
  transfer: {
    passive: 'be given to another project',
    statuses: ['available'],
    against: (volume) => attached(volume) ?? migrating(volume) ?? inGroup(volume),
    hint: detachFirst,
  },
  delete: {
    passive: 'be deleted',
    statuses: ['available', 'error', 'error_restoring', 'error_extending', 'error_managing'],
    against: (volume) => attached(volume) ?? migrating(volume) ?? inGroup(volume),
    hint: 'Detach it first. An administrator can reset a state that is stuck.',
  },
  reset: { passive: 'be reset', statuses: 'any', hint: '', onlyAdministrators: true },
}

export interface ActionAnswer {
  readonly action: VolumeAction
  readonly allowed: boolean
  /** Why not: "it is being created (creating)". */
  readonly reason?: string
  /** What to do first. */
  readonly hint?: string
}

/**
 * Whether a volume's state allows an action. What else can be wrong (quota, sizes) is the action's own to check.
 *
 * @example
 * const { allowed, reason } = checkVolumeAction('delete', await findVolume(cloud, 'db-1-data'))
 * if (!allowed) console.error(`It cannot be deleted: ${reason}.`)
 * // It cannot be deleted: it is attached to server a36774cc-8467-416f-aa19-dbaac19280e9 (in-use).
 */
export function checkVolumeAction(action: VolumeAction, volume: Volume): ActionAnswer {
  const rule = volumeActionRules[action]
  const facts = volumeStatuses[volume.status]
  if (rule.statuses !== 'any' && !rule.statuses.includes(volume.status)) {
    const who = attached(volume)
    const reason =
      volume.status === 'in-use' && who !== undefined
        ? `${who} (in-use)`
        : `it ${facts?.text ?? 'is in a state that does not allow it'} (${volume.status})`
    const hint =
      facts?.passing === true
        ? 'Wait until that is over, and try again.'
        : isErrorStatus(volume.status)
          ? 'Delete it; or an administrator can mend and reset it.'
          : rule.hint
    return { action, allowed: false, reason, hint }
  }
  const reason = rule.against?.(volume)
  return reason === undefined
    ? { action, allowed: true }
    : { action, allowed: false, reason, hint: rule.hint }
}

/**
 * All actions with whether they are allowed now: for menus.
 *
 * @example
 * const answers = actionsOfVolume(await findVolume(cloud, 'failed-restore'))
 * console.log(answers.filter(({ allowed }) => allowed).map(({ action }) => action))
 * // [ 'update', 'set-bootable', 'delete', 'reset' ]
 */
export function actionsOfVolume(volume: Volume): ActionAnswer[] {
  return volumeActions.map((action) => checkVolumeAction(action, volume))
}

/** @throws ResourceStateError when the volume's state does not allow it */
export function requireVolumeAction(action: VolumeAction, volume: Volume, phase: string): void {
  const { allowed, reason, hint } = checkVolumeAction(action, volume)
  if (allowed) return
  throw new ResourceStateError(
    `Volume ${nameOf(volume)} cannot ${volumeActionRules[action].passive}: ${reason}.`,
    {
      phase,
      ...(hint !== undefined && hint !== '' && { hint }),
      ids: { volumeId: volume.id },
      details: { action, status: volume.status },
    },
  )
}

export {
  type ActionAnswer,
  actionsOfVolume,
  checkVolumeAction,
  type VolumeAction,
  volumeActionRules,
  volumeActions,
  volumeStatuses,
} from './actions.js'
export { type AttachedVolume, type AttachOptions, attachVolume, detachVolume } from './attach.js'
export { type BackupFilter, findBackup, listBackups } from './backups.js'
export {
  type ExtendOptions,
  extendVolume,
  resetVolume,
  updateVolume,
  type VolumeChange,
} from './change-volume.js'
export {
  type CreateVolumeOptions,
  createVolume,
  type ReadSource,
  resolveVolume,
  type VolumeRequest,
  type VolumeSource,
  type VolumeSpec,
} from './create-volume.js'
export { type DeleteVolumeOptions, deleteVolume } from './delete-volume.js'
export { type CreateBackupOptions, createBackup, deleteBackup } from './make-backup.js'
export { listVolumeMessages, type VolumeMessage } from './messages.js'
export {
  listVolumePools,
  listVolumeServices,
  listVolumeZones,
  type VolumePool,
  type VolumeService,
  type VolumeZone,
} from './places.js'
export { type RestoreBackupOptions, restoreBackup } from './restore-backup.js'
export {
  checkRetype,
  type MigrationPolicy,
  type RetypeCheck,
  type RetypeFacts,
  type RetypeOptions,
  readRetypeFacts,
  retypeVolume,
} from './retype.js'
export type { Backup, Snapshot, Transfer, Volume, VolumeAttachment, VolumeType } from './shapes.js'
export { showVolume, type VolumeDetail } from './show.js'
export {
  type CreateSnapshotOptions,
  createVolumeSnapshot,
  deleteVolumeSnapshot,
  findSnapshot,
  listVolumeSnapshots,
  readSnapshot,
  revertVolume,
  type SnapshotFilter,
} from './snapshots.js'
export {
  acceptTransfer,
  type CreateTransferOptions,
  createTransfer,
  deleteTransfer,
  findTransfer,
  listTransfers,
  type OfferedTransfer,
} from './transfers.js'
export { findVolumeType, listVolumeTypes } from './volume-types.js'
export { findVolume, listVolumes, readVolume, type VolumeFilter } from './volumes.js'

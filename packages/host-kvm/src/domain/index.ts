export type { VmAddress } from './addresses.js'
export { consoleArgv, type SshTarget, sshTarget } from './console.js'
export { type DomainDeletion, planDeleteDomain } from './delete.js'
export { DomainError, type DomainErrorCode } from './errors.js'
export { type VmDetails, type VmDisk, vmInfo } from './info.js'
export { planStartDomain, planStopDomain, type StopOptions } from './lifecycle.js'
export { listVms, type VmSummary } from './list.js'
export { isUserName } from './names.js'
export type { DomainSnapshot } from './snapshot-list.js'
export {
  planRestoreSnapshot,
  type RegainedDevice,
  type RestoreLoss,
  regainedText,
  type SnapshotRestore,
} from './snapshot-restore.js'
export {
  listSnapshots,
  planCreateSnapshot,
  planDeleteSnapshot,
  type SnapshotSpec,
} from './snapshots.js'
export { type InstanceSpec, planCreateFromTemplate } from './template-create.js'
export { planDeleteTemplate, type TemplateDeletion } from './template-delete.js'
export { planSaveTemplate, type TemplateSave, type TemplateSpec } from './template-save.js'
export { deleteTemplateCommand, listTemplates, type Template, type TemplateList } from './template-store.js'
export type { VolumeRemoval, VolumeVerdict } from './volumes.js'
export type { DomainChange, DomainWork } from './work.js'

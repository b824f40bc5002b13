export { type AgentExecResult, agentExec, agentReadFile, agentWriteFile } from './agent.js'
export { type BackupOptions, type BackupResult, backupVm, type RestoreOptions, restoreVm } from './backup.js'
export { readCloneSource } from './clone-source.js'
export { type ConsoleOptions, openConsole, type VmConsole } from './console.js'
export {
  type CreatedVm,
  type CreateVmOptions,
  createVm,
  dryRunCreateVm,
  type PlanVmOptions,
  planCreateVm,
} from './create.js'
export type { CreateVmContext } from './create-context.js'
export { type VmDefaults, vmDefaults } from './defaults.js'
export { VmIdTakenError, VmIncompleteError, VmNotCreatedError } from './errors.js'
export { exportVm, specFromConfig } from './export.js'
export { readVmFacts, type VmFacts } from './facts.js'
export { readVmSpec, writeVmSpec } from './file.js'
export {
  type CloneOptions,
  cloneVm,
  convertToTemplate,
  type DeleteOptions,
  deleteVm,
  type MigrateOptions,
  migrateVm,
  rebootVm,
  resetVm,
  resizeDisk,
  resumeVm,
  shutdownVm,
  startVm,
  stopVm,
  suspendVm,
  type VmSelector,
  vmRef,
} from './lifecycle.js'
export { type VmParameters, type VmPayload, vmPayload } from './payload.js'
export { parseVmSpec, type Resolution, type ResolveOptions, resolveVm, vmSpecIssues } from './resolve.js'
export { diskAbilities } from './resolve-disks.js'
export type { CloneSource, ResolvedDisk, ResolvedNetwork, ResolvedVm } from './resolved.js'
export { reviewVm, type VmReview } from './review.js'
export { type VmReviewer, vmReviewer } from './reviewer.js'
export {
  createSnapshot,
  deleteSnapshot,
  listSnapshots,
  rollbackSnapshot,
} from './snapshots.js'
export {
  type DiskBus,
  type DiskSpec,
  diskBuses,
  highestDisk,
  type NetworkSpec,
  type VmSpecInput,
  vmJsonSchema,
  vmSpecSchema,
} from './spec.js'
export { type UndoCreateOptions, undoCreateVm } from './undo-create.js'

export { type ContainerAddress, listContainerAddresses } from './addresses.js'
export { asUser } from './as-user.js'
export { containerShell } from './container-shell.js'
export type { CreateContainerContext, NodeShells } from './context.js'
export {
  type CreateContainerOptions,
  type CreatedContainer,
  createContainer,
  dryRunCreateContainer,
  type PlanContainerOptions,
  planCreateContainer,
} from './create.js'
export { type ContainerDefaults, containerDefaults } from './defaults.js'
export { ContainerIdTakenError, ContainerIncompleteError, ContainerNotCreatedError } from './errors.js'
export {
  type ExportContainerOptions,
  type ExportedContainer,
  exportContainer,
  specFromContainerConfig,
} from './export.js'
export { type ContainerFacts, readContainerFacts } from './facts.js'
export { type ReadContainerSpecOptions, readContainerSpec, writableSpec, writeContainerSpec } from './file.js'
export {
  type CloneContainerOptions,
  type ContainerSelector,
  cloneContainer,
  containerRef,
  containerStatus,
  convertContainerToTemplate,
  type DestroyContainerOptions,
  destroyContainer,
  rebootContainer,
  resizeContainerVolume,
  shutdownContainer,
  startContainer,
  stopContainer,
} from './lifecycle.js'
export { type ReadLogsOptions, readContainerLogs } from './logs.js'
export {
  type ContainerResolution,
  containerSpecIssues,
  parseContainerSpec,
  type ResolveContainerOptions,
  resolveContainer,
} from './resolve.js'
export type { ResolvedContainer } from './resolved.js'
export type { SecretSources, SecretValue } from './secret-value.js'
export {
  createContainerSnapshot,
  deleteContainerSnapshot,
  listContainerSnapshots,
  rollbackContainerSnapshot,
} from './snapshots.js'
export {
  type ContainerSpec,
  type ContainerSpecInput,
  containerJsonSchema,
  containerSpecSchema,
} from './spec.js'
export type { ProvisionStep } from './spec-provision.js'
export {
  type ChecksumAlgorithm,
  type DownloadedTemplate,
  type DownloadTemplateOptions,
  downloadTemplate,
} from './template.js'

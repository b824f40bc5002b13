/**
 * A simulated Proxmox VE cluster, to test automation against and to try commands with.
 *
 * @module @pve/sdk/testing
 */

export type { FaultKind, FaultRule } from './faults.js'
export { type ServedSimulator, type ServeOptions, serveSimulator } from './serve.js'
export type { LoggedCommand, ShellFaultKind, ShellFaultRule } from './shell/faults.js'
export {
  createSimulator,
  type LoggedRequest,
  type Simulator,
  type SimulatorOptions,
} from './simulator.js'
export type {
  AclEntry,
  DeviceState,
  FileState,
  GuestState,
  HaResourceState,
  InsideState,
  InsideUserState,
  LogEntry,
  NetworkState,
  NodeState,
  PoolState,
  RealmState,
  RunningState,
  SimulatorState,
  SnapshotState,
  StorageState,
  TaskState,
  TaskWork,
  TokenState,
  UserState,
  VolumeState,
} from './state.js'
export { totpCode } from './totp.js'

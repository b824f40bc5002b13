export type { ActionOptions } from './action.js'
export type { GuestFacts } from './facts.js'
export type { GuestRef } from './ref.js'
export type { Snapshot, SnapshotOptions } from './snapshots.js'

export { deleteOrphansPlan, type OrphanDeletion, type OrphanDeletionContext } from './delete-plan.js'
export { findOrphans } from './find.js'
export type { GatherOptions } from './gather.js'
export {
  type Orphan,
  type OrphanAges,
  type OrphanKind,
  type OrphanOptions,
  type OrphanReport,
  orphanKinds,
  type Prices,
  sameAge,
} from './types.js'

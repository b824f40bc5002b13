export {
  findGuest,
  GuestError,
  type GuestSummary,
  type GuestType,
  guestTable,
  type ListGuestsOptions,
  listGuests,
} from './guests.js'
export {
  type Bridge,
  chooseNode,
  listBridges,
  listNodes,
  NodeError,
  type NodeSummary,
  nextFreeId,
  roomiestNode,
} from './nodes.js'
export { listPools, listTags, type Pool } from './pools.js'
export {
  type IsoImage,
  listIsos,
  listStorages,
  newestNixosIso,
  type StorageContent,
  type StorageSummary,
} from './storages.js'
export {
  type Appliance,
  type ContainerTemplate,
  listAppliances,
  listTemplates,
  newestNamed,
} from './templates.js'

export {
  type ActionVerdict,
  actionsOfServer,
  checkServerAction,
} from './actions/check.js'
export {
  confirmResize,
  type DeletedServer,
  deleteServer,
  lockServer,
  pauseServer,
  rebootServer,
  rebuildServer,
  rescueServer,
  resizeServer,
  resumeServer,
  revertResize,
  type SnapshotResult,
  shelveServer,
  snapshotServer,
  startServer,
  stopServer,
  suspendServer,
  unlockServer,
  unpauseServer,
  unrescueServer,
  unshelveServer,
} from './actions/named.js'
export type { ActionParameters, SimpleAction } from './actions/requests.js'
export { type ActionResult, previewServerAction, runServerAction } from './actions/run.js'
export {
  type ServerAction,
  serverActionRules,
  serverActions,
  type VmState,
  vmStates,
} from './actions/table.js'
export { type AvailabilityZone, listAvailabilityZones } from './availability-zones.js'
export {
  type ConsoleType,
  consoleTypes,
  openRemoteConsole,
  type RemoteConsole,
  readConsoleLog,
} from './console.js'
export { listServerEvents, type ServerEvent } from './events.js'
export {
  type Flavor,
  type FlavorFilter,
  findFlavor,
  listFlavors,
  readFlavorExtraSpecs,
} from './flavors.js'
export {
  addFloatingIp,
  type FloatingIpTarget,
  floatingIpsOf,
  removeFloatingIp,
} from './floating-ip.js'
export {
  attachInterface,
  detachInterface,
  type InterfaceSpec,
  listInterfaces,
  type ServerInterface,
} from './interfaces.js'
export {
  createKeypair,
  deleteKeypair,
  type Keypair,
  type KeypairSpec,
  listKeypairs,
  type NewKeypair,
  showKeypair,
} from './keypairs.js'
export * from './launch/index.js'
export type { PowerState, Server, ServerAddress, ServerFault, ServerFlavor } from './server.js'
export {
  createServerGroup,
  deleteServerGroup,
  findServerGroup,
  listServerGroups,
  type ServerGroup,
  type ServerGroupPolicy,
  type ServerGroupSpec,
  serverGroupPolicies,
} from './server-groups.js'
export { serverTable } from './server-table.js'
export { findServer, getServer, listServers, type ServerFilter, type ServerListOptions } from './servers.js'
export { type ServerDetails, showServer } from './show-server.js'
export { type ServerWait, waitForServer, waitUntilServerGone } from './wait.js'

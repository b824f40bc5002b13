/** Every operation that the simulator does, by its key in the schema. */
import { accessHandlers } from './access.js'
import { authHandlers } from './auth.js'
import { backupHandlers } from './backup.js'
import { cloudInitHandlers } from './cloud-init.js'
import { clusterHandlers } from './cluster.js'
import { consoleHandlers } from './console-proxy.js'
import { downloadHandlers } from './download.js'
import { haHandlers } from './ha.js'
import { lxcHandlers } from './lxc.js'
import { lxcCloneHandlers } from './lxc-clone.js'
import { lxcConfigHandlers } from './lxc-config.js'
import { lxcCreateHandlers } from './lxc-create.js'
import { lxcDiskHandlers } from './lxc-disk.js'
import { lxcMigrateHandlers } from './lxc-migrate.js'
import { lxcPowerHandlers } from './lxc-power.js'
import { nodeHandlers } from './nodes.js'
import { poolHandlers } from './pools.js'
import { qemuAgentHandlers } from './qemu-agent.js'
import { qemuCloneHandlers } from './qemu-clone.js'
import { qemuConfigHandlers } from './qemu-config.js'
import { qemuCreateHandlers } from './qemu-create.js'
import { qemuDeleteHandlers } from './qemu-delete.js'
import { qemuDiskHandlers } from './qemu-disk.js'
import { qemuMigrateHandlers } from './qemu-migrate.js'
import { qemuPowerHandlers } from './qemu-power.js'
import { qemuReadHandlers } from './qemu-read.js'
import { snapshotHandlers } from './snapshots.js'
import { storageHandlers } from './storage.js'
import { storageConfigHandlers } from './storage-config.js'
import { taskHandlers } from './task-api.js'
import { userHandlers } from './users.js'
import type { Handlers } from './world.js'

export const handlers: Handlers = {
  ...authHandlers,
  ...accessHandlers,
  ...userHandlers,
  ...poolHandlers,
  ...clusterHandlers,
  ...haHandlers,
  ...nodeHandlers,
  ...taskHandlers,
  ...storageHandlers,
  ...storageConfigHandlers,
  ...downloadHandlers,
  ...qemuReadHandlers,
  ...qemuCreateHandlers,
  ...qemuConfigHandlers,
  ...cloudInitHandlers,
  ...qemuDeleteHandlers,
  ...qemuPowerHandlers,
  ...qemuDiskHandlers,
  ...snapshotHandlers,
  ...qemuCloneHandlers,
  ...qemuMigrateHandlers,
  ...qemuAgentHandlers,
  ...backupHandlers,
  ...consoleHandlers,
  ...lxcHandlers,
  ...lxcCreateHandlers,
  ...lxcConfigHandlers,
  ...lxcPowerHandlers,
  ...lxcDiskHandlers,
  ...lxcCloneHandlers,
  ...lxcMigrateHandlers,
}

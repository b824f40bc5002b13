/** Every command of pve with the place of its handler, in the order of help. */

import { command } from '../command/command.js'
import type { Command } from '../command/types.js'
import { api, apiDescribe, apiList, schemaDiff, schemaPull, schemaVm, simulator } from '../definitions/api.js'
import { nodeList, storageList, taskList, taskLog, taskStop, taskWait } from '../definitions/cluster.js'
import { completionOf } from '../definitions/completion.js'
import { configPath, configShow, doctor, login, logout } from '../definitions/session.js'
import {
  vmBackup,
  vmClone,
  vmConsole,
  vmDelete,
  vmExec,
  vmExport,
  vmList,
  vmMigrate,
  vmReboot,
  vmReset,
  vmResize,
  vmRestore,
  vmResume,
  vmShow,
  vmShutdown,
  vmStart,
  vmStop,
  vmSuspend,
  vmTemplate,
} from '../definitions/vm.js'
import { vmCreate } from '../definitions/vm-create.js'
import {
  snapshotCreate,
  snapshotDelete,
  snapshotList,
  snapshotRollback,
} from '../definitions/vm-snapshots.js'
import type { ProxmoxContext } from '../proxmox-context.js'

const read = () => import('../handlers/vm-read.js')
const status = () => import('../handlers/vm-status.js')
const actions = () => import('../handlers/vm-actions.js')
const guest = () => import('../handlers/vm-guest.js')
const cluster = () => import('../handlers/cluster.js')
const wholeApi = () => import('../handlers/api.js')
const schema = () => import('../handlers/schema.js')
const session = () => import('../handlers/session.js')

export const commands: readonly Command<ProxmoxContext>[] = [
  command(login, () => import('../handlers/login.js')),
  command(logout, async () => ({ run: (await session()).logout })),
  command(doctor, () => import('../handlers/doctor.js')),
  command(vmCreate, () => import('../handlers/vm-create.js')),
  command(vmList, async () => ({ run: (await read()).list })),
  command(vmShow, async () => ({ run: (await read()).show })),
  command(vmExport, () => import('../handlers/vm-export.js')),
  command(vmStart, async () => ({ run: (await status()).start })),
  command(vmStop, async () => ({ run: (await status()).stop })),
  command(vmShutdown, async () => ({ run: (await status()).shutdown })),
  command(vmReboot, async () => ({ run: (await status()).reboot })),
  command(vmReset, async () => ({ run: (await status()).reset })),
  command(vmSuspend, async () => ({ run: (await status()).suspend })),
  command(vmResume, async () => ({ run: (await status()).resume })),
  command(vmConsole, async () => ({ run: (await guest()).console })),
  command(vmExec, async () => ({ run: (await guest()).exec })),
  command(vmClone, async () => ({ run: (await actions()).clone })),
  command(vmTemplate, async () => ({ run: (await actions()).template })),
  command(snapshotCreate, async () => ({ run: (await actions()).snapshotCreateRun })),
  command(snapshotList, async () => ({ run: (await actions()).snapshotListRun })),
  command(snapshotRollback, async () => ({ run: (await actions()).snapshotRollbackRun })),
  command(snapshotDelete, async () => ({ run: (await actions()).snapshotDeleteRun })),
  command(vmMigrate, async () => ({ run: (await actions()).migrate })),
  command(vmBackup, async () => ({ run: (await actions()).backup })),
  command(vmRestore, async () => ({ run: (await actions()).restore })),
  command(vmResize, async () => ({ run: (await actions()).resize })),
  command(vmDelete, async () => ({ run: (await actions()).remove })),
  command(nodeList, async () => ({ run: (await cluster()).nodes })),
  command(storageList, async () => ({ run: (await cluster()).storages })),
  command(taskList, async () => ({ run: (await cluster()).tasks })),
  command(taskLog, async () => ({ run: (await cluster()).log })),
  command(taskWait, async () => ({ run: (await cluster()).wait })),
  command(taskStop, async () => ({ run: (await cluster()).stop })),
  command(api, async () => ({ run: (await wholeApi()).call })),
  command(apiList, async () => ({ run: (await wholeApi()).list })),
  command(apiDescribe, async () => ({ run: (await wholeApi()).describe })),
  command(schemaPull, async () => ({ run: (await schema()).pull })),
  command(schemaDiff, () => import('../handlers/schema-diff.js')),
  command(schemaVm, async () => ({ run: (await schema()).vm })),
  command(simulator, () => import('../handlers/simulator.js')),
  command(configShow, async () => ({ run: (await session()).show })),
  command(configPath, async () => ({ run: (await session()).path })),
  command(completionOf('pve'), () => import('../handlers/completion.js')),
]

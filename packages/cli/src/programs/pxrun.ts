import { command } from '../command/command.js'
import type { Program } from '../command/program.js'
import type { Command } from '../command/types.js'
import { completionOf } from '../definitions/completion.js'
import { containerCreate } from '../definitions/container-create.js'
import { containerDoctor } from '../definitions/container-doctor.js'
import { containerEnter, containerExec, containerLogs } from '../definitions/container-inside.js'
import {
  containerClone,
  containerReboot,
  containerResize,
  containerStart,
  containerStop,
} from '../definitions/container-life.js'
import {
  containerSnapshotCreate,
  containerSnapshotDelete,
  containerSnapshotList,
  containerSnapshotRollback,
} from '../definitions/container-snapshots.js'
import { templateList, templatePull } from '../definitions/container-templates.js'
import {
  containerDestroy,
  containerList,
  containerSaveConfig,
  containerSchema,
} from '../definitions/containers.js'
import {
  credentialsGet,
  credentialsList,
  credentialsRotate,
  credentialsSet,
} from '../definitions/credentials.js'
import { pxrunGlobalFlags } from '../definitions/pxrun-global.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import { proxmox } from './proxmox.js'

const read = () => import('../handlers/container-read.js')
const life = () => import('../handlers/container-life.js')
const inside = () => import('../handlers/container-inside.js')
const snapshots = () => import('../handlers/container-snapshots.js')
const templates = () => import('../handlers/container-templates.js')
const credentials = () => import('../handlers/credentials.js')
const live = () => import('../completion/proxmox-values.js')

/** Every command with the place of its handler, in the order of help. */
const commands: readonly Command<ProxmoxContext>[] = [
  command(containerCreate, () => import('../handlers/container-create.js')),
  command(containerList, async () => ({ run: (await read()).list })),
  command(containerStart, async () => ({ run: (await life()).start })),
  command(containerStop, async () => ({ run: (await life()).stop })),
  command(containerReboot, async () => ({ run: (await life()).reboot })),
  command(containerEnter, () => import('../handlers/container-enter.js')),
  command(containerExec, async () => ({ run: (await inside()).exec })),
  command(containerLogs, async () => ({ run: (await inside()).logs })),
  command(containerClone, async () => ({ run: (await life()).clone })),
  command(containerResize, async () => ({ run: (await life()).resize })),
  command(containerSnapshotCreate, async () => ({ run: (await snapshots()).create })),
  command(containerSnapshotList, async () => ({ run: (await snapshots()).list })),
  command(containerSnapshotRollback, async () => ({ run: (await snapshots()).rollback })),
  command(containerSnapshotDelete, async () => ({ run: (await snapshots()).remove })),
  command(containerDestroy, () => import('../handlers/container-destroy.js')),
  command(containerSaveConfig, () => import('../handlers/container-save-config.js')),
  command(templateList, async () => ({ run: (await templates()).list })),
  command(templatePull, async () => ({ run: (await templates()).pull })),
  command(credentialsSet, async () => ({ run: (await credentials()).set })),
  command(credentialsGet, async () => ({ run: (await credentials()).get })),
  command(credentialsList, async () => ({ run: (await credentials()).list })),
  command(credentialsRotate, async () => ({ run: (await credentials()).rotate })),
  command(containerDoctor, () => import('../handlers/container-doctor.js')),
  command(containerSchema, () => import('../handlers/container-schema.js')),
  command(completionOf('pxrun'), () => import('../handlers/completion.js')),
]

export const pxrun: Program<ProxmoxContext> = {
  ...proxmox,
  name: 'pxrun',
  summary: 'pxrun: create and manage containers on Proxmox VE.',
  closing:
    "'pxrun <command> --help' tells more. 'pxrun create --demo' needs no server. 'pve login' signs in for both.",
  commands,
  globalFlags: pxrunGlobalFlags,
  sections: {
    'Start here': ['create', 'list', 'doctor'],
    'Inside a container': ['enter', 'exec', 'logs'],
    'Its life': ['start', 'stop', 'reboot', 'clone', 'snapshot', 'resize', 'save-config', 'destroy'],
    'What it is made from': ['template', 'credentials'],
    'For editors and shells': ['schema', 'completion'],
  },
  values: {
    ...proxmox.values,
    containers: async () => (await live()).containers,
    snapshots: async () => (await live()).containerSnapshots,
    bridges: async () => (await live()).bridges,
    'container-templates': async () => (await live()).containerTemplates,
    appliances: async () => (await live()).appliances,
    credentials: async () => (await live()).credentials,
  },
  exitCodeNote: '`pxrun exec` ends with the code of its command.',
}

import type { Program } from '../command/program.js'
import { globalFlags } from '../definitions/global.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import { proxmox } from './proxmox.js'
import { commands } from './pve-commands.js'

const live = () => import('../completion/proxmox-values.js')

export const pve: Program<ProxmoxContext> = {
  ...proxmox,
  name: 'pve',
  summary: 'pve: create and manage virtual machines on Proxmox VE.',
  closing: "'pve <command> --help' tells more. 'pve vm create --demo' needs no server.",
  commands,
  globalFlags,
  sections: {
    'Start here': ['login', 'logout', 'doctor'],
    'Virtual machines': ['vm'],
    Cluster: ['node', 'storage', 'task'],
    'The whole API': ['api', 'schema'],
    'Testing and configuration': ['simulator', 'config', 'completion'],
  },
  values: {
    ...proxmox.values,
    vms: async () => (await live()).vms,
    snapshots: async () => (await live()).vmSnapshots,
    disks: async () => (await live()).disks,
    isos: async () => (await live()).isos,
    backups: async () => (await live()).backups,
    tasks: async () => (await live()).tasks,
    'api-paths': async () => (await import('../completion/api-values.js')).apiPaths,
  },
  exitCodeNote: '`pve vm exec` ends with the code of its command.',
}

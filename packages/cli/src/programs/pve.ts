import type { Program } from '../command/program.js'
import { commands } from '../command/table.js'
import { globalFlags } from '../definitions/global.js'

export const pve: Program = {
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
    'Testing and configuration': ['simulator', 'config'],
  },
  exitCodeNote: '`pve vm exec` ends with the code of its command.',
}

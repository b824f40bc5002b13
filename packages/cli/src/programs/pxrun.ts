import { command } from '../command/command.js'
import type { Program } from '../command/program.js'
import type { Command } from '../command/types.js'
import { containerCreate } from '../definitions/container-create.js'
import {
  containerDestroy,
  containerList,
  containerSaveConfig,
  containerSchema,
} from '../definitions/containers.js'
import { pxrunGlobalFlags } from '../definitions/pxrun-global.js'

const read = () => import('../handlers/container-read.js')

/** Every command with the place of its handler, in the order of help. */
const commands: readonly Command[] = [
  command(containerCreate, () => import('../handlers/container-create.js')),
  command(containerList, async () => ({ run: (await read()).list })),
  command(containerDestroy, () => import('../handlers/container-destroy.js')),
  command(containerSaveConfig, () => import('../handlers/container-save-config.js')),
  command(containerSchema, () => import('../handlers/container-schema.js')),
]

export const pxrun: Program = {
  name: 'pxrun',
  summary: 'pxrun: create and manage containers on Proxmox VE.',
  closing:
    "'pxrun <command> --help' tells more. 'pxrun create --demo' needs no server. 'pve login' signs in for both.",
  commands,
  globalFlags: pxrunGlobalFlags,
  sections: {
    'Start here': ['create', 'list', 'doctor'],
    'One container': ['destroy', 'save-config'],
    'For editors': ['schema'],
  },
  exitCodeNote: '`pxrun exec` ends with the code of its command.',
}

/** Transfers of volumes as commands. */
import type { Transfer } from '@pve/openstack'
import { command } from '../../../command/command.js'
import { define } from '../../../command/types.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { ageColumn, idColumn, idOf, nameOrIdColumn } from '../columns.js'
import { existing, named } from '../inputs.js'
import { shownAndDeleted } from '../library.js'

export const transfers: CloudCommands = [
  ...resource<Transfer>({
    path: ['transfer'],
    exampleName: 'to-staging',
    one: 'transfer',
    many: 'transfers of volumes',
    id: idOf,
    columns: [nameOrIdColumn, { title: 'VOLUME', value: ({ volumeId }) => volumeId }, ageColumn, idColumn],
    list: (sdk, cloud, { signal }) => sdk.listTransfers(cloud, { signal }),
    ...shownAndDeleted({ find: (sdk) => sdk.findTransfer, remove: (sdk) => sdk.deleteTransfer }),
  }),
  command(
    define({
      path: ['transfer', 'create'],
      summary: 'Offer a volume to another project',
      description: 'The key is told this once: who has it can take the volume.',
      arguments: [existing('volume'), named('name', 'Name of the transfer')],
      flags: {},
      examples: [
        {
          command: 'ostui transfer create old-data to-staging',
          summary: 'Tell the id and the key to who is to have it',
        },
      ],
    }),
    async () => ({ run: (await import('../../transfer.js')).create }),
  ),
  command(
    define({
      path: ['transfer', 'accept'],
      summary: 'Take a volume that is offered',
      description: 'The key is read from standard input, or asked for.',
      arguments: [named('transfer', 'Id of the transfer', 'resource:transfer')],
      flags: {},
      examples: [{ command: 'ostui transfer accept 3f0c… < key', summary: 'Where nobody else sees it' }],
    }),
    async () => ({ run: (await import('../../transfer.js')).accept }),
  ),
]

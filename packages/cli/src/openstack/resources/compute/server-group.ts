/** Server groups as commands. */
import type { ServerGroup } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, nameColumn } from '../columns.js'
import { named, whole } from '../inputs.js'
import { shownAndDeleted } from '../library.js'

export const serverGroups: CloudCommands = [
  ...resource<ServerGroup>({
    path: ['server-group'],
    exampleName: 'web',
    one: 'server group',
    many: 'server groups',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'POLICY', value: ({ policy }) => policy },
      { title: 'SERVERS', align: 'right', value: ({ memberIds }) => memberIds.length },
      idColumn,
    ],
    list: (sdk, cloud, { signal }) => sdk.listServerGroups(cloud, { signal }),
    ...shownAndDeleted({
      find: (sdk) => sdk.findServerGroup,
      remove: (sdk) => sdk.deleteServerGroup,
      lost: 'Their servers stay.',
    }),
  }),
  changeCommand(
    {
      path: ['server-group', 'create'],
      summary: 'Create a server group',
      arguments: [named('name', 'Name of the group')],
      flags: {
        policy: {
          kind: 'choice',
          choices: ['affinity', 'anti-affinity', 'soft-affinity', 'soft-anti-affinity'],
          value: 'policy',
          summary: 'Whether its servers share a host, or do not',
          required: true,
        },
        'max-per-host': whole('Most servers on one host, with anti-affinity', 'number'),
      },
      examples: [
        { command: 'ostui server-group create web --policy anti-affinity', summary: 'Each on its own host' },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create server group ${name}`,
      done: 'Server group created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createServerGroup(
          cloud,
          { name, policy: flags.policy, ...given({ maxServersPerHost: flags['max-per-host'] }) },
          look,
        ),
    },
  ),
]

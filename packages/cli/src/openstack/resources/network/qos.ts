/** QoS policies as commands. */
import type { QosPolicy } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, mark, nameColumn } from '../columns.js'
import { descriptionFlag, named, yesNo } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

export const qosPolicies: CloudCommands = [
  ...resource<QosPolicy>({
    path: ['qos'],
    exampleName: 'slow',
    one: 'QoS policy',
    many: 'QoS policies',
    id: idOf,
    columns: [
      nameColumn,
      {
        title: 'RULES',
        shrinks: true,
        value: ({ rules }) =>
          rules.map(({ type, values }) => `${type} ${Object.values(values).join(' ')}`).join(', '),
      },
      { title: 'SHARED', value: ({ isShared }) => mark(isShared) },
      { title: 'DEFAULT', value: ({ isDefault }) => mark(isDefault) },
      idColumn,
    ],
    ...filteredBy(['name'], (sdk, cloud, filters, { signal }) =>
      sdk.listQosPolicies(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({ find: (sdk) => sdk.showQosPolicy, remove: (sdk) => sdk.deleteQosPolicy }),
  }),
  changeCommand(
    {
      path: ['qos', 'create'],
      summary: 'Create a QoS policy (administrators, mostly)',
      arguments: [named('name', 'Name of the policy')],
      flags: { description: descriptionFlag, shared: yesNo('All projects may use it') },
      examples: [
        {
          command: 'ostui qos create slow --username admin',
          summary: 'Without rules yet; administrators may',
        },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create QoS policy ${name}`,
      done: 'QoS policy created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createQosPolicy(
          cloud,
          { name, ...given({ description: flags.description, isShared: flags.shared }) },
          look,
        ),
    },
  ),
]

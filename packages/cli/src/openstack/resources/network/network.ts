/** Networks as commands. */
import type { Network } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, mark, nameColumn, projectColumn, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, nameFlag, orNone, text, upFlag, whole, yesNo } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

export const networks: CloudCommands = [
  ...resource<Network>({
    path: ['network'],
    exampleName: 'backend',
    one: 'network',
    many: 'networks',
    id: idOf,
    columns: [
      nameColumn,
      statusColumn,
      { title: 'SUBNETS', align: 'right', value: ({ subnetIds }) => subnetIds.length },
      { title: 'EXTERNAL', value: ({ isExternal }) => mark(isExternal) },
      { title: 'SHARED', value: ({ isShared }) => mark(isShared) },
      { title: 'MTU', align: 'right', drop: 3, value: ({ mtu }) => mtu },
      idColumn,
      projectColumn,
      { title: 'DESCRIPTION', onDemand: true, shrinks: true, value: ({ description }) => description },
      { title: 'TAGS', onDemand: true, value: ({ tags }) => tags.join(',') },
    ],
    ...filteredBy(['name', 'status'], (sdk, cloud, filters, { signal }) =>
      sdk.listNetworks(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.showNetwork,
      remove: (sdk) => sdk.deleteNetwork,
      lost: 'Its subnets go with it.',
    }),
  }),
  changeCommand(
    {
      path: ['network', 'create'],
      summary: 'Create a network',
      description:
        'An empty one: it needs a subnet before anything gets an address. `ostui vpc create` makes all at once.',
      arguments: [named('name', 'Name of the network')],
      flags: {
        description: descriptionFlag,
        mtu: whole('Largest packet in bytes'),
        up: upFlag,
        'port-security': yesNo('Security groups and anti-spoofing on its ports', 'yes'),
        shared: yesNo('All projects see it (administrators)'),
      },
      examples: [{ command: 'ostui network create web', summary: 'A network of this project' }],
    },
    {
      title: ({ arguments: { name } }) => `Create network ${name}`,
      done: 'Network created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createNetwork(
          cloud,
          {
            name,
            ...given({
              description: flags.description,
              mtu: flags.mtu,
              isUp: flags.up,
              hasPortSecurity: flags['port-security'],
              isShared: flags.shared,
            }),
          },
          look,
        ),
    },
  ),
  changeCommand(
    {
      path: ['network', 'set'],
      summary: 'Change a network',
      arguments: [existing('network')],
      flags: {
        name: nameFlag,
        description: descriptionFlag,
        mtu: whole('Largest packet in bytes'),
        up: upFlag,
        'port-security': yesNo('Security groups and anti-spoofing on new ports'),
        qos: text("Name or id of a QoS policy; 'none' takes it away", 'policy', 'resource:qos'),
        shared: yesNo('All projects see it (administrators)'),
      },
      examples: [{ command: 'ostui network set shop --mtu 1400', summary: 'For a tunnel' }],
    },
    {
      title: ({ arguments: { network } }) => `Change network ${network}`,
      done: 'Network changed',
      run: async (sdk, cloud, { arguments: { network }, flags }, look) => {
        const policy = flags.qos === undefined ? undefined : orNone(flags.qos)
        const qosPolicyId =
          typeof policy === 'string' ? (await sdk.showQosPolicy(cloud, policy, look)).id : policy
        return sdk.updateNetwork(
          cloud,
          network,
          given({
            name: flags.name,
            description: flags.description,
            mtu: flags.mtu,
            isUp: flags.up,
            hasPortSecurity: flags['port-security'],
            isShared: flags.shared,
            qosPolicyId,
          }),
          look,
        )
      },
    },
  ),
]

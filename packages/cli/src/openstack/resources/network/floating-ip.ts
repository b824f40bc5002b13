/** Floating IPs as commands. */
import type { FloatingIp } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { actionCommand, changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, text } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

export const floatingIps: CloudCommands = [
  ...resource<FloatingIp>({
    path: ['floatingip'],
    exampleName: '203.0.113.77',
    one: 'floating IP',
    many: 'floating IPs',
    id: idOf,
    columns: [
      { title: 'ADDRESS', value: ({ ip }) => ip },
      statusColumn,
      { title: 'LEADS TO', value: ({ fixedIp }) => fixedIp },
      { title: 'DESCRIPTION', drop: 3, shrinks: true, value: ({ description }) => description },
      idColumn,
      { title: 'PORT', onDemand: true, value: ({ portId }) => portId },
      { title: 'NETWORK', onDemand: true, value: ({ networkId }) => networkId },
    ],
    ...filteredBy(['ip', 'status', 'networkId', 'portId'], (sdk, cloud, filters, { signal }) =>
      sdk.listFloatingIps(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.showFloatingIp,
      remove: (sdk) => sdk.deleteFloatingIp,
      lost: 'The address goes back to the cloud: another project may get it.',
    }),
  }),
  changeCommand(
    {
      path: ['floatingip', 'create'],
      summary: 'Take a floating IP',
      arguments: [named('network', 'Name or id of the external network', 'resource:network')],
      flags: {
        port: text('Name or id of the port that it leads to', 'port', 'resource:port'),
        ip: text('A certain address (administrators, mostly)', 'ip'),
        description: descriptionFlag,
      },
      examples: [{ command: 'ostui floatingip create public', summary: 'Any address' }],
    },
    {
      title: ({ arguments: { network } }) => `Take a floating IP of ${network}`,
      done: 'Floating IP taken',
      run: async (sdk, cloud, { arguments: { network }, flags }, look) => {
        const [{ id: networkId }, portId] = await Promise.all([
          sdk.showNetwork(cloud, network, look),
          flags.port === undefined ? undefined : sdk.showPort(cloud, flags.port, look).then(idOf),
        ])
        return sdk.createFloatingIp(
          cloud,
          { networkId, ...given({ portId, ip: flags.ip, description: flags.description }) },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['floatingip', 'associate'],
      summary: 'Lead a floating IP to a port',
      arguments: [named('floatingip', 'Address or id', 'resource:floatingip'), existing('port')],
      flags: {
        'fixed-ip': text('Of several addresses of the port', 'ip'),
        reassign: { kind: 'boolean', summary: 'Also away from another port that it leads to' },
      },
      examples: [
        { command: 'ostui floatingip associate 203.0.113.77 left-over', summary: 'To port left-over' },
        {
          command: 'ostui floatingip associate 203.0.113.20 left-over --reassign',
          summary: 'Away from the port that it leads to',
        },
      ],
    },
    {
      title: ({ arguments: { floatingip, port } }) => `Lead ${floatingip} to ${port}`,
      done: 'It leads there',
      run: async (sdk, cloud, { arguments: { floatingip, port }, flags }, look) => {
        const { id: portId } = await sdk.showPort(cloud, port, look)
        return sdk.associateFloatingIp(
          cloud,
          floatingip,
          { portId, ...given({ fixedIp: flags['fixed-ip'], reassign: flags.reassign }) },
          look,
        )
      },
    },
  ),
  actionCommand(
    {
      one: 'floating IP',
      values: 'resource:floatingip',
      find: (sdk, cloud, ref, look) => sdk.showFloatingIp(cloud, ref, look),
    },
    {
      path: ['floatingip', 'disassociate'],
      summary: 'Lead floating IPs nowhere; they stay the project’s',
      flags: {},
      examples: [{ command: 'ostui floatingip disassociate 203.0.113.20', summary: 'Keep it for later' }],
    },
    {
      words: { verb: 'Disassociate', done: 'Disassociated', failed: 'Not disassociated' },
      run: (sdk, cloud, id, _input, look) => sdk.disassociateFloatingIp(cloud, id, look),
    },
  ),
]

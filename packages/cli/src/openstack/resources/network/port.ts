/** Ports as commands. */
import { UsageError } from '@pve/core'
import type { Cloud, Port } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands, Openstack } from '../../context.js'
import { resource } from '../../resource.js'
import type { Look } from '../../types.js'
import { idColumn, idOf, nameOrIdColumn, statusColumn } from '../columns.js'
import {
  descriptionFlag,
  existing,
  type FlagValues,
  named,
  nameFlag,
  several,
  some,
  text,
  upFlag,
  yesNo,
} from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

const portFlags = {
  description: descriptionFlag,
  'security-group': several('Name or id of a security group', 'group', 'resource:secgroup'),
  'port-security': yesNo('Security groups and anti-spoofing', "the network's"),
  up: upFlag,
} as const

/** What creating and changing have alike. */
const portChange = async (sdk: Openstack, cloud: Cloud, flags: FlagValues<typeof portFlags>, look: Look) => {
  const groups = flags['security-group'].map((ref) => sdk.showSecurityGroup(cloud, ref, look))
  return given({
    description: flags.description,
    hasPortSecurity: flags['port-security'],
    isUp: flags.up,
    securityGroupIds: some((await Promise.all(groups)).map(idOf)),
  })
}

export const ports: CloudCommands = [
  ...resource<Port>({
    path: ['port'],
    exampleName: 'left-over',
    one: 'port',
    many: 'ports',
    id: idOf,
    columns: [
      nameOrIdColumn,
      statusColumn,
      { title: 'ADDRESSES', shrinks: true, value: ({ fixedIps }) => fixedIps.map(({ ip }) => ip).join(',') },
      { title: 'MAC', drop: 4, value: ({ mac }) => mac },
      { title: 'OWNER', drop: 3, value: ({ deviceOwner }) => deviceOwner },
      idColumn,
      { title: 'NETWORK', onDemand: true, value: ({ networkId }) => networkId },
      { title: 'DEVICE', onDemand: true, value: ({ deviceId }) => deviceId },
    ],
    ...filteredBy(
      ['name', 'status', 'networkId', 'deviceId', 'deviceOwner', 'mac', 'ip'],
      (sdk, cloud, filters, { signal }) => sdk.listPorts(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.showPort,
      remove: (sdk) => sdk.deletePort,
      lost: 'Who uses it loses the address.',
    }),
    example: { command: 'ostui port list --filter ip=10.20.0.11', summary: 'Whose is an address?' },
  }),
  changeCommand(
    {
      path: ['port', 'create'],
      summary: 'Create a port',
      arguments: [named('network', 'Name or id of its network', 'resource:network')],
      flags: {
        name: nameFlag,
        ip: several('An address of it; several with several flags', 'ip'),
        subnet: text(
          'The subnet that the addresses are of, or any address of it',
          'subnet',
          'resource:subnet',
        ),
        mac: text('Its MAC address', 'mac'),
        ...portFlags,
      },
      examples: [
        {
          command: 'ostui port create shop --name vip --subnet shop-v4 --ip 10.20.0.50',
          summary: 'An address of one’s own',
        },
      ],
    },
    {
      title: ({ arguments: { network } }) => `Create a port of ${network}`,
      done: 'Port created',
      run: async (sdk, cloud, { arguments: { network }, flags }, look) => {
        const [{ id: networkId }, subnetId, change] = await Promise.all([
          sdk.showNetwork(cloud, network, look),
          flags.subnet === undefined ? undefined : sdk.showSubnet(cloud, flags.subnet, look).then(idOf),
          portChange(sdk, cloud, flags, look),
        ])
        if (flags.ip.length > 0 && subnetId === undefined)
          throw new UsageError('--ip needs --subnet: addresses are of a subnet.')
        return sdk.createPort(
          cloud,
          {
            networkId,
            ...change,
            ...given({
              name: flags.name,
              mac: flags.mac,
              fixedIps:
                subnetId === undefined
                  ? undefined
                  : (some(flags.ip.map((ip) => ({ subnetId, ip }))) ?? [{ subnetId }]),
            }),
          },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['port', 'set'],
      summary: 'Change a port',
      description: 'Security groups that are given take the place of all that there were.',
      arguments: [existing('port')],
      flags: { name: nameFlag, ...portFlags },
      examples: [{ command: 'ostui port set left-over --security-group web', summary: 'Only this group' }],
    },
    {
      title: ({ arguments: { port } }) => `Change port ${port}`,
      done: 'Port changed',
      run: async (sdk, cloud, { arguments: { port }, flags }, look) => {
        const change = await portChange(sdk, cloud, flags, look)
        return sdk.updatePort(cloud, port, { ...change, ...given({ name: flags.name }) }, look)
      },
    },
  ),
]

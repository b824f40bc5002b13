/** Subnets as commands. */
import { UsageError } from '@pve/core'
import type { Subnet } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, mark, nameColumn } from '../columns.js'
import {
  descriptionFlag,
  existing,
  type FlagValues,
  named,
  nameFlag,
  orNone,
  pair,
  several,
  some,
  text,
  textNeeded,
  yesNo,
} from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

const subnetFlags = {
  description: descriptionFlag,
  gateway: text("Address of the gateway; 'none' for none", 'ip'),
  dns: several('Name server', 'ip'),
  dhcp: yesNo('Hand out addresses by DHCP', 'yes'),
  pool: several('Addresses that are handed out', 'from-to'),
  route: several('Route that is told to servers', 'range=next-hop'),
} as const

const poolOf = (word: string) => {
  const [start, end] = word.split('-').map((part) => part.trim())
  if (start === undefined || end === undefined)
    throw new UsageError(`--pool is two addresses such as 10.0.0.10-10.0.0.99, not '${word}'.`)
  return { start, end }
}

const subnetChange = (flags: FlagValues<typeof subnetFlags>) =>
  given({
    description: flags.description,
    gatewayIp: flags.gateway === undefined ? undefined : orNone(flags.gateway),
    dnsServers: some(flags.dns),
    hasDhcp: flags.dhcp,
    pools: some(flags.pool.map(poolOf)),
    hostRoutes: some(
      flags.route.map((word) => {
        const [destination, nexthop] = pair('route', word)
        return { destination, nexthop }
      }),
    ),
  })

export const subnets: CloudCommands = [
  ...resource<Subnet>({
    path: ['subnet'],
    exampleName: 'backend-v4',
    one: 'subnet',
    many: 'subnets',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'RANGE', value: ({ cidr }) => cidr },
      { title: 'GATEWAY', value: ({ gatewayIp }) => gatewayIp },
      { title: 'DHCP', value: ({ hasDhcp }) => mark(hasDhcp) },
      { title: 'DNS', drop: 3, value: ({ dnsServers }) => dnsServers.join(',') },
      idColumn,
      { title: 'NETWORK', onDemand: true, value: ({ networkId }) => networkId },
    ],
    ...filteredBy(['name', 'cidr', 'networkId'], (sdk, cloud, filters, { signal }) =>
      sdk.listSubnets(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({ find: (sdk) => sdk.showSubnet, remove: (sdk) => sdk.deleteSubnet }),
  }),
  changeCommand(
    {
      path: ['subnet', 'create'],
      summary: 'Create a subnet of a network',
      arguments: [named('name', 'Name of the subnet')],
      flags: {
        network: textNeeded('Name or id of its network', 'network', 'resource:network'),
        range: textNeeded('Its addresses: 10.0.0.0/24', 'cidr'),
        ...subnetFlags,
        'ipv6-mode': {
          kind: 'choice',
          choices: ['slaac', 'dhcpv6-stateful', 'dhcpv6-stateless'],
          value: 'mode',
          summary: 'How addresses of IPv6 are learned',
        },
      },
      examples: [
        {
          command: 'ostui subnet create backend-b --network backend --range 10.20.2.0/24 --dns 9.9.9.9',
          summary: 'The gateway gets the first address',
        },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create subnet ${name}`,
      done: 'Subnet created',
      run: async (sdk, cloud, { arguments: { name }, flags }, look) => {
        const { id: networkId } = await sdk.showNetwork(cloud, flags.network, look)
        return sdk.createSubnet(
          cloud,
          {
            name,
            networkId,
            cidr: flags.range,
            ...subnetChange(flags),
            ...given({ ipv6Mode: flags['ipv6-mode'] }),
          },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['subnet', 'set'],
      summary: 'Change a subnet',
      description: 'Name servers, pools and routes that are given take the place of all that there were.',
      arguments: [existing('subnet')],
      flags: { name: nameFlag, ...subnetFlags },
      examples: [
        { command: 'ostui subnet set shop-v4 --dns 9.9.9.9 --dns 1.1.1.1', summary: 'Other name servers' },
      ],
    },
    {
      title: ({ arguments: { subnet } }) => `Change subnet ${subnet}`,
      done: 'Subnet changed',
      run: (sdk, cloud, { arguments: { subnet }, flags }, look) =>
        sdk.updateSubnet(cloud, subnet, { ...subnetChange(flags), ...given({ name: flags.name }) }, look),
    },
  ),
]

/** Networks, subnets, routers, ports, floating IPs, trunks and QoS policies as commands. */
import { UsageError } from '@pve/core'
import type { FloatingIp, Network, Port, QosPolicy, Router, Subnet, Trunk } from '@pve/openstack'
import { given } from '../../values/given.js'
import { actionCommand, changeCommand } from '../change.js'
import type { CloudCommands } from '../context.js'
import { resource } from '../resource.js'
import {
  descriptionFlag,
  idColumn,
  idOf,
  mark,
  nameColumn,
  named,
  nameFlag,
  orNone,
  pair,
  several,
  some,
  statusColumn,
  text,
  textNeeded,
  whole,
  yesNo,
} from './parts.js'

const upFlag = yesNo('Whether it carries traffic', 'yes')

const networks: CloudCommands = [
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
      { title: 'PROJECT', onDemand: true, value: ({ projectId }) => projectId },
      { title: 'DESCRIPTION', onDemand: true, shrinks: true, value: ({ description }) => description },
      { title: 'TAGS', onDemand: true, value: ({ tags }) => tags.join(',') },
    ],
    filters: ['name', 'status'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listNetworks(cloud, given({ name: filter('name'), status: filter('status') }), { signal }),
    show: (sdk, cloud, ref, look) => sdk.showNetwork(cloud, ref, look),
    remove: {
      lost: 'Its subnets go with it.',
      find: (sdk, cloud, ref, look) => sdk.showNetwork(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteNetwork(cloud, id, look),
    },
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
      arguments: [named('network', 'Name or id of the network', 'resource:network')],
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

const subnetChange = (flags: {
  readonly description: string | undefined
  readonly gateway: string | undefined
  readonly dns: readonly string[]
  readonly dhcp: boolean | undefined
  readonly pool: readonly string[]
  readonly route: readonly string[]
}) =>
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

const subnets: CloudCommands = [
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
    filters: ['name', 'cidr', 'networkId'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listSubnets(
        cloud,
        given({ name: filter('name'), cidr: filter('cidr'), networkId: filter('networkId') }),
        { signal },
      ),
    show: (sdk, cloud, ref, look) => sdk.showSubnet(cloud, ref, look),
    remove: {
      find: (sdk, cloud, ref, look) => sdk.showSubnet(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteSubnet(cloud, id, look),
    },
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
      arguments: [named('subnet', 'Name or id of the subnet', 'resource:subnet')],
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

const gatewayFlag = text("Name or id of an external network; 'none' for none", 'network', 'resource:network')

const routers: CloudCommands = [
  ...resource<Router>({
    path: ['router'],
    exampleName: 'edge',
    one: 'router',
    many: 'routers',
    id: idOf,
    columns: [
      nameColumn,
      statusColumn,
      {
        title: 'OUTSIDE',
        value: ({ gateway }) => gateway?.ips.map(({ ip }) => ip).join(','),
      },
      { title: 'SNAT', drop: 3, value: ({ gateway }) => mark(gateway?.hasSnat) },
      { title: 'ROUTES', drop: 2, align: 'right', value: ({ routes }) => routes.length || undefined },
      idColumn,
      { title: 'PROJECT', onDemand: true, value: ({ projectId }) => projectId },
    ],
    filters: ['name', 'status'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listRouters(cloud, given({ name: filter('name'), status: filter('status') }), { signal }),
    show: async (sdk, cloud, ref, look) => {
      const router = await sdk.showRouter(cloud, ref, look)
      return { ...router, subnetIds: await sdk.routerSubnetIds(cloud, router.id, look) }
    },
    remove: {
      find: (sdk, cloud, ref, look) => sdk.showRouter(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteRouter(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['router', 'create'],
      summary: 'Create a router',
      arguments: [named('name', 'Name of the router')],
      flags: { gateway: gatewayFlag, description: descriptionFlag, up: upFlag },
      examples: [{ command: 'ostui router create lab --gateway public', summary: 'With a way out' }],
    },
    {
      title: ({ arguments: { name } }) => `Create router ${name}`,
      done: 'Router created',
      run: async (sdk, cloud, { arguments: { name }, flags }, look) => {
        const outside =
          flags.gateway === undefined || flags.gateway === 'none'
            ? undefined
            : { networkId: (await sdk.showNetwork(cloud, flags.gateway, look)).id }
        return sdk.createRouter(
          cloud,
          { name, ...given({ gateway: outside, description: flags.description, isUp: flags.up }) },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['router', 'set'],
      summary: 'Change a router, or the network it leads to',
      arguments: [named('router', 'Name or id of the router', 'resource:router')],
      flags: { name: nameFlag, gateway: gatewayFlag, description: descriptionFlag, up: upFlag },
      examples: [{ command: 'ostui router set lab --gateway none', summary: 'No way out any more' }],
    },
    {
      title: ({ arguments: { router } }) => `Change router ${router}`,
      done: 'Router changed',
      run: async (sdk, cloud, { arguments: { router }, flags }, look) => {
        const outside = flags.gateway === undefined ? undefined : orNone(flags.gateway)
        const gateway =
          typeof outside === 'string'
            ? { networkId: (await sdk.showNetwork(cloud, outside, look)).id }
            : outside
        return sdk.updateRouter(
          cloud,
          router,
          given({ name: flags.name, gateway, description: flags.description, isUp: flags.up }),
          look,
        )
      },
    },
  ),
  ...(['add', 'remove'] as const).map((verb) =>
    changeCommand(
      {
        path: ['router', `${verb}-subnet`],
        summary: verb === 'add' ? 'Lead a router into a subnet' : 'Take a router out of a subnet',
        arguments: [
          named('router', 'Name or id of the router', 'resource:router'),
          named('subnet', 'Name or id of the subnet', 'resource:subnet'),
        ],
        flags: {},
        examples: [
          {
            command: `ostui router ${verb}-subnet edge web-a`,
            summary: verb === 'add' ? 'At the gateway address of the subnet' : 'The router stays',
          },
        ],
      },
      {
        title: ({ arguments: { router, subnet } }) =>
          verb === 'add' ? `Lead router ${router} into ${subnet}` : `Take router ${router} out of ${subnet}`,
        done: verb === 'add' ? 'Router has an interface there' : 'Router has no interface there',
        run: async (sdk, cloud, { arguments: { router, subnet } }, look) => {
          const [{ id: routerId }, { id: subnetId }] = await Promise.all([
            sdk.showRouter(cloud, router, look),
            sdk.showSubnet(cloud, subnet, look),
          ])
          const change = verb === 'add' ? sdk.addRouterInterface : sdk.removeRouterInterface
          return { routerId, subnetId, changed: await change(cloud, routerId, subnetId, look) }
        },
      },
    ),
  ),
]

const portFlags = {
  description: descriptionFlag,
  'security-group': several('Name or id of a security group', 'group', 'resource:secgroup'),
  'port-security': yesNo('Security groups and anti-spoofing', "the network's"),
  up: upFlag,
} as const

const ports: CloudCommands = [
  ...resource<Port>({
    path: ['port'],
    exampleName: 'left-over',
    one: 'port',
    many: 'ports',
    id: idOf,
    columns: [
      { ...nameColumn, value: ({ name, id }) => name || id.slice(0, 13) },
      statusColumn,
      { title: 'ADDRESSES', shrinks: true, value: ({ fixedIps }) => fixedIps.map(({ ip }) => ip).join(',') },
      { title: 'MAC', drop: 4, value: ({ mac }) => mac },
      { title: 'OWNER', drop: 3, value: ({ deviceOwner }) => deviceOwner },
      idColumn,
      { title: 'NETWORK', onDemand: true, value: ({ networkId }) => networkId },
      { title: 'DEVICE', onDemand: true, value: ({ deviceId }) => deviceId },
    ],
    filters: ['name', 'status', 'networkId', 'deviceId', 'deviceOwner', 'mac', 'ip'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listPorts(
        cloud,
        given({
          name: filter('name'),
          status: filter('status'),
          networkId: filter('networkId'),
          deviceId: filter('deviceId'),
          deviceOwner: filter('deviceOwner'),
          mac: filter('mac'),
          ip: filter('ip'),
        }),
        { signal },
      ),
    show: (sdk, cloud, ref, look) => sdk.showPort(cloud, ref, look),
    remove: {
      lost: 'Who uses it loses the address.',
      find: (sdk, cloud, ref, look) => sdk.showPort(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deletePort(cloud, id, look),
    },
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
        const [{ id: networkId }, subnetId, securityGroupIds] = await Promise.all([
          sdk.showNetwork(cloud, network, look),
          flags.subnet === undefined ? undefined : sdk.showSubnet(cloud, flags.subnet, look).then(idOf),
          Promise.all(
            flags['security-group'].map(async (ref) => (await sdk.showSecurityGroup(cloud, ref, look)).id),
          ),
        ])
        if (flags.ip.length > 0 && subnetId === undefined)
          throw new UsageError('--ip needs --subnet: addresses are of a subnet.')
        return sdk.createPort(
          cloud,
          {
            networkId,
            ...given({
              name: flags.name,
              mac: flags.mac,
              description: flags.description,
              hasPortSecurity: flags['port-security'],
              isUp: flags.up,
              securityGroupIds: some(securityGroupIds),
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
      arguments: [named('port', 'Name or id of the port', 'resource:port')],
      flags: { name: nameFlag, ...portFlags },
      examples: [{ command: 'ostui port set left-over --security-group web', summary: 'Only this group' }],
    },
    {
      title: ({ arguments: { port } }) => `Change port ${port}`,
      done: 'Port changed',
      run: async (sdk, cloud, { arguments: { port }, flags }, look) => {
        const groups = await Promise.all(
          flags['security-group'].map(async (ref) => (await sdk.showSecurityGroup(cloud, ref, look)).id),
        )
        return sdk.updatePort(
          cloud,
          port,
          given({
            name: flags.name,
            description: flags.description,
            hasPortSecurity: flags['port-security'],
            isUp: flags.up,
            securityGroupIds: some(groups),
          }),
          look,
        )
      },
    },
  ),
]

const floatingIps: CloudCommands = [
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
    filters: ['ip', 'status', 'networkId', 'portId'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listFloatingIps(
        cloud,
        given({
          ip: filter('ip'),
          status: filter('status'),
          networkId: filter('networkId'),
          portId: filter('portId'),
        }),
        { signal },
      ),
    show: (sdk, cloud, ref, look) => sdk.showFloatingIp(cloud, ref, look),
    remove: {
      lost: 'The address goes back to the cloud: another project may get it.',
      find: (sdk, cloud, ref, look) => sdk.showFloatingIp(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteFloatingIp(cloud, id, look),
    },
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
      arguments: [
        named('floatingip', 'Address or id', 'resource:floatingip'),
        named('port', 'Name or id of the port', 'resource:port'),
      ],
      flags: { 'fixed-ip': text('Of several addresses of the port', 'ip') },
      examples: [
        { command: 'ostui floatingip associate 203.0.113.77 left-over', summary: 'To port left-over' },
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
          { portId, ...given({ fixedIp: flags['fixed-ip'] }) },
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

const trunks: CloudCommands = [
  ...resource<Trunk>({
    path: ['trunk'],
    exampleName: 'uplink',
    one: 'trunk',
    many: 'trunks',
    id: idOf,
    columns: [
      nameColumn,
      statusColumn,
      { title: 'SUBPORTS', align: 'right', value: ({ subPorts }) => subPorts.length },
      {
        title: 'VLANS',
        shrinks: true,
        value: ({ subPorts }) => subPorts.map((one) => one.segmentationId).join(','),
      },
      idColumn,
      { title: 'PORT', onDemand: true, value: ({ portId }) => portId },
    ],
    filters: ['name', 'status', 'portId'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listTrunks(
        cloud,
        given({ name: filter('name'), status: filter('status'), portId: filter('portId') }),
        { signal },
      ),
    show: (sdk, cloud, ref, look) => sdk.showTrunk(cloud, ref, look),
    remove: {
      find: (sdk, cloud, ref, look) => sdk.showTrunk(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteTrunk(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['trunk', 'create'],
      summary: 'Create a trunk: a port that carries several networks',
      arguments: [
        named('name', 'Name of the trunk'),
        named('port', 'Name or id of the parent port', 'resource:port'),
      ],
      flags: { description: descriptionFlag, subport: several('A port by its VLAN tag', 'port=vlan') },
      examples: [
        { command: 'ostui trunk create uplink left-over --subport vlan-20=20', summary: 'One more network' },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create trunk ${name}`,
      done: 'Trunk created',
      run: async (sdk, cloud, { arguments: { name, port }, flags }, look) => {
        const portIdOf = async (ref: string) => (await sdk.showPort(cloud, ref, look)).id
        return sdk.createTrunk(
          cloud,
          {
            name,
            portId: await portIdOf(port),
            subPorts: await Promise.all(flags.subport.map((word) => subPortOf(word, portIdOf))),
            ...given({ description: flags.description }),
          },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['trunk', 'set'],
      summary: 'Add networks to a trunk, or take them off',
      arguments: [named('trunk', 'Name or id of the trunk', 'resource:trunk')],
      flags: {
        add: several('A port by its VLAN tag', 'port=vlan'),
        remove: several('Name or id of a subport', 'port', 'resource:port'),
      },
      examples: [{ command: 'ostui trunk set uplink --add vlan-20=20', summary: 'One more network' }],
    },
    {
      title: ({ arguments: { trunk } }) => `Change trunk ${trunk}`,
      done: 'Trunk changed',
      run: async (sdk, cloud, { arguments: { trunk }, flags }, look) => {
        const portIdOf = async (ref: string) => (await sdk.showPort(cloud, ref, look)).id
        return sdk.changeSubPorts(
          cloud,
          trunk,
          {
            add: await Promise.all(flags.add.map((word) => subPortOf(word, portIdOf))),
            removePortIds: await Promise.all(flags.remove.map(portIdOf)),
          },
          look,
        )
      },
    },
  ),
]

async function subPortOf(word: string, portIdOf: (ref: string) => Promise<string>) {
  const [port, vlan] = pair('subport', word)
  const segmentationId = Number(vlan)
  if (!Number.isInteger(segmentationId) || segmentationId < 1 || segmentationId > 4094)
    throw new UsageError(`A VLAN tag is a number from 1 to 4094, not '${vlan}'.`)
  return { portId: await portIdOf(port), segmentationType: 'vlan', segmentationId }
}

const qosPolicies: CloudCommands = [
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
    filters: ['name'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listQosPolicies(cloud, given({ name: filter('name') }), { signal }),
    show: (sdk, cloud, ref, look) => sdk.showQosPolicy(cloud, ref, look),
    remove: {
      find: (sdk, cloud, ref, look) => sdk.showQosPolicy(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteQosPolicy(cloud, id, look),
    },
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

export const networkCommands: CloudCommands = [
  ...networks,
  ...subnets,
  ...routers,
  ...ports,
  ...floatingIps,
  ...trunks,
  ...qosPolicies,
]

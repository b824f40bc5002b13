/** What is done to a server with something else. */
import type { ValueSource } from '../../../command/types.js'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { existing, named, text, yesNo } from '../inputs.js'
import { watching } from '../library.js'

const serverAnd = <const N extends string>(name: N, summary: string, values?: ValueSource) =>
  [existing('server'), named(name, summary, values)] as const

export const serverParts: CloudCommands = [
  changeCommand(
    {
      path: ['server', 'attach-volume'],
      summary: 'Attach a volume to a server',
      arguments: serverAnd('volume', 'Name or id of the volume', 'resource:volume'),
      flags: { device: text('/dev/vdb: a wish that most hypervisors do not hear', 'device') },
      examples: [
        { command: 'ostui server attach-volume web-1 old-data', summary: 'And wait until it is there' },
      ],
      exitCodes: { 8: 'its state, or the volume’s, does not allow it' },
    },
    {
      title: ({ arguments: { server, volume } }) => `Attach volume ${volume} to server ${server}`,
      done: 'Volume attached',
      run: async (sdk, cloud, { arguments: { server, volume }, flags }, look) => {
        const { id } = await sdk.findServer(cloud, server, look)
        const attached = await sdk.attachVolume(cloud, volume, id, watching(look, { device: flags.device }))
        return {
          id: attached.volume.id,
          serverId: id,
          status: attached.volume.status,
          ...given({ device: attached.device }),
        }
      },
    },
  ),
  changeCommand(
    {
      path: ['server', 'detach-volume'],
      summary: 'Detach a volume from a server',
      arguments: serverAnd('volume', 'Name or id of the volume', 'resource:volume'),
      flags: {},
      examples: [
        { command: 'ostui server detach-volume web-1 old-data', summary: 'Unmount it inside first' },
      ],
    },
    {
      title: ({ arguments: { server, volume } }) => `Detach volume ${volume} from server ${server}`,
      done: 'Volume detached',
      run: async (sdk, cloud, { arguments: { server, volume } }, look) => {
        const { id } = await sdk.findServer(cloud, server, look)
        const detached = await sdk.detachVolume(cloud, volume, id, watching(look))
        return { id: detached.id, serverId: id, status: detached.status }
      },
    },
  ),
  changeCommand(
    {
      path: ['server', 'attach-interface'],
      summary: 'Give a server an interface in a network',
      arguments: serverAnd(
        'network',
        'Name or id of the network, or of a port with --port',
        'resource:network',
      ),
      flags: {
        port: yesNo('What is named is a port that is there already'),
        ip: text('A certain address of the network', 'ip'),
      },
      examples: [{ command: 'ostui server attach-interface web-1 backend', summary: 'Any address there' }],
    },
    {
      title: ({ arguments: { server, network } }) => `Give server ${server} an interface in ${network}`,
      done: 'Interface attached',
      run: async (sdk, cloud, { arguments: { server, network }, flags }, look) =>
        sdk.attachInterface(
          cloud,
          server,
          flags.port
            ? { portId: (await sdk.showPort(cloud, network, look)).id }
            : { network, ...given({ fixedIp: flags.ip }) },
          watching(look),
        ),
    },
  ),
  changeCommand(
    {
      path: ['server', 'detach-interface'],
      summary: 'Take an interface from a server',
      arguments: serverAnd('interface', 'Its address, port id or MAC'),
      flags: {},
      examples: [
        { command: 'ostui server detach-interface web-1 10.20.0.11', summary: 'Its address is given back' },
      ],
    },
    {
      title: ({ arguments: args }) => `Take interface ${args.interface} from server ${args.server}`,
      done: 'Interface detached',
      run: (sdk, cloud, { arguments: args }, look) =>
        sdk.detachInterface(cloud, args.server, args.interface, watching(look)),
    },
  ),
  changeCommand(
    {
      path: ['server', 'add-floating-ip'],
      summary: 'Lead a floating IP to a server',
      arguments: serverAnd('floatingip', 'Address or id of the floating IP', 'resource:floatingip'),
      flags: { 'fixed-ip': text('Of several addresses of the server', 'ip') },
      examples: [
        {
          command: 'ostui server add-floating-ip worker-1 203.0.113.77',
          summary: 'It is reached there at once',
        },
      ],
    },
    {
      title: ({ arguments: { server, floatingip } }) => `Lead ${floatingip} to server ${server}`,
      done: 'It leads there',
      run: (sdk, cloud, { arguments: { server, floatingip }, flags }, look) =>
        sdk.addFloatingIp(cloud, server, floatingip, {
          signal: look.signal,
          ...given({ fixedIp: flags['fixed-ip'] }),
        }),
    },
  ),
  changeCommand(
    {
      path: ['server', 'remove-floating-ip'],
      summary: 'Take a floating IP from a server; it stays the project’s',
      arguments: serverAnd('floatingip', 'Address or id of the floating IP', 'resource:floatingip'),
      flags: {},
      examples: [
        { command: 'ostui server remove-floating-ip web-1 203.0.113.20', summary: 'Keep it for later' },
      ],
    },
    {
      title: ({ arguments: { server, floatingip } }) => `Take ${floatingip} from server ${server}`,
      done: 'It leads nowhere',
      run: (sdk, cloud, { arguments: { server, floatingip } }, look) =>
        sdk.removeFloatingIp(cloud, server, floatingip, { signal: look.signal }),
    },
  ),
]

/** Making servers, and what is done to one of them with something else. */
import type { LaunchResult, LaunchSpec } from '@pve/openstack'
import { command } from '../../command/command.js'
import { type CommandDefinition, define, type Input, type ValueSource } from '../../command/types.js'
import type { ResultViews } from '../../output/output.js'
import { renderTable } from '../../output/table.js'
import { given } from '../../values/given.js'
import { changeCommand, plannedCommand } from '../change.js'
import { consoleLog, consoleUrl } from '../console-definitions.js'
import type { CloudCommands, CloudContext, Openstack } from '../context.js'
import { recipeList, recipeShow } from '../recipe-definitions.js'
import { keyed, named, several, some, text, watching, whole, yesNo } from './parts.js'

const launchFlags = {
  file: {
    kind: 'text',
    short: 'f',
    value: 'file',
    summary: 'Launch as YAML; flags come before it; - is standard input',
    values: 'files',
  },
  flavor: text('Name or id of the flavor', 'flavor', 'resource:flavor'),
  image: text('Name or id of the image', 'image', 'resource:image'),
  network: several("Name or id of a network; 'auto' and 'none' alone", 'network', 'resource:network'),
  key: text('Name of the key pair', 'keypair', 'resource:keypair'),
  'security-group': several('Name or id of a security group', 'group', 'resource:secgroup'),
  'user-data': { kind: 'text', value: 'file', summary: 'File for cloud-init', values: 'files' },
  count: whole('How many', 'number'),
  zone: text('Availability zone', 'zone', 'resource:availability-zone'),
  'server-group': text('Name or id of a server group', 'group', 'resource:server-group'),
  'boot-volume': whole('Boot from a new volume of so many GiB', 'GiB'),
  'volume-type': text('Type of that volume', 'type', 'resource:volume-type'),
  'floating-ip': {
    kind: 'text',
    value: 'network',
    summary: "A floating IP of this external network; 'yes' for the only one",
    values: 'resource:network',
  },
  metadata: several('Metadata', 'key=value'),
  tag: several('Tag', 'tag'),
  description: text('A word on what it is for', 'text'),
} as const

/** From a file with flags laid over it. @throws ValidationError, UsageError */
async function readLaunch(
  context: CloudContext,
  name: string | undefined,
  flags: LaunchFlags,
  sdk: Openstack,
): Promise<LaunchSpec> {
  const { readText, specOf } = await import('../../handlers/spec-source.js')
  const [first] = flags.network
  const userData =
    flags['user-data'] === undefined
      ? undefined
      : await readText(context, flags['user-data'], 'read --user-data')
  return await specOf(
    context,
    'a launch',
    flags.file,
    given({
      name,
      flavor: flags.flavor,
      image: flags.image,
      networks: first === 'auto' || first === 'none' ? first : some(flags.network),
      keypair: flags.key,
      securityGroups: some(flags['security-group']),
      userData,
      count: flags.count,
      availabilityZone: flags.zone,
      serverGroup: flags['server-group'],
      bootVolume:
        flags['boot-volume'] === undefined
          ? undefined
          : { sizeGiB: flags['boot-volume'], ...given({ type: flags['volume-type'] }) },
      floatingIp: flags['floating-ip'] === 'yes' ? true : flags['floating-ip'],
      metadata: flags.metadata.length === 0 ? undefined : keyed('metadata', flags.metadata),
      tags: some(flags.tag),
      description: flags.description,
    }),
    sdk.parseLaunchSpec,
  )
}

type LaunchFlags = Input<CommandDefinition<typeof launchFlags>>['flags']

/** What was launched. */
function launchViews({ servers, warnings, key }: LaunchResult): ResultViews {
  return {
    json: {
      servers: servers.map(({ server, floatingIp }) => ({ ...server, floatingIp: floatingIp ?? null })),
      warnings,
      key,
    },
    text: (style, width) =>
      [
        renderTable(
          [
            { title: 'NAME', value: ({ server }) => server.name },
            { title: 'STATUS', value: ({ server }) => server.status },
            {
              title: 'ADDRESSES',
              value: ({ server }) => server.addresses.map(({ ip }) => ip).join(', '),
            },
            { title: 'FLOATING IP', value: ({ floatingIp }) => floatingIp },
            { title: 'ID', value: ({ server }) => server.id },
          ],
          servers,
          { style, width },
        ),
        ...warnings.map((warning) => `${style.yellow('warning:')} ${warning}`),
      ].join('\n'),
    quiet: () => servers.map(({ server }) => server.id).join('\n'),
  }
}

const launch: CloudCommands = [
  plannedCommand(
    {
      path: ['server', 'create'],
      summary: 'Launch servers',
      description:
        'All is checked before: flavor and image, networks, quota. A launch that fails leaves nothing behind, unless --no-rollback is given.',
      arguments: [{ name: 'name', summary: 'Name; with --count a number is added' }],
      flags: {
        ...launchFlags,
        'launch-key': text('Go on with the launch that an error named by this key', 'key'),
      },
      examples: [
        {
          command:
            'ostui server create web-3 --flavor m1.small --image debian-12 --network shop --key laptop',
          summary: 'And wait until it is active',
        },
        {
          command: 'ostui server create web -f web.yaml --dry-run',
          summary: 'Only look at what would be sent',
        },
      ],
      exitCodes: {
        3: 'impossible: it does not fit the flavor, the image or the quota',
        9: 'something is left',
      },
    },
    {
      read: async (context, { arguments: { name }, flags }, sdk) => ({
        spec: await readLaunch(context, name, flags, sdk),
        ...given({ key: flags['launch-key'] }),
      }),
      preview: (sdk, cloud, { spec, key }, look) =>
        sdk.previewLaunch(cloud, spec, { ...look, ...given({ key }) }),
      run: (sdk, cloud, { spec, key }, look) =>
        sdk.launchServers(cloud, spec, { ...look, ...given({ key }) }),
      views: launchViews,
    },
  ),
]

const serverAnd = <const N extends string>(name: N, summary: string, values?: ValueSource) =>
  [named('server', 'Name or id of the server', 'resource:server'), named(name, summary, values)] as const

const parts: CloudCommands = [
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
        const attached = await sdk.attachVolume(cloud, volume, id, {
          ...watching(look),
          ...given({ device: flags.device }),
        })
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

const newRecipe = named('recipe', 'Its name')
const recipeName = named('recipe', 'Its name', 'recipes')

const recipeSave = define({
  path: ['recipe', 'save'],
  summary: 'Keep a launch under a name',
  arguments: [newRecipe],
  flags: { name: text('Name of the servers; default: that of the recipe', 'name'), ...launchFlags },
  examples: [
    {
      command: 'ostui recipe save web --flavor m1.small --image debian-12 --network shop',
      summary: 'Then: ostui recipe run web',
    },
  ],
})

const recipes: CloudCommands = [
  command(recipeSave, async () => ({
    async run(context: CloudContext, { arguments: { recipe }, flags }) {
      const { recipesOf, saveRecipe } = await import('../recipes.js')
      const sdk = await context.openstack()
      const spec = await readLaunch(context, flags.name ?? recipe, flags, sdk)
      const path = await saveRecipe(context, recipesOf(sdk), recipe, spec)
      context.out.result({
        json: { recipe, file: path },
        text: () => `Recipe ${recipe} kept in ${path}`,
        quiet: () => path,
      })
    },
  })),
  command(recipeList, async () => ({ run: (await import('../recipes.js')).list })),
  command(recipeShow, async () => ({ run: (await import('../recipes.js')).show })),
  plannedCommand(
    {
      path: ['recipe', 'run'],
      summary: 'Launch what a recipe says',
      arguments: [recipeName],
      flags: { name: text('Another name for the servers', 'name'), count: whole('How many', 'number') },
      examples: [{ command: 'ostui recipe run web --name web-7', summary: 'One more of them' }],
    },
    {
      async read(_context, { arguments: { recipe }, flags }, sdk) {
        const { recipesOf } = await import('../recipes.js')
        return { ...(await recipesOf(sdk).read(recipe)), ...given({ name: flags.name, count: flags.count }) }
      },
      preview: (sdk, cloud, spec, look) => sdk.previewLaunch(cloud, spec, look),
      run: (sdk, cloud, spec, look) => sdk.launchServers(cloud, spec, look),
      views: launchViews,
    },
  ),
]

const consoles: CloudCommands = [
  command(consoleUrl, async () => ({ run: (await import('../console.js')).url })),
  command(consoleLog, async () => ({ run: (await import('../console.js')).log })),
]

export const launchCommands: CloudCommands = [...launch, ...parts, ...consoles]
export const recipeCommands: CloudCommands = recipes

/** Making servers. */
import type { LaunchResult, LaunchSpec } from '@pve/openstack'
import type { ResultViews } from '../../../output/output.js'
import { renderTable } from '../../../output/table.js'
import { given } from '../../../values/given.js'
import { plannedCommand } from '../../change.js'
import type { CloudCommands, CloudContext, Openstack } from '../../context.js'
import { type FlagValues, keyed, several, some, text, whole } from '../inputs.js'

export const launchFlags = {
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
export async function readLaunch(
  context: CloudContext,
  name: string | undefined,
  flags: FlagValues<typeof launchFlags>,
  sdk: Openstack,
): Promise<LaunchSpec> {
  const { readText, specOf } = await import('../../../handlers/spec-source.js')
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
      metadata: keyed('metadata', flags.metadata),
      tags: some(flags.tag),
      description: flags.description,
    }),
    sdk.parseLaunchSpec,
  )
}

/** What was launched. */
export function launchViews({ servers, warnings, key }: LaunchResult): ResultViews {
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

export const serverLaunch: CloudCommands = [
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

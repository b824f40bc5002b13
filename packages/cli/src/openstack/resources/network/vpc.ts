/** Whole networks at a time. */
import { UsageError } from '@pve/core'
import type { Cloud, VpcSpecInput } from '@pve/openstack'
import { renderPairs } from '../../../output/table.js'
import { given } from '../../../values/given.js'
import { plannedCommand } from '../../change.js'
import type { CloudCommands, Openstack } from '../../context.js'
import type { Look } from '../../types.js'
import { named, orNone, several, some, text, yesNo } from '../inputs.js'

export const vpcs: CloudCommands = [
  plannedCommand(
    {
      path: ['vpc', 'create'],
      summary: 'Create a network with subnets, a router, security groups and perhaps a bastion',
      description: 'One plan: when a step fails, what was made is taken away again in reverse order.',
      arguments: [{ name: 'name', summary: 'Name of it all; may be in the file' }],
      flags: {
        file: {
          kind: 'text',
          short: 'f',
          value: 'file',
          summary: 'VPC as YAML; flags come before it; - is standard input',
          values: 'files',
        },
        range: text('Its addresses; default: a free 10.x.0.0/16', 'cidr'),
        subnet: several('A subnet: its name, or name=range', 'name'),
        dns: several('Name server', 'ip'),
        external: text(
          "Name or id of the network outside; 'none' for no way out",
          'network',
          'resource:network',
        ),
        router: yesNo('With a router', 'yes'),
        group: several(
          'Template of a security group: web, ssh-bastion, db-postgres, …',
          'template',
          'security-group-templates',
        ),
        'bastion-image': text('A server to come in by, of this image', 'image', 'resource:image'),
        'bastion-flavor': text('Its flavor', 'flavor', 'resource:flavor'),
        'bastion-key': text('Its key pair', 'keypair', 'resource:keypair'),
      },
      examples: [
        { command: 'ostui vpc create market', summary: 'All by default' },
        {
          command:
            'ostui vpc create market --subnet web --subnet db --group web --bastion-image debian-12 --bastion-flavor m1.small --bastion-key laptop',
          summary: 'With a way in',
        },
      ],
      exitCodes: { 3: 'impossible, or the quota has no room for it', 9: 'something is left' },
    },
    {
      async read(context, { arguments: { name }, flags }, sdk): Promise<VpcSpecInput> {
        const { specOf } = await import('../../../handlers/spec-source.js')
        const { 'bastion-image': image, 'bastion-flavor': flavor, 'bastion-key': keypair } = flags
        const bastion = [image, flavor, keypair].filter((one) => one !== undefined)
        if (bastion.length > 0 && bastion.length < 3)
          throw new UsageError('A bastion needs --bastion-image, --bastion-flavor and --bastion-key.')
        const external = flags.external === undefined ? undefined : orNone(flags.external)
        return await specOf(
          context,
          'a VPC',
          flags.file,
          given({
            name,
            cidr: flags.range,
            subnets: some(
              flags.subnet.map((word) => {
                const [label, cidr] = word.split('=')
                return { name: label, ...given({ cidr }) }
              }),
            ),
            dns: some(flags.dns),
            external: external === null ? false : external,
            router: flags.router,
            groups: some(flags.group),
            bastion: bastion.length === 0 ? undefined : { image, flavor, keypair },
          }),
          sdk.parseVpcSpec,
        )
      },
      preview: async (sdk, cloud, spec, look) => {
        const { preview } = await sdk.createVpc(cloud, spec, {
          signal: look.signal,
          dryRun: true,
          quota: await quotaOf(sdk, cloud, look),
        })
        return preview ?? { plan: '', steps: [] }
      },
      run: async (sdk, cloud, spec, look) =>
        sdk.createVpc(cloud, spec, { ...look, quota: await quotaOf(sdk, cloud, look) }),
      views: ({ vpc, networkId, bastionIp, serverId }) => ({
        json: {
          name: vpc.name,
          networkId: networkId ?? null,
          bastionIp: bastionIp ?? null,
          serverId: serverId ?? null,
          vpc,
        },
        text: (style, width) =>
          renderPairs(
            [
              [style.green('VPC created'), vpc.name],
              ['network', networkId],
              ['subnets', vpc.subnets.map(({ name, cidr }) => `${name} ${cidr}`).join(', ')],
              ['bastion', bastionIp],
            ],
            style,
            width,
          ),
        quiet: () => networkId ?? vpc.name,
      }),
    },
  ),
  plannedCommand(
    {
      path: ['vpc', 'delete'],
      summary: 'Delete all that belongs to a VPC',
      description: 'What is not its own (a server somebody put there) stops it before anything is deleted.',
      arguments: [named('name', 'Name of the VPC')],
      flags: {},
      examples: [{ command: 'ostui vpc delete market --dry-run', summary: 'Look at what would go' }],
      exitCodes: { 7: 'no such VPC', 8: 'something else is in its network' },
      destructive: true,
    },
    {
      read: async (_context, { arguments: { name } }) => ({ name }),
      preview: async (sdk, cloud, { name }, look) =>
        (await sdk.deleteVpc(cloud, name, { signal: look.signal, dryRun: true })).preview ?? {
          plan: '',
          steps: [],
        },
      question: async ({ name }, sdk, cloud, look) => {
        const { preview } = await sdk.deleteVpc(cloud, name, { signal: look.signal, dryRun: true })
        const steps = preview?.steps.map(({ title }) => title.toLowerCase()) ?? []
        return `Delete VPC ${name}? This would be done: ${steps.join('; ')}.`
      },
      run: (sdk, cloud, { name }, { signal, onEvent }) => sdk.deleteVpc(cloud, name, { signal, onEvent }),
      views: (_result, { name }) => ({
        json: { name, deleted: true },
        text: () => `VPC ${name} deleted`,
        quiet: () => name,
      }),
    },
  ),
]

/** With it, what does not fit is refused before anything is made. */
const quotaOf = async (sdk: Openstack, cloud: Cloud, { signal }: Look) =>
  (await sdk.readQuota(cloud, { services: ['network', 'compute'], signal })).entries

import { command } from '../command/command.js'
import type { Program } from '../command/program.js'
import type { Command } from '../command/types.js'
import { completionOf } from '../definitions/completion.js'
import { ostuiGlobalFlags } from '../definitions/ostui-global.js'
import { capabilities, cloudDoctor, cloudList, cloudShow } from '../openstack/cloud-definitions.js'
import type { CloudContext } from '../openstack/context.js'
import { orphans, quota, topology } from '../openstack/report-definitions.js'
import { blockStorageCommands } from '../openstack/resources/block-storage/index.js'
import { computeCommands, recipeCommands } from '../openstack/resources/compute/index.js'
import { imageCommands } from '../openstack/resources/image.js'
import { networkCommands } from '../openstack/resources/network/index.js'

const reports = () => import('../openstack/reports.js')
const live = () => import('../completion/cloud-values.js')
const cloud = () => import('../openstack/cloud-commands.js')

/** Every command with the place of its handler, in the order of help. */
const commands: readonly Command<CloudContext>[] = [
  command(cloudList, async () => ({ run: (await cloud()).list })),
  command(cloudShow, async () => ({ run: (await cloud()).show })),
  command(cloudDoctor, async () => ({ run: (await import('../openstack/cloud-doctor.js')).doctor })),
  command(capabilities, async () => ({ run: (await import('../openstack/capabilities.js')).capabilities })),
  command(quota, async () => ({ run: (await reports()).quota })),
  ...computeCommands,
  ...imageCommands,
  ...networkCommands,
  command(topology, async () => ({ run: (await reports()).topology })),
  ...blockStorageCommands,
  command(orphans, async () => ({ run: (await reports()).orphans })),
  ...recipeCommands,
  command(completionOf('ostui'), () => import('../handlers/completion.js')),
]

export const ostui: Program<CloudContext> = {
  name: 'ostui',
  summary: 'ostui: use an OpenStack cloud from the terminal.',
  closing:
    "'ostui <command> --help' tells more; with --demo no cloud is needed.\nThere is no full screen yet: 'ostui' alone shows this help.",
  commands,
  globalFlags: ostuiGlobalFlags,
  sections: {
    'Start here': ['cloud', 'capabilities', 'quota'],
    Compute: ['server', 'flavor', 'keypair', 'server-group', 'availability-zone', 'image'],
    Network: [
      'vpc',
      'network',
      'subnet',
      'router',
      'port',
      'floatingip',
      'secgroup',
      'trunk',
      'qos',
      'topology',
    ],
    'Block storage': ['volume', 'volume-type', 'snapshot', 'backup', 'transfer'],
    'All together': ['orphans', 'recipe'],
    'Your shell': ['completion'],
  },
  summarizes: true,
  precedence:
    'Flags come before environment variables (`OS_*`), those before secure.yaml, that before clouds.yaml, and that before clouds-public.yaml; a user, password or passcode that is still missing is asked for.',
  secretVariables: [
    'OS_PASSWORD',
    'OS_TOKEN',
    'OS_AUTH_TOKEN',
    'OS_APPLICATION_CREDENTIAL_SECRET',
    'OS_PASSCODE',
  ],
  secretFlags: [],
  open: async (base) => (await import('../openstack/open.js')).openOpenstack(base),
  values: {
    clouds: async () => (await live()).clouds,
    recipes: async () => (await live()).recipes,
    'security-group-templates': async () => (await live()).securityGroupTemplates,
    ...Object.fromEntries(commands.flatMap(({ lists }) => (lists ? [[lists.source, lists.read]] : []))),
  },
  settingSources: async () => (await import('../completion/setting-sources.js')).cloudSources,
}

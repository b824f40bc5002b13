/** Servers, flavors, key pairs, server groups and availability zones as commands. */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { UsageError } from '@pve/core'
import type { AvailabilityZone, Flavor, Keypair, Server, ServerGroup } from '@pve/openstack'
import { given } from '../../values/given.js'
import { actionCommand, changeCommand, type Target } from '../change.js'
import type { CloudCommands } from '../context.js'
import { resource } from '../resource.js'
import {
  ageColumn,
  idColumn,
  idOf,
  mark,
  nameColumn,
  named,
  statusColor,
  text,
  watching,
  whole,
  yesNo,
} from './parts.js'

const addresses = ({ addresses }: Server, type?: string) =>
  addresses
    .filter((one) => type === undefined || one.type === type)
    .map(({ ip }) => ip)
    .join(', ')

/** The newest ones. */
const shownEvents = 10

const servers: CloudCommands = [
  ...resource<Server>({
    path: ['server'],
    exampleName: 'web-1',
    one: 'server',
    many: 'servers',
    id: idOf,
    columns: [
      nameColumn,
      {
        title: 'STATUS',
        value: ({ status, taskState }) => (taskState === undefined ? status : `${status} (${taskState})`),
        color: ({ status, taskState }, style) =>
          taskState === undefined ? statusColor(status, style) : style.yellow,
      },
      { title: 'ADDRESSES', shrinks: true, value: (server) => addresses(server) },
      { title: 'FLAVOR', drop: 4, value: ({ flavor }) => flavor.name ?? flavor.id },
      { title: 'LOCKED', drop: 6, value: ({ isLocked }) => mark(isLocked) },
      ageColumn,
      idColumn,
      { title: 'IMAGE', onDemand: true, value: ({ imageId }) => imageId ?? '(volume)' },
      { title: 'KEY', onDemand: true, value: ({ keyName }) => keyName },
      { title: 'ZONE', onDemand: true, value: ({ availabilityZone }) => availabilityZone },
      { title: 'FLOATING IP', onDemand: true, value: (server) => addresses(server, 'floating') },
      { title: 'HOST', onDemand: true, value: ({ hostName }) => hostName },
      { title: 'PROJECT', onDemand: true, value: ({ projectId }) => projectId },
      { title: 'TAGS', onDemand: true, value: ({ tags }) => tags.join(',') },
    ],
    filters: ['name', 'status', 'flavorId', 'imageId', 'ip', 'availabilityZone', 'keyName', 'hostName'],
    hasAllProjects: true,
    list: (sdk, cloud, { filter, allProjects, signal }) =>
      sdk.listServers(
        cloud,
        {
          ...given({
            name: filter('name'),
            status: filter('status'),
            flavorId: filter('flavorId'),
            imageId: filter('imageId'),
            ip: filter('ip'),
            availabilityZone: filter('availabilityZone'),
            keyName: filter('keyName'),
            hostName: filter('hostName'),
          }),
          allProjects,
        },
        { signal },
      ),
    show: async (sdk, cloud, ref, look) => {
      const { server, imageName, floatingIps, events, actions, notRead } = await sdk.showServer(
        cloud,
        ref,
        look,
      )
      return {
        ...server,
        ...given({ imageName }),
        floatingIps: floatingIps.map(({ ip }) => ip),
        allows: actions.flatMap((one) => (one.allowed ? one.action : [])),
        events: events.slice(0, shownEvents),
        notRead,
      }
    },
    remove: {
      lost: 'Their disks are lost; volumes stay unless they were made to go with the server.',
      find: (sdk, cloud, ref, look) => sdk.findServer(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteServer(cloud, id, watching(look)),
    },
    example: { command: 'ostui server list --filter status=ERROR', summary: 'What went wrong' },
  }),
]

const server: Target = {
  one: 'server',
  values: 'resource:server',
  find: (sdk, cloud, ref, look) => sdk.findServer(cloud, ref, look),
}
const noWait = { wait: yesNo('Wait until it is so', 'yes') } as const

/** As the result of an action tells it. */
const result = ({
  server,
  changed,
  requestId,
}: {
  readonly server: Server
  readonly changed: boolean
  readonly requestId?: string
}) => ({
  status: server.status,
  ...(requestId !== undefined && { requestId }),
  ...(!changed && { already: `Already ${server.status}` }),
})

interface Simple {
  readonly word: string
  readonly action:
    | 'start'
    | 'stop'
    | 'pause'
    | 'unpause'
    | 'suspend'
    | 'resume'
    | 'shelve'
    | 'confirm-resize'
    | 'unlock'
    | 'unrescue'
  readonly summary: string
  readonly done: string
  /** One or two of the demonstration that it can be done to. */
  readonly examples: readonly [string, string?]
}

/** Actions that take nothing but the servers. */
const simple: readonly Simple[] = [
  {
    word: 'start',
    action: 'start',
    summary: 'Start servers',
    done: 'Started',
    examples: ['old-shop', 'web-1'],
  },
  {
    word: 'stop',
    action: 'stop',
    summary: 'Shut servers down',
    done: 'Stopped',
    examples: ['web-1', 'web-2'],
  },
  {
    word: 'pause',
    action: 'pause',
    summary: 'Freeze servers; their memory stays in use',
    done: 'Paused',
    examples: ['web-1', 'web-2'],
  },
  {
    word: 'unpause',
    action: 'unpause',
    summary: 'Let paused servers go on',
    done: 'Unpaused',
    examples: ['worker-2', 'worker-1'],
  },
  {
    word: 'suspend',
    action: 'suspend',
    summary: 'Write the memory of servers to disk, and stop them',
    done: 'Suspended',
    examples: ['web-1', 'web-2'],
  },
  {
    word: 'resume',
    action: 'resume',
    summary: 'Let suspended servers go on',
    done: 'Resumed',
    examples: ['batch', 'web-1'],
  },
  {
    word: 'shelve',
    action: 'shelve',
    summary: 'Keep servers as images, and give their place on the host away',
    done: 'Shelved',
    examples: ['web-1', 'web-2'],
  },
  {
    word: 'confirm',
    action: 'confirm-resize',
    summary: 'Confirm a resize',
    done: 'Confirmed',
    examples: ['bigger'],
  },
  {
    word: 'unlock',
    action: 'unlock',
    summary: 'Unlock servers',
    done: 'Unlocked',
    examples: ['db-1', 'web-1'],
  },
  {
    word: 'unrescue',
    action: 'unrescue',
    summary: 'Boot servers from their own disk again',
    done: 'Unrescued',
    examples: ['broken-boot', 'web-1'],
  },
]

const actions: CloudCommands = [
  ...simple.map(({ word, action, summary, done, examples: [example, another] }) =>
    actionCommand(
      server,
      {
        path: ['server', word],
        summary,
        flags: noWait,
        examples: [
          { command: `ostui server ${word} ${example}`, summary: 'And wait until it is so' },
          ...(another === undefined
            ? []
            : [
                {
                  command: `ostui server ${word} ${example} ${another} --json`,
                  summary: 'Several, with a result for each',
                },
              ]),
        ],
        exitCodes: {
          7: 'no such server',
          8: 'its state does not allow it',
          9: 'some are changed, some are not',
        },
      },
      {
        words: { verb: capital(word), done, failed: `Not ${done.toLowerCase()}` },
        run: async (sdk, cloud, id, { flags }, look) =>
          result(
            await sdk.runServerAction(cloud, id, action, {
              ...watching(look),
              ...given({ wait: flags.wait }),
            }),
          ),
      },
    ),
  ),
  actionCommand(
    server,
    {
      path: ['server', 'reboot'],
      summary: 'Reboot servers',
      flags: { hard: yesNo('Switch them off and on, instead of asking their system'), ...noWait },
      examples: [
        { command: 'ostui server reboot web-1 --hard', summary: 'What is not written to disk is lost' },
      ],
      exitCodes: { 8: 'its state does not allow it', 9: 'some are rebooted, some are not' },
    },
    {
      words: { verb: 'Reboot', done: 'Rebooted', failed: 'Not rebooted' },
      run: async (sdk, cloud, id, { flags }, look) =>
        result(
          await sdk.rebootServer(cloud, id, {
            ...watching(look),
            ...given({ hard: flags.hard, wait: flags.wait }),
          }),
        ),
    },
  ),
  actionCommand(
    server,
    {
      path: ['server', 'unshelve'],
      summary: 'Start shelved servers',
      flags: { zone: text('Availability zone', 'zone', 'resource:availability-zone'), ...noWait },
      examples: [{ command: 'ostui server unshelve archive', summary: 'Anywhere' }],
    },
    {
      words: { verb: 'Unshelve', done: 'Unshelved', failed: 'Not unshelved' },
      run: async (sdk, cloud, id, { flags }, look) =>
        result(
          await sdk.unshelveServer(cloud, id, {
            ...watching(look),
            ...given({ availabilityZone: flags.zone, wait: flags.wait }),
          }),
        ),
    },
  ),
  actionCommand(
    server,
    {
      path: ['server', 'lock'],
      summary: 'Lock servers: nobody but administrators can change them',
      flags: { reason: text('Why; shown to who tries', 'text') },
      examples: [
        { command: 'ostui server lock web-1 --reason "holds the orders"', summary: 'Until it is unlocked' },
      ],
    },
    {
      words: { verb: 'Lock', done: 'Locked', failed: 'Not locked' },
      run: async (sdk, cloud, id, { flags }, look) =>
        result(await sdk.lockServer(cloud, id, { ...watching(look), ...given({ reason: flags.reason }) })),
    },
  ),
  actionCommand(
    server,
    {
      path: ['server', 'rescue'],
      summary: 'Boot servers from a rescue image, their own disk beside it',
      flags: { image: text('Name or id of the rescue image', 'image', 'resource:image'), ...noWait },
      examples: [{ command: 'ostui server rescue web-1', summary: 'From the image it was made of' }],
    },
    {
      words: { verb: 'Rescue', done: 'Rescued', failed: 'Not rescued' },
      run: async (sdk, cloud, id, { flags }, look) =>
        result(
          await sdk.rescueServer(cloud, id, {
            ...watching(look),
            ...given({ image: flags.image, wait: flags.wait }),
          }),
        ),
    },
  ),
  actionCommand(
    server,
    {
      path: ['server', 'rebuild'],
      summary: 'Make the disks of servers anew from an image',
      flags: {
        image: text('Name or id; default: the image it was made of', 'image', 'resource:image'),
        ...noWait,
      },
      examples: [
        { command: 'ostui server rebuild web-1 --image debian-12 --yes', summary: 'Without a question' },
      ],
      destructive: true,
    },
    {
      words: { verb: 'Rebuild', done: 'Rebuilt', failed: 'Not rebuilt' },
      question: (titles) => `Rebuild ${titles}? Everything on the root disk is lost.`,
      run: async (sdk, cloud, id, { flags }, look) =>
        result(
          await sdk.rebuildServer(cloud, id, {
            ...watching(look),
            ...given({ image: flags.image, wait: flags.wait }),
          }),
        ),
    },
  ),
  actionCommand(
    server,
    {
      path: ['server', 'revert'],
      summary: 'Go back to the size before a resize',
      flags: noWait,
      examples: [{ command: 'ostui server revert bigger --yes', summary: 'Without a question' }],
      destructive: true,
    },
    {
      words: { verb: 'Revert', done: 'Reverted', failed: 'Not reverted' },
      question: (titles) => `Revert the resize of ${titles}? What was written since is lost.`,
      run: async (sdk, cloud, id, { flags }, look) =>
        result(await sdk.revertResize(cloud, id, { ...watching(look), ...given({ wait: flags.wait }) })),
    },
  ),
  changeCommand(
    {
      path: ['server', 'resize'],
      summary: 'Give a server another flavor; then confirm or revert',
      arguments: [
        named('server', 'Name or id of the server', 'resource:server'),
        named('flavor', 'Name or id of the flavor', 'resource:flavor'),
      ],
      flags: noWait,
      examples: [
        { command: 'ostui server resize web-1 m1.large', summary: "Then 'ostui server confirm web-1'" },
      ],
    },
    {
      title: ({ arguments: { server, flavor } }) => `Resize server ${server} to ${flavor}`,
      done: "Resized: 'ostui server confirm' keeps it, 'ostui server revert' goes back",
      run: async (sdk, cloud, { arguments: { server, flavor }, flags }, look) => {
        const { server: after, requestId } = await sdk.resizeServer(cloud, server, flavor, {
          ...watching(look),
          ...given({ wait: flags.wait }),
        })
        const { id, name, status } = after
        return { id, name, status, flavor: after.flavor.name ?? flavor, ...given({ requestId }) }
      },
    },
  ),
  changeCommand(
    {
      path: ['server', 'snapshot'],
      summary: 'Make an image of a server',
      arguments: [
        named('server', 'Name or id of the server', 'resource:server'),
        named('name', 'Name of the image'),
      ],
      flags: { wait: yesNo('Wait until the image can be used', 'yes') },
      examples: [{ command: 'ostui server snapshot web-1 web-1-before', summary: 'Of its root disk' }],
    },
    {
      title: ({ arguments: { server, name } }) => `Snapshot server ${server} as ${name}`,
      done: 'Image made',
      run: async (sdk, cloud, { arguments: { server, name }, flags }, look) => {
        const { imageId, requestId } = await sdk.snapshotServer(cloud, server, name, {
          ...watching(look),
          ...given({ wait: flags.wait }),
        })
        return { id: imageId, name, ...given({ requestId }) }
      },
    },
  ),
]

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

const others: CloudCommands = [
  ...resource<Flavor>({
    path: ['flavor'],
    exampleName: 'm1.small',
    one: 'flavor',
    many: 'flavors',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'VCPUS', align: 'right', value: ({ vcpus }) => vcpus },
      { title: 'RAM MIB', align: 'right', value: ({ ramMiB }) => ramMiB },
      { title: 'DISK GIB', align: 'right', value: ({ diskGiB }) => diskGiB },
      {
        title: 'EPHEMERAL GIB',
        drop: 4,
        align: 'right',
        value: ({ ephemeralGiB }) => ephemeralGiB || undefined,
      },
      { title: 'PUBLIC', drop: 3, value: ({ isPublic }) => mark(isPublic) },
      idColumn,
    ],
    list: (sdk, cloud, { signal }) => sdk.listFlavors(cloud, {}, { signal }),
    show: (sdk, cloud, ref, look) => sdk.findFlavor(cloud, ref, look),
  }),
  ...resource<Keypair>({
    path: ['keypair'],
    exampleName: 'ci',
    one: 'key pair',
    many: 'key pairs',
    id: ({ name }) => name,
    columns: [
      nameColumn,
      { title: 'TYPE', value: ({ type }) => type },
      { title: 'FINGERPRINT', value: ({ fingerprint }) => fingerprint },
    ],
    list: (sdk, cloud, { signal }) => sdk.listKeypairs(cloud, { signal }),
    show: (sdk, cloud, ref, look) => sdk.showKeypair(cloud, ref, look),
    remove: {
      lost: 'Servers that have it keep the key.',
      find: async (sdk, cloud, ref, look) => {
        const { name } = await sdk.showKeypair(cloud, ref, look)
        return { id: name, name }
      },
      run: (sdk, cloud, { id }, look) => sdk.deleteKeypair(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['keypair', 'create'],
      summary: 'Tell the cloud a public key',
      arguments: [named('name', 'Name of the key pair')],
      flags: {
        'public-key': {
          kind: 'text',
          value: 'file',
          summary: 'File with the public key',
          required: true,
          values: 'files',
        },
      },
      examples: [
        {
          command: 'ostui keypair create desktop --public-key ~/.ssh/id_ed25519.pub',
          summary: 'A key of one’s own',
        },
      ],
      exitCodes: { 8: 'there is one of that name' },
    },
    {
      title: ({ arguments: { name } }) => `Create key pair ${name}`,
      done: 'Key pair created',
      run: async (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createKeypair(
          cloud,
          { name, publicKey: await readPublicKey(flags['public-key'], look.cwd) },
          { signal: look.signal },
        ),
    },
  ),
  ...resource<ServerGroup>({
    path: ['server-group'],
    exampleName: 'web',
    one: 'server group',
    many: 'server groups',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'POLICY', value: ({ policy }) => policy },
      { title: 'SERVERS', align: 'right', value: ({ memberIds }) => memberIds.length },
      idColumn,
    ],
    list: (sdk, cloud, { signal }) => sdk.listServerGroups(cloud, { signal }),
    show: (sdk, cloud, ref, look) => sdk.findServerGroup(cloud, ref, look),
    remove: {
      lost: 'Their servers stay.',
      find: (sdk, cloud, ref, look) => sdk.findServerGroup(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteServerGroup(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['server-group', 'create'],
      summary: 'Create a server group',
      arguments: [named('name', 'Name of the group')],
      flags: {
        policy: {
          kind: 'choice',
          choices: ['affinity', 'anti-affinity', 'soft-affinity', 'soft-anti-affinity'],
          value: 'policy',
          summary: 'Whether its servers share a host, or do not',
          required: true,
        },
        'max-per-host': whole('Most servers on one host, with anti-affinity', 'number'),
      },
      examples: [
        { command: 'ostui server-group create web --policy anti-affinity', summary: 'Each on its own host' },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create server group ${name}`,
      done: 'Server group created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createServerGroup(
          cloud,
          { name, policy: flags.policy, ...given({ maxServersPerHost: flags['max-per-host'] }) },
          look,
        ),
    },
  ),
  ...resource<AvailabilityZone>({
    path: ['availability-zone'],
    exampleName: 'nova',
    one: 'availability zone',
    many: 'availability zones',
    id: ({ name }) => name,
    columns: [nameColumn, { title: 'AVAILABLE', value: ({ isAvailable }) => (isAvailable ? 'yes' : 'no') }],
    async *list(sdk, cloud, { signal }) {
      yield* await sdk.listAvailabilityZones(cloud, { signal })
    },
  }),
]

async function readPublicKey(path: string, cwd: string): Promise<string> {
  const place = resolve(cwd, path.replace(/^~(?=\/)/, homedir()))
  try {
    return await readFile(place, 'utf8')
  } catch (cause) {
    throw new UsageError(`The public key ${place} cannot be read.`, { cause })
  }
}

export const computeCommands: CloudCommands = [...servers, ...actions, ...others]

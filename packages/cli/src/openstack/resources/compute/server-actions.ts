/** What is done to servers alone. */
import type { Server } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { actionCommand, changeCommand, type Target } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { existing, named, text, yesNo } from '../inputs.js'
import { watching } from '../library.js'

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

export const serverActions: CloudCommands = [
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
          result(await sdk.runServerAction(cloud, id, action, watching(look, { wait: flags.wait }))),
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
        result(await sdk.rebootServer(cloud, id, watching(look, { hard: flags.hard, wait: flags.wait }))),
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
          await sdk.unshelveServer(
            cloud,
            id,
            watching(look, { availabilityZone: flags.zone, wait: flags.wait }),
          ),
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
        result(await sdk.lockServer(cloud, id, watching(look, { reason: flags.reason }))),
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
        result(await sdk.rescueServer(cloud, id, watching(look, { image: flags.image, wait: flags.wait }))),
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
        result(await sdk.rebuildServer(cloud, id, watching(look, { image: flags.image, wait: flags.wait }))),
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
        result(await sdk.revertResize(cloud, id, watching(look, { wait: flags.wait }))),
    },
  ),
  changeCommand(
    {
      path: ['server', 'resize'],
      summary: 'Give a server another flavor; then confirm or revert',
      arguments: [existing('server'), existing('flavor')],
      flags: noWait,
      examples: [
        { command: 'ostui server resize web-1 m1.large', summary: "Then 'ostui server confirm web-1'" },
      ],
    },
    {
      title: ({ arguments: { server, flavor } }) => `Resize server ${server} to ${flavor}`,
      done: "Resized: 'ostui server confirm' keeps it, 'ostui server revert' goes back",
      run: async (sdk, cloud, { arguments: { server, flavor }, flags }, look) => {
        const { server: after, requestId } = await sdk.resizeServer(
          cloud,
          server,
          flavor,
          watching(look, { wait: flags.wait }),
        )
        const { id, name, status } = after
        return { id, name, status, flavor: after.flavor.name ?? flavor, ...given({ requestId }) }
      },
    },
  ),
  changeCommand(
    {
      path: ['server', 'snapshot'],
      summary: 'Make an image of a server',
      arguments: [existing('server'), named('name', 'Name of the image')],
      flags: { wait: yesNo('Wait until the image can be used', 'yes') },
      examples: [{ command: 'ostui server snapshot web-1 web-1-before', summary: 'Of its root disk' }],
    },
    {
      title: ({ arguments: { server, name } }) => `Snapshot server ${server} as ${name}`,
      done: 'Image made',
      run: async (sdk, cloud, { arguments: { server, name }, flags }, look) => {
        const { imageId, requestId } = await sdk.snapshotServer(
          cloud,
          server,
          name,
          watching(look, { wait: flags.wait }),
        )
        return { id: imageId, name, ...given({ requestId }) }
      },
    },
  ),
]

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** What is done to servers alone. */
import type { ActionResult, Cloud } from '@pve/openstack'
import type { Command, Flags } from '../../../command/types.js'
import { given } from '../../../values/given.js'
import { type ActionDefinition, actionCommand, changeCommand, type Target } from '../../change.js'
import type { CloudCommands, CloudContext, Openstack } from '../../context.js'
import type { ChangeLook } from '../../types.js'
import { existing, type FlagValues, named, text, yesNo } from '../inputs.js'
import { watching } from '../library.js'

const servers: Target = {
  one: 'server',
  values: 'resource:server',
  find: (sdk, cloud, ref, look) => sdk.findServer(cloud, ref, look),
}
const waitFlag = { wait: yesNo('Wait until it is so', 'yes') } as const

interface ServerAction<F extends Flags> {
  /** `Started` */
  readonly done: string
  readonly question?: (titles: string) => string
  readonly run: (
    sdk: Openstack,
    cloud: Cloud,
    id: string,
    flags: FlagValues<F>,
    look: ChangeLook,
  ) => Promise<ActionResult>
}

/** `ostui server <word>`: the same done to each of several servers; the result is the state that each is in then. */
function serverAction<const F extends Flags>(
  word: string,
  definition: Omit<ActionDefinition<F>, 'path'>,
  { done, question, run }: ServerAction<F>,
): Command<CloudContext> {
  return actionCommand(
    servers,
    { path: ['server', word], ...definition },
    {
      words: {
        verb: word.slice(0, 1).toUpperCase() + word.slice(1),
        done,
        failed: `Not ${done.toLowerCase()}`,
      },
      ...(question && { question }),
      run: async (sdk, cloud, id, { flags }, look) => {
        const { server, changed, requestId } = await run(sdk, cloud, id, flags, look)
        return {
          status: server.status,
          ...given({ requestId }),
          ...(!changed && { already: `Already ${server.status}` }),
        }
      },
    },
  )
}

interface SimpleAction {
  readonly action: Parameters<Openstack['runServerAction']>[2]
  /** Default: the action. */
  readonly word?: string
  readonly summary: string
  readonly done: string
  /** One or two of the demonstration that it can be done to. */
  readonly examples: readonly [string, string?]
}

/** Actions that take nothing but the servers. */
const simpleActions: readonly SimpleAction[] = [
  { action: 'start', summary: 'Start servers', done: 'Started', examples: ['old-shop', 'web-1'] },
  { action: 'stop', summary: 'Shut servers down', done: 'Stopped', examples: ['web-1', 'web-2'] },
  {
    action: 'pause',
    summary: 'Freeze servers; their memory stays in use',
    done: 'Paused',
    examples: ['web-1', 'web-2'],
  },
  {
    action: 'unpause',
    summary: 'Let paused servers go on',
    done: 'Unpaused',
    examples: ['worker-2', 'worker-1'],
  },
  {
    action: 'suspend',
    summary: 'Write the memory of servers to disk, and stop them',
    done: 'Suspended',
    examples: ['web-1', 'web-2'],
  },
  { action: 'resume', summary: 'Let suspended servers go on', done: 'Resumed', examples: ['batch', 'web-1'] },
  {
    action: 'shelve',
    summary: 'Keep servers as images, and give their place on the host away',
    done: 'Shelved',
    examples: ['web-1', 'web-2'],
  },
  {
    action: 'confirm-resize',
    word: 'confirm',
    summary: 'Confirm a resize',
    done: 'Confirmed',
    examples: ['bigger'],
  },
  { action: 'unlock', summary: 'Unlock servers', done: 'Unlocked', examples: ['db-1', 'web-1'] },
  {
    action: 'unrescue',
    summary: 'Boot servers from their own disk again',
    done: 'Unrescued',
    examples: ['broken-boot', 'web-1'],
  },
]

export const serverActions: CloudCommands = [
  ...simpleActions.map(({ action, word = action, summary, done, examples: [example, another] }) =>
    serverAction(
      word,
      {
        summary,
        flags: waitFlag,
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
        done,
        run: (sdk, cloud, id, { wait }, look) =>
          sdk.runServerAction(cloud, id, action, watching(look, { wait })),
      },
    ),
  ),
  serverAction(
    'reboot',
    {
      summary: 'Reboot servers',
      flags: { hard: yesNo('Switch them off and on, instead of asking their system'), ...waitFlag },
      examples: [
        { command: 'ostui server reboot web-1 --hard', summary: 'What is not written to disk is lost' },
      ],
      exitCodes: { 8: 'its state does not allow it', 9: 'some are rebooted, some are not' },
    },
    {
      done: 'Rebooted',
      run: (sdk, cloud, id, { hard, wait }, look) =>
        sdk.rebootServer(cloud, id, watching(look, { hard, wait })),
    },
  ),
  serverAction(
    'unshelve',
    {
      summary: 'Start shelved servers',
      flags: { zone: text('Availability zone', 'zone', 'resource:availability-zone'), ...waitFlag },
      examples: [{ command: 'ostui server unshelve archive', summary: 'Anywhere' }],
    },
    {
      done: 'Unshelved',
      run: (sdk, cloud, id, { zone, wait }, look) =>
        sdk.unshelveServer(cloud, id, watching(look, { availabilityZone: zone, wait })),
    },
  ),
  serverAction(
    'lock',
    {
      summary: 'Lock servers: nobody but administrators can change them',
      flags: { reason: text('Why; shown to who tries', 'text') },
      examples: [
        { command: 'ostui server lock web-1 --reason "holds the orders"', summary: 'Until it is unlocked' },
      ],
    },
    {
      done: 'Locked',
      run: (sdk, cloud, id, { reason }, look) => sdk.lockServer(cloud, id, watching(look, { reason })),
    },
  ),
  serverAction(
    'rescue',
    {
      summary: 'Boot servers from a rescue image, their own disk beside it',
      flags: { image: text('Name or id of the rescue image', 'image', 'resource:image'), ...waitFlag },
      examples: [{ command: 'ostui server rescue web-1', summary: 'From the image it was made of' }],
    },
    {
      done: 'Rescued',
      run: (sdk, cloud, id, { image, wait }, look) =>
        sdk.rescueServer(cloud, id, watching(look, { image, wait })),
    },
  ),
  serverAction(
    'rebuild',
    {
      summary: 'Make the disks of servers anew from an image',
      flags: {
        image: text('Name or id; default: the image it was made of', 'image', 'resource:image'),
        ...waitFlag,
      },
      examples: [
        { command: 'ostui server rebuild web-1 --image debian-12 --yes', summary: 'Without a question' },
      ],
      destructive: true,
    },
    {
      done: 'Rebuilt',
      question: (titles) => `Rebuild ${titles}? Everything on the root disk is lost.`,
      run: (sdk, cloud, id, { image, wait }, look) =>
        sdk.rebuildServer(cloud, id, watching(look, { image, wait })),
    },
  ),
  serverAction(
    'revert',
    {
      summary: 'Go back to the size before a resize',
      flags: waitFlag,
      examples: [{ command: 'ostui server revert bigger --yes', summary: 'Without a question' }],
      destructive: true,
    },
    {
      done: 'Reverted',
      question: (titles) => `Revert the resize of ${titles}? What was written since is lost.`,
      run: (sdk, cloud, id, { wait }, look) => sdk.revertResize(cloud, id, watching(look, { wait })),
    },
  ),
  changeCommand(
    {
      path: ['server', 'resize'],
      summary: 'Give a server another flavor; then confirm or revert',
      arguments: [existing('server'), existing('flavor')],
      flags: waitFlag,
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

/** Servers as commands: what there is of them. */
import type { Server } from '@pve/openstack'
import { given } from '../../../values/given.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { ageColumn, idColumn, idOf, mark, nameColumn, projectColumn, statusColor } from '../columns.js'
import { filteredBy, shownAndDeleted } from '../library.js'

const addresses = ({ addresses }: Server, type?: string) =>
  addresses
    .filter((one) => type === undefined || one.type === type)
    .map(({ ip }) => ip)
    .join(', ')

/** The newest ones. */
const shownEvents = 10

export const servers: CloudCommands = [
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
      projectColumn,
      { title: 'TAGS', onDemand: true, value: ({ tags }) => tags.join(',') },
    ],
    hasAllProjects: true,
    ...filteredBy(
      ['name', 'status', 'flavorId', 'imageId', 'ip', 'availabilityZone', 'keyName', 'hostName'],
      (sdk, cloud, filters, { allProjects, signal }) =>
        sdk.listServers(cloud, { ...filters, allProjects }, { signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.findServer,
      remove: (sdk) => sdk.deleteServer,
      lost: 'Their disks are lost; volumes stay unless they were made to go with the server.',
    }),
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
    example: { command: 'ostui server list --filter status=ERROR', summary: 'What went wrong' },
  }),
]

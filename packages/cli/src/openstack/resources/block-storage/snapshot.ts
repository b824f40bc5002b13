/** Snapshots of volumes as commands. */
import type { Snapshot } from '@pve/openstack'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { ageColumn, idColumn, idOf, nameOrIdColumn, sizeColumn, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, yesNo } from '../inputs.js'
import { filteredBy, shownAndDeleted, watching } from '../library.js'

export const snapshots: CloudCommands = [
  ...resource<Snapshot>({
    path: ['snapshot'],
    exampleName: 'db-last-night',
    one: 'snapshot',
    many: 'snapshots of volumes',
    id: idOf,
    columns: [
      nameOrIdColumn,
      statusColumn,
      sizeColumn,
      { title: 'VOLUME', drop: 4, value: ({ volumeId }) => volumeId },
      ageColumn,
      idColumn,
    ],
    hasAllProjects: true,
    ...filteredBy(['name', 'status', 'volumeId'], (sdk, cloud, filters, { allProjects, signal }) =>
      sdk.listVolumeSnapshots(cloud, { ...filters, allProjects, signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.findSnapshot,
      remove: (sdk) => sdk.deleteVolumeSnapshot,
      lost: 'There is no going back to that time.',
    }),
  }),
  changeCommand(
    {
      path: ['snapshot', 'create'],
      summary: 'Take a snapshot of a volume',
      description:
        'That of a volume in use is as after a power cut: what the server has not written yet is not in it.',
      arguments: [existing('volume'), named('name', 'Name of the snapshot')],
      flags: { description: descriptionFlag, wait: yesNo('Wait until it is made', 'yes') },
      examples: [
        { command: 'ostui snapshot create old-data before-upgrade', summary: 'Before something risky' },
      ],
    },
    {
      title: ({ arguments: { volume, name } }) => `Snapshot volume ${volume} as ${name}`,
      done: 'Snapshot taken',
      run: (sdk, cloud, { arguments: { volume, name }, flags }, look) =>
        sdk.createVolumeSnapshot(
          cloud,
          volume,
          name,
          watching(look, { description: flags.description, wait: flags.wait }),
        ),
    },
  ),
  changeCommand(
    {
      path: ['snapshot', 'revert'],
      summary: 'Put a volume back to its latest snapshot',
      arguments: [existing('snapshot')],
      flags: {},
      examples: [
        { command: 'ostui snapshot revert before-upgrade --yes', summary: 'What came after is lost' },
      ],
      destructive: true,
    },
    {
      title: ({ arguments: { snapshot } }) => `Revert to snapshot ${snapshot}`,
      done: 'Volume is back',
      question: ({ arguments: { snapshot } }) =>
        `Put the volume back to ${snapshot}? What was written to it since is lost.`,
      run: (sdk, cloud, { arguments: { snapshot } }, look) =>
        sdk.revertVolume(cloud, snapshot, watching(look)),
    },
  ),
]

/** Backups of volumes as commands. */
import type { Backup } from '@pve/openstack'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { ageColumn, idColumn, idOf, mark, nameOrIdColumn, sizeColumn, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, nameFlag, text, yesNo } from '../inputs.js'
import { filteredBy, shownAndDeleted, watching } from '../library.js'

export const backups: CloudCommands = [
  ...resource<Backup>({
    path: ['backup'],
    exampleName: 'sunday',
    one: 'backup',
    many: 'backups of volumes',
    id: idOf,
    columns: [
      nameOrIdColumn,
      statusColumn,
      sizeColumn,
      { title: 'INCREMENTAL', drop: 3, value: ({ incremental }) => mark(incremental) },
      { title: 'VOLUME', drop: 4, value: ({ volumeId }) => volumeId },
      ageColumn,
      idColumn,
    ],
    hasAllProjects: true,
    ...filteredBy(['name', 'status', 'volumeId'], (sdk, cloud, filters, { allProjects, signal }) =>
      sdk.listBackups(cloud, { ...filters, allProjects, signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.findBackup,
      remove: (sdk) => sdk.deleteBackup,
      lost: 'The copies are lost.',
    }),
  }),
  changeCommand(
    {
      path: ['backup', 'create'],
      summary: 'Back up a volume',
      arguments: [existing('volume'), named('name', 'Name of the backup')],
      flags: {
        description: descriptionFlag,
        incremental: yesNo('Only what has changed since the last backup'),
        wait: yesNo('Wait until it is made', 'yes'),
      },
      examples: [{ command: 'ostui backup create old-data sunday', summary: 'A full one' }],
    },
    {
      title: ({ arguments: { volume, name } }) => `Back up volume ${volume} as ${name}`,
      done: 'Backup made',
      run: (sdk, cloud, { arguments: { volume, name }, flags }, look) =>
        sdk.createBackup(
          cloud,
          volume,
          name,
          watching(look, {
            description: flags.description,
            incremental: flags.incremental,
            wait: flags.wait,
          }),
        ),
    },
  ),
  changeCommand(
    {
      path: ['backup', 'restore'],
      summary: 'Restore a backup into a new volume, or over another',
      arguments: [existing('backup')],
      flags: {
        name: nameFlag,
        into: text('Name or id of a volume that is overwritten', 'volume', 'resource:volume'),
      },
      examples: [{ command: 'ostui backup restore sunday --name data-again', summary: 'Into a new volume' }],
      destructive: true,
    },
    {
      title: ({ arguments: { backup } }) => `Restore backup ${backup}`,
      done: 'Backup restored',
      question: ({ arguments: { backup }, flags: { into } }) =>
        into === undefined ? undefined : `Restore ${backup} over volume ${into}? All that is on it is lost.`,
      run: (sdk, cloud, { arguments: { backup }, flags }, look) =>
        sdk.restoreBackup(cloud, backup, watching(look, { name: flags.name, intoVolume: flags.into })),
    },
  ),
]

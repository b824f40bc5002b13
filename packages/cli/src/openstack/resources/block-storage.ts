/** Volumes, their types, snapshots, backups and transfers as commands. */
import { UsageError } from '@pve/core'
import type { Backup, Snapshot, Transfer, Volume, VolumeType } from '@pve/openstack'
import { command } from '../../command/command.js'
import { define } from '../../command/types.js'
import { given } from '../../values/given.js'
import { changeCommand } from '../change.js'
import type { CloudCommands } from '../context.js'
import { resource } from '../resource.js'
import {
  ageColumn,
  descriptionFlag,
  idColumn,
  idOf,
  keyed,
  mark,
  nameColumn,
  named,
  nameFlag,
  several,
  statusColumn,
  text,
  watching,
  whole,
  wholeNumber,
  yesNo,
} from './parts.js'

const unnamed = {
  ...nameColumn,
  value: ({ name, id }: { name: string; id: string }) => name || id.slice(0, 13),
}
const sizeColumn = {
  title: 'GIB',
  align: 'right',
  value: ({ sizeGiB }: { readonly sizeGiB: number }) => sizeGiB,
} as const

const volumes: CloudCommands = [
  ...resource<Volume>({
    path: ['volume'],
    exampleName: 'old-data',
    one: 'volume',
    many: 'volumes',
    id: idOf,
    columns: [
      unnamed,
      statusColumn,
      sizeColumn,
      { title: 'TYPE', drop: 3, value: ({ volumeType }) => volumeType },
      { title: 'BOOTABLE', drop: 4, value: ({ bootable }) => mark(bootable) },
      {
        title: 'ATTACHED TO',
        drop: 6,
        value: ({ attachments }) =>
          attachments
            .map(({ serverId, device }) => `${serverId.slice(0, 8)} ${device ?? ''}`.trim())
            .join(', '),
      },
      ageColumn,
      idColumn,
      { title: 'ZONE', onDemand: true, value: ({ availabilityZone }) => availabilityZone },
    ],
    filters: ['name', 'status', 'availabilityZone'],
    hasAllProjects: true,
    list: (sdk, cloud, { filter, allProjects, signal }) =>
      sdk.listVolumes(cloud, {
        ...given({
          name: filter('name'),
          status: filter('status'),
          availabilityZone: filter('availabilityZone'),
        }),
        allProjects,
        signal,
      }),
    show: (sdk, cloud, ref, look) => sdk.findVolume(cloud, ref, look),
    remove: {
      lost: 'All that is on them is lost.',
      find: (sdk, cloud, ref, look) => sdk.findVolume(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteVolume(cloud, id, watching(look)),
    },
  }),
  changeCommand(
    {
      path: ['volume', 'create'],
      summary: 'Create a volume: blank, or of an image, a snapshot, a volume or a backup',
      arguments: [named('name', 'Name of the volume')],
      flags: {
        size: whole('Size in GiB; default: that of what it is made of', 'GiB'),
        image: text('Name or id of an image', 'image', 'resource:image'),
        snapshot: text('Name or id of a snapshot', 'snapshot', 'resource:snapshot'),
        volume: text('Name or id of a volume to copy', 'volume', 'resource:volume'),
        backup: text('Name or id of a backup', 'backup', 'resource:backup'),
        type: text('Name or id of its type', 'type', 'resource:volume-type'),
        zone: text('Availability zone', 'zone', 'resource:availability-zone'),
        description: descriptionFlag,
        metadata: several('Metadata', 'key=value'),
        wait: yesNo('Wait until it can be used', 'yes'),
      },
      examples: [
        { command: 'ostui volume create data --size 20', summary: 'Blank' },
        { command: 'ostui volume create disk --image debian-12 --size 20', summary: 'To boot from' },
      ],
      exitCodes: { 3: 'the quota has no room for it, or it does not fit its source' },
    },
    {
      title: ({ arguments: { name } }) => `Create volume ${name}`,
      done: 'Volume created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) => {
        const sources = [
          ...(flags.image === undefined ? [] : [{ kind: 'image' as const, image: flags.image }]),
          ...(flags.snapshot === undefined ? [] : [{ kind: 'snapshot' as const, snapshot: flags.snapshot }]),
          ...(flags.volume === undefined ? [] : [{ kind: 'volume' as const, volume: flags.volume }]),
          ...(flags.backup === undefined ? [] : [{ kind: 'backup' as const, backup: flags.backup }]),
        ]
        if (sources.length > 1)
          throw new UsageError(
            'A volume is made of one thing: give one of --image, --snapshot, --volume, --backup.',
          )
        return sdk.createVolume(
          cloud,
          {
            name,
            ...given({
              sizeGiB: flags.size,
              source: sources[0],
              volumeType: flags.type,
              availabilityZone: flags.zone,
              description: flags.description,
              metadata: flags.metadata.length === 0 ? undefined : keyed('metadata', flags.metadata),
            }),
          },
          { ...watching(look), ...given({ wait: flags.wait }) },
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['volume', 'extend'],
      summary: 'Make a volume larger',
      arguments: [
        named('volume', 'Name or id of the volume', 'resource:volume'),
        named('size', 'New size in GiB'),
      ],
      flags: {},
      examples: [{ command: 'ostui volume extend old-data 60', summary: 'To 60 GiB; there is no way back' }],
    },
    {
      title: ({ arguments: { volume, size } }) => `Extend volume ${volume} to ${size} GiB`,
      done: 'Volume extended',
      run: (sdk, cloud, { arguments: { volume, size } }, look) =>
        sdk.extendVolume(cloud, volume, wholeNumber('size', size), watching(look)),
    },
  ),
  changeCommand(
    {
      path: ['volume', 'retype'],
      summary: 'Give a volume another type',
      arguments: [
        named('volume', 'Name or id of the volume', 'resource:volume'),
        named('type', 'Name or id of the type', 'resource:volume-type'),
      ],
      flags: {
        migrate: yesNo('It may be moved to another backend for that: all its data is copied'),
      },
      examples: [
        { command: 'ostui volume retype old-data ssd --migrate', summary: 'Also where data must move' },
      ],
    },
    {
      title: ({ arguments: { volume, type } }) => `Retype volume ${volume} to ${type}`,
      done: 'Volume retyped',
      run: (sdk, cloud, { arguments: { volume, type }, flags }, look) =>
        sdk.retypeVolume(cloud, volume, type, {
          ...watching(look),
          migration: flags.migrate ? 'on-demand' : 'never',
        }),
    },
  ),
]

const volumeTypes: CloudCommands = [
  ...resource<VolumeType>({
    path: ['volume-type'],
    exampleName: 'ssd',
    one: 'volume type',
    many: 'volume types',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'PUBLIC', value: (type) => mark(type.public) },
      { title: 'MULTIATTACH', value: ({ multiattach }) => mark(multiattach) },
      { title: 'DESCRIPTION', drop: 3, shrinks: true, value: ({ description }) => description },
      idColumn,
    ],
    list: (sdk, cloud, { signal }) => sdk.listVolumeTypes(cloud, { signal }),
    show: (sdk, cloud, ref, look) => sdk.findVolumeType(cloud, ref, look),
  }),
]

const snapshots: CloudCommands = [
  ...resource<Snapshot>({
    path: ['snapshot'],
    exampleName: 'db-last-night',
    one: 'snapshot',
    many: 'snapshots of volumes',
    id: idOf,
    columns: [
      unnamed,
      statusColumn,
      sizeColumn,
      { title: 'VOLUME', drop: 4, value: ({ volumeId }) => volumeId },
      ageColumn,
      idColumn,
    ],
    filters: ['name', 'status', 'volumeId'],
    hasAllProjects: true,
    list: (sdk, cloud, { filter, allProjects, signal }) =>
      sdk.listVolumeSnapshots(cloud, {
        ...given({ name: filter('name'), status: filter('status'), volumeId: filter('volumeId') }),
        allProjects,
        signal,
      }),
    show: (sdk, cloud, ref, look) => sdk.findSnapshot(cloud, ref, look),
    remove: {
      lost: 'There is no going back to that time.',
      find: (sdk, cloud, ref, look) => sdk.findSnapshot(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteVolumeSnapshot(cloud, id, watching(look)),
    },
  }),
  changeCommand(
    {
      path: ['snapshot', 'create'],
      summary: 'Take a snapshot of a volume',
      description:
        'That of a volume in use is as after a power cut: what the server has not written yet is not in it.',
      arguments: [
        named('volume', 'Name or id of the volume', 'resource:volume'),
        named('name', 'Name of the snapshot'),
      ],
      flags: { description: descriptionFlag, wait: yesNo('Wait until it is made', 'yes') },
      examples: [
        { command: 'ostui snapshot create old-data before-upgrade', summary: 'Before something risky' },
      ],
    },
    {
      title: ({ arguments: { volume, name } }) => `Snapshot volume ${volume} as ${name}`,
      done: 'Snapshot taken',
      run: (sdk, cloud, { arguments: { volume, name }, flags }, look) =>
        sdk.createVolumeSnapshot(cloud, volume, name, {
          ...watching(look),
          ...given({ description: flags.description, wait: flags.wait }),
        }),
    },
  ),
  changeCommand(
    {
      path: ['snapshot', 'revert'],
      summary: 'Put a volume back to its latest snapshot',
      arguments: [named('snapshot', 'Name or id of the snapshot', 'resource:snapshot')],
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

const backups: CloudCommands = [
  ...resource<Backup>({
    path: ['backup'],
    exampleName: 'sunday',
    one: 'backup',
    many: 'backups of volumes',
    id: idOf,
    columns: [
      unnamed,
      statusColumn,
      sizeColumn,
      { title: 'INCREMENTAL', drop: 3, value: ({ incremental }) => mark(incremental) },
      { title: 'VOLUME', drop: 4, value: ({ volumeId }) => volumeId },
      ageColumn,
      idColumn,
    ],
    filters: ['name', 'status', 'volumeId'],
    hasAllProjects: true,
    list: (sdk, cloud, { filter, allProjects, signal }) =>
      sdk.listBackups(cloud, {
        ...given({ name: filter('name'), status: filter('status'), volumeId: filter('volumeId') }),
        allProjects,
        signal,
      }),
    show: (sdk, cloud, ref, look) => sdk.findBackup(cloud, ref, look),
    remove: {
      lost: 'The copies are lost.',
      find: (sdk, cloud, ref, look) => sdk.findBackup(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteBackup(cloud, id, watching(look)),
    },
  }),
  changeCommand(
    {
      path: ['backup', 'create'],
      summary: 'Back up a volume',
      arguments: [
        named('volume', 'Name or id of the volume', 'resource:volume'),
        named('name', 'Name of the backup'),
      ],
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
        sdk.createBackup(cloud, volume, name, {
          ...watching(look),
          ...given({ description: flags.description, incremental: flags.incremental, wait: flags.wait }),
        }),
    },
  ),
  changeCommand(
    {
      path: ['backup', 'restore'],
      summary: 'Restore a backup into a new volume, or over another',
      arguments: [named('backup', 'Name or id of the backup', 'resource:backup')],
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
        sdk.restoreBackup(cloud, backup, {
          ...watching(look),
          ...given({ name: flags.name, intoVolume: flags.into }),
        }),
    },
  ),
]

const transfers: CloudCommands = [
  ...resource<Transfer>({
    path: ['transfer'],
    exampleName: 'to-staging',
    one: 'transfer',
    many: 'transfers of volumes',
    id: idOf,
    columns: [unnamed, { title: 'VOLUME', value: ({ volumeId }) => volumeId }, ageColumn, idColumn],
    list: (sdk, cloud, { signal }) => sdk.listTransfers(cloud, { signal }),
    show: (sdk, cloud, ref, look) => sdk.findTransfer(cloud, ref, look),
    remove: {
      find: (sdk, cloud, ref, look) => sdk.findTransfer(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteTransfer(cloud, id, look),
    },
  }),
  command(
    define({
      path: ['transfer', 'create'],
      summary: 'Offer a volume to another project',
      description: 'The key is told this once: who has it can take the volume.',
      arguments: [
        named('volume', 'Name or id of the volume', 'resource:volume'),
        named('name', 'Name of the transfer'),
      ],
      flags: {},
      examples: [
        {
          command: 'ostui transfer create old-data to-staging',
          summary: 'Tell the id and the key to who is to have it',
        },
      ],
    }),
    async () => ({ run: (await import('../transfer.js')).create }),
  ),
  command(
    define({
      path: ['transfer', 'accept'],
      summary: 'Take a volume that is offered',
      description: 'The key is read from standard input, or asked for.',
      arguments: [named('transfer', 'Id of the transfer', 'resource:transfer')],
      flags: {},
      examples: [{ command: 'ostui transfer accept 3f0c… < key', summary: 'Where nobody else sees it' }],
    }),
    async () => ({ run: (await import('../transfer.js')).accept }),
  ),
]

export const blockStorageCommands: CloudCommands = [
  ...volumes,
  ...volumeTypes,
  ...snapshots,
  ...backups,
  ...transfers,
]

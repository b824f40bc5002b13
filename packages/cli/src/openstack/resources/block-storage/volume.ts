/** Volumes as commands. */
import { UsageError } from '@pve/core'
import type { Volume } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { ageColumn, idColumn, idOf, mark, nameOrIdColumn, sizeColumn, statusColumn } from '../columns.js'
import {
  descriptionFlag,
  existing,
  keyed,
  named,
  several,
  text,
  whole,
  wholeNumber,
  yesNo,
} from '../inputs.js'
import { filteredBy, shownAndDeleted, watching } from '../library.js'

export const volumes: CloudCommands = [
  ...resource<Volume>({
    path: ['volume'],
    exampleName: 'old-data',
    one: 'volume',
    many: 'volumes',
    id: idOf,
    columns: [
      nameOrIdColumn,
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
    hasAllProjects: true,
    ...filteredBy(['name', 'status', 'availabilityZone'], (sdk, cloud, filters, { allProjects, signal }) =>
      sdk.listVolumes(cloud, { ...filters, allProjects, signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.findVolume,
      remove: (sdk) => sdk.deleteVolume,
      lost: 'All that is on them is lost.',
    }),
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
              metadata: keyed('metadata', flags.metadata),
            }),
          },
          watching(look, { wait: flags.wait }),
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['volume', 'extend'],
      summary: 'Make a volume larger',
      arguments: [existing('volume'), named('size', 'New size in GiB')],
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
      arguments: [existing('volume'), named('type', 'Name or id of the type', 'resource:volume-type')],
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

/** Images as commands. */
import { resolve } from 'node:path'
import { formatBytes } from '@pve/core'
import type { Image } from '@pve/openstack'
import { given } from '../../values/given.js'
import { changeCommand } from '../change.js'
import type { CloudCommands } from '../context.js'
import { resource } from '../resource.js'
import {
  ageColumn,
  idColumn,
  idOf,
  keyed,
  mark,
  nameColumn,
  named,
  nameFlag,
  several,
  some,
  statusColumn,
  whole,
  yesNo,
} from './parts.js'

const visibilities = ['public', 'private', 'shared', 'community'] as const

const detailFlags = {
  visibility: { kind: 'choice', choices: visibilities, value: 'visibility', summary: 'Who sees it' },
  'min-disk': whole('Smallest disk in GiB', 'GiB'),
  'min-ram': whole('Smallest memory in MiB', 'MiB'),
  protected: yesNo('It cannot be deleted until this is taken away'),
  property: several('Property', 'key=value'),
  tag: several('Tag', 'tag'),
} as const

export const imageCommands: CloudCommands = [
  ...resource<Image>({
    path: ['image'],
    exampleName: 'shop-golden',
    one: 'image',
    many: 'images',
    id: idOf,
    columns: [
      { ...nameColumn, value: ({ name, id }) => name || id.slice(0, 13) },
      statusColumn,
      { title: 'SIZE', align: 'right', value: ({ sizeBytes }) => sizeBytes && formatBytes(sizeBytes) },
      { title: 'FORMAT', drop: 4, value: ({ diskFormat }) => diskFormat },
      { title: 'VISIBILITY', drop: 3, value: ({ visibility }) => visibility },
      { title: 'PROTECTED', drop: 6, value: (image) => mark(image.protected) },
      ageColumn,
      idColumn,
      { title: 'MIN DISK GIB', onDemand: true, align: 'right', value: ({ minDiskGiB }) => minDiskGiB },
      { title: 'MIN RAM MIB', onDemand: true, align: 'right', value: ({ minRamMiB }) => minRamMiB },
      { title: 'OWNER', onDemand: true, value: ({ owner }) => owner },
      { title: 'TAGS', onDemand: true, value: ({ tags }) => tags.join(',') },
    ],
    filters: ['name', 'status', 'owner', 'diskFormat'],
    list: (sdk, cloud, { filter, signal }) =>
      sdk.listImages(cloud, {
        ...given({
          name: filter('name'),
          status: filter('status'),
          owner: filter('owner'),
          diskFormat: filter('diskFormat'),
        }),
        signal,
      }),
    show: (sdk, cloud, ref, look) => sdk.findImage(cloud, ref, look),
    remove: {
      lost: 'Their data are lost.',
      find: (sdk, cloud, ref, look) => sdk.findImage(cloud, ref, look),
      run: (sdk, cloud, { id }, look) => sdk.deleteImage(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['image', 'create'],
      summary: 'Upload an image',
      arguments: [named('name', 'Name of the image'), named('file', 'File with its data', 'files')],
      flags: {
        format: {
          kind: 'choice',
          choices: ['qcow2', 'raw', 'vmdk', 'vhd', 'vhdx', 'vdi', 'iso', 'ami', 'ari', 'aki', 'ploop'],
          value: 'format',
          summary: 'Format of the disk',
          required: true,
        },
        ...detailFlags,
      },
      examples: [
        {
          command: 'ostui image create debian-13 debian-13.qcow2 --format qcow2',
          summary: 'With its checksum compared',
        },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Upload image ${name}`,
      done: 'Image uploaded',
      run: (sdk, cloud, { arguments: { name, file }, flags }, { signal, onProgress, cwd }) =>
        sdk.createImage(
          cloud,
          {
            name,
            diskFormat: flags.format,
            ...given({
              visibility: flags.visibility,
              minDiskGiB: flags['min-disk'],
              minRamMiB: flags['min-ram'],
              protected: flags.protected,
              properties: flags.property.length === 0 ? undefined : keyed('property', flags.property),
              tags: some(flags.tag),
            }),
          },
          { path: resolve(cwd, file) },
          {
            signal,
            onBytes: (bytes, total) =>
              onProgress(
                total === undefined ? formatBytes(bytes) : `${formatBytes(bytes)} of ${formatBytes(total)}`,
              ),
          },
        ),
    },
  ),
  changeCommand(
    {
      path: ['image', 'set'],
      summary: 'Change an image',
      description:
        'Tags that are given take the place of all that there were; `--property key=none` takes a property away.',
      arguments: [named('image', 'Name or id of the image', 'resource:image')],
      flags: { name: nameFlag, ...detailFlags, hidden: yesNo('Left out of lists') },
      examples: [
        { command: 'ostui image set debian-12 --property os_distro=debian', summary: 'What is inside' },
      ],
    },
    {
      title: ({ arguments: { image } }) => `Change image ${image}`,
      done: 'Image changed',
      run: (sdk, cloud, { arguments: { image }, flags }, look) =>
        sdk.updateImage(
          cloud,
          image,
          given({
            name: flags.name,
            visibility: flags.visibility,
            minDiskGiB: flags['min-disk'],
            minRamMiB: flags['min-ram'],
            protected: flags.protected,
            hidden: flags.hidden,
            tags: some(flags.tag),
            properties:
              flags.property.length === 0
                ? undefined
                : Object.fromEntries(
                    Object.entries(keyed('property', flags.property)).map(([key, value]) => [
                      key,
                      value === 'none' ? null : value,
                    ]),
                  ),
          }),
          look,
        ),
    },
  ),
]

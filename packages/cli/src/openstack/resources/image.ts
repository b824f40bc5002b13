/** Images as commands. */
import { resolve } from 'node:path'
import { formatBytes } from '@pve/core'
import type { Image } from '@pve/openstack'
import { given } from '../../values/given.js'
import { changeCommand } from '../change.js'
import type { CloudCommands } from '../context.js'
import { resource } from '../resource.js'
import { ageColumn, idColumn, idOf, mark, nameOrIdColumn, statusColumn } from './columns.js'
import {
  existing,
  type FlagValues,
  keyed,
  named,
  nameFlag,
  orNone,
  several,
  some,
  whole,
  yesNo,
} from './inputs.js'
import { filteredBy, shownAndDeleted } from './library.js'

const visibilities = ['public', 'private', 'shared', 'community'] as const

const detailFlags = {
  visibility: { kind: 'choice', choices: visibilities, value: 'visibility', summary: 'Who sees it' },
  'min-disk': whole('Smallest disk in GiB', 'GiB'),
  'min-ram': whole('Smallest memory in MiB', 'MiB'),
  protected: yesNo('It cannot be deleted until this is taken away'),
  property: several('Property', 'key=value'),
  tag: several('Tag', 'tag'),
} as const

/** What uploading and changing have alike. */
const detailsOf = (flags: FlagValues<typeof detailFlags>) => ({
  visibility: flags.visibility,
  minDiskGiB: flags['min-disk'],
  minRamMiB: flags['min-ram'],
  protected: flags.protected,
  tags: some(flags.tag),
})

export const imageCommands: CloudCommands = [
  ...resource<Image>({
    path: ['image'],
    exampleName: 'shop-golden',
    one: 'image',
    many: 'images',
    id: idOf,
    columns: [
      nameOrIdColumn,
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
    ...filteredBy(['name', 'status', 'owner', 'diskFormat'], (sdk, cloud, filters, { signal }) =>
      sdk.listImages(cloud, { ...filters, signal }),
    ),
    ...shownAndDeleted({
      find: (sdk) => sdk.findImage,
      remove: (sdk) => sdk.deleteImage,
      lost: 'Their data are lost.',
    }),
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
            ...given({ ...detailsOf(flags), properties: keyed('property', flags.property) }),
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
      arguments: [existing('image')],
      flags: { name: nameFlag, ...detailFlags, hidden: yesNo('Left out of lists') },
      examples: [
        { command: 'ostui image set debian-12 --property os_distro=debian', summary: 'What is inside' },
      ],
    },
    {
      title: ({ arguments: { image } }) => `Change image ${image}`,
      done: 'Image changed',
      run: (sdk, cloud, { arguments: { image }, flags }, look) => {
        const wanted = keyed('property', flags.property)
        const properties =
          wanted && Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, orNone(value)]))
        return sdk.updateImage(
          cloud,
          image,
          given({ name: flags.name, ...detailsOf(flags), hidden: flags.hidden, properties }),
          look,
        )
      },
    },
  ),
]

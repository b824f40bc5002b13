/** Volume types as commands. */
import type { VolumeType } from '@pve/openstack'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, mark, nameColumn } from '../columns.js'

export const volumeTypes: CloudCommands = [
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

/** Flavors as commands. */
import type { Flavor } from '@pve/openstack'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, mark, nameColumn } from '../columns.js'

export const flavors: CloudCommands = [
  ...resource<Flavor>({
    path: ['flavor'],
    exampleName: 'm1.small',
    one: 'flavor',
    many: 'flavors',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'VCPUS', align: 'right', value: ({ vcpus }) => vcpus },
      { title: 'RAM MIB', align: 'right', value: ({ ramMiB }) => ramMiB },
      { title: 'DISK GIB', align: 'right', value: ({ diskGiB }) => diskGiB },
      {
        title: 'EPHEMERAL GIB',
        drop: 4,
        align: 'right',
        value: ({ ephemeralGiB }) => ephemeralGiB || undefined,
      },
      { title: 'PUBLIC', drop: 3, value: ({ isPublic }) => mark(isPublic) },
      idColumn,
    ],
    list: (sdk, cloud, { signal }) => sdk.listFlavors(cloud, {}, { signal }),
    show: (sdk, cloud, ref, look) => sdk.findFlavor(cloud, ref, look),
  }),
]

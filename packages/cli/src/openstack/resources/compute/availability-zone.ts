/** Availability zones as a command. */
import type { AvailabilityZone } from '@pve/openstack'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { nameColumn } from '../columns.js'

export const availabilityZones: CloudCommands = [
  ...resource<AvailabilityZone>({
    path: ['availability-zone'],
    exampleName: 'nova',
    one: 'availability zone',
    many: 'availability zones',
    id: ({ name }) => name,
    columns: [nameColumn, { title: 'AVAILABLE', value: ({ isAvailable }) => (isAvailable ? 'yes' : 'no') }],
    async *list(sdk, cloud, { signal }) {
      yield* await sdk.listAvailabilityZones(cloud, { signal })
    },
  }),
]

/** Trunks as commands. */
import { UsageError } from '@pve/core'
import type { Trunk } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { idColumn, idOf, nameColumn, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, pair, several } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

export const trunks: CloudCommands = [
  ...resource<Trunk>({
    path: ['trunk'],
    exampleName: 'uplink',
    one: 'trunk',
    many: 'trunks',
    id: idOf,
    columns: [
      nameColumn,
      statusColumn,
      { title: 'SUBPORTS', align: 'right', value: ({ subPorts }) => subPorts.length },
      {
        title: 'VLANS',
        shrinks: true,
        value: ({ subPorts }) => subPorts.map((one) => one.segmentationId).join(','),
      },
      idColumn,
      { title: 'PORT', onDemand: true, value: ({ portId }) => portId },
    ],
    ...filteredBy(['name', 'status', 'portId'], (sdk, cloud, filters, { signal }) =>
      sdk.listTrunks(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({ find: (sdk) => sdk.showTrunk, remove: (sdk) => sdk.deleteTrunk }),
  }),
  changeCommand(
    {
      path: ['trunk', 'create'],
      summary: 'Create a trunk: a port that carries several networks',
      arguments: [
        named('name', 'Name of the trunk'),
        named('port', 'Name or id of the parent port', 'resource:port'),
      ],
      flags: { description: descriptionFlag, subport: several('A port by its VLAN tag', 'port=vlan') },
      examples: [
        { command: 'ostui trunk create uplink left-over --subport vlan-20=20', summary: 'One more network' },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create trunk ${name}`,
      done: 'Trunk created',
      run: async (sdk, cloud, { arguments: { name, port }, flags }, look) => {
        const portIdOf = async (ref: string) => (await sdk.showPort(cloud, ref, look)).id
        return sdk.createTrunk(
          cloud,
          {
            name,
            portId: await portIdOf(port),
            subPorts: await Promise.all(flags.subport.map((word) => subPortOf(word, portIdOf))),
            ...given({ description: flags.description }),
          },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['trunk', 'set'],
      summary: 'Add networks to a trunk, or take them off',
      arguments: [existing('trunk')],
      flags: {
        add: several('A port by its VLAN tag', 'port=vlan'),
        remove: several('Name or id of a subport', 'port', 'resource:port'),
      },
      examples: [{ command: 'ostui trunk set uplink --add vlan-20=20', summary: 'One more network' }],
    },
    {
      title: ({ arguments: { trunk } }) => `Change trunk ${trunk}`,
      done: 'Trunk changed',
      run: async (sdk, cloud, { arguments: { trunk }, flags }, look) => {
        const portIdOf = async (ref: string) => (await sdk.showPort(cloud, ref, look)).id
        return sdk.changeSubPorts(
          cloud,
          trunk,
          {
            add: await Promise.all(flags.add.map((word) => subPortOf(word, portIdOf))),
            removePortIds: await Promise.all(flags.remove.map(portIdOf)),
          },
          look,
        )
      },
    },
  ),
]

async function subPortOf(word: string, portIdOf: (ref: string) => Promise<string>) {
  const [port, vlan] = pair('subport', word)
  const segmentationId = Number(vlan)
  if (!Number.isInteger(segmentationId) || segmentationId < 1 || segmentationId > 4094)
    throw new UsageError(`A VLAN tag is a number from 1 to 4094, not '${vlan}'.`)
  return { portId: await portIdOf(port), segmentationType: 'vlan', segmentationId }
}

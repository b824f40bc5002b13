/** Routers as commands. */
import type { Cloud, Router } from '@pve/openstack'
import { given } from '../../../values/given.js'
import { changeCommand } from '../../change.js'
import type { CloudCommands, Openstack } from '../../context.js'
import { resource } from '../../resource.js'
import type { Look } from '../../types.js'
import { idColumn, idOf, mark, nameColumn, projectColumn, statusColumn } from '../columns.js'
import { descriptionFlag, existing, named, nameFlag, orNone, text, upFlag } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

const gatewayFlag = text("Name or id of an external network; 'none' for none", 'network', 'resource:network')

/** Where a router leads, by the flag: `none` is null. */
const gatewayOf = async (sdk: Openstack, cloud: Cloud, word: string | undefined, look: Look) => {
  const network = word === undefined ? undefined : orNone(word)
  return typeof network === 'string'
    ? { networkId: (await sdk.showNetwork(cloud, network, look)).id }
    : network
}

export const routers: CloudCommands = [
  ...resource<Router>({
    path: ['router'],
    exampleName: 'edge',
    one: 'router',
    many: 'routers',
    id: idOf,
    columns: [
      nameColumn,
      statusColumn,
      {
        title: 'OUTSIDE',
        value: ({ gateway }) => gateway?.ips.map(({ ip }) => ip).join(','),
      },
      { title: 'SNAT', drop: 3, value: ({ gateway }) => mark(gateway?.hasSnat) },
      { title: 'ROUTES', drop: 2, align: 'right', value: ({ routes }) => routes.length || undefined },
      idColumn,
      projectColumn,
    ],
    ...filteredBy(['name', 'status'], (sdk, cloud, filters, { signal }) =>
      sdk.listRouters(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({ find: (sdk) => sdk.showRouter, remove: (sdk) => sdk.deleteRouter }),
    show: async (sdk, cloud, ref, look) => {
      const router = await sdk.showRouter(cloud, ref, look)
      return { ...router, subnetIds: await sdk.routerSubnetIds(cloud, router.id, look) }
    },
  }),
  changeCommand(
    {
      path: ['router', 'create'],
      summary: 'Create a router',
      arguments: [named('name', 'Name of the router')],
      flags: { gateway: gatewayFlag, description: descriptionFlag, up: upFlag },
      examples: [{ command: 'ostui router create lab --gateway public', summary: 'With a way out' }],
    },
    {
      title: ({ arguments: { name } }) => `Create router ${name}`,
      done: 'Router created',
      run: async (sdk, cloud, { arguments: { name }, flags }, look) => {
        const gateway = (await gatewayOf(sdk, cloud, flags.gateway, look)) ?? undefined
        return sdk.createRouter(
          cloud,
          { name, ...given({ gateway, description: flags.description, isUp: flags.up }) },
          look,
        )
      },
    },
  ),
  changeCommand(
    {
      path: ['router', 'set'],
      summary: 'Change a router, or the network it leads to',
      arguments: [existing('router')],
      flags: { name: nameFlag, gateway: gatewayFlag, description: descriptionFlag, up: upFlag },
      examples: [{ command: 'ostui router set lab --gateway none', summary: 'No way out any more' }],
    },
    {
      title: ({ arguments: { router } }) => `Change router ${router}`,
      done: 'Router changed',
      run: async (sdk, cloud, { arguments: { router }, flags }, look) => {
        const gateway = await gatewayOf(sdk, cloud, flags.gateway, look)
        return sdk.updateRouter(
          cloud,
          router,
          given({ name: flags.name, gateway, description: flags.description, isUp: flags.up }),
          look,
        )
      },
    },
  ),
  ...(['add', 'remove'] as const).map((verb) =>
    changeCommand(
      {
        path: ['router', `${verb}-subnet`],
        summary: verb === 'add' ? 'Lead a router into a subnet' : 'Take a router out of a subnet',
        arguments: [existing('router'), existing('subnet')],
        flags: {},
        examples: [
          {
            command: `ostui router ${verb}-subnet edge web-a`,
            summary: verb === 'add' ? 'At the gateway address of the subnet' : 'The router stays',
          },
        ],
      },
      {
        title: ({ arguments: { router, subnet } }) =>
          verb === 'add' ? `Lead router ${router} into ${subnet}` : `Take router ${router} out of ${subnet}`,
        done: verb === 'add' ? 'Router has an interface there' : 'Router has no interface there',
        run: async (sdk, cloud, { arguments: { router, subnet } }, look) => {
          const [{ id: routerId }, { id: subnetId }] = await Promise.all([
            sdk.showRouter(cloud, router, look),
            sdk.showSubnet(cloud, subnet, look),
          ])
          const change = verb === 'add' ? sdk.addRouterInterface : sdk.removeRouterInterface
          return { routerId, subnetId, changed: await change(cloud, routerId, subnetId, look) }
        },
      },
    ),
  ),
]

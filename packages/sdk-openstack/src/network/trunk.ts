import { z } from 'zod'
import { withoutUndefined } from './body.js'
import {
  changed,
  findNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronFilter,
  type NeutronKind,
  parseResource,
  postNeutron,
  queryOf,
} from './neutron.js'

export interface SubPort {
  readonly portId: string
  readonly segmentationType: string
  readonly segmentationId: number
}

/** A port that carries several networks, one for each VLAN tag. */
export interface Trunk {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly status: string
  readonly isUp: boolean
  /** The parent: the one that the server has. */
  readonly portId: string
  readonly subPorts: readonly SubPort[]
  readonly projectId: string
  readonly tags: readonly string[]
}

const row = z
  .object({
    id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    status: z.string().default(''),
    admin_state_up: z.boolean().default(true),
    port_id: z.string(),
    sub_ports: z
      .array(
        z.object({
          port_id: z.string(),
          segmentation_type: z.string().default('vlan'),
          segmentation_id: z.number(),
        }),
      )
      .default([]),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (one): Trunk => ({
      id: one.id,
      name: one.name ?? '',
      description: one.description ?? '',
      status: one.status,
      isUp: one.admin_state_up,
      portId: one.port_id,
      subPorts: one.sub_ports.map((port) => ({
        portId: port.port_id,
        segmentationType: port.segmentation_type,
        segmentationId: port.segmentation_id,
      })),
      projectId: one.project_id,
      tags: one.tags,
    }),
  )

export const trunkKind: NeutronKind<Trunk> = {
  kind: 'trunk',
  path: '/trunks',
  key: 'trunk',
  listKey: 'trunks',
  row,
}

export interface TrunkFilter extends NeutronFilter {
  readonly portId?: string
}

/**
 * Streamed, filtered by the server.
 * @throws NotFoundError (OS_NOT_FOUND) where Neutron has no trunks: the extension `trunk` among its capabilities
 * @example
 * for await (const { name, subPorts } of listTrunks(cloud))
 *   console.log(name, subPorts.map(({ segmentationId }) => `VLAN ${segmentationId}`))
 */
export function listTrunks(
  cloud: NetworkCloud,
  filter: TrunkFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<Trunk, void, undefined> {
  const query = {
    ...queryOf(filter),
    port_id: filter.portId,
  }
  return listNeutron(cloud, trunkKind, query, options)
}

/**
 * By name or id.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { portId, subPorts } = await showTrunk(cloud, 'router-vm')
 * console.log(portId, subPorts.length)
 */
export const showTrunk = (cloud: NetworkCloud, ref: string, options?: NetworkOptions): Promise<Trunk> =>
  findNeutron(cloud, trunkKind, ref, options)

export interface TrunkChange {
  readonly name?: string
  readonly description?: string
  readonly isUp?: boolean
}

const bodyOf = (change: TrunkChange) =>
  withoutUndefined({ name: change.name, description: change.description, admin_state_up: change.isUp })

const subPortBody = ({ portId, segmentationType, segmentationId }: SubPort) => ({
  port_id: portId,
  segmentation_type: segmentationType,
  segmentation_id: segmentationId,
})

/**
 * Sent once: after a lost answer, look whether it is there before sending again.
 * @throws ConflictError (OS_CONFLICT) where one of the ports is another trunk's
 * @example
 * const [shop, backend] = await Promise.all([showNetwork(cloud, 'shop'), showNetwork(cloud, 'backend')])
 * const parent = await createPort(cloud, { networkId: shop.id, name: 'router-vm' })
 * const inner = await createPort(cloud, { networkId: backend.id, name: 'router-vm-20' })
 * const subPorts = [{ portId: inner.id, segmentationType: 'vlan', segmentationId: 20 }]
 * await createTrunk(cloud, { name: 'router-vm', portId: parent.id, subPorts })
 */
export const createTrunk = (
  cloud: NetworkCloud,
  trunk: TrunkChange & {
    readonly name: string
    readonly portId: string
    readonly subPorts?: readonly SubPort[]
  },
  options?: NetworkOptions,
): Promise<Trunk> =>
  postNeutron(
    cloud,
    trunkKind,
    { ...bodyOf(trunk), port_id: trunk.portId, sub_ports: (trunk.subPorts ?? []).map(subPortBody) },
    options,
  )

/**
 * Sets what is given; with nothing given, nothing is sent. Its ports: `changeSubPorts`.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * await updateTrunk(cloud, 'router-vm', { isUp: false, description: 'taken down for maintenance' })
 */
export const updateTrunk = (
  cloud: NetworkCloud,
  ref: string,
  change: TrunkChange,
  options?: NetworkOptions,
): Promise<Trunk> => changed(cloud, trunkKind, ref, bodyOf(change), options)

/**
 * Adds networks to a trunk, or takes them off; those that go are taken off first.
 * @throws ResourceNotFoundError (OS_NOT_FOUND); ConflictError (OS_CONFLICT) where a port is another trunk's
 * @example
 * const { subPorts } = await showTrunk(cloud, 'router-vm')
 * await changeSubPorts(cloud, 'router-vm', {
 *   removePortIds: subPorts.filter(({ segmentationId }) => segmentationId >= 100).map(({ portId }) => portId),
 * })
 */
export async function changeSubPorts(
  cloud: NetworkCloud,
  ref: string,
  change: { readonly add?: readonly SubPort[]; readonly removePortIds?: readonly string[] },
  options?: NetworkOptions,
): Promise<Trunk> {
  let trunk = await showTrunk(cloud, ref, options)
  const send = async (action: string, subPorts: readonly object[]) => {
    const phase = `change the ports of trunk ${ref}`
    const { data } = await cloud.network.request('put', `/trunks/{id}/${action}`, {
      path: { id: trunk.id },
      body: { sub_ports: subPorts },
      phase,
      ...options,
    })
    return parseResource(row, data, phase)
  }
  if (change.removePortIds?.length)
    trunk = await send(
      'remove_subports',
      change.removePortIds.map((id) => ({ port_id: id })),
    )
  if (change.add?.length) trunk = await send('add_subports', change.add.map(subPortBody))
  return trunk
}

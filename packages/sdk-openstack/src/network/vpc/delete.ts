/** A VPC is deleted as it was made, backwards: one plan, everything found by its mark. */
import {
  dryRunPlan,
  type Plan,
  type PlanPreview,
  type PlanReport,
  type RunOptions,
  runPlan,
  type Step,
} from '@pve/core'
import type { Cloud } from '../../cloud/index.js'
import { ResourceNotFoundError } from '../../resource/index.js'
import { requestPreview } from '../../resource/request-preview.js'
import { usersOfNetwork } from '../delete.js'
import { floatingIpKind } from '../floating-ip.js'
import { inUse } from '../in-use.js'
import { networkKind } from '../network.js'
import type { NetworkOptions, NeutronKind } from '../neutron.js'
import { portKind } from '../port.js'
import {
  type Router,
  removeRouterInterface,
  routerKind,
  routerSubnetIds,
  setRouterGateway,
} from '../router.js'
import { securityGroupKind } from '../security-group/types.js'
import { subnetKind } from '../subnet.js'
import { defaultTiming, type VpcTiming } from './context.js'
import { type OwnResources, ownIds, readOwn } from './own.js'
import { deleteServerAndWait, deleteSettled } from './settle.js'

export interface DeleteVpcPlanOptions extends NetworkOptions {
  readonly timing?: Partial<VpcTiming>
}

/**
 * What belongs to the VPC, in the order in which it can go. A step whose thing is gone already does nothing.
 * @throws ResourceNotFoundError where nothing has its mark
 * @throws ResourceInUseError (OS_IN_USE) where something that is not the VPC's is on its network
 * @example
 * const { steps } = await deleteVpcPlan(cloud, 'staging')
 * for (const { title } of steps) console.log(title) // Remove the router's interface in subnet staging-main, …
 */
export async function deleteVpcPlan(
  cloud: Cloud,
  name: string,
  options: DeleteVpcPlanOptions = {},
): Promise<Plan<OwnResources>> {
  const { timing: _, ...call } = options
  const own = await readOwn(cloud, name, call)
  if (Object.values(own).every((rows) => rows.length === 0))
    throw new ResourceNotFoundError(`There is no VPC "${name}" in this project.`, {
      phase: `delete VPC ${name}`,
      hint: 'Nothing has its mark in the description or as a tag; another project is not looked at.',
    })
  return await deleteOwnPlan(cloud, name, own, options)
}

export interface DeleteOwnPlanOptions extends DeleteVpcPlanOptions {
  /** All that the VPC has, where some of them stay: what goes may have an interface there. Default: those that go. */
  readonly routers?: readonly Router[]
}

/** What is in `own`, in the order in which it can go. @throws ResourceInUseError (OS_IN_USE) */
export async function deleteOwnPlan(
  cloud: Cloud,
  name: string,
  own: OwnResources,
  { timing, routers = own.routers, ...call }: DeleteOwnPlanOptions = {},
): Promise<Plan<OwnResources>> {
  await refuseGuests(cloud, name, own, routers, call)
  const interfaces = await interfacesOf(cloud, own, routers, call)
  return {
    name: `delete VPC ${name}`,
    context: own,
    steps: stepsOf(cloud, own, { ...defaultTiming, ...timing }, interfaces),
  }
}

/** Servers and ports that others have put on the network are not this plan's to delete. */
async function refuseGuests(
  cloud: Cloud,
  name: string,
  own: OwnResources,
  routers: readonly Router[],
  options: NetworkOptions,
): Promise<void> {
  const mine = new Set(own.ports.map(({ id }) => id))
  const uses = (await Promise.all(own.networks.map((network) => usersOfNetwork(cloud, network, options))))
    .flat()
    .filter(
      ({ id, text }) => !mine.has(id) && !routers.some((router) => text.endsWith(`of router ${router.id}`)),
    )
  if (uses.length > 0) throw inUse(`VPC ${name}`, uses, { phase: `delete VPC ${name}` })
}

interface Interface {
  readonly routerId: string
  readonly subnetId: string
}

async function interfacesOf(
  cloud: Cloud,
  own: OwnResources,
  routers: readonly Router[],
  options: NetworkOptions,
): Promise<Interface[]> {
  const all = await Promise.all(
    routers.map(async ({ id: routerId }) =>
      (await routerSubnetIds(cloud, routerId, options)).map((subnetId) => ({ routerId, subnetId })),
    ),
  )
  const goes = ownIds(own)
  return all.flat().filter(({ routerId, subnetId }) => goes.has(routerId) || goes.has(subnetId))
}

function stepsOf(
  cloud: Cloud,
  own: OwnResources,
  timing: VpcTiming,
  interfaces: readonly Interface[],
): Step<OwnResources>[] {
  const deletions = (
    kind: Pick<NeutronKind<unknown>, 'path' | 'kind'>,
    rows: readonly { readonly id: string; readonly name: string }[],
  ): Step<OwnResources>[] =>
    rows.map(({ id, name }) => ({
      id: `${kind.kind} ${id}`,
      title: `Delete ${kind.kind} ${name || id}`,
      preview: () => [requestPreview('DELETE', `${kind.path}/${id}`)],
      run: (_, { signal }) => deleteSettled(cloud, kind, id, timing, signal),
    }))
  return [
    ...deletions(floatingIpKind, own.floatingIps),
    ...own.servers.map(
      ({ id, name }): Step<OwnResources> => ({
        id: `server ${id}`,
        title: `Delete server ${name}, and wait until it is gone`,
        preview: () => [requestPreview('DELETE', `/servers/${id}`)],
        run: (_, { signal }) => deleteServerAndWait(cloud, id, timing, signal),
      }),
    ),
    ...interfaces.map(
      ({ routerId, subnetId }): Step<OwnResources> => ({
        id: `interface ${subnetId}`,
        title: `Remove the router's interface in subnet ${nameIn(own.subnets, subnetId)}`,
        preview: () => [
          requestPreview('PUT', `/routers/${routerId}/remove_router_interface`, { subnet_id: subnetId }),
        ],
        async run(_, { signal }) {
          await removeRouterInterface(cloud, routerId, subnetId, { signal })
        },
      }),
    ),
    ...own.routers
      .filter(({ gateway }) => gateway !== undefined)
      .map(
        ({ id, name }): Step<OwnResources> => ({
          id: `gateway ${id}`,
          title: `Take the gateway from router ${name}`,
          preview: () => [
            requestPreview('PUT', `/routers/${id}`, { router: { external_gateway_info: null } }),
          ],
          async run(_, { signal }) {
            await setRouterGateway(cloud, id, null, { signal })
          },
        }),
      ),
    ...deletions(routerKind, own.routers),
    ...deletions(portKind, own.ports),
    ...deletions(subnetKind, own.subnets),
    ...deletions(networkKind, own.networks),
    ...deletions(securityGroupKind, own.securityGroups),
  ]
}

const nameIn = (rows: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  rows.find((row) => row.id === id)?.name ?? id

export interface DeleteVpcOptions extends DeleteVpcPlanOptions, Pick<RunOptions, 'onEvent'> {
  readonly dryRun?: boolean
}

/**
 * Deletes a VPC, found by its mark. After a failure, running again deletes the rest.
 * @throws PlanError; ResourceNotFoundError (OS_NOT_FOUND); ResourceInUseError (OS_IN_USE) where something that is not
 * the VPC's is on its network
 * @example
 * const { report } = await deleteVpc(cloud, 'staging', {
 *   onEvent: (event) => event.type === 'step:done' && console.log(event.title),
 * })
 * console.log(`${report?.done.length} steps done`)
 */
export async function deleteVpc(
  cloud: Cloud,
  name: string,
  options: DeleteVpcOptions = {},
): Promise<{ readonly preview?: PlanPreview; readonly report?: PlanReport }> {
  const { dryRun = false, onEvent, ...rest } = options
  const plan = await deleteVpcPlan(cloud, name, rest)
  if (dryRun) return { preview: await dryRunPlan(plan) }
  const report = await runPlan(plan, {
    ...(onEvent && { onEvent }),
    ...(rest.signal && { signal: rest.signal }),
  })
  return { report }
}

/** The steps that make a VPC's network, subnets, router and groups. Each can be looked at, shown, run and undone. */
import { type JsonObject, type Step, withTimeLimit } from '@pve/core'
import { createOnce, ResourceStateError } from '../../resource/index.js'
import { requestPreview } from '../../resource/request-preview.js'
import { networkKind } from '../network.js'
import {
  collect,
  listNeutron,
  type NeutronKind,
  type NeutronQuery,
  postNeutron,
  setTags,
} from '../neutron.js'
import {
  addRouterInterface,
  removeRouterInterface,
  routerKind,
  routerSubnetIds,
  setRouterGateway,
} from '../router.js'
import { groupBody } from '../security-group/group.js'
import { securityGroupKind } from '../security-group/types.js'
import { type Subnet, subnetBody, subnetKind } from '../subnet.js'
import type { ResolvedSubnet } from './addresses.js'
import { idOf, shownId, type VpcContext } from './context.js'
import { isMarked, markedDescription, vpcTag } from './mark.js'
import type { ResolvedGroup } from './resolve.js'
import { deleteSettled } from './settle.js'

interface Marked {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly tags: readonly string[]
}

interface MakeOptions<T extends Marked> {
  /** Names the step and what it makes: `subnet main`. */
  readonly id: string
  readonly title: string
  readonly kind: NeutronKind<T>
  /** What it is asked for with, without the description. */
  readonly body: (context: VpcContext) => JsonObject
  /** Filter by which it is found again, besides the mark. */
  readonly query: (context: VpcContext) => NeutronQuery | undefined
  /** What an earlier run has made must be what is wanted now. @throws ResourceStateError */
  readonly check?: (found: T, context: VpcContext) => void
  readonly found?: (found: T, context: VpcContext) => void
}

/** A step that makes one of Neutron's resources, with the mark in its description from its first moment. */
export function makeStep<T extends Marked>(options: MakeOptions<T>): Step<VpcContext> {
  const { id, title, kind, body, query, check, found } = options
  const bodyIn = (context: VpcContext): JsonObject => ({
    ...body(context),
    description: markedDescription(context.vpc.name, context.vpc.description),
  })
  const find = async (context: VpcContext, signal: AbortSignal): Promise<T | undefined> => {
    const filter = query(context)
    if (filter === undefined) return undefined
    const project = { ...filter, project_id: await context.cloud.projectId(signal) }
    const rows = await collect(listNeutron(context.cloud, kind, project, { signal }))
    return rows.find((row) => isMarked(row, context.vpc.name))
  }
  const keep = (context: VpcContext, made: T): void => {
    context.ids.set(id, made.id)
    found?.(made, context)
  }
  return {
    id,
    title,
    undoTitle: `Delete ${id} again`,
    preview: (context) => [requestPreview('POST', kind.path, { [kind.key]: bodyIn(context) })],
    async isDone(context, { signal }) {
      const there = await find(context, signal)
      if (there === undefined) return false
      check?.(there, context)
      keep(context, there)
      return true
    },
    async run(context, io) {
      const { signal } = io
      const { cloud, vpc, timing } = context
      const made = await createOnce({
        what: title,
        send: () => postNeutron(cloud, kind, bodyIn(context), { signal }),
        find: (look) => find(context, look),
        drop: (late, look) => deleteSettled(cloud, kind, late.id, timing, look),
      })
      keep(context, made)
      io.ids({ [kind.key]: made.id })
      if (!vpc.hasTags) return
      // The description says it already; whoever cancels here is heard before the next step.
      await setTags(cloud, kind, made.id, [vpcTag(vpc.name)], { signal }).catch(() =>
        io.log('It could not be tagged; its description says to what it belongs.'),
      )
    },
    async undo(context, { signal }) {
      const made = context.ids.get(id)
      if (made === undefined || context.before.has(made)) return
      await deleteSettled(context.cloud, kind, made, context.timing, signal)
      context.ids.delete(id)
    },
  }
}

export const networkStep = (name: string): Step<VpcContext> =>
  makeStep({
    id: 'network',
    title: `Create network ${name}`,
    kind: networkKind,
    body: () => ({ name }),
    query: () => ({ name }),
  })

export const subnetStep = (subnet: ResolvedSubnet): Step<VpcContext> =>
  makeStep<Subnet>({
    id: `subnet ${subnet.label}`,
    title: `Create subnet ${subnet.name}, ${subnet.cidr}`,
    kind: subnetKind,
    body: (context) =>
      subnetBody({
        networkId: shownId(context, 'network'),
        name: subnet.name,
        cidr: subnet.cidr,
        gatewayIp: subnet.gateway ?? null,
        dnsServers: subnet.dns,
        hasDhcp: subnet.hasDhcp,
        ...(subnet.pools && { pools: subnet.pools }),
        ...(subnet.ipVersion === 6 && subnet.hasDhcp && { ipv6Mode: 'dhcpv6-stateful' as const }),
      }),
    query: ({ ids }) => {
      const networkId = ids.get('network')
      return networkId === undefined ? undefined : { name: subnet.name, network_id: networkId }
    },
    check(found, { vpc }) {
      if (found.cidr !== subnet.cidr)
        throw new ResourceStateError(
          `Subnet ${subnet.name} of VPC ${vpc.name} is there with ${found.cidr}; the spec says ${subnet.cidr}.`,
          { hint: `Delete the VPC first (vpc delete ${vpc.name}), or give this one another name.` },
        )
    },
  })

export const routerStep = (name: string): Step<VpcContext> =>
  makeStep({
    id: 'router',
    title: `Create router ${name}`,
    kind: routerKind,
    body: () => ({ name }),
    query: () => ({ name }),
    found: ({ gateway }, { ids }) => {
      if (gateway !== undefined) ids.set('gateway', gateway.networkId)
    },
  })

export const gatewayStep = (external: { readonly id: string; readonly name: string }): Step<VpcContext> => ({
  id: 'gateway',
  title: `Lead the router to ${external.name}`,
  undoTitle: 'Lead the router where it led before',
  preview: (context) => [
    requestPreview('PUT', `/routers/${shownId(context, 'router')}`, {
      router: { external_gateway_info: { network_id: external.id } },
    }),
  ],
  isDone: ({ ids }) => ids.get('gateway') === external.id,
  async run(context, { signal }) {
    const router = idOf(context, 'router')
    const before = context.ids.get('gateway')
    try {
      // Setting it twice is setting it once.
      await setRouterGateway(context.cloud, router, external.id, { signal })
    } catch (error) {
      // A step that fails is not undone, and a router that was there before is not deleted either.
      if (before !== undefined) await putGatewayBack(context, router, before)
      throw error
    }
    context.ids.set('gateway', external.id)
    if (before !== undefined) context.gatewayBefore = before
  },
  async undo(context, { signal }) {
    const { cloud, ids, gatewayBefore } = context
    await setRouterGateway(cloud, idOf(context, 'router'), gatewayBefore ?? null, { signal })
    if (gatewayBefore === undefined) ids.delete('gateway')
    else ids.set('gateway', gatewayBefore)
  },
})

/** What putting back the gateway may take, after the caller's own time is over. */
const putBackLimitMs = 60_000

/** Its address outside may be another one afterwards. */
async function putGatewayBack(context: VpcContext, router: string, networkId: string): Promise<void> {
  const { cloud, notPutBack, vpc } = context
  await withTimeLimit('put the gateway back', putBackLimitMs, (signal) =>
    setRouterGateway(cloud, router, networkId, { signal }),
  ).catch(() => notPutBack.push(`the gateway of router ${vpc.router ?? router}, which led to ${networkId}`))
}

export function interfaceStep({ label, name }: ResolvedSubnet): Step<VpcContext> {
  const isThere = async (context: VpcContext, signal: AbortSignal): Promise<boolean> => {
    const [router, subnet] = [context.ids.get('router'), context.ids.get(`subnet ${label}`)]
    if (router === undefined || subnet === undefined) return false
    return (await routerSubnetIds(context.cloud, router, { signal })).includes(subnet)
  }
  const remove = async (context: VpcContext, signal: AbortSignal): Promise<void> => {
    const subnet = idOf(context, `subnet ${label}`)
    await removeRouterInterface(context.cloud, idOf(context, 'router'), subnet, { signal })
  }
  return {
    id: `interface ${label}`,
    title: `Give the router an interface in ${name}`,
    undoTitle: `Remove the router's interface in ${name}`,
    preview: (context) => [
      requestPreview('PUT', `/routers/${shownId(context, 'router')}/add_router_interface`, {
        subnet_id: shownId(context, `subnet ${label}`),
      }),
    ],
    isDone: (context, { signal }) => isThere(context, signal),
    async run(context, { signal }) {
      await createOnce({
        what: `give the router an interface in ${name}`,
        send: () =>
          addRouterInterface(context.cloud, idOf(context, 'router'), idOf(context, `subnet ${label}`), {
            signal,
          }),
        find: async (look) => (await isThere(context, look)) || undefined,
        drop: (_, look) => remove(context, look),
      })
    },
    undo: (context, { signal }) => remove(context, signal),
  }
}

export const groupStep = ({ label, spec }: ResolvedGroup): Step<VpcContext> =>
  makeStep({
    id: `group ${label}`,
    title: `Create security group ${spec.name}`,
    kind: securityGroupKind,
    body: () =>
      groupBody({ name: spec.name, ...(spec.stateful !== undefined && { isStateful: spec.stateful }) }),
    query: () => ({ name: spec.name }),
  })

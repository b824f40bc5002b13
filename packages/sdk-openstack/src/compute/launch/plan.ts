/** A launch as a plan: the servers, their coming up, a floating IP for each. What a failed run made is taken away again. */
import { randomUUID } from 'node:crypto'
import { type Plan, type Preview, Secret, type Step, type StepIo } from '@pve/core'
import { z } from 'zod'
import type { Cloud } from '../../cloud/index.js'
import { createFloatingIp, deleteFloatingIp, type FloatingIp, listFloatingIps } from '../../network/index.js'
import { explainQuota } from '../../quota/require.js'
import { collect, createOnce, isDoubtful, ResourceFailedError } from '../../resource/index.js'
import { requestPreview } from '../../resource/request-preview.js'
import { removeServer } from '../actions/remove.js'
import { portForFloatingIp } from '../floating-ip.js'
import type { Server } from '../server.js'
import { waitForServer, waitUntilServerGone } from '../wait.js'
import { launchKey, serversOfLaunch } from './own-servers.js'
import { launchBody, serverNames, shownBody } from './payload.js'
import type { ResolvedLaunch } from './resolve.js'

/** What the steps share, and what is there in the end. */
export interface LaunchContext {
  readonly cloud: Cloud
  readonly launch: ResolvedLaunch
  /** Of this creation: every server has it in its metadata. */
  readonly key: string
  servers: readonly Server[]
  /** A request that makes something has been sent. */
  isSent: boolean
  /** Nova makes one where the image takes it; told only once. */
  adminPassword?: Secret
  readonly floatingIps: Map<string, FloatingIp>
}

export interface LaunchPlanOptions {
  /**
   * Names the creation: run again with the same key, a plan goes on with what is there. Default: a new one, so that the
   * same spec launched twice makes two.
   */
  readonly key?: string
  /** Longest that servers may take to be active; default 10 minutes. */
  readonly timeLimitMs?: number
}

/**
 * A launch as a plan of `@pve/core`, for what runs, shows or undoes plans itself; `launchServers` does all of it.
 *
 * @example
 * import { runPlan } from '@pve/core'
 * const spec = { name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] }
 * const plan = launchPlan(cloud, await checkLaunch(cloud, spec), { key: 'release-42' })
 * await runPlan(plan, { signal, onEvent: ({ type }) => console.log(type) })
 * console.log(plan.context.servers.map(({ name }) => name)) // [ 'web' ]
 */
export function launchPlan(
  cloud: Cloud,
  launch: ResolvedLaunch,
  options: LaunchPlanOptions = {},
): Plan<LaunchContext> {
  const { spec } = launch
  const context: LaunchContext = {
    cloud,
    launch,
    key: options.key ?? randomUUID(),
    servers: [],
    isSent: false,
    floatingIps: new Map(),
  }
  return {
    name: `launch ${spec.name}`,
    context,
    steps: [
      createStep,
      activeStep(options.timeLimitMs),
      ...(launch.floatingNetworkId === undefined ? [] : [floatingIpStep]),
    ],
  }
}

export const ownServers = ({ cloud, launch, key }: LaunchContext, signal?: AbortSignal): Promise<Server[]> =>
  serversOfLaunch(cloud, { name: launch.spec.name, key }, { ...(signal && { signal }) })

const createdShape = z.looseObject({ server: z.looseObject({ adminPass: z.string().optional() }) })

const createStep: Step<LaunchContext> = {
  id: 'create',
  title: ({ launch: { spec } }) =>
    spec.count === 1
      ? `Create server ${spec.name}`
      : `Create ${spec.count} servers ${spec.name}-1 … ${spec.count}`,
  async isDone(context, io) {
    const found = await ownServers(context, io.signal)
    context.servers = found
    if (found.length > 0 && found.length < context.launch.spec.count)
      throw new ResourceFailedError(
        `Only ${found.length} of the ${context.launch.spec.count} servers of this launch are there.`,
        { phase: `launch ${context.launch.spec.name}`, hint: 'Delete them, or launch with another key.' },
      )
    return found.length > 0
  },
  preview({ cloud, launch, key }): Preview[] {
    const body = shownBody(launchBody(launch, key))
    const request = cloud.compute.preview('post', '/servers', { body })
    return [requestPreview(request.method, request.path, body)]
  },
  async run(context, io) {
    const { cloud, launch, key } = context
    const { spec } = launch
    const phase = `launch ${spec.name}`
    await createOnce({
      what: phase,
      send: async () => {
        context.isSent = true
        // Not to be cancelled on its way: it may take effect all the same, and then nobody would know.
        const answer = await explainQuota(cloud, launch.need, { phase }, () =>
          cloud.compute.request('post', '/servers', { body: launchBody(launch, key), phase }),
        )
        if (answer.requestId !== undefined) io.ids({ requestId: answer.requestId })
        const password = createdShape.safeParse(answer.data).data?.server.adminPass
        if (password !== undefined) context.adminPassword = Secret.of(password)
        return true
      },
      find: async (signal) => ((await ownServers(context, signal)).length > 0 ? true : undefined),
      drop: async (_, signal) => removeServers(cloud, await ownServers(context, signal), signal),
    })
    try {
      context.servers = await ownServers(context, io.signal)
      if (context.servers.length < spec.count)
        throw new ResourceFailedError(`Nova made ${context.servers.length} of the ${spec.count} servers.`, {
          phase,
        })
    } catch (error) {
      // They are there: the step that fails answers for its own half-done work.
      context.servers = await ownServers(context)
      await removeServers(cloud, context.servers)
      context.servers = []
      throw error
    }
  },
  undoTitle: 'Delete the servers again',
  async undo(context, io) {
    await removeServers(context.cloud, await ownServers(context, io.signal), io.signal)
  },
}

export async function removeServers(
  cloud: Cloud,
  servers: readonly Server[],
  signal?: AbortSignal,
): Promise<void> {
  for (const { id, name } of servers) {
    const phase = `delete server ${name}`
    await removeServer(cloud, id, { phase, ...(signal && { signal }) }).catch((error: unknown) => {
      // Whether a doubtful DELETE was heard, the wait below finds out.
      if (!isDoubtful(error)) throw error
    })
  }
  for (const { id, name } of servers)
    await waitUntilServerGone(cloud, { id, phase: `delete server ${name}`, ...(signal && { signal }) })
}

const activeStep = (timeLimitMs: number | undefined): Step<LaunchContext> => ({
  id: 'active',
  title: ({ launch: { spec } }) =>
    spec.count === 1 ? `Wait until ${spec.name} is active` : `Wait until all ${spec.count} are active`,
  isDone: ({ servers, launch }) =>
    servers.length === launch.spec.count &&
    servers.every(({ status, taskState }) => status === 'ACTIVE' && taskState === undefined),
  preview: ({ launch }) => [{ kind: 'note', text: `until ${serverNames(launch.spec).join(', ')}: ACTIVE` }],
  async run(context, io) {
    const { cloud, launch } = context
    let active = 0
    context.servers = await Promise.all(
      context.servers.map(async ({ id, name }) => {
        const server = await waitForServer(cloud, {
          id,
          until: 'to be active',
          phase: `launch ${launch.spec.name}`,
          done: (now) => now.status === 'ACTIVE' || undefined,
          signal: io.signal,
          onStatus: (status) => io.progress(active / launch.spec.count, `${name}: ${status}`),
          ...(timeLimitMs !== undefined && { timeLimitMs }),
        })
        active += 1
        return server
      }),
    )
  },
})

const floatingIpStep: Step<LaunchContext> = {
  id: 'floating-ip',
  title: ({ launch: { spec } }) =>
    spec.count === 1 ? 'Give it a floating IP' : `Give each of the ${spec.count} a floating IP`,
  async isDone(context, io) {
    await findFloatingIps(context, io.signal)
    return context.servers.length > 0 && context.servers.every(({ id }) => context.floatingIps.has(id))
  },
  preview: ({ cloud, launch, key }) => {
    const body = { floatingip: { floating_network_id: launch.floatingNetworkId, description: markOf(key) } }
    const request = cloud.network.preview('post', '/floatingips', { body })
    return [requestPreview(request.method, request.path, body)]
  },
  async run(context, io) {
    try {
      for (const server of context.servers) await giveFloatingIp(context, server, io)
    } catch (error) {
      // The step that fails answers for its own half-done work.
      await removeFloatingIps(context)
      throw error
    }
  },
  undoTitle: 'Give the floating IPs back',
  undo: (context) => removeFloatingIps(context),
}

const markOf = (key: string): string => `[${launchKey}=${key}]`

async function giveFloatingIp(context: LaunchContext, server: Server, io: StepIo): Promise<void> {
  const { cloud, launch, key, floatingIps } = context
  if (launch.floatingNetworkId === undefined || floatingIps.has(server.id)) return
  const networkId = launch.floatingNetworkId
  const signal = { signal: io.signal }
  const port = await portForFloatingIp(cloud, server, networkId, signal)
  const description = `${server.name} ${markOf(key)}`
  const made = await createOnce({
    what: `floating IP of ${server.name}`,
    send: () => createFloatingIp(cloud, { networkId, ...port, description }),
    find: async (stop) =>
      (await collect(listFloatingIps(cloud, { portId: port.portId }, { signal: stop }))).find(
        (one) => one.description === description,
      ),
    drop: async ({ id }, stop) => {
      await deleteFloatingIp(cloud, id, { signal: stop })
    },
  })
  floatingIps.set(server.id, made)
  io.log(`${server.name}: ${made.ip}`)
}

/** Those of this creation that are there already, by the mark in their description. */
export async function findFloatingIps(context: LaunchContext, signal?: AbortSignal): Promise<void> {
  const { cloud, key, launch, servers, floatingIps } = context
  if (launch.floatingNetworkId === undefined) return
  const options = { ...(signal && { signal }) }
  const all = await collect(listFloatingIps(cloud, { networkId: launch.floatingNetworkId }, options))
  for (const one of all.filter(({ description }) => description.includes(markOf(key)))) {
    const server = servers.find(({ name }) => one.description === `${name} ${markOf(key)}`)
    if (server !== undefined) floatingIps.set(server.id, one)
  }
}

export async function removeFloatingIps(context: LaunchContext): Promise<void> {
  await findFloatingIps(context)
  for (const [serverId, { id }] of context.floatingIps) {
    await deleteFloatingIp(context.cloud, id)
    context.floatingIps.delete(serverId)
  }
}

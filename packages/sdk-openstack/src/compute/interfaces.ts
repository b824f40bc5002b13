/** Network interfaces of servers. */
import { waitFor } from '@pve/core'
import { z } from 'zod'
import { NotFoundError } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { showNetwork } from '../network/index.js'
import {
  innerOf,
  listResources,
  parseResource,
  type ResourceKind,
  ResourceNotFoundError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireServerAction } from './actions/check.js'
import { type ComputeOptions, callOptions } from './options.js'
import { findServer } from './servers.js'

export interface ServerInterface {
  readonly portId: string
  readonly networkId: string
  readonly mac: string
  /** `ACTIVE`, `DOWN`, `BUILD` */
  readonly status: string
  readonly ips: readonly string[]
  /** For messages and lists: its first address. */
  readonly name: string
  readonly id: string
}

const row = z
  .looseObject({
    port_id: z.string(),
    net_id: z.string(),
    mac_addr: z.string().default(''),
    port_state: z.string().default(''),
    fixed_ips: z.array(z.looseObject({ ip_address: z.string() })).default([]),
  })
  .transform((one): ServerInterface => {
    const ips = one.fixed_ips.map(({ ip_address }) => ip_address)
    return {
      id: one.port_id,
      name: ips[0] ?? one.port_id,
      portId: one.port_id,
      networkId: one.net_id,
      mac: one.mac_addr,
      status: one.port_state,
      ips,
    }
  })

const interfaceKind = (serverId: string): ResourceKind<ServerInterface> => ({
  kind: 'interface',
  path: `/servers/${serverId}/os-interface`,
  key: 'interfaceAttachment',
  listKey: 'interfaceAttachments',
  row,
})

/**
 * The network interfaces of a server.
 *
 * @throws NotFoundError
 * @example
 * const { id } = await findServer(cloud, 'web-1')
 * for await (const { mac, ips, status } of listInterfaces(cloud, id)) console.log(mac, ips.join(', '), status)
 */
export function listInterfaces(
  cloud: Cloud,
  serverId: string,
  options: ComputeOptions = {},
): AsyncGenerator<ServerInterface, void, undefined> {
  return listResources(cloud.compute, interfaceKind(serverId), {}, options)
}

export interface InterfaceSpec {
  /** Name or id; Nova makes a port there. */
  readonly network?: string
  /** Id of a port that is there already. */
  readonly portId?: string
  /** Of the network. */
  readonly fixedIp?: string
}

/**
 * Gives a server one more network interface. Ends when the port is `ACTIVE`, or at once where the server does not run.
 * Default time limit: 2 minutes.
 *
 * @throws ResourceStateError, QuotaError, TimeLimitError
 * @example
 * const { ips } = await attachInterface(cloud, 'web-1', { network: 'backend', fixedIp: '10.20.1.50' })
 * console.log(ips) // [ '10.20.1.50' ]
 */
export async function attachInterface(
  cloud: Cloud,
  ref: string,
  spec: InterfaceSpec,
  options: WaitingOptions = {},
): Promise<ServerInterface> {
  const { wait = true, timeLimitMs = 120_000, onStatus } = options
  const call = signalOf(options)
  const phase = `attach an interface to server ${ref}`
  const server = await findServer(cloud, ref, call)
  requireServerAction('attach-interface', server, phase)
  const networkId = spec.network === undefined ? undefined : (await showNetwork(cloud, spec.network, call)).id
  const { data } = await cloud.compute.request('post', '/servers/{server_id}/os-interface', {
    path: { server_id: server.id },
    body: {
      interfaceAttachment: {
        ...(networkId !== undefined && { net_id: networkId }),
        ...(spec.portId !== undefined && { port_id: spec.portId }),
        ...(spec.fixedIp !== undefined && { fixed_ips: [{ ip_address: spec.fixedIp }] }),
      },
    },
    ...callOptions(phase, call),
  })
  const made = parseResource(row, innerOf(data, 'interfaceAttachment'), phase)
  if (!wait || server.status !== 'ACTIVE') return made
  return await waitFor({
    what: `the interface ${made.name} to be active`,
    intervalMs: 300,
    maxIntervalMs: 3_000,
    timeLimitMs,
    ...call,
    probe: async (signal) => {
      for await (const one of listInterfaces(cloud, server.id, { signal })) {
        if (one.portId !== made.portId) continue
        onStatus?.(one.status)
        if (one.status === 'ACTIVE') return one
      }
      return undefined
    },
  })
}

/**
 * Ends when it is gone. Default time limit: 2 minutes. A port that Nova made is deleted with it.
 *
 * @param which its address, its port's id or its MAC
 * @throws ResourceNotFoundError, ResourceStateError, TimeLimitError
 * @example
 * const { mac } = await detachInterface(cloud, 'worker-1', '10.20.0.31')
 * console.log(`${mac} is gone`)
 */
export async function detachInterface(
  cloud: Cloud,
  ref: string,
  which: string,
  options: WaitingOptions = {},
): Promise<ServerInterface> {
  const { wait = true, timeLimitMs = 120_000, onStatus } = options
  const call = signalOf(options)
  const phase = `detach the interface ${which} from server ${ref}`
  const server = await findServer(cloud, ref, call)
  requireServerAction('detach-interface', server, phase)
  const found = await findInterface(cloud, server.id, which, call)
  if (found === undefined)
    throw new ResourceNotFoundError(`Server ${ref} has no interface ${which}.`, {
      phase,
      hint: 'Name one of its addresses, a port id or a MAC.',
    })
  try {
    await cloud.compute.delete('/servers/{server_id}/os-interface/{id}', {
      path: { server_id: server.id, id: found.portId },
      safeToResend: true,
      ...callOptions(phase, call),
    })
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
  }
  if (wait)
    await waitFor({
      what: `the interface ${found.name} to be detached`,
      intervalMs: 300,
      maxIntervalMs: 3_000,
      timeLimitMs,
      ...call,
      probe: async (signal) => {
        const now = await findInterface(cloud, server.id, found.portId, { signal })
        if (now !== undefined) onStatus?.(now.status)
        return now === undefined ? true : undefined
      },
    })
  return found
}

async function findInterface(
  cloud: Cloud,
  serverId: string,
  which: string,
  options: ComputeOptions,
): Promise<ServerInterface | undefined> {
  for await (const one of listInterfaces(cloud, serverId, options)) {
    if (one.portId === which || one.mac.toLowerCase() === which.toLowerCase() || one.ips.includes(which))
      return one
  }
  return undefined
}

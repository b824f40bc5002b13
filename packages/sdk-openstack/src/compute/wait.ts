/** Waiting for a server. */
import { waitFor } from '@pve/core'
import { z } from 'zod'
import { NotFoundError } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { ResourceFailedError, type WaitingOptions } from '../resource/index.js'
import type { Server } from './server.js'
import { getServer } from './servers.js'

const usualLimitMs = 10 * 60_000
/** How long a server may stand still, without a task and without having arrived, before its events are asked why. */
const patienceMs = 3_000

export interface ServerWait extends WaitingOptions {
  readonly id: string
  /** "to be stopped", as in "waited 5 min for server web to be stopped". */
  readonly until: string
  readonly phase: string
  /** Whether it has arrived; false: it cannot any more. */
  readonly done: (server: Server) => boolean | undefined
  /** Of the request that began it: its event says why nothing happened. */
  readonly requestId?: string
}

/**
 * Looks until the server has arrived and nothing is under way any more. Default time limit: 10 minutes.
 *
 * @throws ResourceFailedError with Nova's own words, TimeLimitError, CancelledError
 * @example
 * const { id } = await findServer(cloud, 'old-shop')
 * await startServer(cloud, id, { wait: false })
 * const server = await waitForServer(cloud, {
 *   id, until: 'to be active', phase: 'start the shop', done: ({ status }) => status === 'ACTIVE' || undefined,
 * })
 */
export async function waitForServer(cloud: Cloud, wait: ServerWait): Promise<Server> {
  const { id, until, phase, signal, onStatus, done, requestId } = wait
  let shown: string | undefined
  let stillSince: number | undefined
  return await waitFor({
    what: `server ${id} ${until}`,
    intervalMs: 300,
    maxIntervalMs: 2_000,
    timeLimitMs: wait.timeLimitMs ?? usualLimitMs,
    ...(signal && { signal }),
    probe: async (stop) => {
      const server = await getServer(cloud, id, { signal: stop })
      const status = server.taskState === undefined ? server.status : `${server.status} (${server.taskState})`
      if (status !== shown) onStatus?.(status)
      shown = status
      if (server.taskState !== undefined) {
        stillSince = undefined
        return undefined
      }
      const arrived = done(server)
      if (arrived === true) return server
      stillSince ??= performance.now()
      const isFailed = arrived === false || server.status === 'ERROR'
      // Nova writes down why a moment after it says that.
      const isTold = server.fault !== undefined || performance.now() - stillSince > patienceMs
      if (isFailed && isTold) throw failed(server, phase, server.fault?.message)
      if (requestId !== undefined && performance.now() - stillSince > patienceMs) {
        const message = await messageOfEvent(cloud, id, requestId, stop)
        if (message !== undefined) throw failed(server, phase, message)
      }
      return undefined
    },
  })
}

/**
 * Waits until it is gone. Default time limit: 10 minutes.
 *
 * @throws ResourceFailedError when deleting it has failed; TimeLimitError, CancelledError
 * @example
 * const { server } = await deleteServer(cloud, 'old-shop', { wait: false })
 * await waitUntilServerGone(cloud, { id: server.id, phase: 'clear up', timeLimitMs: 60_000 })
 */
export async function waitUntilServerGone(
  cloud: Cloud,
  wait: Omit<ServerWait, 'done' | 'until'>,
): Promise<void> {
  const { id, phase, signal, onStatus } = wait
  await waitFor({
    what: `server ${id} to be deleted`,
    intervalMs: 300,
    maxIntervalMs: 2_000,
    timeLimitMs: wait.timeLimitMs ?? usualLimitMs,
    ...(signal && { signal }),
    probe: async (stop) => {
      try {
        const server = await getServer(cloud, id, { signal: stop })
        if (server.status === 'DELETED' || server.status === 'SOFT_DELETED') return true
        onStatus?.(server.taskState === undefined ? server.status : `${server.status} (${server.taskState})`)
        // A server in an error state stays so until it is gone; only when nothing is done any more has deleting failed.
        if (server.status === 'ERROR' && server.taskState === undefined && wait.requestId !== undefined) {
          const message = await messageOfEvent(cloud, id, wait.requestId, stop)
          if (message !== undefined) throw failed(server, phase, server.fault?.message ?? message)
        }
        return undefined
      } catch (error) {
        if (error instanceof NotFoundError) return true
        throw error
      }
    },
  })
}

function failed(server: Server, phase: string, words: string | undefined): ResourceFailedError {
  const why = words === undefined || words === '' ? 'and does not say why' : `: ${words}`
  return new ResourceFailedError(
    `Server ${server.name || server.id} is ${server.status}${why.startsWith(':') ? why : `, ${why}`}`,
    {
      phase,
      hint: 'Its events say more to an administrator; a server in an error state can be rebuilt or deleted.',
      ids: { serverId: server.id },
      details: { status: server.status, vmState: server.vmState },
    },
  )
}

const eventShape = z.looseObject({
  instanceAction: z.looseObject({
    message: z.string().nullish(),
    events: z.array(z.looseObject({ result: z.string().nullish(), details: z.string().nullish() })).nullish(),
  }),
})

/** Why the request with this id came to nothing; undefined: nothing is known. */
async function messageOfEvent(
  cloud: Cloud,
  serverId: string,
  requestId: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const { data } = await cloud.compute.get('/servers/{server_id}/os-instance-actions/{id}', {
      path: { server_id: serverId, id: requestId },
      phase: `read what became of ${requestId}`,
      signal,
    })
    const event = eventShape.safeParse(data).data?.instanceAction
    const details = event?.events?.find(({ result }) => result === 'Error')?.details
    return details ?? event?.message ?? undefined
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

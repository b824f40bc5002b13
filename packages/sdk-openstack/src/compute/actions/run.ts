/** An action from its precondition to its final state. */
import { ConnectionError } from '@pve/core'
import { z } from 'zod'
import { type Answer, compareMicroversions, type RequestPreview } from '../../client/index.js'
import type { Cloud } from '../../cloud/index.js'
import type { WaitingOptions } from '../../resource/index.js'
import { type ComputeOptions, callOptions } from '../options.js'
import type { Server } from '../server.js'
import { findServer, getServer } from '../servers.js'
import { waitForServer } from '../wait.js'
import { requireServerAction, stateOf } from './check.js'
import { type ActionParameters, type ActionRequest, actionRequests, type SimpleAction } from './requests.js'
import { serverActionRules, type VmState } from './table.js'

export interface ActionResult {
  /** As it is afterwards. */
  readonly server: Server
  /** False: it was so already, and nothing was sent. */
  readonly changed: boolean
  /** To quote to an administrator. */
  readonly requestId?: string
}

/** Where an action ends: the state, or anything else that is to be seen. */
const arrivals: Readonly<Record<Exclude<SimpleAction, 'snapshot' | 'lock' | 'unlock'>, readonly VmState[]>> =
  {
    start: ['active'],
    stop: ['stopped'],
    'reboot-soft': ['active'],
    'reboot-hard': ['active'],
    pause: ['paused'],
    unpause: ['active'],
    suspend: ['suspended'],
    resume: ['active'],
    shelve: ['shelved', 'shelved_offloaded'],
    'shelve-offload': ['shelved_offloaded'],
    unshelve: ['active', 'stopped'],
    rebuild: ['active', 'stopped'],
    resize: ['resized'],
    'confirm-resize': ['active', 'stopped'],
    'revert-resize': ['active', 'stopped'],
    rescue: ['rescued'],
    unrescue: ['active'],
  }

export function hasArrived(action: SimpleAction, server: Server): boolean {
  if (action === 'lock') return server.isLocked
  if (action === 'unlock') return !server.isLocked
  if (action === 'snapshot') return true
  const state = stateOf(server)
  return state !== undefined && arrivals[action].includes(state)
}

/**
 * Checks that the server's state allows it, sends it once, and waits for its end. What is so already is not sent.
 * `startServer`, `resizeServer` and so on are the same with names; this one is for an action that is chosen at run time.
 *
 * @throws ResourceStateError before anything is sent; ResourceFailedError, TimeLimitError; what Nova refuses
 * @example
 * for (const name of ['web-1', 'web-2']) {
 *   const { server } = await runServerAction(cloud, name, 'reboot-soft', { signal })
 *   console.log(server.name, server.status)
 * }
 */
export async function runServerAction(
  cloud: Cloud,
  ref: string,
  action: SimpleAction,
  options: WaitingOptions & ActionParameters = {},
): Promise<ActionResult> {
  const { result } = await runAction(cloud, ref, action, options)
  return result
}

/** With the answer to the request, for actions that answer something. */
export async function runAction(
  cloud: Cloud,
  ref: string,
  action: SimpleAction,
  options: WaitingOptions & ActionParameters,
): Promise<{ result: ActionResult; answer?: Answer<unknown> }> {
  const { signal, wait = true, timeLimitMs, onStatus } = options
  const phase = phaseOf(action, ref)
  const before = await findServer(cloud, ref, { ...(signal && { signal }) })
  const ignoresLock = await isAdministrator(cloud, before)
  if (!requireServerAction(action, before, phase, { ignoresLock }))
    return { result: { server: before, changed: false } }
  const request = actionRequests[action](options)
  const sent = await sendAction(cloud, before, action, request, { phase, ...(signal && { signal }) })
  const ids = sent?.requestId === undefined ? {} : { requestId: sent.requestId }
  const server =
    wait && action !== 'snapshot'
      ? await waitForServer(cloud, {
          id: before.id,
          until: `to ${serverActionRules[action].passive}`,
          phase,
          done: (now) => hasArrived(action, now) || undefined,
          ...(signal && { signal }),
          ...(timeLimitMs !== undefined && { timeLimitMs }),
          ...(onStatus && { onStatus }),
          ...ids,
        })
      : await getServer(cloud, before.id, { ...(signal && { signal }) })
  return { result: { server, changed: true, ...ids }, ...(sent && { answer: sent }) }
}

/**
 * The request of an action, for a dry run: nothing is sent, and the server's state is not checked.
 *
 * @example
 * const server = await findServer(cloud, 'worker-1')
 * const { id: flavorId } = await findFlavor(cloud, 'm1.large')
 * console.log(previewServerAction(cloud, server, 'resize', { flavorId }))
 * // { method: 'POST', path: '/servers/4bb7df1f-…/action', body: { resize: { flavorRef: '4' } } }
 */
export function previewServerAction(
  cloud: Cloud,
  server: Server,
  action: SimpleAction,
  parameters: ActionParameters = {},
): RequestPreview {
  return cloud.compute.preview('post', '/servers/{id}/action', {
    path: { id: server.id },
    body: actionRequests[action](parameters).body,
  })
}

/**
 * Sends it, and never a second time: after a lost answer the server itself tells whether it was heard.
 * @returns undefined when the answer was lost and the action is under way, or done
 */
async function sendAction(
  cloud: Cloud,
  before: Server,
  action: SimpleAction,
  request: ActionRequest,
  { phase, ...options }: ComputeOptions & { readonly phase: string },
): Promise<Answer<unknown> | undefined> {
  try {
    return await cloud.compute.request('post', '/servers/{id}/action', {
      path: { id: before.id },
      body: request.body,
      ...(await microversionFor(cloud, request)),
      ...callOptions(phase, options),
    })
  } catch (error) {
    if (!(error instanceof ConnectionError) || error.sent !== 'maybe' || action === 'snapshot') throw error
    const now = await getServer(cloud, before.id, options)
    if (now.taskState !== undefined || (now.vmState !== before.vmState && hasArrived(action, now)))
      return undefined
    throw error
  }
}

/** A rescue, a rebuild and so on are the same in all microversions; what is not says what it needs. */
async function microversionFor(cloud: Cloud, { needs }: ActionRequest): Promise<{ microversion?: string }> {
  if (needs === undefined) return {}
  const range = (await cloud.capabilities({ only: ['compute'] })).microversion('compute')
  // Where the cloud has it, the newest that both know is asked for anyway; where it has not, this says so.
  return range !== undefined && compareMicroversions(range.max, needs) >= 0 ? {} : { microversion: needs }
}

/** Only where it matters: the roles are asked for when the server is locked. */
async function isAdministrator(cloud: Cloud, server: Server): Promise<boolean> {
  return server.isLocked && (await cloud.signedIn()).roles.includes('admin')
}

export function phaseOf(action: SimpleAction, ref: string): string {
  return `${serverActionRules[action].title.toLowerCase()} server ${ref}`
}

const imageAnswer = z.looseObject({ image_id: z.string() })

/** The id of the image that a snapshot makes: in the body since 2.45, before that at the end of `Location`. */
export function imageIdOf(answer: Answer<unknown>): string | undefined {
  const inBody = imageAnswer.safeParse(answer.data)
  return inBody.success ? inBody.data.image_id : answer.headers.get('location')?.split('/').at(-1)
}

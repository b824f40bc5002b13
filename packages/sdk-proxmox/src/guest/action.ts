/** One request that starts a task, and the wait for it. */
import { CancelledError, ConnectionError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import type { CallOptions } from '../client/types.js'
import type { GuestType } from '../inventory/index.js'
import { isUpid, listTasks, type TaskResult, type WaitTaskOptions, waitTask } from '../task/index.js'
import { type Aim, waitPower } from './ha.js'

export type ActionOptions = Pick<
  WaitTaskOptions,
  'signal' | 'timeLimitMs' | 'onLog' | 'onWait' | 'stopOnCancel'
>

/** A guest, or a node for what belongs to none. */
interface Place {
  readonly node: string
  readonly vmid?: number
}

export interface ActionKind {
  readonly type: GuestType
  /** "start VM 100" */
  readonly phase: string
  /** What its task is called, by which it is found when the answer is lost. */
  readonly taskType: RegExp
  /** Where an order leads that high availability may take over. */
  readonly aim?: Aim | undefined
}

/**
 * Sends and waits. When the answer is lost, the task that the request started is looked for on its node, so that an
 * action is neither doubled nor left unwatched.
 */
export async function action(
  pve: PveClient,
  place: Place,
  kind: ActionKind,
  options: ActionOptions,
  send: (call: CallOptions) => Promise<unknown>,
): Promise<TaskResult> {
  const call = { phase: kind.phase, ...(options.signal && { signal: options.signal }) }
  const before = Math.floor(Date.now() / 1000) - 1
  let upid: unknown
  try {
    upid = await send(call)
  } catch (error) {
    if (!(error instanceof ConnectionError) || error.sent === 'no' || error instanceof CancelledError)
      throw error
    const started = (await listTasks(pve, { ...place, limit: 20 })).find(
      (task) => kind.taskType.test(task.type) && task.startTime >= before,
    )
    if (!started) throw error
    upid = started.upid
  }
  // Some changes are done at once and start no task.
  if (!isUpid(upid)) return { upid: '', status: 'ok', warnings: 0, exitStatus: 'OK', log: [], tookMs: 0 }
  return waitAction(pve, place, kind, upid, options)
}

/** Waits for the task of an action; who cancels is told whether the server goes on. */
export async function waitAction(
  pve: PveClient,
  place: Place,
  kind: Omit<ActionKind, 'taskType'>,
  upid: string,
  options: ActionOptions,
): Promise<TaskResult> {
  const wait = { ...options, phase: kind.phase }
  try {
    return await (kind.aim === undefined || place.vmid === undefined
      ? waitTask(pve, upid, wait)
      : waitPower(pve, kind.type, { node: place.node, vmid: place.vmid }, upid, kind.aim, wait))
  } catch (error) {
    if (!(error instanceof CancelledError) || options.stopOnCancel) throw error
    throw new CancelledError(`Cancelled here; the server goes on: ${kind.phase}.`, {
      cause: error,
      phase: kind.phase,
      ids: { upid },
      hint: `To follow it: pve task wait ${upid}. To stop it: pve task stop ${upid}`,
    })
  }
}

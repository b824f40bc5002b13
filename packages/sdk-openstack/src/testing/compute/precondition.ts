/** What actions check first, and how they begin. */
import { type Call, newHexId, type Reply } from '../engine/call.js'
import { conflict } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import { noteAction } from './instance-actions.js'
import type { ServerState, VmState } from './state.js'

/** An action that takes more than a name. */
export interface Action {
  readonly policy: string
  readonly admin?: boolean
  /** It changes nothing: a reader may. */
  readonly reads?: boolean
  /** The last microversion that has it. */
  readonly until?: number
  readonly perform: (call: Call, server: ServerState, argument: unknown) => Reply
}
export type Actions = Readonly<Record<string, Action>>

/** @throws ApiFailure 409 */
export function requireState(
  server: ServerState,
  action: string,
  states: readonly VmState[],
  options: { anyTask?: boolean } = {},
): void {
  const cannot = (attribute: string, state: string) =>
    conflict(`Cannot '${action}' instance ${server.id} while it is in ${attribute} ${state}`)
  if (!states.includes(server.vmState)) throw cannot('vm_state', server.vmState)
  if (server.taskState !== null && !options.anyTask) throw cannot('task_state', server.taskState)
}

/** @throws ApiFailure 409 */
export function requireUnlocked(call: Call, server: ServerState): void {
  if (server.locked && !call.isAdmin) throw conflict(`Instance ${server.id} is locked`)
}

export function requireHost(server: ServerState): void {
  if (server.host === null) throw conflict(`Instance ${server.id} is not ready`)
}

export type Step = Readonly<Record<string, string | number | boolean | null>>

/** The task begins, and is written down. */
export function begin(
  call: Call,
  server: ServerState,
  action: string,
  event: string,
  task: string | null,
): void {
  noteAction(call, server, action, event, task === null)
  server.taskState = task
  server.updated = call.stamp()
}

/** Steps one after another; the last one ends the action. */
export function steps(
  call: Call,
  server: ServerState,
  list: readonly (readonly [seconds: number, Step])[],
): void {
  for (const [seconds, step] of list)
    schedule(call.world, call.regionId, seconds, 'server.step', server.id, step)
}

export const newPassword = (call: Call): string => newHexId(call.state).slice(0, 12)

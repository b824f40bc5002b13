/** Whether a server's state allows an action, and if not, why and what to do first. */
import { ResourceStateError } from '../../resource/index.js'
import type { Server } from '../server.js'
import {
  type ServerAction,
  serverActionRules,
  serverActions,
  type VmState,
  vmStateFacts,
  vmStates,
} from './table.js'

export interface ActionVerdict {
  readonly action: ServerAction
  readonly allowed: boolean
  /** It is so already: there is nothing to do. */
  readonly done: boolean
  /** Why not: "it is paused". */
  readonly reason?: string
  /** What to do first. */
  readonly hint?: string
}

export interface VerdictOptions {
  /** Administrators may act on a locked server. Default false. */
  readonly ignoresLock?: boolean
}

/** What a hard reboot puts an end to (`task_states.ALLOW_REBOOT`). */
const endedByReboot: ReadonlySet<string> = new Set([
  'rebooting',
  'reboot_pending',
  'reboot_started',
  'resuming',
  'rebooting_hard',
  'unpausing',
  'pausing',
  'suspending',
])

/**
 * Whether a server's state allows an action, and if not, why and what to do first. Pure: `server` is judged as it was read.
 *
 * @example
 * const { allowed, reason, hint } = checkServerAction('resize', await findServer(cloud, 'worker-2'))
 * if (!allowed) console.error(`It cannot be resized: ${reason}. ${hint}`)
 * // It cannot be resized: it is paused (PAUSED). Unpause it first.
 */
export function checkServerAction(
  action: ServerAction,
  server: Server,
  { ignoresLock = false }: VerdictOptions = {},
): ActionVerdict {
  const rule = serverActionRules[action]
  const no = (reason: string, hint: string): ActionVerdict => ({
    action,
    allowed: false,
    done: false,
    reason,
    hint,
  })
  const state = stateOf(server)
  const isIdle = server.taskState === undefined
  if (action === 'lock' && server.isLocked) return { action, allowed: true, done: true }
  if (action === 'unlock' && !server.isLocked) return { action, allowed: true, done: true }
  // What is so already needs nothing, not even a lock taken off.
  if (isIdle && state !== undefined && rule.doneIn?.includes(state) === true)
    return { action, allowed: true, done: true }
  if (rule.heedsLock && server.isLocked && !ignoresLock) {
    const why = server.lockedReason === undefined ? '' : ` (${server.lockedReason})`
    return no(`it is locked${why}`, 'Unlock it first.')
  }
  if (rule.states !== 'any' && (state === undefined || !rule.states.includes(state))) {
    const facts = state === undefined ? undefined : vmStateFacts[state]
    return no(
      `it ${facts?.text ?? `is in the state ${server.vmState || server.status}`} (${server.status})`,
      rule.hint ?? facts?.hint ?? 'Look at its events.',
    )
  }
  const task = server.taskState
  if (task === 'deleting') return no('it is being deleted', 'Wait until it is gone.')
  const mayInterrupt =
    rule.underWay === 'anything' ||
    (rule.underWay === 'reboot' && task !== undefined && endedByReboot.has(task))
  if (task !== undefined && !mayInterrupt)
    return no(`something else is under way (${task})`, 'Wait until that is over, and try again.')
  return { action, allowed: true, done: false }
}

/**
 * All actions with whether they are allowed now: for menus.
 *
 * @example
 * const verdicts = actionsOfServer(await findServer(cloud, 'old-shop'))
 * console.log(verdicts.filter(({ allowed, done }) => allowed && !done).map(({ action }) => action))
 */
export function actionsOfServer(server: Server, options?: VerdictOptions): ActionVerdict[] {
  return serverActions.map((action) => checkServerAction(action, server, options))
}

/**
 * For what sends its own requests: refuses before anything is sent.
 *
 * @param phase what is being done, for the error
 * @returns false when it is so already
 * @throws ResourceStateError when the server's state does not allow it
 */
export function requireServerAction(
  action: ServerAction,
  server: Server,
  phase: string,
  options?: VerdictOptions,
): boolean {
  const { allowed, done, reason, hint } = checkServerAction(action, server, options)
  if (allowed) return !done
  throw new ResourceStateError(
    `Server ${server.name || server.id} cannot ${serverActionRules[action].passive}: ${reason}.`,
    {
      phase,
      ...(hint !== undefined && { hint }),
      ids: { serverId: server.id },
      details: {
        action,
        status: server.status,
        vmState: server.vmState,
        ...(server.taskState !== undefined && { taskState: server.taskState }),
      },
    },
  )
}

/** Clouds that hide `vm_state` say it by the status. */
const stateOfStatus: Readonly<Record<string, VmState>> = {
  ACTIVE: 'active',
  SHUTOFF: 'stopped',
  PAUSED: 'paused',
  SUSPENDED: 'suspended',
  VERIFY_RESIZE: 'resized',
  RESCUE: 'rescued',
  SHELVED: 'shelved',
  SHELVED_OFFLOADED: 'shelved_offloaded',
  ERROR: 'error',
  BUILD: 'building',
  SOFT_DELETED: 'soft-delete',
}

export function stateOf(server: Pick<Server, 'status' | 'vmState'>): VmState | undefined {
  return vmStates.find((state) => state === server.vmState) ?? stateOfStatus[server.status]
}

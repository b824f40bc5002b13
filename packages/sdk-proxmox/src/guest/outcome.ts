/** What a creation that did not come to its end has left on the server, as one of the two kinds of failure. */
import {
  CancelledError,
  type Issue,
  type Plan,
  type PlanError,
  PveError,
  sleep,
  withTimeLimit,
} from '@pve/core'
import { ApiError } from '../client/errors/index.js'
import { parseUpid, stopTask, waitTask } from '../task/index.js'
import { type Creation, vmidOf } from './creation.js'
import { identify } from './identity.js'
import type { GuestConfig } from './kind.js'
import { lookPausesMs, unmakeGuest } from './make.js'

/** How long finding out what is left, and removing it, may take after a failure. */
const afterwardsMs = 120_000

interface OutcomeOptions {
  readonly rollback?: boolean
  /** Whether the same creation, run again, would find this guest. */
  readonly resumable: boolean
}

/** What a creation that failed or was cancelled has come to: looks at the server, and removes what it may. */
export async function outcomeOf<C extends GuestConfig, T extends Creation<C>>(
  error: PlanError,
  plan: Plan<T>,
  options: OutcomeOptions,
): Promise<PveError> {
  const creation = plan.context
  const { kind } = creation
  const cause = error.cause instanceof PveError ? error.cause : error
  if (cause instanceof CancelledError) await findLostTask(creation)
  const isBeingMade = cause instanceof CancelledError && !creation.exists && (await isTaskRunning(creation))
  if (isBeingMade && options.rollback) await stopMaking(creation)
  const exists = isBeingMade && !options.rollback ? 'being made' : await whatIsLeft(creation)
  if (exists === true && options.rollback && !creation.found) {
    // The creating step itself was cut off, so that the plan had nothing to undo.
    const removed = await remove(creation)
    if (removed) return notCreated(cause, creation, { rolledBack: true })
  }
  if (exists === false) return notCreated(cause, creation, { rolledBack: error.undone.includes('create') })
  const vmid = vmidOf(creation)
  const titles = (ids: readonly string[]) =>
    plan.steps
      .filter((step) => ids.includes(step.id))
      .map((step) => (typeof step.title === 'string' ? step.title : step.title(plan.context)))
  const messages = {
    true: `${capital(kind.noun)} ${vmid} exists on ${creation.node}, but is not finished: ${cause.message}`,
    'being made': `${capital(kind.noun)} ${vmid} is still being made on ${creation.node}: cancelled here, but the server goes on.`,
    unknown: `It is not known whether ${kind.noun} ${vmid} exists on ${creation.node}: ${cause.message}`,
  }
  return kind.errors.incomplete(messages[exists === true ? 'true' : exists], {
    vmid,
    node: creation.node,
    exists: exists === true ? true : 'unknown',
    done: titles([...error.done, ...error.skipped]),
    left: titles(error.left),
    cause,
    ids: { ...cause.ids, ...(creation.upid !== undefined && { upid: creation.upid }) },
    hint: hintOf(exists, creation, cause, options),
    phase: plan.name,
  })
}

function hintOf<C extends GuestConfig>(
  exists: true | 'being made' | 'unknown',
  creation: Creation<C>,
  cause: PveError,
  { resumable }: OutcomeOptions,
): string {
  const { vmid, upid, kind } = creation
  const { show, remove } = kind.commands
  const because = cause.hint === undefined ? '' : ` ${cause.hint}`
  if (!resumable) {
    const end = exists === 'being made' ? ` To stop it: pve task stop ${upid}` : ''
    return `Look at it: ${show} ${vmid}; remove it: ${remove} ${vmid}. A creation with a name or an id can be run again, and goes on.${because}${end}`
  }
  if (exists === 'being made')
    return `Run the same again: it waits for the task, and goes on with ${kind.noun} ${vmid}. To stop it: pve task stop ${upid}`
  if (exists === true)
    return `Run the same again: it goes on with ${kind.noun} ${vmid}. To remove it: ${remove} ${vmid}.${because}`
  return `When the server can be reached, run the same again: it takes the guest if it is there. See also: ${show} ${vmid}.`
}

/**
 * A request that was cancelled while it was under way may still reach the server, and be carried out there: looks for
 * its task for as long as a lost answer is looked for.
 */
async function findLostTask<C extends GuestConfig>(creation: Creation<C>): Promise<void> {
  const { vmid } = creation
  if (vmid === undefined || creation.upid !== undefined || creation.exists || !creation.mayExist) return
  try {
    await withTimeLimit('looking whether the request was carried out', afterwardsMs, async (signal) => {
      for (const pause of lookPausesMs) {
        if (pause > 0) await sleep(pause, signal)
        const [task] = await creation.runningTasks(vmid)
        if (task) creation.upid = task.upid
        if (
          task ||
          (await identify(creation.kind, creation.pve, creation.node, vmid, creation.uuid, signal)).kind !==
            'absent'
        )
          return
      }
    })
  } catch {
    // What is left is looked at once more below.
  }
}

async function isTaskRunning<C extends GuestConfig>({ pve, upid }: Creation<C>): Promise<boolean> {
  if (upid === undefined) return false
  try {
    const { node } = parseUpid(upid)
    return (await pve.get('/nodes/{node}/tasks/{upid}/status', { node, upid })).status === 'running'
  } catch {
    return false
  }
}

/** Ends the task that makes the guest; the server clears away what it had made so far. */
async function stopMaking<C extends GuestConfig>({ pve, upid }: Creation<C>): Promise<void> {
  if (upid === undefined) return
  try {
    await stopTask(pve, upid)
    await waitTask(pve, upid, { timeLimitMs: afterwardsMs })
  } catch {
    // What counts is what is there afterwards.
  }
}

/** Whether the guest of this creation is on the server now. */
async function whatIsLeft<C extends GuestConfig>(creation: Creation<C>): Promise<boolean | 'unknown'> {
  const { vmid } = creation
  if (vmid === undefined || !(creation.exists || creation.mayExist)) return false
  try {
    const identity = await withTimeLimit('looking what is left', afterwardsMs, (signal) =>
      identify(creation.kind, creation.pve, creation.node, vmid, creation.uuid, signal),
    )
    // Who may not look cannot say that there is none.
    if (identity.kind === 'hidden') return creation.exists || 'unknown'
    return identity.kind === 'ours'
  } catch {
    return creation.exists || 'unknown'
  }
}

async function remove<C extends GuestConfig>(creation: Creation<C>): Promise<boolean> {
  try {
    await withTimeLimit(`removing the ${creation.kind.noun}`, afterwardsMs, (signal) =>
      unmakeGuest(creation, { signal }),
    )
    return true
  } catch {
    return false
  }
}

function notCreated<C extends GuestConfig>(
  cause: PveError,
  creation: Creation<C>,
  { rolledBack }: { rolledBack: boolean },
): PveError {
  const { kind, wanted } = creation
  const what = wanted.name === undefined ? `The ${kind.noun}` : `${capital(kind.noun)} '${wanted.name}'`
  const account = rolledBack ? 'was removed again' : 'was not created'
  if (cause instanceof CancelledError && !rolledBack)
    return kind.errors.notCreated(`${what} ${account}: cancelled.`, {
      cause,
      phase: `create it on ${wanted.node}`,
    })
  const issues: Issue[] =
    cause instanceof ApiError
      ? Object.entries(cause.answer.errors).map(([name, text]) => ({
          path: creation.specPath(name),
          message: text.trim(),
        }))
      : []
  const words = cause instanceof ApiError ? cause.answer.text : cause.message
  return kind.errors.notCreated(`${what} ${account}: ${words}`, {
    cause,
    issues,
    rolledBack,
    ids: { ...cause.ids, ...(creation.upid !== undefined && { upid: creation.upid }) },
    ...(cause.phase !== undefined && { phase: cause.phase }),
    ...(cause.hint !== undefined && { hint: cause.hint }),
  })
}

const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1)

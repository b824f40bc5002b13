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
import { attachedVolumes, type CreateVmContext, vmidOf } from './create-context.js'
import { destroyVm } from './destroy.js'
import { VmIncompleteError, VmNotCreatedError } from './errors.js'
import { identify } from './identity.js'
import type { VmPayload } from './payload.js'
import { lookPausesMs, runningTasks } from './step-create.js'

/** How long finding out what is left, and removing it, may take after a failure. */
const afterwardsMs = 120_000

interface OutcomeOptions {
  readonly rollback?: boolean
  /** Whether the same creation, run again, would find this VM. */
  readonly resumable: boolean
}

/** What a creation that failed or was cancelled has come to: looks at the server, and removes what it may. */
export async function outcomeOf(
  error: PlanError,
  plan: Plan<CreateVmContext>,
  options: OutcomeOptions,
): Promise<PveError> {
  const { context } = plan
  const cause = error.cause instanceof PveError ? error.cause : error
  if (cause instanceof CancelledError) await findLostTask(context)
  const isBeingMade = cause instanceof CancelledError && !context.exists && (await isTaskRunning(context))
  if (isBeingMade && options.rollback) await stopMaking(context)
  const exists = isBeingMade && !options.rollback ? 'being made' : await whatIsLeft(context)
  if (exists === true && options.rollback && !context.found) {
    // The creating step itself was cut off, so that the plan had nothing to undo.
    const removed = await remove(context)
    if (removed) return notCreated(cause, context, { rolledBack: true })
  }
  if (exists === false) return notCreated(cause, context, { rolledBack: error.undone.includes('create') })
  const vmid = vmidOf(context)
  const titles = (ids: readonly string[]) =>
    plan.steps
      .filter((step) => ids.includes(step.id))
      .map((step) => (typeof step.title === 'string' ? step.title : step.title(context)))
  const messages = {
    true: `VM ${vmid} exists on ${context.node}, but is not finished: ${cause.message}`,
    'being made': `VM ${vmid} is still being made on ${context.node}: cancelled here, but the server goes on.`,
    unknown: `It is not known whether VM ${vmid} exists on ${context.node}: ${cause.message}`,
  }
  return new VmIncompleteError(messages[exists === true ? 'true' : exists], {
    vmid,
    node: context.node,
    exists: exists === true ? true : 'unknown',
    done: titles([...error.done, ...error.skipped]),
    left: titles(error.left),
    cause,
    ids: { ...cause.ids, ...(context.upid !== undefined && { upid: context.upid }) },
    hint: hintOf(exists, context, cause, options),
    phase: plan.name,
  })
}

function hintOf(
  exists: true | 'being made' | 'unknown',
  context: CreateVmContext,
  cause: PveError,
  { resumable }: OutcomeOptions,
): string {
  const { vmid, upid } = context
  const because = cause.hint === undefined ? '' : ` ${cause.hint}`
  if (!resumable) {
    const end = exists === 'being made' ? ` To stop it: pve task stop ${upid}` : ''
    return `Look at it: pve vm show ${vmid}; remove it: pve vm delete ${vmid}. A creation with a name or an id can be run again, and goes on.${because}${end}`
  }
  if (exists === 'being made')
    return `Run the same again: it waits for the task, and goes on with VM ${vmid}. To stop it: pve task stop ${upid}`
  if (exists === true)
    return `Run the same again: it goes on with VM ${vmid}. To remove it: pve vm delete ${vmid}.${because}`
  return `When the server can be reached, run the same again: it takes the VM if it is there. See also: pve vm show ${vmid}.`
}

/**
 * A request that was cancelled while it was under way may still reach the server, and be carried out there: looks for
 * its task for as long as a lost answer is looked for.
 */
async function findLostTask(context: CreateVmContext): Promise<void> {
  const { vmid } = context
  if (vmid === undefined || context.upid !== undefined || context.exists || !context.mayExist) return
  try {
    await withTimeLimit('looking whether the request was carried out', afterwardsMs, async (signal) => {
      for (const pause of lookPausesMs) {
        if (pause > 0) await sleep(pause, signal)
        const [task] = await runningTasks(context, vmid)
        if (task) context.upid = task.upid
        if (task || (await identify(context.pve, context.node, vmid, context.uuid, signal)).kind !== 'absent')
          return
      }
    })
  } catch {
    // What is left is looked at once more below.
  }
}

async function isTaskRunning({ pve, upid }: CreateVmContext): Promise<boolean> {
  if (upid === undefined) return false
  try {
    const { node } = parseUpid(upid)
    return (await pve.get('/nodes/{node}/tasks/{upid}/status', { node, upid })).status === 'running'
  } catch {
    return false
  }
}

/** Ends the task that makes the VM; the server clears away what it had made so far. */
async function stopMaking({ pve, upid }: CreateVmContext): Promise<void> {
  if (upid === undefined) return
  try {
    await stopTask(pve, upid)
    await waitTask(pve, upid, { timeLimitMs: afterwardsMs })
  } catch {
    // What counts is what is there afterwards.
  }
}

/** Where in the spec a parameter of the API comes from: `scsi0.size` → `disks[0].size`. */
export function specPath(payload: VmPayload, path: string): string {
  const [name = ''] = path.split(/[.[]/)
  const origin = payload.origins[name]
  return origin === undefined ? path : `${origin}${path.slice(name.length)}`
}

/** Whether the VM of this creation is on the server now. */
async function whatIsLeft(context: CreateVmContext): Promise<boolean | 'unknown'> {
  const { vmid } = context
  if (vmid === undefined || !(context.exists || context.mayExist)) return false
  try {
    const identity = await withTimeLimit('looking what is left', afterwardsMs, (signal) =>
      identify(context.pve, context.node, vmid, context.uuid, signal),
    )
    // Who may not look cannot say that there is none.
    if (identity.kind === 'hidden') return context.exists || 'unknown'
    return identity.kind === 'ours'
  } catch {
    return context.exists || 'unknown'
  }
}

async function remove(context: CreateVmContext): Promise<boolean> {
  try {
    await withTimeLimit('removing the VM', afterwardsMs, (signal) =>
      destroyVm(
        context.pve,
        { node: context.node, vmid: vmidOf(context) },
        { uuid: context.uuid, keep: attachedVolumes(context), signal },
      ),
    )
    return true
  } catch {
    return false
  }
}

function notCreated(
  cause: PveError,
  context: CreateVmContext,
  { rolledBack }: { rolledBack: boolean },
): PveError {
  const { vm } = context
  const what = vm.name === undefined ? 'The VM' : `VM '${vm.name}'`
  const account = rolledBack ? 'was removed again' : 'was not created'
  if (cause instanceof CancelledError && !rolledBack)
    return new VmNotCreatedError(`${what} ${account}: cancelled.`, {
      cause,
      phase: `create it on ${vm.node}`,
    })
  const issues: Issue[] =
    cause instanceof ApiError
      ? Object.entries(cause.answer.errors).map(([name, text]) => ({
          path: specPath(context.payload, name),
          message: text.trim(),
        }))
      : []
  const words = cause instanceof ApiError ? cause.answer.text : cause.message
  return new VmNotCreatedError(`${what} ${account}: ${words}`, {
    cause,
    issues,
    rolledBack,
    ids: { ...cause.ids, ...(context.upid !== undefined && { upid: context.upid }) },
    ...(cause.phase !== undefined && { phase: cause.phase }),
    ...(cause.hint !== undefined && { hint: cause.hint }),
  })
}

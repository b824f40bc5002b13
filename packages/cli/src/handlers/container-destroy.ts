import { exitCodeOf, exitCodes, type PveError, toPveError, UsageError } from '@pve/core'
import { destroyContainer, findGuest, type GuestSummary, type PveClient } from '@pve/sdk'
import type { Handler } from '../command/types.js'
import type { CommandContext } from '../context.js'
import type { containerDestroy } from '../definitions/containers.js'
import { errorText } from '../output/errors.js'
import { confirmDestructive } from '../questions/questions.js'
import { containerTitle } from './guest.js'
import { taskJson, taskStep } from './task-step.js'

type Flags = Parameters<Handler<typeof containerDestroy>>[1]['flags']

interface Outcome {
  readonly guest: GuestSummary
  readonly task: ReturnType<typeof taskJson>
  /** Why it is still there. */
  readonly error?: PveError
}

export const run: Handler<typeof containerDestroy> = async (
  context,
  { arguments: { container: selectors }, flags },
) => {
  const pve = await context.connect()
  const guests: GuestSummary[] = []
  for (const selector of selectors) {
    const guest = await findGuest(pve, selector, { type: 'lxc' })
    // By id and by name it is one.
    if (!guests.some(({ vmid }) => vmid === guest.vmid)) guests.push(guest)
  }
  const running = guests.filter(({ status }) => status === 'running')
  if (running.length > 0 && !flags.force)
    throw new UsageError(
      `${running.map(containerTitle).join(', ')} ${running.length === 1 ? 'is' : 'are'} running: nothing was removed.`,
      { hint: 'Stop it first, or add --force.' },
    )
  const question = `Remove ${guests.map(containerTitle).join(', ')} and all volumes?`
  await confirmDestructive(
    context,
    running.length === 0
      ? question
      : `${question} ${running.length === 1 && guests.length === 1 ? 'It runs' : `${running.map(containerTitle).join(', ')} still run`}, and will be stopped.`,
  )
  const outcomes: Outcome[] = []
  for (const guest of guests) outcomes.push(await remove(context, pve, guest, flags))
  report(context, outcomes)
}

async function remove(
  context: CommandContext,
  pve: PveClient,
  guest: GuestSummary,
  { force, purge }: Flags,
): Promise<Outcome> {
  try {
    const result = await taskStep(context, `Remove ${containerTitle(guest)}`, (options) =>
      destroyContainer(pve, guest, {
        ...options,
        ...(force !== undefined && { force }),
        ...(purge !== undefined && { purge }),
      }),
    )
    return { guest, task: taskJson(result) }
  } catch (error) {
    return { guest, task: {}, error: toPveError(error) }
  }
}

function report(context: CommandContext, outcomes: readonly Outcome[]): void {
  const { out, verbose } = context
  const [first] = outcomes
  const failed = outcomes.filter(({ error }) => error !== undefined)
  // One alone fails as every command does.
  if (outcomes.length === 1 && first?.error) throw first.error
  const rows = outcomes.map(({ guest: { vmid, node, name }, task, error }) => ({
    vmid,
    node,
    name: name ?? null,
    ...(outcomes.length > 1 && { ok: error === undefined }),
    ...task,
    ...(error && { error: error.toJSON() }),
  }))
  const removed = outcomes.filter(({ error }) => error === undefined).map(({ guest }) => guest)
  out.result({
    json: rows.length === 1 ? rows[0] : rows,
    text: () => removed.map((guest) => `Removed: ${containerTitle(guest)}`).join('\n'),
    quiet: () => removed.map(({ vmid }) => vmid).join('\n'),
  })
  if (failed.length === 0) return
  for (const { guest, error } of failed) {
    if (!error || out.json) continue
    out.error(`${out.errorStyle.red('Still there:')} ${containerTitle(guest)}`)
    out.error(errorText(error, { style: out.errorStyle, columns: out.columns, verbose }))
  }
  context.setExitCode(
    context.signal.aborted
      ? exitCodes.cancelled
      : removed.length > 0
        ? exitCodes.incomplete
        : exitCodeOf(failed[0]?.error),
  )
}

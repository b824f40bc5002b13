/** One change to several containers: all are looked up first, each is then tried, and the end says which is which. */
import { exitCodeOf, exitCodes, type PveError, toPveError } from '@pve/core'
import { type ActionOptions, findGuest, type GuestSummary, type PveClient, type TaskResult } from '@pve/sdk'
import { errorText } from '../output/errors.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import { containerTitle } from './guest.js'
import { taskJson, taskStep } from './task-step.js'

/** A wrong name among them is found before anything is changed; one that is named twice is there once. */
export async function findContainers(pve: PveClient, selectors: readonly string[]): Promise<GuestSummary[]> {
  const guests: GuestSummary[] = []
  for (const selector of selectors) {
    const guest = await findGuest(pve, selector, { type: 'lxc' })
    if (!guests.some(({ vmid }) => vmid === guest.vmid)) guests.push(guest)
  }
  return guests
}

export interface ChangeWords {
  /** `Start`, of the line that shows its progress. */
  readonly verb: string
  /** `Started` */
  readonly done: string
  /** `Not started` */
  readonly failed: string
}

/** What to do with one container; or why there is nothing to do: `Already running`. */
export type Change = (
  guest: GuestSummary,
) => Promise<{ readonly already: string } | ((options: ActionOptions) => Promise<TaskResult | undefined>)>

interface Outcome {
  readonly guest: GuestSummary
  readonly task: ReturnType<typeof taskJson>
  readonly already?: string
  readonly error?: PveError
}

export async function changeEach(
  context: ProxmoxContext,
  guests: readonly GuestSummary[],
  words: ChangeWords,
  change: Change,
): Promise<void> {
  const outcomes: Outcome[] = []
  for (const guest of guests) outcomes.push(await changeOne(context, guest, words, change))
  report(context, outcomes, words)
}

async function changeOne(
  context: ProxmoxContext,
  guest: GuestSummary,
  { verb }: ChangeWords,
  change: Change,
): Promise<Outcome> {
  try {
    const wanted = await change(guest)
    if ('already' in wanted) return { guest, task: {}, already: wanted.already }
    const result = await taskStep(context, `${verb} ${containerTitle(guest)}`, wanted)
    return { guest, task: taskJson(result) }
  } catch (error) {
    return { guest, task: {}, error: toPveError(error) }
  }
}

function report(context: ProxmoxContext, outcomes: readonly Outcome[], words: ChangeWords): void {
  const { out, verbose } = context
  const [first] = outcomes
  // One alone fails as every command does.
  if (outcomes.length === 1 && first?.error) throw first.error
  const rows = outcomes.map(({ guest: { vmid, node, name }, task, already, error }) => ({
    vmid,
    node,
    name: name ?? null,
    ...(outcomes.length > 1 && { ok: error === undefined }),
    changed: error === undefined && already === undefined,
    ...task,
    ...(error && { error: error.toJSON() }),
  }))
  const well = outcomes.filter(({ error }) => error === undefined)
  out.result({
    json: rows.length === 1 ? rows[0] : rows,
    text: () =>
      well.map(({ guest, already }) => `${already ?? words.done}: ${containerTitle(guest)}`).join('\n'),
    quiet: () => well.map(({ guest }) => guest.vmid).join('\n'),
  })
  const failed = outcomes.flatMap(({ guest, error }) => (error ? [{ guest, error }] : []))
  const [firstFailed] = failed
  if (!firstFailed) return
  for (const { guest, error } of failed) {
    if (out.json) break
    out.error(`${out.errorStyle.red(`${words.failed}:`)} ${containerTitle(guest)}`)
    out.error(errorText(error, { style: out.errorStyle, columns: out.columns, verbose }))
  }
  context.setExitCode(
    context.signal.aborted
      ? exitCodes.cancelled
      : well.length > 0
        ? exitCodes.incomplete
        : exitCodeOf(firstFailed.error),
  )
}

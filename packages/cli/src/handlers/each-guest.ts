/** One change to several VMs or containers: all are looked up first, each is then tried, and the end says which is which. */
import { toPveError } from '@pve/core'
import { type ActionOptions, findGuest, type GuestSummary, type PveClient, type TaskResult } from '@pve/sdk'
import type { ProxmoxContext } from '../proxmox-context.js'
import { containerTitle, guestTitle } from './guest.js'
import { type ChangeWords, type Outcome, reportOutcomes } from './outcomes.js'
import { taskJson, taskStep } from './task-step.js'

/** A wrong name among them is found before anything is changed; one that is named twice is there once. */
export async function findGuests(
  pve: PveClient,
  type: GuestSummary['type'],
  selectors: readonly string[],
): Promise<GuestSummary[]> {
  const guests: GuestSummary[] = []
  for (const selector of selectors) {
    const guest = await findGuest(pve, selector, { type })
    if (!guests.some(({ vmid }) => vmid === guest.vmid)) guests.push(guest)
  }
  return guests
}

/** What to do with one of them; or why there is nothing to do: `Already running`. */
export type Change = (
  guest: GuestSummary,
) => Promise<{ readonly already: string } | ((options: ActionOptions) => Promise<TaskResult | undefined>)>

export async function changeEach(
  context: ProxmoxContext,
  guests: readonly GuestSummary[],
  words: ChangeWords,
  change: Change,
): Promise<void> {
  const outcomes: Outcome[] = []
  for (const guest of guests) outcomes.push(await changeOne(context, guest, words, change))
  reportOutcomes(context, outcomes, words)
}

async function changeOne(
  context: ProxmoxContext,
  guest: GuestSummary,
  { verb }: ChangeWords,
  change: Change,
): Promise<Outcome> {
  const { vmid, node, name } = guest
  const title = guest.type === 'lxc' ? containerTitle(guest) : guestTitle(guest)
  const outcome = { title, id: String(vmid), subject: { vmid, node, name: name ?? null } }
  try {
    const wanted = await change(guest)
    if ('already' in wanted) return { ...outcome, already: wanted.already }
    const result = await taskStep(context, `${verb} ${title}`, wanted)
    return { ...outcome, facts: taskJson(result) }
  } catch (error) {
    return { ...outcome, error: toPveError(error) }
  }
}

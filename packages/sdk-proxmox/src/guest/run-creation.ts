/** Running a creation's plan to one of its ends, and showing it; the same for every kind of guest. */
import {
  displayAs,
  displayedPreview,
  dryRunPlan,
  fieldTable,
  orCancelled,
  type Plan,
  PlanError,
  type PlanEvent,
  type PlanPreview,
  type PlanReport,
  runPlan,
} from '@pve/core'
import { type Creation, vmidOf } from './creation.js'
import type { GuestConfig } from './kind.js'
import { outcomeOf } from './outcome.js'

interface RunCreationOptions {
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: ((event: PlanEvent) => void) | undefined
  /** Remove the guest again when a later step fails. */
  readonly rollback: boolean
  /** Whether the same creation, run again, would find this guest. */
  readonly resumable: boolean
}

interface RunCreation {
  readonly vmid: number
  readonly node: string
  readonly upid: string | undefined
  readonly existing: boolean
  readonly notes: readonly string[]
  readonly report: PlanReport
}

/** @throws the kind's own errors, which tell nothing made from something unfinished */
export async function runCreation<C extends GuestConfig, T extends Creation<C>>(
  plan: Plan<T>,
  { signal, onEvent, rollback, resumable }: RunCreationOptions,
): Promise<RunCreation> {
  const { context } = plan
  let report: PlanReport
  try {
    report = await runPlan(plan, { ...(signal && { signal }), ...(onEvent && { onEvent }), rollback })
  } catch (error) {
    throw error instanceof PlanError ? await outcomeOf(error, plan, { rollback, resumable }) : error
  }
  return {
    vmid: vmidOf(context),
    node: context.node,
    upid: context.upid,
    existing: context.found,
    notes: context.notes,
    report,
  }
}

/** The planning of a creation, which ends at once when it is cancelled. */
export const planned = <T>(planning: Promise<Plan<T>>, signal: AbortSignal | undefined): Promise<Plan<T>> =>
  orCancelled(planning, signal, 'read what the server has')

export async function dryRunCreation<T extends Creation<C>, C extends GuestConfig>(
  plan: Plan<T>,
): Promise<PlanPreview & { notes: readonly string[] }> {
  return displayedPreview({ ...(await dryRunPlan(plan)), notes: plan.context.notes })
}

/** @returns the same result, which draws itself in a notebook */
export function displayedCreation<T extends RunCreation>(created: T): T {
  return displayAs(created, ({ report, notes, ...fields }) =>
    fieldTable({ ...fields, done: report.done, skipped: report.skipped }, { notes }),
  )
}

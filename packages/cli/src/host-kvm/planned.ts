/** A change of the host that is a plan: shown, asked about, followed. */
import { dryRunPlan, type Plan, type PlanEvent, type PlanPreview, runPlan, toPveError } from '@pve/core'
import type { DomainChange } from '@pve/host-kvm'
import { dryRunText } from '../handlers/dry-run.js'
import type { Outcome } from '../handlers/outcomes.js'
import type { ResultViews } from '../output/output.js'
import { planProgress } from '../output/progress.js'
import { confirmDestructive } from '../questions/questions.js'
import type { HostContext } from './context.js'

interface Planned<R> {
  readonly isDryRun: boolean
  readonly preview: () => Promise<PlanPreview>
  /** Of what cannot be taken back; asked before it. */
  readonly question?: string
  readonly run: (options: {
    readonly signal: AbortSignal
    readonly onEvent: (event: PlanEvent) => void
  }) => Promise<R>
  readonly views: (result: R) => ResultViews
}

export async function runPlanned<R>(context: HostContext, planned: Planned<R>): Promise<void> {
  const { out, signal } = context
  if (planned.isDryRun) {
    showPreviews(context, [await planned.preview()])
    return
  }
  if (planned.question !== undefined) await confirmDestructive(context, planned.question)
  out.result(planned.views(await planned.run({ signal, onEvent: planProgress(out) })))
}

/** One VM's plan. What a failed run has made is taken back where the plan can. */
export const runChange = (
  context: HostContext,
  { plan }: DomainChange,
  { isDryRun, question, views }: { isDryRun: boolean; question?: string; views: () => ResultViews },
): Promise<void> =>
  runPlanned(context, {
    isDryRun,
    ...(question !== undefined && { question }),
    preview: () => dryRunPlan(plan),
    run: (options) => runPlan(plan, { ...options, rollback: true }),
    views,
  })

/** One plan of several: how it ended is told with the others. @param already said when no step of it had anything to do */
export async function outcomeOf<C>(
  outcome: Outcome,
  plan: Plan<C>,
  { already, ...options }: { signal: AbortSignal; onEvent: (event: PlanEvent) => void; already?: string },
): Promise<Outcome> {
  try {
    const { done } = await runPlan(plan, options)
    return done.length === 0 && already !== undefined ? { ...outcome, already } : outcome
  } catch (error) {
    return { ...outcome, error: toPveError(error) }
  }
}

/** Of what was asked for, nothing can be left out: not with --quiet either. */
export function showPreviews({ out }: HostContext, previews: readonly PlanPreview[]): void {
  const text = (style = out.style, columns?: number) =>
    previews.map((preview) => dryRunText(preview, style, columns, 'Nothing is changed')).join('\n')
  out.result({ json: previews.length === 1 ? previews[0] : previews, text, quiet: () => text() })
}

/** `vmctl start`, `stop` and `delete`. */
import { dryRunPlan, type PlanPreview, UsageError } from '@pve/core'
import { type DomainChange, type Host, planStartDomain, planStopDomain } from '@pve/host-kvm'
import { type ChangeWords, type Outcome, reportOutcomes } from '../handlers/outcomes.js'
import { planProgress } from '../output/progress.js'
import type { HostContext, HostHandler } from './context.js'
import { outcomeOf, showPreviews } from './planned.js'
import { vmTitle } from './title.js'
import type { vmStart, vmStop } from './vm-definitions.js'

export const start: HostHandler<typeof vmStart> = async (context, { arguments: { vm }, flags }) => {
  await changeEach(context, {
    refs: vm,
    isDryRun: flags['dry-run'] === true,
    words: { verb: 'Start', done: 'Started', failed: 'Not started' },
    already: 'Already running',
    plan: (host, ref) => planStartDomain(host, ref, { signal: context.signal }),
  })
}

export const stop: HostHandler<typeof vmStop> = async (context, { arguments: { vm }, flags }) => {
  const { wait, force = false } = flags
  if (wait === 0 && !force)
    throw new UsageError('--wait 0 gives the VM no time to shut down.', {
      hint: 'Give it some, or cut its power with --force.',
    })
  await changeEach(context, {
    refs: vm,
    isDryRun: flags['dry-run'] === true,
    words: { verb: 'Stop', done: 'Stopped', failed: 'Not stopped' },
    already: 'Already stopped',
    plan: (host, ref) =>
      planStopDomain(host, ref, {
        signal: context.signal,
        force,
        ...(wait !== undefined && { timeLimitMs: wait }),
      }),
  })
}

interface EachChange {
  readonly refs: readonly string[]
  readonly isDryRun: boolean
  readonly words: ChangeWords
  /** Said when no step of the plan had anything to do. */
  readonly already: string
  readonly plan: (host: Host, ref: string) => Promise<DomainChange>
}

/** All are looked up first; one that is named twice is there once. */
async function changeEach(
  context: HostContext,
  { refs, isDryRun, words, already, plan }: EachChange,
): Promise<void> {
  const { out, signal } = context
  const host = await context.host('libvirt')
  const changes: DomainChange[] = []
  for (const ref of refs) {
    const change = await plan(host, ref)
    if (!changes.some(({ domain }) => domain.uuid === change.domain.uuid)) changes.push(change)
  }
  if (isDryRun) {
    const previews: PlanPreview[] = []
    for (const { plan } of changes) previews.push(await dryRunPlan(plan))
    showPreviews(context, previews)
    return
  }
  const outcomes: Outcome[] = []
  for (const { domain, plan } of changes) {
    const { name, uuid } = domain
    const outcome = { title: vmTitle(domain), id: name, subject: { name, uuid } }
    outcomes.push(await outcomeOf(outcome, plan, { signal, already, onEvent: planProgress(out) }))
  }
  reportOutcomes(context, outcomes, words)
}

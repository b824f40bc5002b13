/** Looks at a host and says what would be done to it; changes nothing. */
import { dryRunPlan, type JsonObject, type PlanPreview, type Step } from '@pve/core'
import { type HostFacts, readHostFacts } from '../facts/index.js'
import {
  type Host,
  type HostCallOptions,
  type HostWork,
  type Ledger,
  type LedgerData,
  openLedger,
  signalOf,
} from '../host/index.js'
import { planBootstrap } from './plan.js'
import { probeHost } from './probes.js'
import type { Finding, PhasePlan, Probes } from './types.js'
import {
  aboutPhases,
  type BootstrapWishes,
  type BootstrapWishesInput,
  checkWishes,
  choosesOtherGpus,
  isWished,
  otherWishes,
  type PhaseName,
  parseWishes,
  phaseNames,
  wishesOfOthers,
  withPhases,
} from './wishes.js'

export interface PhasePreview {
  readonly phase: PhaseName
  readonly state: PhasePlan['state']
  readonly findings: readonly Finding[]
  readonly rebootReasons: readonly string[]
  /** Those of them that are done are there, too. */
  readonly steps: PlanPreview['steps']
  /** What follows the boot for `rebootReasons`, with one more boot. */
  readonly afterBoot?: Pick<PhasePreview, 'steps' | 'rebootReasons'>
}

export interface BootstrapPreview {
  readonly facts: HostFacts
  readonly wishes: BootstrapWishes
  readonly phases: readonly PhasePreview[]
  /** Nothing would be changed, and no reboot is owed. */
  readonly isDone: boolean
  /** A sentence: an earlier run was cut off, or waits for a reboot. */
  readonly continues?: string
}

export interface PreviewOptions extends HostCallOptions {
  /** What is not given is as in the last run, also when that has ended: for a look at how the host stands. */
  readonly asLastRun?: boolean
}

/**
 * What every step would do: commands, files as diffs, reasons. Changes nothing.
 * @throws ValidationError for wishes that make no sense; CommandError, ConnectionError; PveError FACTS_UNREADABLE,
 *   LEDGER_UNREADABLE
 * @example
 * const { phases, isDone } = await previewBootstrap(host, { gpuMode: 'vfio' })
 * for (const { phase, state, findings } of isDone ? [] : phases)
 *   console.log(phase, state, findings.map(({ what }) => what).join(' '))
 */
export async function previewBootstrap(
  host: Host,
  input: BootstrapWishesInput = {},
  options: PreviewOptions = {},
): Promise<BootstrapPreview> {
  const { facts, ledger, wishes, plans, continues } = await surveyHost(host, input, options)
  const phases: PhasePreview[] = []
  for (const plan of plans) {
    const { phase, findings, rebootReasons, steps, afterBoot } = plan
    const context: HostWork = { host, ledger, phase }
    const shown = (await dryRunPlan({ name: phase, steps, context })).steps
    const isLeft = shown.some(({ done }) => !done) || rebootReasons.length > 0
    const state = plan.state === 'to do' && !isLeft ? 'done' : plan.state
    const later = afterBoot && {
      steps: (await dryRunPlan({ name: phase, steps: afterBoot.steps, context })).steps,
      rebootReasons: afterBoot.rebootReasons,
    }
    phases.push({ phase, state, findings, rebootReasons, steps: shown, ...(later && { afterBoot: later }) })
  }
  return {
    facts,
    wishes,
    phases,
    isDone: phases.every(({ state }) => state === 'done' || state === 'skipped'),
    ...(continues !== undefined && { continues }),
  }
}

export interface Survey {
  readonly facts: HostFacts
  readonly ledger: Ledger
  readonly wishes: BootstrapWishes
  readonly probes: Probes
  readonly plans: readonly PhasePlan[]
  readonly continues?: string
}

/** @throws ValidationError for wishes that make no sense */
export async function surveyHost(
  host: Host,
  input: BootstrapWishesInput,
  options: PreviewOptions = {},
): Promise<Survey> {
  const call = signalOf(options)
  // What is wrong by itself is said before anything is asked of the host.
  checkWishes(input)
  const facts = await readHostFacts(host, call)
  const ledger = await openLedger(host, call)
  const last: JsonObject = ledger.data.wishes ?? {}
  const standing = standingWishes(ledger, input, options)
  const wishes = parseWishes(input, standing ?? wishesOfOthers(input, last))
  const continues = options.asLastRun === true ? leftOf(ledger, facts) : continuesOf(ledger, facts, wishes)
  const first = planBootstrap(facts, wishes).phases
  const others = otherWishes(wishes, standing ?? last)
  const probes = {
    ...(await probeHost(host, facts, wishes, first, call)),
    ...(others.length > 0 && { otherWishes: others }),
  }
  const plans = planBootstrap(facts, wishes, probes).phases
  return { facts, ledger, wishes, probes, plans, ...(continues !== undefined && { continues }) }
}

/** What was asked for before, where it still counts as a whole: what this run does not say otherwise is as it was. */
function standingWishes(
  { data }: Ledger,
  input: BootstrapWishesInput,
  { asLastRun }: PreviewOptions,
): JsonObject | undefined {
  const { running, waiting = [], asked, wishes: last = {} } = data
  if (asLastRun === true) return asked === undefined ? last : aboutPhases(last, asked)
  if (waiting.length > 0)
    return withPhases(
      last,
      waiting.map(({ phase }) => phase),
    )
  return running !== undefined || choosesOtherGpus(input, last) ? last : undefined
}

function continuesOf({ data }: Ledger, { boot }: HostFacts, wishes: BootstrapWishes): string | undefined {
  const { running, waiting = [] } = data
  if (running?.what === 'bootstrap') {
    const began = `The run of ${running.since} did not end`
    const { phase } = running
    if (phase === undefined) return `${began}; it is gone on with.`
    return isOf(wishes, phase)
      ? `${began} in the phase ${phase}; it is gone on with.`
      : `${began} in the phase ${phase}, which this run leaves as it is.`
  }
  if (running?.what === 'revert') {
    const left = data.afterRevert ?? []
    const first =
      left.length === 0
        ? ''
        : ` Before anything else this is run for it: ${left.map((argv) => argv.join(' ')).join('; ')}.`
    return `A revert of ${running.since} did not end.${first}`
  }
  if (waiting.length === 0) return undefined
  const here = waiting.filter(({ phase }) => isOf(wishes, phase))
  if (here.length === 0) {
    const left = waiting.map(({ phase }) => phase).join(', ')
    return waitsText(waiting, boot) === undefined
      ? `An earlier run left ${left} to be gone on with. This run leaves that as it is.`
      : `An earlier run waits for a reboot before it goes on with ${left}. This run leaves that as it is.`
  }
  return (
    waitsText(here, boot) ??
    (here.some(({ reasons }) => reasons.length > 0)
      ? 'The host has booted since an earlier run; what was left is gone on with.'
      : 'An earlier run did not end; what was left is gone on with.')
  )
}

/** The same for who only looks, while somebody may be at it. */
function leftOf({ data }: Ledger, { boot }: HostFacts): string | undefined {
  const { running, waiting = [], afterRevert = [] } = data
  if (running?.what === 'bootstrap') {
    const where = running.phase === undefined ? '' : ` in the phase ${running.phase}`
    return `A run of ${running.since} is under way, or was cut off${where}.`
  }
  if (running?.what === 'revert') {
    const left = afterRevert.map((argv) => argv.join(' ')).join('; ')
    return `A revert of ${running.since} is under way, or was cut off.${left && ` This is still to be run for it: ${left}.`}`
  }
  if (waiting.length === 0) return undefined
  return (
    waitsText(waiting, boot) ??
    `An earlier run is to be gone on with: ${waiting.map(({ phase }) => phase).join(', ')}.`
  )
}

/** Undefined where none of them waits for a boot any more. */
function waitsText(waiting: NonNullable<LedgerData['waiting']>, boot: HostFacts['boot']): string | undefined {
  const reasons = waiting.filter(({ bootId }) => bootId === boot.bootId).flatMap((one) => one.reasons)
  return reasons.length === 0
    ? undefined
    : `An earlier run waits for a reboot: ${[...new Set(reasons)].join(' ')}`
}

const isOf = (wishes: BootstrapWishes, phase: string): boolean =>
  phaseNames.some((name) => name === phase && isWished(wishes, name))

/** Whether every step is done already, by their own checks. */
export async function areStepsDone(
  steps: readonly Step<HostWork>[],
  work: HostWork,
  { signal }: HostCallOptions,
): Promise<boolean> {
  const io = {
    signal: signal ?? new AbortController().signal,
    log: () => {},
    progress: () => {},
    ids: () => {},
  }
  for (const step of steps) if ((await step.isDone?.(work, io)) !== true) return false
  return true
}

/** Prepares a host: phase after phase, each planned from what the host is at that moment. */
import { type Argv, PveError, runPlan, type Shell, UsageError } from '@pve/core'
import { type HostFacts, readHostFacts } from '../facts/index.js'
import {
  type Host,
  type HostCallOptions,
  type HostLock,
  type HostWork,
  lockHost,
  openLedger,
  signalOf,
} from '../host/index.js'
import { HostRefusedError } from './errors.js'
import { type OnBootstrapEvent, told } from './events.js'
import { planPhase } from './plan.js'
import { continueAfterBoot, type ProgramFile, rebootHost, stopContinuing } from './reboot.js'
import { finishRevert } from './revert-steps.js'
import { runningVms, vmsRunningError } from './running-vms.js'
import { areStepsDone, type Survey, surveyHost } from './survey.js'
import type { Finding, PhasePlan } from './types.js'
import { isSameWaiting, type OwedReboot, owedReboot, waitingAfter, waitingBegun } from './waiting.js'
import { type BootstrapWishesInput, isWished, keptWishes, type PhaseName, phaseNames } from './wishes.js'

export interface BootstrapOptions extends HostCallOptions {
  readonly onEvent?: OnBootstrapEvent
  /** Opens one more connection to the same host; undefined where the host is this machine. */
  readonly reconnect?: (signal: AbortSignal) => Promise<Shell>
  /** After a failure, take back what the phase that failed has done. Default: it stays, and the next run goes on. */
  readonly rollback?: boolean
  /** For `reboot` where the host is this machine: what systemd runs after the boot. */
  readonly continueCommand?: Argv
  /**
   * The word of `continueCommand` that is a program of one file. A copy of it is run in its place, kept with the ledger until
   * then: a boot empties /tmp. Default: the command is run as it is.
   */
  readonly continueProgram?: ProgramFile
  /** For `reboot` over a connection: between two tries to reach the host. Default 3 s. */
  readonly rebootPauseMs?: number
}

export interface PhaseReport {
  readonly phase: PhaseName
  readonly state: 'done' | 'changed' | 'reboot owed' | 'skipped'
  readonly findings: readonly Finding[]
  /** Ids of the steps that this run has done. */
  readonly done: readonly string[]
}

export interface BootstrapReport {
  readonly phases: readonly PhaseReport[]
  /** This run has changed something. */
  readonly changed: boolean
  readonly reboot?: OwedReboot
  readonly tookMs: number
}

/**
 * Makes of a host what is wished for; what is there already stays as it is. A run that is cut off is gone on with by the
 * next one.
 *
 * @throws ValidationError, HostRefusedError before the first change; HostConflictError RUN_IN_PROGRESS, and VMS_RUNNING
 *   before a boot; PlanError, when a step fails; PveError PHASE_UNFINISHED, when all steps are done and it is still not as it
 *   should be; UsageError for `reboot` of this machine without `continueCommand`
 * @example
 * const { phases, reboot } = await bootstrap(host, { gpuMode: 'vfio', gpus: ['01:00.0'], skip: ['vmctl'] }, { signal })
 * for (const { phase, state } of phases) console.log(phase, state)
 * if (reboot?.state === 'owed') console.log(`The host has to boot: ${reboot.reasons.join(' ')}`)
 */
export async function bootstrap(
  host: Host,
  input: BootstrapWishesInput = {},
  options: BootstrapOptions = {},
): Promise<BootstrapReport> {
  const beganAt = performance.now()
  const opened: Shell[] = []
  const { reconnect } = options
  const run: Run = {
    host,
    options,
    phases: new Map(),
    ...(reconnect && {
      reconnect: async (signal: AbortSignal) => {
        const shell = await reconnect(signal)
        opened.push(shell)
        return shell
      },
    }),
  }
  const reportOf = (reboot: OwedReboot | undefined): BootstrapReport => {
    const phases = [...run.phases.values()]
    return {
      phases,
      changed: phases.some(({ done }) => done.length > 0),
      ...(reboot && { reboot }),
      tookMs: Math.round(performance.now() - beganAt),
    }
  }
  try {
    for (;;) {
      const { owed, bootId, isWished } = await pass(run, input)
      if (owed === undefined || !isWished || owed.state === 'did not help') return reportOf(owed)
      // Of this machine itself it is said before the unit that goes on is made.
      if (run.reconnect !== undefined) await refuseOverVms(run.host, input, options)
      told(options.onEvent, { type: 'reboot', state: 'begins', reasons: owed.reasons })
      if (run.reconnect === undefined) return reportOf({ ...owed, state: 'begun' })
      run.host = await rebootHost(run.host, bootId, {
        reconnect: run.reconnect,
        ...(options.rebootPauseMs !== undefined && { pauseMs: options.rebootPauseMs }),
        ...signalOf(options),
      })
      told(options.onEvent, { type: 'reboot', state: 'back', reasons: owed.reasons })
    }
  } finally {
    await Promise.all(opened.map((shell) => shell.close().catch(() => {})))
  }
}

interface Run {
  /** Changes with each new connection. */
  host: Host
  readonly options: BootstrapOptions
  readonly reconnect?: (signal: AbortSignal) => Promise<Shell>
  readonly phases: Map<PhaseName, PhaseReport>
}

interface Passed {
  readonly owed: OwedReboot | undefined
  readonly bootId: string
  readonly isWished: boolean
}

/** All phases once, up to a boot. */
async function pass(run: Run, input: BootstrapWishesInput): Promise<Passed> {
  const { options } = run
  const call = signalOf(options)
  const survey = await surveyHost(run.host, input, call)
  const { facts, wishes, plans, continues } = survey
  const { target } = run.host.shell
  const refused = plans.filter(({ state }) => state === 'cannot')
  if (refused.length > 0) throw new HostRefusedError(target, refused, { phase: `look at ${target}` })
  if (wishes.reboot && run.reconnect === undefined && options.continueCommand === undefined) {
    throw new UsageError('The host cannot be booted from here: nothing says how to go on afterwards.', {
      hint: 'Run it over SSH, or give the command that goes on (continueCommand).',
    })
  }
  if (continues !== undefined) told(options.onEvent, { type: 'continues', why: continues })
  const owedBefore = owedReboot(survey.ledger.data.waiting ?? [], plans, facts)
  const isWished = wishes.reboot
  if (await isNothingLeft(run, survey, owedBefore)) {
    for (const plan of plans) tellAndKeep(run, plan, [])
    if (owedBefore === undefined || !isWished || run.reconnect !== undefined)
      return { owed: owedBefore, bootId: facts.boot.bootId, isWished }
  }
  const lock = await lockHost(run.host, call)
  try {
    const owed = await underLock(run, survey, lock)
    return { owed, bootId: facts.boot.bootId, isWished }
  } finally {
    await lock.release().catch(() => {})
  }
}

/** VMs may have been started since the preflight looked. */
async function refuseOverVms(
  host: Host,
  { force }: Pick<BootstrapWishesInput, 'force'>,
  options: HostCallOptions,
): Promise<void> {
  if (force === true) return
  const vms = await runningVms(host, signalOf(options))
  if (vms.length > 0) throw vmsRunningError(host, vms, `boot ${host.shell.target}`)
}

async function isNothingLeft(
  { host, options }: Run,
  { ledger, plans, facts, probes }: Survey,
  owed: OwedReboot | undefined,
): Promise<boolean> {
  const { running, waiting = [], afterRevert = [] } = ledger.data
  if (running !== undefined || afterRevert.length > 0 || owed?.state === 'did not help') return false
  // What is asked for otherwise may only come after the boot.
  if (owed !== undefined && probes.otherWishes !== undefined) return false
  if (!isSameWaiting(waiting, waitingAfter(waiting, plans, facts))) return false
  for (const { phase, steps } of plans)
    if (!(await areStepsDone(steps, { host, ledger, phase }, options))) return false
  return true
}

async function underLock(run: Run, survey: Survey, lock: HostLock): Promise<OwedReboot | undefined> {
  const { options } = run
  const { wishes } = survey
  const call = signalOf(options)
  // Somebody else may have worked on it until now.
  const ledger = await openLedger(run.host, call)
  const since = new Date().toISOString()
  const { asked: askedBefore = [], waiting = [] } = ledger.data
  const asked = phaseNames.filter((phase) => askedBefore.includes(phase) || isWished(wishes, phase))
  const begun = waitingBegun(waiting, survey.plans, survey.facts)
  await ledger.save(
    run.host,
    { running: { what: 'bootstrap', since }, wishes: keptWishes(wishes), asked, waiting: begun },
    call,
  )
  await stopContinuing(run.host, ledger, call)
  await finishRevert(run.host, ledger, call)
  let facts = await readHostFacts(run.host, call)
  const after: PhasePlan[] = []
  try {
    for (const { phase } of survey.plans) {
      const work: HostWork = {
        host: run.host,
        ledger,
        phase,
        ...(run.reconnect && { reconnect: run.reconnect }),
      }
      const before = run.host
      const ended = await runPhase(run, survey, phase, work, facts, since).finally(() => {
        // Also what follows a failure goes over the connection that is there now.
        run.host = work.host
      })
      if (run.host !== before) await lock.move(run.host, call)
      facts = ended.facts
      after.push(ended.plan)
      await ledger.save(run.host, { waiting: waitingAfter(begun, after, facts) }, call)
    }
  } catch (error) {
    // Nothing is half done any more: the next run is a new one.
    if (options.rollback === true) {
      const waits = waitingAfter(waiting, after, facts)
      await ledger.save(run.host, { running: undefined, waiting: waits }).catch(() => {})
    }
    throw error
  }
  const owed = owedReboot(waiting, after, facts)
  await ledger.save(run.host, { running: undefined }, call)
  if (owed?.state === 'owed' && wishes.reboot && run.reconnect === undefined && options.continueCommand) {
    await refuseOverVms(run.host, wishes, options)
    const work = { host: run.host, ledger, phase: 'reboot' }
    const signal = options.signal ?? new AbortController().signal
    await continueAfterBoot(work, options.continueCommand, options.continueProgram, signal)
  }
  return owed
}

interface PhaseEnd {
  readonly facts: HostFacts
  readonly plan: PhasePlan
}

async function runPhase(
  run: Run,
  { wishes, probes }: Survey,
  phase: PhaseName,
  work: HostWork,
  facts: HostFacts,
  since: string,
): Promise<PhaseEnd> {
  const { options } = run
  const call = signalOf(options)
  const { ledger } = work
  const { target } = work.host.shell
  const plan = planPhase(phase, facts, wishes, probes)
  told(options.onEvent, { type: 'phase:start', phase, state: plan.state, findings: plan.findings })
  if (plan.state === 'cannot') throw new HostRefusedError(target, [plan], { phase })
  if (plan.steps.length === 0) return { facts, plan: tellAndKeep(run, plan, []) }
  await ledger.save(work.host, { running: { what: 'bootstrap', since, phase } }, call)
  const { done } = await runPlan(
    { name: phase, steps: plan.steps, context: work },
    {
      ...call,
      rollback: options.rollback === true,
      onEvent: (event) => told(options.onEvent, { type: 'plan', event }),
    },
  )
  if (done.length === 0) return { facts, plan: tellAndKeep(run, plan, []) }
  const now = await readHostFacts(work.host, call)
  const left = planPhase(phase, now, wishes, probes)
  if (left.state === 'cannot') throw new HostRefusedError(target, [left], { phase })
  if (left.rebootReasons.length === 0 && !(await areStepsDone(left.steps, work, call))) {
    const notes = left.findings.filter(({ level }) => level !== 'ok').map(({ what }) => what)
    throw new PveError(
      `${phase}: everything was done on ${target}, and it is still not as it should be. ${notes.join(' ')}`.trim(),
      {
        code: 'PHASE_UNFINISHED',
        phase,
        hint: 'Look at the log of this run and at the host; then run it again, or take it back: gpu-vm-bootstrap revert.',
      },
    )
  }
  return { facts: now, plan: tellAndKeep(run, left, done) }
}

function tellAndKeep(run: Run, plan: PhasePlan, done: readonly string[]): PhasePlan {
  const { phase, findings, rebootReasons } = plan
  const all = [...(run.phases.get(phase)?.done ?? []), ...done]
  const state =
    plan.state === 'skipped'
      ? 'skipped'
      : rebootReasons.length > 0
        ? 'reboot owed'
        : all.length > 0
          ? 'changed'
          : 'done'
  run.phases.set(phase, { phase, state, findings, done: all })
  told(run.options.onEvent, {
    type: 'phase:end',
    phase,
    state: state === 'changed' ? 'done' : state,
    findings,
  })
  return plan
}

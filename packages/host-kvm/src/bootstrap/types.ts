import type { Step } from '@pve/core'
import type { HostFacts } from '../facts/index.js'
import type { HostWork } from '../host/index.js'
import type { BootstrapWishes, PhaseName } from './wishes.js'

/** One thing that a phase found out. */
export interface Finding {
  /** A problem keeps the phase from being done. */
  readonly level: 'ok' | 'note' | 'problem'
  /** A sentence. */
  readonly what: string
  /** What to do next. */
  readonly hint?: string
  /** Of a problem: the code of its error, UPPER_SNAKE. */
  readonly code?: string
}

/** What a phase would do to a host, decided from facts and wishes alone. */
export interface PhasePlan {
  readonly phase: PhaseName
  /**
   * `to do`: some of the steps are left, or only a reboot is. Contents of files are no facts, so that all steps may turn out
   * to be done when they are looked at. A phase that `cannot` has no steps.
   */
  readonly state: 'done' | 'to do' | 'cannot' | 'skipped'
  readonly findings: readonly Finding[]
  readonly steps: readonly Step<HostWork>[]
  /** Why the host has to boot once the steps are done, and before this phase is: sentences. Empty when it need not. */
  readonly rebootReasons: readonly string[]
  /** What that boot is followed by, as far as it can be known before it: more steps, and one more boot for these reasons. */
  readonly afterBoot?: Pick<PhasePlan, 'steps' | 'rebootReasons'>
  /** Something has to be downloaded. */
  readonly needsInternet?: boolean
  /** Files of other servers than those of apt's lists, which are asked for when somebody looks whether the servers answer. */
  readonly downloads?: readonly string[]
}

/** What is found out for a run beyond the facts, since it takes time: asked only where it is needed. */
export interface Probes {
  /** Whether package mirrors can be reached; undefined when nothing has to be installed. */
  readonly internet?: 'reachable' | 'not reachable'
  /** Names of the servers of `downloads` that do not answer. */
  readonly silentServers?: readonly string[]
  /** The user of the wishes; undefined when none is named there, or no phase is for them. */
  readonly user?: 'exists' | 'does not exist'
  /** Names of VMs that run; undefined where no boot is ahead, or libvirt does not run. */
  readonly runningVms?: readonly string[]
  /** What the last run was asked for otherwise, as `otherWishes` has it. */
  readonly otherWishes?: readonly string[]
}

export type PlanPhase = (facts: HostFacts, wishes: BootstrapWishes, probes: Probes) => PhasePlan

/** All phases in their order. */
export interface BootstrapPlan {
  readonly phases: readonly PhasePlan[]
}

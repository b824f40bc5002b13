/** Phases that wait for a boot, or for what a run that was cut off left, over runs of which each may be about others. */
import type { HostFacts } from '../facts/index.js'
import type { LedgerData } from '../host/index.js'
import type { PhasePlan } from './types.js'
import type { PhaseName } from './wishes.js'

/** What the host has to boot for, of the phases of one run. */
export interface OwedReboot {
  /** `begun`: it boots now, and goes on by itself. `did not help`: it was booted, and the reasons are the same. */
  readonly state: 'owed' | 'begun' | 'did not help'
  readonly reasons: readonly string[]
  readonly left: readonly PhaseName[]
}

type Waiting = NonNullable<LedgerData['waiting']>

/** @param before what the ledger had before this run */
export function owedReboot(
  before: Waiting,
  plans: readonly PhasePlan[],
  { boot }: Pick<HostFacts, 'boot'>,
): OwedReboot | undefined {
  const left = plans.filter(({ rebootReasons }) => rebootReasons.length > 0)
  if (left.length === 0) return undefined
  const wasInVain = ({ phase, rebootReasons }: PhasePlan): boolean =>
    before.some(
      (one) =>
        one.phase === phase &&
        one.bootId !== boot.bootId &&
        rebootReasons.every((reason) => one.reasons.includes(reason)),
    )
  return {
    state: left.every(wasInVain) ? 'did not help' : 'owed',
    reasons: [...new Set(left.flatMap(({ rebootReasons }) => rebootReasons))],
    left: left.map(({ phase }) => phase),
  }
}

/** What the ledger has while a run is under way: what it has not come to is gone on with when it is cut off. */
export const waitingBegun = (
  before: Waiting,
  plans: readonly PhasePlan[],
  { boot }: Pick<HostFacts, 'boot'>,
): Waiting => [
  ...before,
  ...plans
    .filter(({ phase, state }) => state === 'to do' && !before.some((one) => one.phase === phase))
    .map(({ phase }) => ({ phase, bootId: boot.bootId, reasons: [] })),
]

/** What the ledger has after these plans: of phases that are not among them, or left out, what they waited for before. */
export const waitingAfter = (
  before: Waiting,
  plans: readonly PhasePlan[],
  { boot }: Pick<HostFacts, 'boot'>,
): Waiting => [
  ...before.filter(({ phase }) => !plans.some((plan) => plan.phase === phase && plan.state !== 'skipped')),
  ...plans
    .filter(({ rebootReasons }) => rebootReasons.length > 0)
    .map(({ phase, rebootReasons }) => ({ phase, bootId: boot.bootId, reasons: [...rebootReasons] })),
]

/** Whether they wait for the same, whatever boot it was that they began to wait in. */
export const isSameWaiting = (one: Waiting, other: Waiting): boolean =>
  one.length === other.length &&
  one.every(({ phase, reasons }) =>
    other.some((same) => same.phase === phase && same.reasons.join('\n') === reasons.join('\n')),
  )

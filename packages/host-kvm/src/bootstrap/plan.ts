/** From facts and wishes to what would be done: a pure function. */
import type { HostFacts } from '../facts/index.js'
import { planBridge } from './phases/bridge/index.js'
import { planIommu } from './phases/iommu/index.js'
import { planKvm } from './phases/kvm.js'
import { planNvidia } from './phases/nvidia/index.js'
import { planPreflight } from './phases/preflight.js'
import { planVmctl } from './phases/vmctl.js'
import type { BootstrapPlan, PhasePlan, PlanPhase, Probes } from './types.js'
import { type BootstrapWishes, isWished, type PhaseName, phaseNames } from './wishes.js'

const planners: Readonly<Record<PhaseName, PlanPhase>> = {
  preflight: planPreflight,
  nvidia: planNvidia,
  kvm: planKvm,
  iommu: planIommu,
  bridge: planBridge,
  vmctl: planVmctl,
}

export function planPhase(
  phase: PhaseName,
  facts: HostFacts,
  wishes: BootstrapWishes,
  probes: Probes = {},
): PhasePlan {
  if (isWished(wishes, phase)) return planners[phase](facts, wishes, probes)
  return { phase, state: 'skipped', findings: [], steps: [], rebootReasons: [] }
}

/**
 * All phases in their order, from facts and wishes alone: nothing is asked of the host.
 * @example
 * const { phases } = planBootstrap(await readHostFacts(host), parseWishes({ only: ['bridge'], interface: 'enp4s0' }))
 * console.log(phases.map(({ phase, state }) => `${phase}: ${state}`).join('\n'))
 */
export const planBootstrap = (
  facts: HostFacts,
  wishes: BootstrapWishes,
  probes: Probes = {},
): BootstrapPlan => ({ phases: phaseNames.map((phase) => planPhase(phase, facts, wishes, probes)) })

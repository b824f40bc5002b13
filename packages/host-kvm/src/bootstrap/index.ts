export type { BootstrapPlan, Finding, PhasePlan, PlanPhase, Probes } from './types.js'
export {
  type BootstrapWishes,
  type BootstrapWishesInput,
  isWished,
  type PhaseName,
  parseWishes,
  phaseNames,
} from './wishes.js'

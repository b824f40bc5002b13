export { type BootstrapOptions, type BootstrapReport, bootstrap, type PhaseReport } from './bootstrap.js'
export { HostRefusedError } from './errors.js'
export type { BootstrapEvent, OnBootstrapEvent } from './events.js'
export { planBootstrap } from './plan.js'
export {
  planRevert,
  previewRevert,
  type RevertOptions,
  type RevertReport,
  revert,
} from './revert.js'
export { type BootstrapPreview, type PhasePreview, previewBootstrap } from './survey.js'
export type { BootstrapPlan, Finding, PhasePlan, PlanPhase, Probes } from './types.js'
export {
  type BootstrapWishes,
  type BootstrapWishesInput,
  checkWishes,
  type PhaseName,
  parseWishes,
  phaseNames,
} from './wishes.js'

export { dryRunPlan } from './dry-run.js'
export { runPlan } from './run.js'
export type { Plan, PlanEvent, PlanPreview, PlanReport, Preview, RunOptions, Step, StepIo } from './types.js'
export { undoPlan } from './undo.js'

export { type LaunchFacts, type MissingFact, readLaunchFacts } from './facts.js'
export { readLaunchFile, writeLaunchFile } from './file.js'
export {
  checkLaunch,
  type LaunchedServer,
  type LaunchOptions,
  type LaunchResult,
  launchServers,
  parseLaunchSpec,
  previewLaunch,
} from './launch.js'
export { LaunchFailedError } from './launch-failed-error.js'
export { type LaunchContext, type LaunchPlanOptions, launchPlan } from './plan.js'
export { type BootSource, type ResolvedLaunch, type ResolvedNetwork, resolveLaunch } from './resolve.js'
export { type LaunchInput, type LaunchSpec, launchSpec } from './spec.js'

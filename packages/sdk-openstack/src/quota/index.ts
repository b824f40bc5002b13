export { afterUse, type FitLine, type FitReport, fits, formatAmount, misfits } from './fits.js'
export { left, level, type QuotaLevel, type QuotaThresholds, share } from './level.js'
export {
  addNeeds,
  type LaunchNeed,
  type NetworkNeed,
  needOfBackup,
  needOfExtend,
  needOfLaunch,
  needOfNetwork,
  needOfSnapshot,
  needOfVolume,
  needOfVpc,
  timesNeed,
  type VolumeNeed,
  type VpcNeed,
} from './need.js'
export { type ReadQuotaOptions, readQuota } from './read.js'
export { type QuotaCheckOptions, requireQuota } from './require.js'
export { describeResource } from './resources.js'
export { quotaChart } from './tables.js'
export {
  type BlockStorageResource,
  type ComputeResource,
  type LoadBalancerResource,
  type Need,
  type NetworkResource,
  type ObjectStoreResource,
  type QuotaEntry,
  type QuotaNotRead,
  type QuotaReport,
  type QuotaService,
  type QuotaUnit,
  quotaServices,
} from './types.js'

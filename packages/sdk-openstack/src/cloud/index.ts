export { firstChange } from './first-change.js'
export { type OpenCloudOptions, openCloud } from './open-cloud.js'
export type { Cloud } from './types.js'

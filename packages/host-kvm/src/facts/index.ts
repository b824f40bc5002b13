export { isDisplay, slotOf } from './gpu.js'
export { packagesOfInterest } from './packages.js'
export { readDeviceFacts, readHostFacts } from './read.js'
export type * from './types.js'

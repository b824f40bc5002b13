/** What programs get of the facts. */
export { readDeviceFacts, readHostFacts } from './read.js'
export type * from './types.js'

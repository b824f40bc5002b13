/** What programs get of the facts. */
export { readHostFacts } from './read.js'
export type * from './types.js'

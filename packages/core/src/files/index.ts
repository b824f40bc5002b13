export { readFileIfThere, writeFileAtomic } from './atomic.js'
export { withFileLock } from './lock.js'
export { paths } from './paths.js'

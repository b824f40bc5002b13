export { readFileIfThere, writeFileAtomic } from './atomic.js'
export { withFileLock } from './lock.js'
export { paths } from './paths.js'
export { checkPrivate, readPrivateFileIfThere } from './private.js'

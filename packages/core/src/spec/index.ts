/**
 * What people write down as a spec: YAML files, and complaints with their places in them.
 *
 * @module @pve/core/spec
 */

export {
  type Place,
  placeIssues,
  readFields,
  readSpecFile,
  type SpecKind,
  type WriteSpecOptions,
  writeSpecFile,
} from './yaml-file.js'
export { issuesOf, pathParts } from './zod-issues.js'

export type {
  AspectChange,
  FieldChange,
  OperationAspectChange,
  OperationChange,
  SchemaDiff,
} from './diff.js'
export { diffModels } from './diff.js'
export type { Aspects, AspectValue, FieldAspect } from './flatten.js'
export { type BuiltInVersion, builtInModel, builtInVersions, readModel } from './models.js'

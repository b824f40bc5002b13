export type { ApiModel, Field, FieldType, Method, Operation, PropertyFormat, PropertyKey } from './model.js'
export { operationKey, toRegExp } from './model.js'
export { packModel, unpackModel } from './pack.js'
export {
  type PropertyObject,
  type PropertyProblem,
  parsePropertyString,
  printPropertyString,
} from './property-string.js'
export { apiModel, findOperation } from './registry.js'
export { type ParameterErrors, parameterField, splitList, validateParameters } from './validate.js'

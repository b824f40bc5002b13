export type { ApiModel, Field, FieldType, Method, Operation, PropertyFormat, PropertyKey } from './model.js'
export {
  type PropertyObject,
  type PropertyProblem,
  parsePropertyString,
  printPropertyString,
} from './property-string.js'
export { apiModel, findOperation } from './registry.js'
export { type ParameterErrors, parameterField, validateParameters } from './validate.js'

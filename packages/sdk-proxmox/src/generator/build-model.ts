/** Makes the API model out of the operations of an api-viewer schema. */
import type { ApiModel, Field, FieldType, Operation, PropertyFormat, PropertyKey } from '../schema/model.js'
import { operationKey } from '../schema/model.js'
import { methodOf } from '../schema/pack.js'
import { inlineFormatName, namedFormatName } from './names.js'
import { formatFromTypeText, isListText, stringList } from './typetext.js'
import type { ViewerOperation, ViewerSchema } from './viewer.js'

const fieldTypes = new Set<string>([
  'string',
  'integer',
  'number',
  'boolean',
  'array',
  'object',
  'null',
  'any',
])
const isFieldType = (text: string): text is FieldType => fieldTypes.has(text)

const numberOf = (value: unknown): number | undefined =>
  value === undefined || value === null || value === '' || Number.isNaN(Number(value))
    ? undefined
    : Number(value)
const isSet = (value: unknown): boolean => value === true || value === 1 || value === '1'

/** @param version of the server the schema is from, such as `9.2` */
export function buildModel(viewerOperations: readonly ViewerOperation[], version: string): ApiModel {
  const formats = new FormatRegistry(viewerOperations)
  const operations: Record<string, Operation> = {}
  for (const { method, path, info } of viewerOperations) {
    const context = { path, formats }
    const parameters = flatten(info.parameters ?? {})
    const check = info.permissions?.check
    operations[operationKey(method, path)] = {
      method: methodOf(method),
      path,
      name: info.name,
      parameters: buildFields(parameters.properties ?? {}, context),
      returns: buildField(info.returns ?? { type: 'null' }, { ...context, parameter: 'returns' }),
      ...(!isClosed(parameters) && { additionalParameters: true }),
      ...(isSet(info.protected) && { protected: true }),
      ...(typeof info.proxyto === 'string' && { proxied: true }),
      ...(info.allowtoken !== undefined && !isSet(info.allowtoken) && { refusesToken: true }),
      ...(info.permissions?.user === 'world' && { world: true }),
      ...(check && { permission: check }),
    }
  }
  return { version, operations, formats: formats.all }
}

/** Without parameters the viewer leaves `properties` out; that operation takes none. */
const isClosed = (parameters: ViewerSchema): boolean =>
  parameters.properties === undefined || !isSet(parameters.additionalProperties)

interface Context {
  path: string
  formats: FormatRegistry
  parameter?: string
}

function buildFields(properties: Record<string, ViewerSchema>, context: Context): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      buildField(schema, { ...context, parameter: name }),
    ]),
  )
}

function buildField(input: ViewerSchema, context: Context): Field {
  const schema = flatten(input)
  const type = typeOf(schema)
  const common = {
    ...(isSet(schema.optional) && { optional: true as const }),
    ...(typeof schema.requires === 'string' && { requires: schema.requires }),
  }
  if (type === 'array') {
    return { ...common, type, item: buildField(schema.items ?? { type: 'any' }, context) }
  }
  if (type === 'object') {
    return schema.properties
      ? { ...common, type, properties: buildFields(schema.properties, context) }
      : { ...common, type }
  }
  const property = context.formats.property(schema, context)
  if (property) return { ...common, type: 'string', property }
  return { ...common, ...scalar(schema, type), ...listOf(schema) }
}

function scalar(schema: ViewerSchema, type: FieldType): Field {
  const bounds = {
    minimum: numberOf(schema.minimum),
    maximum: numberOf(schema.maximum),
    minLength: numberOf(schema.minLength),
    maxLength: numberOf(schema.maxLength),
  }
  return {
    type,
    ...(schema.enum && { enum: schema.enum.map(String) }),
    ...(schema.pattern && { pattern: schema.pattern }),
    ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)),
    ...(typeof schema.format === 'string' && { format: schema.format }),
    ...defaultOf(schema, type),
  }
}

/** The schema's `default` where it is a value of the type; in some places it is a sentence, which is left out. */
function defaultOf(schema: ViewerSchema, type: FieldType): Pick<Field, 'default'> {
  const value = schema.default
  if (value === undefined || value === null) return {}
  if (type === 'boolean') return /^(?:[01]|true|false)$/.test(String(value)) ? { default: isSet(value) } : {}
  if (type === 'integer' || type === 'number') {
    const number = numberOf(value)
    return number === undefined ? {} : { default: number }
  }
  const text = String(value)
  if (schema.enum && !schema.enum.map(String).includes(text)) return {}
  return / /.test(text) ? {} : { default: text }
}

/** Formats ending in `-list` hold a list in one string. Tags are joined by semicolons, the others by commas. */
function listOf(schema: ViewerSchema): Pick<Field, 'list' | 'item'> {
  const format = schema.format
  if (schema.type !== 'string' || typeof format !== 'string' || !format.endsWith('-list')) return {}
  const element = format.slice(0, -'-list'.length)
  return {
    list: element === 'pve-tag' ? ';' : ',',
    item: element === 'pve-vmid' ? { type: 'integer', format: element } : { type: 'string', format: element },
  }
}

function typeOf(schema: ViewerSchema): FieldType {
  if (schema.type && isFieldType(schema.type)) return schema.type
  if (schema.properties) return 'object'
  if (schema.items) return 'array'
  return schema.enum ? 'string' : 'any'
}

/**
 * Alternatives become one flat set of properties: one that not every alternative has, or not every one demands, is
 * optional. The server tells which belong together; the types of the OpenAPI document do as far as they can.
 */
function flatten(schema: ViewerSchema): ViewerSchema {
  const { allOf, oneOf, ...rest } = schema
  if (!allOf && !oneOf) return schema
  const parts = [...(allOf ?? []).map(flatten)]
  if (oneOf) parts.push(mergeAlternatives(oneOf.map(flatten)))
  const properties: Record<string, ViewerSchema> = { ...rest.properties }
  for (const part of parts) Object.assign(properties, part.properties)
  const items = rest.items ?? parts.find((part) => part.items)?.items
  const closed = [rest, ...parts].some(
    (part) => part.additionalProperties !== undefined && !isSet(part.additionalProperties),
  )
  return {
    ...rest,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(items && { items }),
    ...(closed && { additionalProperties: 0 }),
  }
}

function mergeAlternatives(alternatives: ViewerSchema[]): ViewerSchema {
  const properties: Record<string, ViewerSchema> = {}
  for (const alternative of alternatives) {
    for (const [name, schema] of Object.entries(alternative.properties ?? {})) {
      const known = properties[name]
      const everywhere = alternatives.every((other) => {
        const there = other.properties?.[name]
        return there && !isSet(there.optional)
      })
      const values = [...new Set([...(known?.enum ?? []), ...(schema.enum ?? [])])]
      properties[name] = {
        ...schema,
        ...(values.length > 0 && { enum: values }),
        ...(!everywhere && { optional: 1 }),
      }
    }
  }
  const enums = alternatives.flatMap((alternative) => alternative.items?.enum ?? [])
  const items = alternatives.find((alternative) => alternative.items)?.items
  return {
    properties,
    ...(items && { items: enums.length > 0 ? { ...items, enum: [...new Set(enums)] } : items }),
    additionalProperties: alternatives.some((alternative) => isSet(alternative.additionalProperties)) ? 1 : 0,
  }
}

/** Gives each property-string format one name, and the same name wherever the same format stands. */
class FormatRegistry {
  readonly all: Record<string, PropertyFormat> = {}
  readonly #names = new Map<string, string>()
  readonly #typeTexts = new Map<string, string>()

  constructor(operations: readonly ViewerOperation[]) {
    // Results name a format without describing it; the description stands at a parameter with the same format.
    const collect = (schema: ViewerSchema): void => {
      if (typeof schema.format === 'string' && schema.typetext?.includes('=')) {
        this.#typeTexts.set(schema.format, schema.typetext)
      }
      for (const child of Object.values(schema.properties ?? {})) collect(child)
      for (const child of [schema.items, ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
        if (child) collect(child)
    }
    for (const { info } of operations) if (info.parameters) collect(info.parameters)
  }

  /** The name of the schema's property-string format, if it is one. */
  property(schema: ViewerSchema, context: Context): string | undefined {
    if (typeof schema.format === 'object') {
      return this.#register(
        inlineFormatName(context.path, context.parameter ?? ''),
        inlineFormat(schema.format, context),
      )
    }
    const typetext = schema.format === undefined ? undefined : this.#typeTexts.get(schema.format)
    const format = typetext === undefined ? undefined : formatFromTypeText(typetext)
    return format && schema.format ? this.#register(namedFormatName(schema.format), format) : undefined
  }

  #register(name: string, format: PropertyFormat): string {
    const content = JSON.stringify(format)
    const known = this.#names.get(content)
    if (known) return known
    let free = name
    // The same option can have fewer keys in a result than in a request (no `import-from`).
    for (let number = 2; this.all[free]; number++)
      free = number === 2 ? `${name}Config` : `${name}Config${number}`
    this.all[free] = format
    this.#names.set(content, free)
    return free
  }
}

function inlineFormat(schema: Record<string, ViewerSchema>, context: Context): PropertyFormat {
  const keys: Record<string, PropertyKey> = {}
  let defaultKey: string | undefined
  for (const [name, key] of Object.entries(schema)) {
    if (isSet(key.default_key)) defaultKey = name
    if (key.alias) {
      keys[name] = {
        type: 'string',
        optional: true,
        alias: key.alias,
        ...(key.keyAlias && { keyAlias: key.keyAlias }),
      }
    } else if (key.type === 'string' && isListText(key.format_description ?? key.typetext ?? '')) {
      keys[name] = {
        ...stringList,
        ...(isSet(key.optional) && { optional: true }),
        ...(key.pattern && { pattern: key.pattern }),
      }
    } else keys[name] = buildField(key, { ...context, parameter: name })
  }
  return { ...(defaultKey && { defaultKey }), keys }
}

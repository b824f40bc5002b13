/** The API model as an OpenAPI 3.1 document: names, types and constraints, no prose. */
import type { JsonObject } from '@pve/core'
import type { ApiModel, Field, Operation, PropertyFormat } from '../schema/model.js'
import { toRegExp } from '../schema/model.js'

/** Marks the key of an indexed parameter (`net[n]`) in the document; the types get `` `net${number}` ``. */
export const indexedKey = /\[n\]$/

export function toOpenApi(model: ApiModel): JsonObject {
  const paths: Record<string, JsonObject> = {}
  for (const operation of Object.values(model.operations)) {
    const item = paths[operation.path] ?? {}
    paths[operation.path] = item
    item[operation.method.toLowerCase()] = operationObject(operation)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Proxmox VE API', version: model.version },
    servers: [{ url: 'https://{host}:8006/api2/json', variables: { host: { default: 'localhost' } } }],
    security: [{ token: [] }, { ticket: [] }],
    paths,
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries(model.formats).map(([name, format]) => [name, propertyFormatSchema(format)]),
        ),
        ErrorAnswer: {
          type: 'object',
          properties: {
            data: { type: 'null' },
            message: { type: 'string' },
            errors: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      securitySchemes: {
        token: { type: 'apiKey', in: 'header', name: 'Authorization' },
        ticket: { type: 'apiKey', in: 'cookie', name: 'PVEAuthCookie' },
      },
    },
  }
}

function operationObject(operation: Operation): JsonObject {
  const inPath = new Set([...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''))
  const inQuery = operation.method === 'GET' || operation.method === 'DELETE'
  const entries = Object.entries(operation.parameters)
  const parameters = entries
    .filter(([name]) => inPath.has(name) || (inQuery && !indexedKey.test(name)))
    .map(([name, field]) => ({
      name,
      in: inPath.has(name) ? 'path' : 'query',
      ...((inPath.has(name) || !field.optional) && { required: true }),
      schema: fieldSchema(field),
    }))
  const body = inQuery ? [] : entries.filter(([name]) => !inPath.has(name))
  return {
    operationId: `${operation.method} ${operation.path}`,
    'x-pve-name': operation.name,
    ...(operation.permission && { 'x-pve-permission': JSON.parse(JSON.stringify(operation.permission)) }),
    ...(parameters.length > 0 && { parameters }),
    ...(body.length > 0 && {
      requestBody: {
        required: body.some(([, field]) => !field.optional),
        content: { 'application/x-www-form-urlencoded': { schema: objectSchema(Object.fromEntries(body)) } },
      },
    }),
    responses: {
      200: {
        description: 'OK',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { data: fieldSchema(operation.returns), total: { type: 'integer' } },
              required: ['data'],
            },
          },
        },
      },
      default: {
        description: 'Error',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorAnswer' } } },
      },
    },
  }
}

function objectSchema(properties: Readonly<Record<string, Field>>): JsonObject {
  const required = Object.entries(properties).flatMap(([name, field]) =>
    field.optional || indexedKey.test(name) ? [] : [name],
  )
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, fieldSchema(field)]),
    ),
    ...(required.length > 0 && { required }),
  }
}

function fieldSchema(field: Field): JsonObject {
  if (field.property)
    return { $ref: `#/components/schemas/${field.property}`, 'x-pve-encoding': 'property-string' }
  if (field.list) {
    return {
      type: 'array',
      items: fieldSchema(field.item ?? { type: 'string' }),
      'x-pve-encoding': `list${field.list}`,
    }
  }
  if (field.type === 'array') return { type: 'array', items: fieldSchema(field.item ?? { type: 'any' }) }
  if (field.type === 'object') {
    return field.properties ? objectSchema(field.properties) : { type: 'object', additionalProperties: true }
  }
  if (field.type === 'any') return {}
  const pattern = field.pattern === undefined ? undefined : toRegExp(field.pattern)
  return {
    type: field.type,
    ...(field.enum && { enum: [...field.enum] }),
    ...(pattern && { pattern: pattern.source }),
    ...(field.minimum !== undefined && { minimum: field.minimum }),
    ...(field.maximum !== undefined && { maximum: field.maximum }),
    ...(field.minLength !== undefined && { minLength: field.minLength }),
    ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
    ...(field.format && { 'x-pve-format': field.format }),
    ...(field.default !== undefined && { default: field.default }),
  }
}

function propertyFormatSchema(format: PropertyFormat): JsonObject {
  const own = Object.fromEntries(Object.entries(format.keys).filter(([, key]) => key.alias === undefined))
  return {
    ...objectSchema(own),
    ...(format.defaultKey && { 'x-pve-default-key': format.defaultKey }),
  }
}

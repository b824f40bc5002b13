/** Holds what goes to and fro between a client and a service against the service's document. */
import { readFile } from 'node:fs/promises'
import type { Json } from '@pve/core'
import { parse } from 'yaml'
import { z } from 'zod'
import { type ApiDocument, isObject, readDocument, refName } from '../../src/generator/document.js'

export interface Watch {
  /** `GET /stacks`; what was answered as the document says. */
  readonly called: ReadonlySet<string>
  readonly documented: readonly string[]
  /** Whether the request is one to this service: then it, and what came, were looked at. */
  look(request: Request, body: string, answer: Response): Promise<void>
}

/**
 * @param url where the service is, its version included
 * @param violations gets a line for each difference
 */
export async function watchService(file: string, url: string, violations: string[]): Promise<Watch> {
  const text = await readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8')
  const document = readDocument(JSON.stringify(parse(text)))
  const schemas = new Map<string, z.ZodType>()
  const schemaOf = (schema: Json) => {
    const key = JSON.stringify(schema)
    const made = schemas.get(key) ?? z.fromJSONSchema(withDefinitions(document, schema))
    schemas.set(key, made)
    return made
  }
  const operations = document.operations.map((operation) => ({
    ...operation,
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))
  const called = new Set<string>()

  return {
    called,
    documented: document.operations.map(({ key }) => key),
    async look(request, body, answer) {
      if (!request.url.startsWith(`${url}/`)) return
      const path = new URL(request.url).pathname.slice(new URL(url).pathname.length)
      // `/stacks/detail` before `/stacks/{id}`.
      const found = operations
        .filter(({ method, pattern }) => method === request.method.toLowerCase() && pattern.test(path))
        .sort((a, b) => count(a.path) - count(b.path))[0]
      if (found === undefined) {
        violations.push(`${request.method} ${path} is not documented`)
        return
      }
      // Refusals have no place in the documents.
      if (answer.status >= 400) return
      const differs = (what: string, detail: string) => violations.push(`${found.key}: ${what}: ${detail}`)
      const check = (what: string, content: Content, type: string, came: string) => {
        const documented = Object.entries(content)
        const match = documented.find(([name]) => type.startsWith(name))
        if (documented.length === 0) {
          if (came !== '') differs(what, `nothing is documented, and there was ${came}`)
        } else if (match === undefined) {
          differs(what, `the type is ${type}`)
        } else {
          const [name, { schema }] = match
          const result = schemaOf(schema).safeParse(/json/.test(name) ? JSON.parse(came) : came)
          if (!result.success) differs(what, `${z.prettifyError(result.error)} in ${came.slice(0, 2000)}`)
        }
      }
      const definition = definitionShape.parse(found.definition)
      const { requestBody } = definition
      if (body !== '') {
        check('request', requestBody?.content ?? {}, request.headers.get('Content-Type') ?? '', body)
      }
      const response = definition.responses[String(answer.status)]
      if (response === undefined) {
        differs('answer', `the status is ${answer.status}`)
        return
      }
      const type = answer.headers.get('Content-Type') ?? ''
      check('answer', response.content ?? {}, type, await answer.text())
      called.add(found.key)
    },
  }
}

const count = (path: string) => path.split('{').length

const contentShape = z.record(z.string(), z.object({ schema: z.json() }))
type Content = z.infer<typeof contentShape>
const definitionShape = z.object({
  requestBody: z.object({ content: contentShape }).optional(),
  responses: z.record(z.string(), z.object({ content: contentShape.optional() })),
})
/** zod reads what it makes a schema of itself. */
const schemaShape = z.custom<z.core.JSONSchema.JSONSchema>(
  (value) => typeof value === 'object' && value !== null,
)

/** Stricter than the document: a field that it does not name is a difference. */
function withDefinitions(document: ApiDocument, schema: Json): z.core.JSONSchema.JSONSchema {
  const definitions = Object.entries(document.schemas).map(([name, one]) => [name, strict(one)])
  return schemaShape.parse({ ...Object(strict(schema)), $defs: Object.fromEntries(definitions) })
}

function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict)
  if (!isObject(schema)) return schema
  const name = refName(schema)
  if (name !== undefined) return { $ref: `#/$defs/${name}` }
  const inner = Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (value === undefined ? [] : [[key, strict(value)]])),
  )
  const isClosed =
    schema['type'] === 'object' &&
    isObject(schema['properties']) &&
    schema['additionalProperties'] === undefined
  return isClosed ? { ...inner, additionalProperties: false } : inner
}

/** An OpenAPI document as it is published for OpenStack, read as far as the generator needs it. */
import { AnswerError, type Json, type JsonObject } from '@pve/core'
import { z } from 'zod'

/** Which microversions something is for, and by what its variants are told apart. */
const extension = z.object({
  'min-ver': z.string().optional(),
  'max-ver': z.string().optional(),
  discriminator: z.string().optional(),
  'action-name': z.string().optional(),
})
export type Extension = z.infer<typeof extension>

const documentShape = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.json())),
  components: z.looseObject({
    schemas: z.record(z.string(), z.json()).optional(),
    parameters: z.record(z.string(), z.json()).optional(),
  }),
})

export interface Operation {
  /** `POST /servers/{id}/action` */
  readonly key: string
  readonly method: string
  readonly path: string
  readonly definition: JsonObject
}

export interface ApiDocument {
  readonly title: string
  /** Of the API: the newest microversion where it has microversions. */
  readonly version: string
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Json>>
  readonly parameters: Readonly<Record<string, Json>>
  /** The document itself, with the paths of `operations`. */
  readonly openApi: JsonObject
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

/**
 * Takes the version off the paths (`/v2.1/servers` → `/servers`), since a cloud's endpoint has it already, and leaves out
 * what Cinder offers a second time under its project.
 */
export function readDocument(text: string): ApiDocument {
  const parsed = documentShape.safeParse(JSON.parse(text))
  if (!parsed.success)
    throw new AnswerError('This is not an OpenAPI document.', { came: z.prettifyError(parsed.error) })
  const document = parsed.data
  const paths: Record<string, JsonObject> = {}
  const operations: Operation[] = []
  for (const [versioned, item] of Object.entries(document.paths)) {
    const path = versioned.replace(/^\/v\d+(\.\d+)?(?=\/|$)/, '').replace(/\/$/, '')
    if (path === '' || path.startsWith('/{project_id}/')) continue
    paths[path] = item
    for (const method of methods) {
      const definition = item[method]
      if (!isObject(definition)) continue
      operations.push({ key: `${method.toUpperCase()} ${path}`, method, path, definition })
    }
  }
  return {
    title: document.info.title,
    version: document.info.version,
    operations,
    schemas: document.components.schemas ?? {},
    parameters: document.components.parameters ?? {},
    openApi: { ...z.record(z.string(), z.json()).parse(document), paths },
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function extensionOf(value: Json | undefined): Extension {
  if (!isObject(value)) return {}
  return extension.parse(value['x-openstack'] ?? {})
}

/** `#/components/schemas/X` → `X`. */
export function refName(value: Json | undefined): string | undefined {
  const ref = isObject(value) ? value['$ref'] : undefined
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined
}

/**
 * Reads an api-viewer schema: the JSON tree itself, or the `apidoc.js` of a server
 * (`https://<host>:8006/pve-docs/api-viewer/apidoc.js`), a script whose data is cut out and parsed, never evaluated.
 */
import { ValidationError } from '@pve/core'
import { z } from 'zod'

/** A schema node as the viewer has it. Numbers and booleans come as numbers or strings, so they are read loosely. */
export interface ViewerSchema {
  type?: string | undefined
  optional?: unknown
  enum?: unknown[] | null | undefined
  pattern?: string | undefined
  minimum?: unknown
  maximum?: unknown
  minLength?: unknown
  maxLength?: unknown
  format?: string | Record<string, ViewerSchema> | undefined
  format_description?: string | undefined
  typetext?: string | undefined
  default?: unknown
  default_key?: unknown
  alias?: string | undefined
  keyAlias?: string | undefined
  requires?: unknown
  items?: ViewerSchema | undefined
  properties?: Record<string, ViewerSchema> | undefined
  additionalProperties?: unknown
  oneOf?: ViewerSchema[] | undefined
  allOf?: ViewerSchema[] | undefined
  'instance-type'?: string | undefined
  'type-property'?: string | undefined
}

const schemaNode: z.ZodType<ViewerSchema> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    enum: z.array(z.unknown()).nullish(),
    pattern: z.string().optional(),
    format: z.union([z.string(), z.record(z.string(), schemaNode)]).optional(),
    format_description: z.string().optional(),
    typetext: z.string().optional(),
    alias: z.string().optional(),
    keyAlias: z.string().optional(),
    items: schemaNode.optional(),
    properties: z.record(z.string(), schemaNode).optional(),
    oneOf: z.array(schemaNode).optional(),
    allOf: z.array(schemaNode).optional(),
    'instance-type': z.string().optional(),
    'type-property': z.string().optional(),
  }),
)

const methodNode = z.looseObject({
  name: z.string(),
  parameters: schemaNode.nullish(),
  returns: schemaNode.nullish(),
  protected: z.unknown().optional(),
  proxyto: z.unknown().optional(),
  allowtoken: z.unknown().optional(),
  permissions: z
    .looseObject({ check: z.array(z.unknown()).optional(), user: z.string().optional() })
    .nullish(),
})
export type ViewerMethod = z.infer<typeof methodNode>

interface ViewerNode {
  path: string
  info?: Record<string, ViewerMethod> | undefined
  children?: ViewerNode[] | undefined
}
const treeNode: z.ZodType<ViewerNode> = z.lazy(() =>
  z.looseObject({
    path: z.string(),
    info: z.record(z.string(), methodNode).optional(),
    children: z.array(treeNode).optional(),
  }),
)

export interface ViewerOperation {
  method: string
  path: string
  info: ViewerMethod
}

/**
 * Every operation of a schema text, in the order of the tree.
 * @param text the JSON tree or an `apidoc.js`
 * @param source how errors call it: a file name or an address
 * @throws ValidationError when the text is neither, naming the place
 */
export function readViewerSchema(text: string, source: string): ViewerOperation[] {
  const tree = z.array(treeNode).safeParse(parseTree(text, source))
  if (!tree.success) {
    throw new ValidationError('This is not an api-viewer schema.', {
      phase: `read the API schema ${source}`,
      issues: tree.error.issues.slice(0, 5).map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.message,
        source: { file: source },
      })),
    })
  }
  const operations: ViewerOperation[] = []
  const walk = (node: ViewerNode) => {
    for (const [method, info] of Object.entries(node.info ?? {}))
      operations.push({ method, path: node.path, info })
    for (const child of node.children ?? []) walk(child)
  }
  for (const node of tree.data) walk(node)
  if (operations.length === 0) throw notASchema(source, 'it holds no operation')
  return operations
}

function parseTree(text: string, source: string): unknown {
  const trimmed = text.trimStart()
  const json = trimmed.startsWith('[') ? trimmed : cutTree(trimmed, source)
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw notASchema(source, cause instanceof Error ? cause.message : 'it is not JSON')
  }
}

/** The array literal that the script assigns to its schema variable. */
function cutTree(script: string, source: string): string {
  const assignment = /\b(?:apiSchema|pveapi)\s*=\s*(?=\[)/.exec(script)
  if (!assignment) throw notASchema(source, 'no "apiSchema = [" was found in it')
  const start = assignment.index + assignment[0].length
  let depth = 0
  let inString = false
  for (let index = start; index < script.length; index++) {
    const char = script[index]
    if (inString) {
      if (char === '\\') index++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') {
      depth--
      if (depth === 0) return script.slice(start, index + 1)
    }
  }
  throw notASchema(source, 'its schema does not end: was the file cut off?')
}

const notASchema = (source: string, why: string) =>
  new ValidationError('This is not an api-viewer schema.', {
    phase: `read the API schema ${source}`,
    issues: [{ path: '', message: why, source: { file: source } }],
    hint: 'Give the JSON of an api-viewer, or the apidoc.js of a server: https://<host>:8006/pve-docs/api-viewer/apidoc.js',
  })

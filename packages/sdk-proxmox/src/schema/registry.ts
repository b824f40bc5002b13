/** The models that come with the SDK, read when first asked for. */
import { table as table92 } from '../generated/table-9.2.js'
import type { ApiModel, Operation } from './model.js'
import { operationKey } from './model.js'
import { unpackModel } from './pack.js'

let model: ApiModel | undefined

/**
 * The model of the newest server the SDK was generated from; older servers simply have fewer parameters.
 * @example
 * const { version, operations } = apiModel()
 * Object.keys(operations).filter((key) => key.endsWith('/snapshot')) // 'GET /nodes/{node}/lxc/{vmid}/snapshot', …
 */
export function apiModel(): ApiModel {
  model ??= unpackModel(JSON.parse(table92))
  return model
}

/**
 * The operation of a method and a path with its values in it (`/nodes/pve1/qemu/100/config`), with those values.
 * Of several that fit, the one with the most literal parts wins, as on the server. Undefined when none fits.
 * @example
 * const found = findOperation(apiModel(), 'GET', '/nodes/pve1/qemu/100/config')
 * found?.operation.path // '/nodes/{node}/qemu/{vmid}/config'
 * found?.values // { node: 'pve1', vmid: '100' }
 */
export function findOperation(
  model: ApiModel,
  method: string,
  path: string,
): { operation: Operation; values: Record<string, string> } | undefined {
  const direct = model.operations[operationKey(method, path)]
  if (direct && !path.includes('{')) return { operation: direct, values: {} }
  const node = treeOf(model)
  const segments = path.split('/').filter(Boolean)
  const found = descend(node, segments, 0)
  const template = found?.node.template
  const operation = template === undefined ? undefined : model.operations[operationKey(method, template)]
  if (!found || !operation) return undefined
  const names = operation.path.split('/').filter(Boolean)
  const values: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    if (name.startsWith('{'))
      values[name.slice(1, -1)] = decodeSegment(
        segments.slice(index, isTail(name, index, names) ? undefined : index + 1).join('/'),
      )
  }
  return { operation, values }
}

/** A volume id at the end of a path has a slash in it: `…/content/local:iso/x.iso`. */
const isTail = (name: string, index: number, names: readonly string[]): boolean =>
  name === '{volume}' && index === names.length - 1

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface PathNode {
  literal: Map<string, PathNode>
  parameter?: PathNode
  tail?: true
  template?: string
}

const trees = new WeakMap<ApiModel, PathNode>()

function treeOf(model: ApiModel): PathNode {
  const known = trees.get(model)
  if (known) return known
  const root: PathNode = { literal: new Map() }
  for (const { path } of Object.values(model.operations)) {
    let node = root
    const names = path.split('/').filter(Boolean)
    for (const [index, name] of names.entries()) {
      if (name.startsWith('{')) {
        node.parameter ??= { literal: new Map() }
        node = node.parameter
        if (isTail(name, index, names)) node.tail = true
      } else {
        let next = node.literal.get(name)
        if (!next) {
          next = { literal: new Map() }
          node.literal.set(name, next)
        }
        node = next
      }
    }
    node.template = path
  }
  trees.set(model, root)
  return root
}

function descend(node: PathNode, segments: readonly string[], index: number): { node: PathNode } | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.template === undefined ? undefined : { node }
  const literal = node.literal.get(segment)
  const byLiteral = literal && descend(literal, segments, index + 1)
  if (byLiteral) return byLiteral
  if (!node.parameter) return undefined
  return (
    descend(node.parameter, segments, index + 1) ??
    (node.parameter.tail ? { node: node.parameter } : undefined)
  )
}

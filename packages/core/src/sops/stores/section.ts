import type { MetadataMap, MetadataValue } from '../metadata.js'
import { formatError } from '../sops-error.js'
import { elementsOf, type MapNode, type Pair, pairsOf, type TreeNode } from '../tree.js'
import { nullValue, textValue } from '../value.js'
import { sectionKey } from './store.js'

/** Takes the `sops` section out of a file, with the comments before it left in their place. */
export function splitSection(
  whole: MapNode,
  name: string,
): { root: MapNode; metadata: MetadataMap | undefined } {
  const section = pairsOf(whole).find(({ key }) => key === sectionKey)
  if (section === undefined) return { root: whole, metadata: undefined }
  if (section.node.kind !== 'map') throw formatError(name, 'has a "sops" section that is not a map.')
  return {
    root: { kind: 'map', items: whole.items.filter((item) => item !== section) },
    metadata: mapOf(section.node),
  }
}

/** The opposite: the section comes last, as SOPS writes it. */
export function joinSection(root: MapNode, metadata: MetadataMap | undefined, name: string): MapNode {
  if (pairsOf(root).some(({ key }) => key === sectionKey)) {
    throw formatError(name, 'has a value named "sops", which SOPS keeps for itself.', 'Give it another name.')
  }
  return metadata === undefined ? root : { kind: 'map', items: [...root.items, pairOf(sectionKey, metadata)] }
}

function mapOf(node: MapNode): MetadataMap {
  return Object.fromEntries(pairsOf(node).map(({ key, node: value }) => [key, metadataOf(value)]))
}

function metadataOf(node: TreeNode): MetadataValue {
  if (node.kind === 'map') return mapOf(node)
  if (node.kind === 'list') return elementsOf(node).map(metadataOf)
  const { type, bytes } = node.value
  if (type === 'null') return null
  if (type === 'bool') return bytes.toString() === 'True'
  // As it is written: a version 3.10 is not the number 3.1.
  return type === 'str' ? bytes.toString() : (node.literal ?? bytes.toString())
}

function pairOf(key: string, value: MetadataValue): Pair {
  return { kind: 'pair', key, node: nodeOfMetadata(value) }
}

function nodeOfMetadata(value: MetadataValue): TreeNode {
  if (value === null) return { kind: 'leaf', value: nullValue }
  if (typeof value === 'string') return { kind: 'leaf', value: textValue(value) }
  if (typeof value === 'boolean') {
    return { kind: 'leaf', value: { type: 'bool', bytes: Buffer.from(value ? 'True' : 'False') } }
  }
  if (isList(value)) return { kind: 'list', items: value.map(nodeOfMetadata) }
  return { kind: 'map', items: Object.entries(value).map(([key, item]) => pairOf(key, item)) }
}

function isList(value: readonly MetadataValue[] | MetadataMap): value is readonly MetadataValue[] {
  return Array.isArray(value)
}

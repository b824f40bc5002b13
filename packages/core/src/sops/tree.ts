import { Secret } from '../secret/index.js'
import { isScalar, type PlainValue, type SopsMap, type SopsValue, scalarOf, storedValue } from './value.js'

/** A line of comment, without its `#`. */
export interface Comment {
  readonly kind: 'comment'
  readonly text: string
  /** How the file has it, so that it stays as it is. */
  readonly sealed?: string
}

export interface Leaf {
  readonly kind: 'leaf'
  readonly value: PlainValue
  /** The file's rule has it encrypted. */
  readonly secret?: boolean
  /** How the file has it, so that an unchanged value does not show up in a diff. */
  readonly sealed?: string
  /** How a value in the clear is written in the file: 0x1F, 'quoted'. */
  readonly literal?: string
}

export interface Pair {
  readonly kind: 'pair'
  readonly key: string
  readonly node: TreeNode
}

export interface MapNode {
  readonly kind: 'map'
  readonly items: readonly (Comment | Pair)[]
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly (Comment | TreeNode)[]
}

/** What every format is read into and written from: values in the order of the file, with the comments between them. */
export type TreeNode = Leaf | MapNode | ListNode

/** The keys on the way to a value. Places in lists are no part of it. */
export type KeyPath = readonly string[]

/** What SOPS binds to a value: the keys on the way to it, each with a colon. */
export function placeOf(path: KeyPath): string {
  return `${path.join(':')}:`
}

interface Changes {
  leaf(leaf: Leaf, path: KeyPath): Leaf
  /** `path` leads to what the comment stands in. */
  comment(comment: Comment, path: KeyPath): Comment
}

/** A copy with every leaf and comment changed, visited in the order of the file. */
export function changeTree(node: MapNode, changes: Changes, path: KeyPath = []): MapNode {
  return {
    kind: 'map',
    items: node.items.map((item) =>
      item.kind === 'comment'
        ? changes.comment(item, path)
        : { ...item, node: changeNode(item.node, changes, [...path, item.key]) },
    ),
  }
}

function changeNode(node: TreeNode, changes: Changes, path: KeyPath): TreeNode {
  if (node.kind === 'leaf') return changes.leaf(node, path)
  if (node.kind === 'map') return changeTree(node, changes, path)
  return {
    kind: 'list',
    items: node.items.map((item) =>
      item.kind === 'comment' ? changes.comment(item, path) : changeNode(item, changes, path),
    ),
  }
}

/** The paths of all maps and lists, the whole file's first. */
export function containerPaths(node: TreeNode, path: KeyPath = []): KeyPath[] {
  if (node.kind === 'leaf') return []
  const inside = node.items.flatMap((item) => {
    if (item.kind === 'comment') return []
    return item.kind === 'pair' ? containerPaths(item.node, [...path, item.key]) : containerPaths(item, path)
  })
  return [path, ...inside]
}

export function pairsOf(node: MapNode): Pair[] {
  return node.items.filter((item) => item.kind === 'pair')
}

export function elementsOf(node: ListNode): TreeNode[] {
  return node.items.filter((item) => item.kind !== 'comment')
}

/** The tree as plain values, without the comments. */
export function valuesOf(node: MapNode): SopsMap {
  return Object.fromEntries(pairsOf(node).map(({ key, node: value }) => [key, valueOfNode(value)]))
}

export function valueOfNode(node: TreeNode): SopsValue {
  if (node.kind === 'leaf') return scalarOf(node.value, node.secret === true)
  return node.kind === 'map' ? valuesOf(node) : elementsOf(node).map(valueOfNode)
}

/** @param wholeNumbers see {@link storedValue} */
export function nodeOf(input: SopsValue, wholeNumbers: boolean): TreeNode {
  if (isScalar(input)) {
    const value = storedValue(input, wholeNumbers)
    return input instanceof Secret ? { kind: 'leaf', value, secret: true } : { kind: 'leaf', value }
  }
  if (isList(input)) return { kind: 'list', items: input.map((item) => nodeOf(item, wholeNumbers)) }
  return {
    kind: 'map',
    items: Object.entries(input).map(([key, value]) => ({
      kind: 'pair',
      key,
      node: nodeOf(value, wholeNumbers),
    })),
  }
}

function isList(input: readonly SopsValue[] | SopsMap): input is readonly SopsValue[] {
  return Array.isArray(input)
}

import { UsageError } from '../errors/index.js'
import type { Store } from './stores/store.js'
import {
  elementsOf,
  type ListNode,
  type MapNode,
  nodeOf,
  type Pair,
  pairsOf,
  type TreeNode,
  valueOfNode,
  valuesOf,
} from './tree.js'
import { isScalar, type SopsMap, type SopsValue, sameValue } from './value.js'

/** Keys of maps, and places in lists from 0, from the top of the file. */
export type SopsPath = readonly [string, ...(string | number)[]]

/** Changes the values of an open file. What is not changed stays in the file as it was, to the letter. */
export interface SopsEditor {
  get(path: SopsPath): SopsValue | undefined
  /**
   * Sets a value, making the maps on the way to it. A list can be set at its length to add to it. In a `.env` file
   * everything becomes a text.
   *
   * @throws UsageError when the path leads through a value that is no map or list
   */
  set(path: SopsPath, value: SopsValue): void
  /** False when there was none. */
  delete(path: SopsPath): boolean
  values(): SopsMap
}

export function createEditor(root: MapNode, store: Store): { editor: SopsEditor; result: () => MapNode } {
  let current = root
  const editor: SopsEditor = {
    get(path) {
      const node = find(current, path)
      return node === undefined ? undefined : valueOfNode(node)
    },
    set(path, value) {
      const input =
        store.textOnly && isScalar(value) && value !== null && typeof value !== 'object'
          ? String(value)
          : value
      current = setInMap(current, path, nodeOf(input, store.wholeNumbers))
    },
    delete(path) {
      if (find(current, path) === undefined) return false
      current = removeFromMap(current, path)
      return true
    },
    values: () => valuesOf(current),
  }
  return { editor, result: () => current }
}

function find(node: TreeNode, path: readonly (string | number)[]): TreeNode | undefined {
  const [step, ...rest] = path
  if (step === undefined) return node
  const next = node.kind === 'leaf' ? undefined : childOf(node, step)
  return next === undefined ? undefined : find(next, rest)
}

function childOf(node: MapNode | ListNode, step: string | number): TreeNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? elementsOf(node)[step] : undefined
  return pairsOf(node).find(({ key }) => key === String(step))?.node
}

function setInMap(map: MapNode, [step, ...rest]: readonly (string | number)[], value: TreeNode): MapNode {
  const key = String(step)
  const there = pairsOf(map).find((pair) => pair.key === key)
  const pair: Pair = { kind: 'pair', key, node: setNode(there?.node, rest, value) }
  return {
    kind: 'map',
    items:
      there === undefined ? [...map.items, pair] : map.items.map((item) => (item === there ? pair : item)),
  }
}

function setNode(old: TreeNode | undefined, path: readonly (string | number)[], value: TreeNode): TreeNode {
  const [step] = path
  if (step === undefined) return old === undefined ? value : kept(old, value)
  if (old?.kind === 'list') return setInList(old, path, value)
  if (typeof step === 'number' && (old === undefined || isNull(old))) {
    return setInList({ kind: 'list', items: [] }, path, value)
  }
  if (old === undefined || isNull(old)) return setInMap({ kind: 'map', items: [] }, path, value)
  if (old.kind === 'map') return setInMap(old, path, value)
  throw new UsageError(`"${step}" cannot be set: what is above it is a value, and not a map or a list.`, {
    hint: 'Delete that value first, or choose another key.',
  })
}

function isNull(node: TreeNode): boolean {
  return node.kind === 'leaf' && node.value.type === 'null'
}

function setInList(list: ListNode, [step, ...rest]: readonly (string | number)[], value: TreeNode): ListNode {
  const elements = elementsOf(list)
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > elements.length) {
    throw new UsageError(`"${step}" is no place in a list of ${elements.length}.`, {
      hint: `Give a number from 0 to ${elements.length}, which adds to it.`,
    })
  }
  const old = elements[step]
  const node = setNode(old, rest, value)
  return {
    kind: 'list',
    items: old === undefined ? [...list.items, node] : list.items.map((item) => (item === old ? node : item)),
  }
}

/** The new value; where it is the old one, the old node, with its ciphertext and its comments. */
function kept(old: TreeNode, value: TreeNode): TreeNode {
  if (old.kind === 'leaf' && value.kind === 'leaf') return sameValue(old.value, value.value) ? old : value
  if (old.kind === 'map' && value.kind === 'map') return keptMap(old, value)
  return value
}

/** Keys that are in both keep their order and comments; those that are new come last. */
function keptMap(old: MapNode, value: MapNode): MapNode {
  const wanted = new Map(pairsOf(value).map((pair) => [pair.key, pair]))
  const items = old.items.flatMap((item): MapNode['items'] => {
    if (item.kind === 'comment') return [item]
    const next = wanted.get(item.key)
    wanted.delete(item.key)
    return next === undefined ? [] : [{ ...item, node: kept(item.node, next.node) }]
  })
  return { kind: 'map', items: [...items, ...wanted.values()] }
}

function removeFromMap(map: MapNode, [step, ...rest]: readonly (string | number)[]): MapNode {
  const key = String(step)
  return {
    kind: 'map',
    items: map.items.flatMap((item) => {
      if (item.kind === 'comment' || item.key !== key) return [item]
      return rest.length === 0 ? [] : [{ ...item, node: removeFrom(item.node, rest) }]
    }),
  }
}

function removeFrom(node: TreeNode, path: readonly (string | number)[]): TreeNode {
  if (node.kind === 'map') return removeFromMap(node, path)
  if (node.kind === 'leaf') return node
  const [step, ...rest] = path
  const old = childOf(node, step ?? '')
  return {
    kind: 'list',
    items: node.items.flatMap((item) => {
      if (old === undefined || item !== old) return [item]
      return rest.length === 0 ? [] : [removeFrom(old, rest)]
    }),
  }
}

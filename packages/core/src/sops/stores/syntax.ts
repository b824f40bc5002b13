import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { formatError, unsupported } from '../sops-error.js'
import type { Comment, Leaf, ListNode, MapNode, TreeNode } from '../tree.js'

interface Reading {
  readonly name: string
  readonly text: string
  /** What a scalar means. */
  leaf(scalar: Scalar.Parsed, source: string): Leaf
  /** The text of a key. */
  key(scalar: Scalar.Parsed, source: string): string
}

/**
 * Reads YAML, of which JSON is a part, into a tree with order and comments. Scalars are left to `reading`, for YAML
 * libraries do not agree what 0777 or "yes" is, and here they have to agree with Go's.
 */
export function readSyntax(reading: Reading): MapNode {
  const { name, text } = reading
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true })
  const [error] = document.errors
  if (error?.code === 'MULTIPLE_DOCS') {
    throw unsupported(
      name,
      'holds several YAML documents, which is not supported.',
      'Put each into its own file.',
    )
  }
  if (error !== undefined) {
    const at = error.linePos?.[0]
    const where = at === undefined ? '' : ` at line ${at.line}, column ${at.col}`
    // Not the parser's message: it quotes the line.
    throw formatError(name, `cannot be parsed${where} (${error.code}).`)
  }
  const { contents } = document
  const before = commentLines(document.commentBefore)
  const after = commentLines(document.comment)
  if (contents === null || (isScalar(contents) && contents.value === '')) {
    return { kind: 'map', items: [...before, ...after] }
  }
  if (!isMap(contents)) throw formatError(name, 'is not a map of names to values at its top.')
  const root = readMap(contents, reading)
  return { kind: 'map', items: [...before, ...root.items, ...after] }
}

function readMap(map: YAMLMap.Parsed, reading: Reading): MapNode {
  const items = map.items.flatMap((pair): MapNode['items'] => {
    const { key, value } = pair
    if (!isScalar(key)) throw formatError(reading.name, 'has a key that is not a text.', 'Quote the key.')
    const inside = value !== null && (isMap(value) || isSeq(value))
    return [
      ...commentLines(key.commentBefore),
      ...commentLines(key.comment),
      ...(inside || value === null
        ? []
        : [...commentLines(value.commentBefore), ...commentLines(value.comment)]),
      {
        kind: 'pair',
        key: reading.key(key, sourceOf(key, reading)),
        node: value === null ? missing(reading) : readNode(value, reading),
      },
    ]
  })
  return { kind: 'map', items: [...commentLines(map.commentBefore), ...items, ...commentLines(map.comment)] }
}

function readNode(node: ParsedNode, reading: Reading): TreeNode {
  if (isAlias(node)) {
    throw unsupported(
      reading.name,
      'uses YAML anchors and aliases (&name, *name), which is not supported.',
      'Write the value out at each place.',
    )
  }
  if (isMap(node)) return readMap(node, reading)
  if (!isSeq(node)) {
    const { tag } = node
    if (tag !== undefined && tag !== '!' && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(tag)) {
      throw unsupported(
        reading.name,
        `has a value with the YAML tag ${tag}, which is not supported.`,
        'Remove the tag.',
      )
    }
    return reading.leaf(node, sourceOf(node, reading))
  }
  const items = node.items.flatMap((item): ListNode['items'] => {
    if (isPair(item)) throw formatError(reading.name, 'has a pair without a map in a list.')
    // Comments of a map or list in a list are read with it.
    const own = isScalar(item) ? [...commentLines(item.commentBefore), ...commentLines(item.comment)] : []
    return [...own, readNode(item, reading)]
  })
  return {
    kind: 'list',
    items: [...commentLines(node.commentBefore), ...items, ...commentLines(node.comment)],
  }
}

function missing(reading: Reading): TreeNode {
  throw formatError(reading.name, 'has a key without a colon.')
}

function sourceOf(node: Scalar.Parsed, { text }: Reading): string {
  return text.slice(node.range[0], node.range[1])
}

function commentLines(comment: string | null | undefined): Comment[] {
  return (comment ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'comment', text }))
}

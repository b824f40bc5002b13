import { formatError } from '../sops-error.js'
import type { Comment, Leaf, ListNode, MapNode, Pair, TreeNode } from '../tree.js'
import { type PlainValue, textValue } from '../value.js'
import { joinSection, splitSection } from './section.js'
import { indentOf, type Store } from './store.js'
import { readSyntax } from './syntax.js'
import { plainScalar, writeText } from './yaml-scalar.js'

/** YAML as sops writes it: block style, comments on lines of their own, four blanks or what the file has. */
export const yamlStore: Store = {
  textOnly: false,
  wholeNumbers: true,
  parse(text, name) {
    const whole = readSyntax({
      name,
      text,
      leaf(scalar, source): Leaf {
        const plain = scalar.type === 'PLAIN' && scalar.tag === undefined
        const value = plain ? plainScalar(String(scalar.value)) : textValue(String(scalar.value))
        return source.includes('\n') ? { kind: 'leaf', value } : { kind: 'leaf', value, literal: source }
      },
      key(scalar) {
        const key = String(scalar.value)
        if (scalar.type === 'PLAIN' && plainScalar(key).type !== 'str') {
          throw formatError(
            name,
            'has a key that is not a text.',
            'Quote keys that look like numbers, times, true or null.',
          )
        }
        return key
      },
    })
    return { ...splitSection(whole, name), indent: indentOf(text, '    ').replaceAll('\t', '    ') }
  },
  stringify({ root, metadata, indent }, name) {
    const whole = joinSection(root, metadata, name)
    const lines = mapLines(whole, 0, Math.max(indent.length, 2))
    return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`
  },
}

function mapLines(map: MapNode, column: number, step: number): string[] {
  return map.items.flatMap((item, index) => {
    if (item.kind === 'comment') {
      const last = column > 0 && index === map.items.length - 1
      // A blank line says that the comment belongs to what is before it.
      return last ? [...commentLines(item, column), ''] : commentLines(item, column)
    }
    return pairLines(item, column, step)
  })
}

function pairLines({ key, node }: Pair, column: number, step: number): string[] {
  const start = `${' '.repeat(column)}${writeText(key)}:`
  if (node.kind === 'leaf') {
    const [first = '', ...rest] = leafLines(node, nextColumn(column, step))
    return [`${start} ${first}`, ...rest]
  }
  if (isEmpty(node)) return [`${start} ${node.kind === 'map' ? '{}' : '[]'}`, ...commentsOf(node, column)]
  const below = nextColumn(column, step)
  return [start, ...(node.kind === 'map' ? mapLines(node, below, step) : listLines(node, below, step))]
}

function listLines(list: ListNode, column: number, step: number): string[] {
  return list.items.flatMap((item, index) => {
    if (item.kind === 'comment') {
      const last = index === list.items.length - 1
      return last ? [...commentLines(item, column), ''] : commentLines(item, column)
    }
    return elementLines(item, column, step)
  })
}

function elementLines(node: TreeNode, column: number, step: number): string[] {
  const start = `${' '.repeat(column)}- `
  if (node.kind === 'leaf') {
    const [first = '', ...rest] = leafLines(node, nextColumn(column, step))
    return [start + first, ...rest]
  }
  if (isEmpty(node)) return [...commentsOf(node, column), start + (node.kind === 'map' ? '{}' : '[]')]
  const below = column + 2
  const lines = node.kind === 'map' ? mapLines(node, below, step) : listLines(node, below, step)
  // Comments at its beginning go before the dash: the path that they are bound to is the same.
  const content = lines.findIndex((line) => !line.trimStart().startsWith('#'))
  const [first = '', ...rest] = lines.slice(content)
  return [...lines.slice(0, content).map((line) => line.slice(2)), start + first.slice(below), ...rest]
}

/** Go's library moves on to the next whole step. */
function nextColumn(column: number, step: number): number {
  return step * Math.floor((column + step) / step)
}

function isEmpty(node: MapNode | ListNode): boolean {
  return node.items.every((item) => item.kind === 'comment')
}

function commentsOf(node: MapNode | ListNode, column: number): string[] {
  return node.items.flatMap((item) => (item.kind === 'comment' ? commentLines(item, column) : []))
}

function commentLines({ text }: Comment, column: number): string[] {
  return text.split('\n').map((line) => `${' '.repeat(column)}#${line}`)
}

/** Texts of several plain lines, such as keys, are easiest to read as a block. */
const block = /^(?:[!-~](?:[ -~]*[!-~])?\n+)+[!-~](?:[ -~]*[!-~])?\n?$/

function leafLines({ value, literal }: Leaf, column: number): string[] {
  if (literal !== undefined) return [literal === '' ? 'null' : literal]
  const text = value.bytes.toString('utf8')
  if (value.type === 'str' && block.test(text)) {
    const ended = text.endsWith('\n')
    const lines = (ended ? text.slice(0, -1) : text).split('\n')
    return [ended ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`))]
  }
  return [writeScalar(value, text)]
}

function writeScalar({ type }: PlainValue, text: string): string {
  switch (type) {
    case 'null':
      return 'null'
    case 'bool':
      return text.toLowerCase()
    case 'float':
      if (/Inf|NaN/.test(text))
        return text.replace(
          /^\+?(-?)(Inf|NaN)$/,
          (_, sign: string, word: string) => `${sign}.${word === 'NaN' ? 'nan' : 'inf'}`,
        )
      return text.includes('.') ? text : `${text}.0`
    case 'int':
    case 'time':
      return text
    default:
      return writeText(text)
  }
}

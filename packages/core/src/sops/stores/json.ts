import { formatError } from '../sops-error.js'
import { elementsOf, type Leaf, pairsOf, type TreeNode } from '../tree.js'
import { floatValue, normalValue, nullValue, textValue } from '../value.js'
import { joinSection, splitSection } from './section.js'
import { indentOf, type Store } from './store.js'
import { readSyntax } from './syntax.js'

/** JSON as sops writes it: tabs, or what the file has. Its numbers are all floats, its comments none. */
export const jsonStore: Store = {
  textOnly: false,
  wholeNumbers: false,
  parse(text, name) {
    try {
      JSON.parse(text)
    } catch {
      // Not the parser's message: it quotes the text.
      throw formatError(name, 'is not JSON, or is cut off.')
    }
    const whole = readSyntax({
      name,
      text,
      leaf: (_, source) => ({ ...leafOf(JSON.parse(source), source), literal: source }),
      key: (_, source) => String(JSON.parse(source)),
    })
    return { ...splitSection(whole, name), indent: indentOf(text, '\t') }
  },
  stringify({ root, metadata, indent }, name) {
    return `${write(joinSection(root, metadata, name), '', indent)}\n`
  },
}

function leafOf(value: unknown, source: string): Leaf {
  if (value === null) return { kind: 'leaf', value: nullValue }
  const known =
    typeof value === 'string'
      ? textValue(value)
      : typeof value === 'boolean'
        ? normalValue('bool', Buffer.from(source))
        : floatValue(source)
  return { kind: 'leaf', value: known ?? textValue(source) }
}

function write(node: TreeNode, margin: string, indent: string): string {
  if (node.kind === 'leaf') return writeLeaf(node)
  const below = margin + indent
  const parts =
    node.kind === 'map'
      ? pairsOf(node).map(({ key, node: value }) => `${JSON.stringify(key)}: ${write(value, below, indent)}`)
      : elementsOf(node).map((item) => write(item, below, indent))
  const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']']
  if (parts.length === 0) return open + close
  return `${open}\n${parts.map((part) => below + part).join(',\n')}\n${margin}${close}`
}

function writeLeaf({ value: { type, bytes }, literal }: Leaf): string {
  if (literal !== undefined) return literal
  const text = bytes.toString('utf8')
  if (type === 'null') return 'null'
  if (type === 'bool') return text.toLowerCase()
  return (type === 'int' || type === 'float') && !/Inf|NaN/.test(text) ? text : JSON.stringify(text)
}

import type { MetadataMap, MetadataValue } from '../metadata.js'
import { formatError, unsupported } from '../sops-error.js'
import type { Comment, Pair } from '../tree.js'
import { textValue } from '../value.js'
import type { Store } from './store.js'

const prefix = 'sops_'

/** Lines `KEY=value`, as SOPS has them: no quotes, `\n` for a line break, metadata under `sops_…` at the end. */
export const dotenvStore: Store = {
  textOnly: true,
  wholeNumbers: false,
  parse(text, name) {
    const items: (Comment | Pair)[] = []
    const flat = new Map<string, string>()
    const seen = new Set<string>()
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.replace(/\r$/, '')
      if (line === '') continue
      if (line.startsWith('#')) {
        items.push({ kind: 'comment', text: line.slice(1) })
        continue
      }
      const at = line.indexOf('=')
      if (at === -1) throw formatError(name, `cannot be parsed at line ${index + 1}: it is no KEY=value.`)
      const key = line.slice(0, at)
      const value = line.slice(at + 1).replaceAll('\\n', '\n')
      if (seen.has(key)) throw formatError(name, `has ${key} twice.`, 'Remove one of them.')
      seen.add(key)
      if (key.startsWith(prefix)) flat.set(key.slice(prefix.length), value)
      else items.push({ kind: 'pair', key, node: { kind: 'leaf', value: textValue(value) } })
    }
    return {
      root: { kind: 'map', items },
      metadata: flat.size === 0 ? undefined : unflatten(flat, name),
      indent: '',
    }
  },
  stringify({ root, metadata }, name) {
    const lines = root.items.map((item) => (item.kind === 'comment' ? `#${item.text}` : lineOf(item, name)))
    const flat = metadata === undefined ? [] : flatten('', metadata).sort(([a], [b]) => (a < b ? -1 : 1))
    return [...lines, ...flat.map(([key, value]) => `${prefix}${key}=${escaped(value)}`)]
      .map((line) => `${line}\n`)
      .join('')
  },
}

function lineOf({ key, node }: Pair, name: string): string {
  if (node.kind !== 'leaf' || node.value.type === 'null') {
    throw unsupported(
      name,
      `cannot hold ${key}: a .env file has texts only.`,
      'Use a .yaml file for lists and maps.',
    )
  }
  if (key === '' || /[=\r\n]|^#|^sops_/.test(key)) {
    throw unsupported(
      name,
      `cannot have the key ${JSON.stringify(key)}.`,
      'Use letters, digits and underscores.',
    )
  }
  return `${key}=${escaped(node.value.bytes.toString('utf8'))}`
}

function escaped(text: string): string {
  return text.replaceAll('\n', '\\n')
}

/** `age` → list 0 → map `enc` is written as `age__list_0__map_enc`. */
function flatten(path: string, value: MetadataValue): [string, string][] {
  if (value === null) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(`${path}__list_${index}`, item))
  return Object.entries(value).flatMap(([key, item]) =>
    flatten(path === '' ? key : `${path}__map_${key}`, item),
  )
}

interface Branch {
  readonly list: boolean
  readonly children: Map<string, Branch | string>
}

function unflatten(flat: ReadonlyMap<string, string>, name: string): MetadataMap {
  const top: Branch = { list: false, children: new Map() }
  for (const [path, value] of flat) {
    const steps = [...path.matchAll(/(?:^|__(map|list)_)((?:(?!__map_|__list_)[\s\S])*)/g)]
    let branch = top
    for (const [index, step] of steps.entries()) {
      const key = step[2] ?? ''
      const next = steps[index + 1]
      if (next === undefined) {
        branch.children.set(key, value)
        break
      }
      const there = branch.children.get(key)
      if (typeof there === 'string') throw formatError(name, `has damaged metadata at ${prefix}${path}.`)
      const child = there ?? { list: next[1] === 'list', children: new Map() }
      branch.children.set(key, child)
      branch = child
    }
  }
  return Object.fromEntries([...top.children].map(([key, child]) => [key, grown(child)]))
}

function grown(branch: Branch | string): MetadataValue {
  if (typeof branch === 'string') return branch
  if (branch.list) {
    return [...branch.children].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => grown(child))
  }
  return Object.fromEntries([...branch.children].map(([key, child]) => [key, grown(child)]))
}

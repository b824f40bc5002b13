/** YAML (and JSON, which is YAML) as maps, lists and texts with their lines; errors quote no value: it may be a secret. */
import { ConfigError } from '@pve/core'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** A value in the file and its path there, for messages: `clouds.lab.auth.password`. */
export interface Item {
  readonly path: string
  /** Aliases are followed; undefined for nothing: an empty value, `~`, `null`. */
  readonly node: Scalar | YAMLMap | YAMLSeq | undefined
  readonly line: number
  readonly column: number
}

/** `clouds.yaml, line 7` */
export function placeIn(file: string, line: number): string {
  return `${file}, line ${line}`
}

/** A parser of YAML takes minutes for megabytes of something else. */
const mostCharacters = 1024 * 1024
/** `<<` within what `<<` brings, and so on: deeper it goes in circles. */
const deepestMerge = 8

export class YamlText {
  readonly file: string
  readonly top: Item
  readonly #lines = new LineCounter()
  readonly #document: Document

  /** @throws ConfigError with file, line and column */
  constructor(file: string, text: string) {
    this.file = file
    if (text.length > mostCharacters) {
      throw this.#wrong(1, undefined, 'the file is larger than 1 MiB.', 'Name the right file.')
    }
    // Failsafe: a value is what is written. 2.90 stays 2.90, a password of digits stays as it is, "yes" is no boolean.
    this.#document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      prettyErrors: false,
    })
    const [error] = this.#document.errors
    if (error !== undefined) {
      const { line, col } = this.#lines.linePos(error.pos[0])
      throw this.#wrong(line, col, `${wordsOf(error)}.`, 'Correct this line, or the one above it.')
    }
    this.top = this.#item(this.#document.contents, '', { line: 1, column: 1 })
  }

  /** The pairs of a map, keys as written; nothing has none. @throws ConfigError when it is something else */
  pairs(item: Item, depth = 0): (Item & { readonly key: string })[] {
    if (item.node === undefined) return []
    if (!isMap(item.node) || depth > deepestMerge) throw this.wrongType(item, 'a map of "name: value" lines')
    const own: (Item & { key: string })[] = []
    const merged: (Item & { key: string })[] = []
    for (const { key, value } of item.node.items) {
      if (!isScalar(key)) throw this.wrongType(item, 'a map whose keys are names')
      const name = String(key.value)
      const place = this.#place(key)
      const path = item.path === '' ? name : `${item.path}.${name}`
      const found = this.#item(value, name === '<<' ? item.path : path, place)
      if (name !== '<<') own.push({ ...found, ...place, key: name })
      // Of `<<: [*first, *second]` the first wins.
      else for (const one of this.#merges(found)) merged.unshift(...this.pairs(one, depth + 1))
    }
    const byKey = new Map([...merged, ...own].map((pair) => [pair.key, pair]))
    return [...byKey.values()]
  }

  /** The items of a list; nothing has none. @throws ConfigError when it is something else */
  items(item: Item): Item[] {
    if (item.node === undefined) return []
    if (!isSeq(item.node)) throw this.wrongType(item, 'a list')
    return item.node.items.map((one, index) => this.#item(one, `${item.path}[${index}]`, item))
  }

  /** Undefined for nothing. @throws ConfigError when it is something else than a text */
  text(item: Item): string | undefined {
    if (item.node === undefined) return undefined
    if (!isScalar(item.node)) throw this.wrongType(item, 'a text')
    if (isMarked(item.node)) {
      const what = `${item.path} begins with ! or &, which mean something else in YAML; put it in quotes.`
      throw this.#wrong(item.line, item.column, what, 'Correct this line.')
    }
    return String(item.node.value)
  }

  wrongType(item: Item, wanted: string): ConfigError {
    const is =
      item.node === undefined
        ? 'nothing'
        : isMap(item.node)
          ? 'a map'
          : isSeq(item.node)
            ? 'a list'
            : 'a text'
    const what = item.path === '' ? 'the file' : item.path
    return this.#wrong(
      item.line,
      item.column,
      `${what} is ${is}; it has to be ${wanted}.`,
      'Correct the file; https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html has examples.',
    )
  }

  origin(item: Item): string {
    return placeIn(this.file, item.line)
  }

  #merges(item: Item): Item[] {
    return isSeq(item.node) ? this.items(item) : [item]
  }

  #item(value: unknown, path: string, fallback: { line: number; column: number }): Item {
    const node = isNode(value) ? this.#resolved(value) : undefined
    const place = isNode(value) && value.range ? this.#place(value) : fallback
    return { path, node, line: place.line, column: place.column }
  }

  #resolved(node: Node): Item['node'] {
    const found = isAlias(node) ? node.resolve(this.#document) : node
    if (found === undefined) {
      const { line, column } = this.#place(node)
      throw this.#wrong(
        line,
        column,
        'the alias (*name) has no anchor (&name) above it.',
        'Define the anchor above this line.',
      )
    }
    return isScalar(found) && isNothing(found) ? undefined : found
  }

  #place(node: Node): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0)
    return { line, column: col }
  }

  #wrong(line: number, column: number | undefined, what: string, hint: string): ConfigError {
    const at = column === undefined ? '' : `, column ${column}`
    return new ConfigError(`${placeIn(this.file, line)}${at}: ${what}`, {
      phase: `read ${this.file}`,
      hint,
      details: { file: this.file, line, ...(column !== undefined && { column }) },
    })
  }
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value)
}

function isNothing(scalar: Scalar): boolean {
  return scalar.type === 'PLAIN' && !isMarked(scalar) && /^(?:~|null|Null|NULL|)$/.test(String(scalar.value))
}

/** `!text` and `&text`, which YAML takes for a tag and an anchor: mostly a password without quotes. */
function isMarked({ tag, anchor, source }: Scalar): boolean {
  return tag?.startsWith('!') === true || (anchor !== undefined && source === '')
}

const words: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'an alias (*name) is written wrongly',
  BAD_DQ_ESCAPE:
    'a text in double quotes has a backslash sequence that YAML does not know; use single quotes',
  BAD_INDENT: 'the indentation does not fit the lines above',
  BAD_SCALAR_START: 'a text without quotes may not begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second "name: value" on the same line; a value with ": " in it needs quotes',
  DUPLICATE_KEY: 'this key is there twice',
  MISSING_CHAR: 'a quote, a bracket, a colon or a blank is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; its colon may be missing',
  MULTIPLE_DOCS: 'the file holds several documents (---); there may be one',
  TAB_AS_INDENT: 'a tab is used for indentation; use blanks',
  UNEXPECTED_TOKEN: 'YAML does not expect what stands here',
}

/** Own words: those of the parser quote the text. */
function wordsOf(error: YAMLError): string {
  return words[error.code] ?? `this is not valid YAML (${error.code})`
}

/** A spec as YAML or JSON: read with the line of each mistake, written so that people like to read it. */

import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml'
import { z } from 'zod'
import { type Issue, ValidationError } from '../errors/index.js'
import { issuesOf } from './zod-issues.js'

export interface SpecKind<S extends z.ZodType> {
  readonly schema: S
  /** "a VM", for messages. */
  readonly what: string
  /** Changes scalars before the schema sees them: what it returns as issues is wrong with the text itself. */
  readonly prepare?: (document: Document, place: Place) => readonly Issue[]
}

export type Place = (offset: number | undefined) => NonNullable<Issue['source']>

/**
 * The spec in the text of a YAML or JSON file, checked by its schema.
 * @param source how errors call it: the file's name
 * @throws ValidationError; each issue has its line and column
 * @example
 * import { z } from 'zod'
 * const vm = z.strictObject({ name: z.string(), cores: z.int() })
 * const { cores } = readSpecFile('name: web-1\ncores: two\n', 'vm.yaml', { schema: vm, what: 'a VM' })
 * // ValidationError: vm.yaml does not describe a VM.
 * // vm.yaml:2:8: cores: must be a number
 */
export function readSpecFile<S extends z.ZodType>(
  text: string,
  source: string,
  kind: SpecKind<S>,
): z.output<S> {
  const notASpec = (issues: readonly Issue[]) =>
    new ValidationError(`${source} does not describe ${kind.what}.`, { phase: `read ${source}`, issues })
  // A parser of YAML takes minutes for megabytes of something else.
  if (text.length > mostCharacters)
    throw notASpec([
      {
        path: '',
        message: `has ${text.length} characters; a spec has a few thousand`,
        source: { file: source },
      },
    ])
  const { document, place } = parse(text, source)
  if (document.errors.length > 0) {
    throw notASpec(
      document.errors.map(({ code, message, pos }) => ({
        path: '',
        message:
          code === 'MULTIPLE_DOCS'
            ? 'begins another document; a file describes one: give each its own'
            : message,
        source: place(pos[0]),
      })),
    )
  }
  const unresolved: Issue[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        unresolved.push({
          path: '',
          message: `there is no anchor &${alias.source} before *${alias.source}`,
          source: place(alias.range?.[0]),
        })
    },
  })
  const unprepared = unresolved.length > 0 ? unresolved : (kind.prepare?.(document, place) ?? [])
  if (unprepared.length > 0) throw notASpec(unprepared)
  const data = dataOf(document, (message) => notASpec([{ path: '', message, source: { file: source } }]))
  if (data === null || data === undefined)
    throw notASpec([
      { path: '', message: `is empty; {} is ${kind.what} of defaults alone`, source: { file: source } },
    ])
  const parsed = kind.schema.safeParse(data)
  if (parsed.success) return parsed.data
  throw notASpec(
    issuesOf(parsed.error, kind.schema).map((issue) => ({
      ...issue,
      source: place(offsetOf(document, issue.path)),
    })),
  )
}

/**
 * The fields of a file that flags are laid over before a schema sees them.
 * @param what "a launch", for messages
 * @throws ValidationError; each issue has its line and column
 * @example
 * readFields('name: web-1\ncores: 4\n', 'vm.yaml', 'a VM') // { name: 'web-1', cores: 4 }
 */
export function readFields(text: string, source: string, what: string): Record<string, unknown> {
  return readSpecFile(text, source, { schema: z.record(z.string(), z.unknown()), what })
}

const mostCharacters = 256 * 1024

/**
 * Issues that were found later, against the server, with the places of what they are about in the file.
 * @param text as it was given to `readSpecFile`
 * @example
 * placeIssues('name: web-1\nstorage: fast\n', 'vm.yaml', [{ path: 'storage', message: 'is not on pve1' }])
 * // [ { path: 'storage', message: 'is not on pve1', source: { file: 'vm.yaml', line: 2, column: 10 } } ]
 */
export function placeIssues(text: string, source: string, issues: readonly Issue[]): Issue[] {
  const { document, place } = parse(text, source)
  return issues.map((issue) => {
    const [first = ''] = issue.path.split(/[.[]/)
    // What the file does not say has no place in it.
    if (issue.source !== undefined || first === '' || !document.has(first)) return issue
    return { ...issue, source: place(offsetOf(document, issue.path)) }
  })
}

function parse(text: string, source: string) {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const place: Place = (offset) => {
    if (offset === undefined) return { file: source }
    const { line, col } = lineCounter.linePos(offset)
    return { file: source, line, column: col }
  }
  return { document, place }
}

function dataOf(document: Document, refused: (message: string) => ValidationError): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // Aliases that would unfold without end.
    if (!(error instanceof ReferenceError)) throw error
    throw refused(error.message)
  }
}

/** Where the deepest part of a path that is there begins: a value, or the key of one that takes lines of its own. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: string): number | undefined {
  const parts = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  for (let length = parts.length; length >= 0; length--) {
    const node = document.getIn(parts.slice(0, length), true)
    if (!isNode(node)) continue
    const parent = document.getIn(parts.slice(0, length - 1), true)
    const pair =
      isCollection(node) && !node.flow && isMap(parent) ? pairOf(parent, parts[length - 1]) : undefined
    return isNode(pair?.key) ? pair.key.range?.[0] : node.range?.[0]
  }
  return undefined
}

const pairOf = (map: YAMLMap, name: string | number | undefined) =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))

export interface WriteSpecOptions {
  readonly schema?: string
  readonly notes?: readonly string[]
}

/**
 * YAML of a spec.
 * @param options.notes sentences for whoever reads it, as comments above it
 * @param options.schema where editors find its JSON Schema (`./vm.schema.json`, an address): written as the first line
 *   that they look for
 * @example
 * writeSpecFile({ name: 'web-1', disks: [{ size: '32G' }] }, { notes: ['Made from VM 101.'] })
 * // # Made from VM 101.
 * // name: web-1
 * // disks:
 * //   - size: 32G
 */
export function writeSpecFile(spec: object, options: WriteSpecOptions = {}): string {
  const head = options.schema === undefined ? '' : `# yaml-language-server: $schema=${options.schema}\n`
  const notes = (options.notes ?? []).map((note) => `# ${note.replaceAll('\n', '\n# ')}\n`).join('')
  return `${head}${notes}${stringify(spec, { lineWidth: 110, singleQuote: true })}`
}

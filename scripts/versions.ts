/**
 * What of the difference between two versions of Proxmox VE concerns this project's own code: the paths that it calls and
 * the names that it writes there, read from the sources (`usesOf`), held against the comparison of the two schemas.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FieldChange, OperationChange, SchemaDiff } from '@pve/sdk/generator'
import ts from 'typescript'

/** Paths from the root, with `/`, to the files' texts. */
export type Sources = ReadonlyMap<string, string>

export interface Uses {
  /** `GET /nodes/{node}/qemu`; what is filled in at run time is `[^/]+`, and a method that the place does not tell `\w+`. */
  readonly operations: readonly RegExp[]
  /**
   * For each file the names that it writes as a property or a text: `net[n]` for `net0` and `` `net${index}` ``. It may mean
   * something else by one of them, so a difference can be listed that concerns nothing; none is left out.
   */
  readonly names: readonly ReadonlySet<string>[]
}

/** The sources of the SDK and of the commands that could call the API: no tests, no simulator, nothing generated. */
export function readSdkSources(root: string): Sources {
  const files = new Map<string, string>()
  for (const folder of ['packages/sdk-proxmox/src', 'packages/cli/src']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const name = entry.split(sep).join('/')
      if (!/\.tsx?$/.test(name) || /\.test(-d)?\.tsx?$|^(?:testing|generated|generator)\//.test(name))
        continue
      const path = join(root, folder, entry)
      files.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'))
    }
  }
  return files
}

export function usesOf(sources: Sources): Uses {
  const operations = new Map<string, RegExp>()
  const names: ReadonlySet<string>[] = []
  for (const [path, text] of sources) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const constants = constantsOf(file)
    const namesHere: string[] = []
    let callsApi = path.startsWith('packages/sdk-proxmox/')
    const visit = (node: ts.Node): void => {
      namesHere.push(...namesIn(node))
      const source = pathSource(node, constants)
      // `{ path: '/storage' }` is the place of a permission.
      if (source?.startsWith('/') && !ts.isPropertyAssignment(node.parent)) {
        callsApi = true
        const operation = `^${methodAt(node)} ${source}$`
        operations.set(operation, new RegExp(operation))
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    if (callsApi) names.push(new Set(namesHere.map(indexed)))
  }
  return { operations: [...operations.values()], names }
}

function namesIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return /^[a-z]+$/.test(node.head.text) ? [`${node.head.text}0`] : []
  if (ts.isPropertyAccessExpression(node) || ts.isShorthandPropertyAssignment(node)) return [node.name.text]
  if (ts.isPropertyAssignment(node) || ts.isBindingElement(node)) return [nameOf(node)]
  return []
}

/** `const configPath = '/nodes/…'` of a file. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      if (ts.isStringLiteralLike(node.initializer)) constants.set(node.name.text, node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return constants
}

const callMethods: Readonly<Record<string, string>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  delete: 'DELETE',
}

/** The method of a call whose path this is: `pve.get(path)`, `pve.call('GET', path)`. */
function methodAt(node: ts.Node): string {
  const any = '\\w+'
  if (!ts.isCallExpression(node.parent)) return any
  const { expression, arguments: given } = node.parent
  if (!ts.isPropertyAccessExpression(expression)) return any
  const [first] = given
  if (first && first !== node && ts.isStringLiteralLike(first) && /^[A-Z]+$/.test(first.text))
    return first.text
  return callMethods[expression.name.text] ?? any
}

function nameOf(node: ts.PropertyAssignment | ts.BindingElement): string {
  const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? indexed(name.text) : ''
}

const indexed = (name: string): string => name.replace(/^([a-z]+)\d+$/, '$1[n]')

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The expression for a path, with what is known only when it runs. */
function pathSource(node: ts.Node, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return escapeRegExp(node.text)
  if (!ts.isTemplateExpression(node)) return undefined
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const known = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined
    return `${known === undefined ? '[^/]+' : escapeRegExp(known)}${escapeRegExp(literal.text)}`
  })
  return escapeRegExp(node.head.text) + parts.join('')
}

/** Of the difference what the code uses: changed operations that it calls, with the fields that it names. */
export function usedDifferences(diff: SchemaDiff, uses: Uses): readonly OperationChange[] {
  return diff.operations.flatMap((operation) => {
    if (!isCalled(operation, uses)) return []
    const parameters = operation.parameters.filter((field) => isNamed(field, uses))
    const answer = operation.answer.filter((field) => isNamed(field, uses))
    const isUsed =
      operation.change !== 'changed' || operation.aspects.length + parameters.length + answer.length > 0
    return isUsed ? [{ ...operation, parameters, answer }] : []
  })
}

export const isCalled = (
  { method, path }: Pick<OperationChange, 'method' | 'path'>,
  { operations }: Uses,
): boolean => operations.some((pattern) => pattern.test(`${method} ${path}`))

/** Whether one file has all parts of a name: `cpu` and `flags` of `cpu.flags`. */
const isNamed = ({ name }: FieldChange, { names }: Uses): boolean => {
  const parts = name
    .replace(/^answer(?:\[\])?\.?/, '')
    .split('.')
    .map((part) => part.replace(/\[\]$/, ''))
  return names.some((file) => parts.every((part) => part !== '' && file.has(part)))
}

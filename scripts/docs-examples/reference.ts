/**
 * The `@example` blocks of what the packages export, found in their sources by syntax alone: no type checker is needed to
 * follow `export *`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './blocks.js'
import type { Program } from './programs.js'

/** A function or a class that a package exports. */
export interface PublicName {
  /** `@pve/sdk`, or `@pve/sdk/testing`. */
  readonly module: string
  readonly name: string
  /** From the root. */
  readonly file: string
  /** Of its declaration, from 1. */
  readonly line: number
  readonly examples: readonly { readonly line: number; readonly text: string }[]
}

/**
 * What an example may use without saying where it comes from. The page of each module names those of its package (`@module` in
 * its index.ts).
 */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@pve/core': {
    shell: "import('@pve/core').Shell",
    log: "import('@pve/core').Logger",
    signal: 'AbortSignal',
  },
  '@pve/sdk': {
    client: "import('@pve/sdk').PveClient",
    signal: 'AbortSignal',
  },
  '@pve/openstack': {
    cloud: "import('@pve/openstack').Cloud",
    signal: 'AbortSignal',
  },
  '@pve/host-kvm': {
    host: "import('@pve/host-kvm').Host",
    shell: "import('@pve/core').Shell",
    signal: 'AbortSignal',
  },
}

/** The functions and classes of every entry point of typedoc.json, by the module that a user imports them from. */
export function publicNames(): PublicName[] {
  const typedoc: { entryPoints: string[] } = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8'))
  return typedoc.entryPoints.flatMap((entry) => {
    const module = moduleOf(entry)
    return declarationsOf(join(root, entry)).map(({ node, name, file }) => {
      const source = node.getSourceFile()
      const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
      return {
        module,
        name,
        file: relative(root, file),
        line: lineOf(node.getStart()),
        examples: ts
          .getJSDocTags(node)
          .filter(({ tagName }) => tagName.text === 'example')
          .map((tag) => ({ line: lineOf(tag.getStart()) + 1, text: textOf(tag) })),
      }
    })
  })
}

/** `packages/core/src/log/index.ts`: `@pve/core/log`. */
function moduleOf(entry: string): string {
  const [, folder = '', path = ''] = /^packages\/([^/]+)\/src\/(.*?)\/?index\.ts$/.exec(entry) ?? []
  const manifest: { name: string } = JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
  )
  return path === '' ? manifest.name : `${manifest.name}/${path}`
}

interface Declared {
  readonly node: ts.FunctionDeclaration | ts.ClassDeclaration | ts.VariableDeclaration
  readonly name: string
  readonly file: string
}

/** Everything that a file exports, also through others. Of overloads, the first. */
function declarationsOf(file: string, seen = new Set<string>()): Declared[] {
  if (seen.has(file)) return []
  seen.add(file)
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found = new Map<string, Declared>()
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node)) {
      const { moduleSpecifier, exportClause } = node
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue
      const from = sourceOf(file, moduleSpecifier.text)
      if (from === undefined) continue
      const names =
        exportClause !== undefined && ts.isNamedExports(exportClause)
          ? new Set(exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text))
          : undefined
      // A file that is asked for by names can be asked again, for others.
      for (const one of declarationsOf(from, names === undefined ? seen : new Set()))
        if (names?.has(one.name) ?? true) found.set(one.name, one)
    } else if (isExported(node)) {
      for (const { name, node: declaration } of declaredBy(node))
        if (!found.has(name)) found.set(name, { node: declaration, name, file })
    }
  }
  return [...found.values()]
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

function declaredBy(node: ts.Statement): Pick<Declared, 'node' | 'name'>[] {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return node.name === undefined ? [] : [{ node, name: node.name.text }]
  if (!ts.isVariableStatement(node)) return []
  return node.declarationList.declarations.flatMap((declaration) =>
    ts.isIdentifier(declaration.name) && isFunction(declaration.initializer)
      ? [{ node: declaration, name: declaration.name.text }]
      : [],
  )
}

/** An arrow, or what another function makes (`startVm = action('start')`); not a schema of zod, nor a table. */
function isFunction(value: ts.Expression | undefined): boolean {
  if (value === undefined) return false
  if (ts.isArrowFunction(value)) return true
  return ts.isCallExpression(value) && ts.isIdentifier(value.expression)
}

/** The file of a relative import; undefined for another package. */
function sourceOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = join(dirname(from), specifier.replace(/\.js$/, '.ts'))
  return existsSync(path) ? path : path.replace(/\.ts$/, '.tsx')
}

/** The code of an `@example`: what is fenced, or all of it. */
function textOf(tag: ts.JSDocTag): string {
  const text = ts.getTextOfJSDocComment(tag.comment) ?? ''
  const [, fenced] = /^```(?:ts|typescript)\n([\s\S]*?)\n```/m.exec(text) ?? []
  return fenced ?? text
}

/** Each example as a program of its own: what it uses of its own package, and what is given, it need not import. */
export function examplePrograms(names: readonly PublicName[]): Program[] {
  const exportsOf = new Map<string, Set<string>>()
  for (const { module, name } of names) exportsOf.set(module, (exportsOf.get(module) ?? new Set()).add(name))
  return names.flatMap(({ module, file, examples }) =>
    examples.map(({ line, text }) => {
      const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)
      const { used, own } = namesIn(source)
      const imports = [...(exportsOf.get(module) ?? [])].filter((name) => used.has(name) && !own.has(name))
      const base = module.split('/').slice(0, 2).join('/')
      const declared = Object.entries(given[base] ?? {}).filter(([name]) => used.has(name) && !own.has(name))
      const prelude = [
        ...(imports.length > 0 ? [`import { ${imports.join(', ')} } from '${module}'`] : []),
        ...declared.map(([name, type]) => `declare const ${name}: ${type}`),
      ].join('; ')
      return {
        name: `${file}:${line}`,
        blocks: [{ file, line: line - 1, language: 'ts', role: '', text: `${prelude}\n${text}` }],
        text: `${prelude}\n${text}`,
      }
    }),
  )
}

/** The identifiers of an example, and those that it declares or imports itself. */
function namesIn(source: ts.SourceFile): { used: Set<string>; own: Set<string> } {
  const used = new Set<string>()
  const own = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text)
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      own.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { used, own }
}

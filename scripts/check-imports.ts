/**
 * Holds the direction of the imports (docs/decisions/001-toolchain.md): between packages, between the layers
 * inside a package, no cycles between files, and `testing/` out of what users load.
 *
 *     node --import tsx scripts/check-imports.ts [repository root]
 */
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

interface PackageRule {
  /** The package's name on npm. */
  name: string
  /** Folders of the packages it may import. */
  mayImport: readonly string[]
  /** Folders of src/ from the lowest layer up. A folder may import its own layer and those below. */
  layers: readonly (readonly string[])[]
}

/**
 * A folder of src/ that `layers` does not name is a domain module: above all layers, beneath nothing but
 * src/index.ts. Other files of src/ itself are everybody's. `testing/` stands apart (`testingMayBeImportedBy`).
 */
const layers: Readonly<Record<string, PackageRule>> = {
  core: { name: '@pve/core', mayImport: [], layers: [] },
  'sdk-proxmox': {
    name: '@pve/sdk',
    mayImport: ['core'],
    layers: [['generated'], ['schema'], ['client'], ['task', 'inventory', 'spec'], ['guest']],
  },
  'sdk-openstack': {
    name: '@pve/openstack',
    mayImport: ['core'],
    layers: [['generated'], ['client'], ['auth', 'catalog', 'capabilities'], ['cloud'], ['resource']],
  },
  'host-kvm': {
    name: '@pve/host-kvm',
    mayImport: ['core'],
    layers: [['host'], ['facts'], ['libvirt', 'pci']],
  },
  cli: { name: '@pve/cli', mayImport: ['core', 'sdk-proxmox', 'sdk-openstack', 'host-kvm'], layers: [] },
}

const testingMayBeImportedBy: readonly string[] = ['cli']

/** Paths, from the root and with `/`, to the files' texts. */
export type SourceFiles = ReadonlyMap<string, string>

interface Import {
  specifier: string
  line: number
}

/** Every module that a file names: import, export from, import(), import types, require. */
export function readImports(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (node: ts.Node | undefined) => {
    if (node === undefined || !ts.isStringLiteralLike(node)) return
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    found.push({ specifier: node.text, line })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal)
    else if (ts.isCallExpression(node)) {
      const callee = node.expression
      const isRequire = ts.isIdentifier(callee) && callee.text === 'require'
      if (isRequire || callee.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

interface Place {
  folder: string
  /** First folder below src/; a file of src/ itself is its own name (`index.ts`); undefined outside src/. */
  module: string | undefined
  test: boolean
}

function placeOf(path: string): Place | undefined {
  const [packages, folder, src, first] = path.split('/')
  if (packages !== 'packages' || folder === undefined) return undefined
  const module = src === 'src' ? first : undefined
  return { folder, module, test: module === undefined || /\.(test|test-d|e2e|bench)\.tsx?$/.test(path) }
}

function resolveRelative(files: SourceFiles, from: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(from), specifier)
  const stem = target.replace(/\.js$/, '')
  return [target, `${stem}.ts`, `${stem}.tsx`, `${target}/index.ts`].find((path) => files.has(path))
}

function layerOf(rule: PackageRule, module: string): number {
  if (module === 'index.ts') return rule.layers.length + 1
  if (module.endsWith('.ts')) return -1
  const index = rule.layers.findIndex((layer) => layer.includes(module))
  return index === -1 ? rule.layers.length : index
}

/** The rules' complaints, one line each: `path:line text`. */
export function checkImports(files: SourceFiles): string[] {
  const problems: string[] = []
  const graph = new Map<string, string[]>()
  for (const [path, text] of files) {
    const place = placeOf(path)
    if (place === undefined) continue
    const rule = layers[place.folder]
    if (rule === undefined) {
      problems.push(`${path}:1 packages/${place.folder} is not in the table of scripts/check-imports.ts`)
      continue
    }
    const edges: string[] = []
    graph.set(path, edges)
    for (const { specifier, line } of readImports(path, text)) {
      const at = `${path}:${line}`
      if (!specifier.startsWith('.')) {
        const problem = checkPackageImport(place, rule, specifier)
        if (problem !== undefined) problems.push(`${at} ${problem}`)
        continue
      }
      const target = resolveRelative(files, path, specifier)
      if (target === undefined) continue // JSON, a missing file: the compiler's to judge
      edges.push(target)
      const problem = checkFileImport(place, rule, placeOf(target), target)
      if (problem !== undefined) problems.push(`${at} ${problem}`)
    }
  }
  for (const cycle of findCycles(graph))
    problems.push(`${cycle[0]}:1 imports in a circle: ${cycle.join(' → ')}`)
  return problems
}

function checkPackageImport(place: Place, rule: PackageRule, specifier: string): string | undefined {
  const target = Object.entries(layers).find(
    ([, { name }]) => specifier === name || specifier.startsWith(`${name}/`),
  )
  if (target === undefined) return undefined
  const [folder, { name }] = target
  if (folder === place.folder)
    return place.test ? undefined : `imports its own package by name (${specifier})`
  if (!rule.mayImport.includes(folder)) return `packages/${place.folder} may not import ${name}`
  const testing = specifier === `${name}/testing`
  if (
    testing &&
    !place.test &&
    place.module !== 'testing' &&
    !testingMayBeImportedBy.includes(place.folder)
  ) {
    return `only tests, testing/ and ${testingMayBeImportedBy.join(', ')} may import ${specifier}`
  }
  return undefined
}

function checkFileImport(
  from: Place,
  rule: PackageRule,
  to: Place | undefined,
  target: string,
): string | undefined {
  if (to?.folder !== from.folder) return from.test ? undefined : `reaches out of its package into ${target}`
  if (from.test || from.module === undefined) return undefined
  if (to.module === undefined) return `reaches out of src/ into ${target}`
  if (to.test) return `imports the test ${target}`
  if (from.module === 'testing') return undefined
  if (to.module === 'testing' && !testingMayBeImportedBy.includes(from.folder)) {
    return `only tests, testing/ and ${testingMayBeImportedBy.join(', ')} may import testing/`
  }
  if (from.module === to.module) return undefined
  if (from.module.endsWith('.ts') && from.module !== 'index.ts') return undefined
  if (layerOf(rule, from.module) < layerOf(rule, to.module)) {
    return `src/${from.module} is beneath src/${to.module} and may not import it`
  }
  return undefined
}

/** One path per circle: each strongly connected group of files, walked from its first file (Tarjan). */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const indexOf = new Map<string, number>()
  const lowOf = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (node: string): number => {
    const index = indexOf.size
    let low = index
    indexOf.set(node, index)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      const seen = indexOf.get(next)
      if (seen === undefined) low = Math.min(low, visit(next))
      else if (stack.includes(next)) low = Math.min(low, seen)
    }
    lowOf.set(node, low)
    if (low === index) {
      const group = stack.splice(stack.indexOf(node))
      if (group.length > 1 || graph.get(node)?.includes(node)) cycles.push(walkCircle(graph, group))
    }
    return low
  }
  for (const node of graph.keys()) if (!indexOf.has(node)) visit(node)
  return cycles
}

/** The shortest way from the group's first file back to itself. */
function walkCircle(graph: ReadonlyMap<string, readonly string[]>, group: readonly string[]): string[] {
  const start = [...group].sort()[0] ?? ''
  const queue: string[][] = [[start]]
  const seen = new Set<string>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, start]
      if (!group.includes(next) || seen.has(next)) continue
      seen.add(next)
      queue.push([...path, next])
    }
  }
  return [start]
}

function readSources(root: string): Map<string, string> {
  const files = new Map<string, string>()
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist') continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (/\.tsx?$/.test(entry.name) && !/^(tsup|vitest)\.config\.ts$/.test(entry.name)) {
        files.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'))
      }
    }
  }
  walk(join(root, 'packages'))
  return files
}

const invoked = process.argv[1]
if (invoked !== undefined && import.meta.url === pathToFileURL(realpathSync(invoked)).href) {
  const files = readSources(resolve(process.argv[2] ?? join(dirname(invoked), '..')))
  const problems = checkImports(files)
  for (const problem of problems) console.error(problem)
  console.log(`${files.size} files, ${problems.length} forbidden imports`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

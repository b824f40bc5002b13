/**
 * Packs each published package and checks the archive as its users get it: publint for the manifest and the
 * files, attw for what TypeScript resolves under Node's module settings. Needs `npm run build` first.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readImports } from './check-imports.js'
import { type Manifest, type PublishedPackage, packArchive, publishedPackages } from './pack.js'

const root = resolve(import.meta.dirname, '..')

interface Outcome {
  ok: boolean
  output: string
}

function run(command: string, args: readonly string[]): Outcome {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim()
  return { ok: result.status === 0, output }
}

/** Packages that a built file imports and package.json does not give its user. */
function undeclaredImports({ home, manifest }: PublishedPackage, path: string): string[] {
  return readImports(path, readFileSync(join(home, path), 'utf8'))
    .map(({ specifier }) => /^(?![./]|node:)(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0])
    .filter((name) => name !== undefined && !isBuiltin(name) && !givenToUser(manifest).includes(name))
    .map((name) => `${path} imports ${name}, which is not among the dependencies`)
}

const givenToUser = ({ name, dependencies, peerDependencies }: Manifest): string[] => [
  name,
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies),
]

/** What `files` of package.json says is packed: neither what is left out, nor single files. */
const foldersOf = ({ files }: Manifest): string[] => files.filter((name) => !/[!*.]/.test(name))

/** What may be wrong with an archive's content that neither tool looks for. */
function checkContent(one: PublishedPackage, packed: readonly string[]): Outcome {
  const { bin, exports } = one.manifest
  const named = [...JSON.stringify({ bin, exports }).matchAll(/"(?:\.\/)?(dist\/[^"*]+\.[cm]?[jt]s)"/g)].map(
    (match) => match[1] ?? '',
  )
  const problems = [
    ...named.filter((path) => !packed.includes(path)).map((path) => `package.json names ${path}: not packed`),
    ...packed.filter((path) => /\.tsbuildinfo$|\.test\.|\.e2e\./.test(path)).map((path) => `packs ${path}`),
    ...packed.filter((path) => /\.[cm]?js$/.test(path)).flatMap((path) => undeclaredImports(one, path)),
    ...(packed.includes('LICENSE') ? [] : ['packs no LICENSE']),
    ...foldersOf(one.manifest)
      .filter((folder) => !packed.some((path) => path.startsWith(`${folder}/`)))
      .map((folder) => `package.json names ${folder} among its files: nothing of it is packed`),
  ]
  return { ok: problems.length === 0, output: problems.join('\n') }
}

function checkPackage(one: PublishedPackage, archives: string): [check: string, outcome: Outcome][] {
  const archive = packArchive(one, archives).path
  const listing = run('tar', ['-tzf', archive])
  const packed = listing.output.split('\n').map((path) => path.replace(/^package\//, ''))
  const checks: [string, Outcome][] = [
    ['content', listing.ok ? checkContent(one, packed) : listing],
    ['publint', run('npx', ['--no-install', 'publint', 'run', '--strict', archive])],
  ]
  // The node16 profile leaves out the resolution of TypeScript's `node10`, which knows no `exports`.
  // A package without types (a command) has nothing for attw to check.
  if (JSON.stringify(one.manifest.exports).includes('"types"')) {
    checks.push(['attw', run('npx', ['--no-install', 'attw', archive, '--profile', 'node16', '--no-emoji'])])
  }
  return checks
}

const archives = mkdtempSync(join(tmpdir(), 'pve-packages-'))
try {
  for (const one of publishedPackages()) {
    for (const [check, { ok, output }] of checkPackage(one, archives)) {
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${one.manifest.name} ${check}`)
      if (ok) continue
      console.log(output.replace(/^/gm, '    '))
      process.exitCode = 1
    }
  }
} finally {
  rmSync(archives, { recursive: true, force: true })
}

/**
 * Packs each published package and checks the archive as its users get it: publint for the manifest and the
 * files, attw for what TypeScript resolves under Node's module settings. Needs `npm run build` first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readImports } from './check-imports.js'

const root = resolve(import.meta.dirname, '..')

interface Outcome {
  ok: boolean
  output: string
}

function run(command: string, args: readonly string[], cwd = root): Outcome {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim()
  return { ok: result.status === 0, output }
}

/** Packages that a built file imports and package.json does not give its user. */
function undeclaredImports(home: string, manifest: string, path: string): string[] {
  return readImports(path, readFileSync(join(home, path), 'utf8'))
    .map(({ specifier }) => /^(?![./]|node:)(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0])
    .filter((name) => name !== undefined && !isBuiltin(name) && !givesToUser(manifest, name))
    .map((name) => `${path} imports ${name}, which is not among the dependencies`)
}

function givesToUser(manifest: string, name: string): boolean {
  return manifest.replace(/"devDependencies": \{[^}]*\}/, '').includes(`"${name}": "`)
}

/** What `files` of package.json says is packed. */
const foldersOf = (manifest: string): string[] =>
  [...(/"files": \[([^\]]*)\]/.exec(manifest)?.[1]?.matchAll(/"([^"]*)"/g) ?? [])]
    .map((match) => match[1] ?? '')
    // Not what is left out, and no single files.
    .filter((name) => !/[!*.]/.test(name))

/** What may be wrong with an archive's content that neither tool looks for. */
function checkContent(home: string, manifest: string, packed: readonly string[]): Outcome {
  const named = [...manifest.matchAll(/"(?:\.\/)?(dist\/[^"*]+\.[cm]?[jt]s)"/g)].map(
    (match) => match[1] ?? '',
  )
  const problems = [
    ...named.filter((path) => !packed.includes(path)).map((path) => `package.json names ${path}: not packed`),
    ...packed.filter((path) => /\.tsbuildinfo$|\.test\.|\.e2e\./.test(path)).map((path) => `packs ${path}`),
    ...packed
      .filter((path) => /\.[cm]?js$/.test(path))
      .flatMap((path) => undeclaredImports(home, manifest, path)),
    ...(packed.includes('LICENSE') ? [] : ['packs no LICENSE']),
    ...foldersOf(manifest)
      .filter((folder) => !packed.some((path) => path.startsWith(`${folder}/`)))
      .map((folder) => `package.json names ${folder} among its files: nothing of it is packed`),
  ]
  return { ok: problems.length === 0, output: problems.join('\n') }
}

function checkPackage(home: string, archives: string): [check: string, outcome: Outcome][] {
  const pack = run('npm', ['pack', '--silent', '--pack-destination', archives], home)
  const archive = join(archives, pack.output.split('\n').find((line) => line.endsWith('.tgz')) ?? '')
  if (!pack.ok || !archive.endsWith('.tgz')) return [['npm pack', { ...pack, ok: false }]]
  const manifest = readFileSync(join(home, 'package.json'), 'utf8')
  const listing = run('tar', ['-tzf', archive])
  const packed = listing.output.split('\n').map((path) => path.replace(/^package\//, ''))
  const checks: [string, Outcome][] = [
    ['content', listing.ok ? checkContent(home, manifest, packed) : listing],
    ['publint', run('npx', ['--no-install', 'publint', 'run', '--strict', archive])],
  ]
  // The node16 profile leaves out the resolution of TypeScript's `node10`, which knows no `exports`.
  // A package without types (a command) has nothing for attw to check.
  if (manifest.includes('"types"')) {
    checks.push(['attw', run('npx', ['--no-install', 'attw', archive, '--profile', 'node16', '--no-emoji'])])
  }
  return checks
}

const archives = mkdtempSync(join(tmpdir(), 'pve-packages-'))
try {
  for (const folder of readdirSync(join(root, 'packages')).sort()) {
    const home = join(root, 'packages', folder)
    if (!existsSync(join(home, 'package.json'))) continue
    for (const [check, { ok, output }] of checkPackage(home, archives)) {
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${folder} ${check}`)
      if (ok) continue
      console.log(output.replace(/^/gm, '    '))
      process.exitCode = 1
    }
  }
} finally {
  rmSync(archives, { recursive: true, force: true })
}

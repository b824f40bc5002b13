/**
 * Builds the workspace packages in dependency order.
 *
 *     node --import tsx scripts/build.ts [--js-only] [--quiet] [package folder ...]
 *
 * JavaScript comes from tsup, declarations from `tsc -b`. The CommonJS side gets the same declarations in
 * `dist/types-cjs`, whose package.json says `commonjs`, so that TypeScript reads each side as what it is.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

/** In dependency order; `library` packages are also published for CommonJS. */
const packages = [
  { folder: 'core', library: true },
  { folder: 'sdk-proxmox', library: true },
  { folder: 'sdk-openstack', library: true },
  { folder: 'host-kvm', library: true },
  { folder: 'cli', library: false },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'js-only': { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
})

const unknown = positionals.filter((name) => !packages.some(({ folder }) => folder === name))
if (unknown.length > 0) {
  console.error(
    `no such package: ${unknown.join(', ')} (there are ${packages.map((p) => p.folder).join(', ')})`,
  )
  process.exit(2)
}
const wanted = packages.filter(({ folder }) => positionals.length === 0 || positionals.includes(folder))

/** Runs a tool by Node; with --quiet its output is shown only when it fails. */
function runTool(modulePath: string, args: readonly string[], cwd: string) {
  const result = spawnSync(process.execPath, [modulePath, ...args], {
    cwd,
    stdio: values.quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  })
  if (result.status === 0) return
  if (values.quiet) process.stderr.write(`${result.stdout}${result.stderr}`)
  process.exit(result.status ?? 1)
}

/** Licenses of the packages that tsup put inside, by its metafile. */
function licensesOf(home: string, metafile: string): string {
  const inside = readFileSync(metafile, 'utf8').matchAll(
    /"([^"]*node_modules\/((?:@[^/"]+\/)?[^/"]+))\/[^"]*":\s*\{/g,
  )
  const folders = new Map([...inside].map(([, folder = '', name = '']) => [name, resolve(home, folder)]))
  const texts = [...folders].sort().map(([name, folder]) => {
    const inPackage = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    // A package that names its license and leaves the text out: scripts/check-licenses.ts sees one that is not there.
    const file = inPackage
      ? join(folder, inPackage)
      : join(root, 'scripts/license-texts', `${name.replace('/', '__')}.txt`)
    const text = existsSync(file) ? `\n\n${readFileSync(file, 'utf8').trim()}` : ''
    return `${name} ${manifest.version}, ${manifest.license}${text}\n`
  })
  rmSync(metafile)
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** What the single file of a release is called: it is the program that its name says (packages/cli/src/release.ts). */
const releaseNames = ['gpu-vm-bootstrap', 'vmctl']

/** Makes the commands' files what a user gets: licenses, and the single files executable. */
function finishCommands(home: string) {
  const licenses = 'THIRD-PARTY-LICENSES.txt'
  writeFileSync(join(home, 'dist', licenses), licensesOf(home, join(home, 'dist/metafile-esm.json')))
  const release = join(home, 'release')
  writeFileSync(join(release, licenses), licensesOf(home, join(release, 'metafile-iife.json')))
  const built = join(release, 'single-file.js')
  const program = JSON.stringify(readFileSync(built, 'utf8'))
  const loader = readFileSync(join(root, 'scripts/single-file-loader.cjs'), 'utf8').replace(
    "'{{program}}'",
    () => program,
  )
  for (const name of releaseNames)
    writeFileSync(join(release, name), `#!/usr/bin/env node\n${loader}`, { mode: 0o755 })
  rmSync(built)
}

const tsup = join(dirname(require.resolve('tsup/package.json')), 'dist/cli-default.js')
const tsc = require.resolve('typescript/bin/tsc')

for (const { folder } of wanted) {
  for (const made of ['dist', 'release', 'man'])
    rmSync(join(root, 'packages', folder, made), { recursive: true, force: true })
}

for (const { folder, library } of wanted) {
  const home = join(root, 'packages', folder)
  runTool(tsup, values.quiet ? ['--silent'] : [], home)
  if (!library) {
    finishCommands(home)
    const { writeManPages } = await import('../packages/cli/scripts/man-pages.js')
    writeManPages()
  }
}

if (!values['js-only']) {
  const projects = wanted.map(({ folder }) => join(root, 'packages', folder))
  runTool(tsc, ['-b', ...projects], root)
  for (const { folder, library } of wanted) {
    const dist = join(root, 'packages', folder, 'dist')
    copyFileSync(join(root, 'LICENSE'), join(root, 'packages', folder, 'LICENSE'))
    if (!library || !existsSync(join(dist, 'types'))) continue
    cpSync(join(dist, 'types'), join(dist, 'types-cjs'), {
      recursive: true,
      filter: (source) => !source.endsWith('.tsbuildinfo'),
    })
    writeFileSync(join(dist, 'types-cjs/package.json'), '{ "type": "commonjs" }\n')
  }
}

/**
 * `npm run image [-- --tag NAME] [--base IMAGE] [--if-possible]`: packs @pve/cli and builds the Containerfile with buildah, podman or
 * docker, whichever is there and works. Needs `npm run build`. Without a builder it says so and does not fail; with
 * --if-possible also where the base image is neither here nor to be had.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packArchive, publishedPackages } from './pack.js'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    tag: { type: 'string', default: 'pve-suite' },
    base: { type: 'string' },
    'if-possible': { type: 'boolean', default: false },
  },
})

const builders = [
  // In a container that may not make namespaces, buildah can still build in a changed root.
  { command: 'buildah', build: ['bud', '--isolation', 'chroot'] },
  { command: 'podman', build: ['build'] },
  { command: 'docker', build: ['build'] },
]
const builder = builders.find(({ command }) => spawnSync(command, ['info'], { stdio: 'ignore' }).status === 0)

const [, base = ''] = /^ARG BASE=(\S+)$/m.exec(readFileSync(join(root, 'Containerfile'), 'utf8')) ?? []
/** A registry that does not answer is asked for a minute. */
const hasBase = (command: string, image: string): boolean =>
  [
    ['inspect', '--type', 'image', image],
    ['pull', image],
  ].some((words) => spawnSync(command, words, { stdio: 'ignore', timeout: 60_000 }).status === 0)

const cli = publishedPackages().find(({ manifest }) => manifest.name === '@pve/cli')
if (!cli) throw new Error('there is no package @pve/cli')
const folder = join(root, '.cache/image')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const { path } = packArchive(cli, folder)
// Nothing that comes with it may run, and nothing is compiled: ssh2 uses Node's own cryptography then.
const flags = [
  '--global',
  '--prefix',
  folder,
  '--ignore-scripts',
  '--omit=optional',
  '--prefer-offline',
  '--silent',
]
execFileSync('npm', ['install', ...flags, '--no-audit', '--no-fund', path], { cwd: folder, stdio: 'inherit' })
rmSync(path)

if (!builder) console.log('NOT BUILT: neither buildah nor podman nor a running docker is here')
else if (values['if-possible'] && !hasBase(builder.command, values.base ?? base))
  console.log(
    `NOT BUILT: ${builder.command} cannot get ${values.base ?? base} (scripts/recipes.test.ts checks the recipe)`,
  )
else {
  const revision = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  const given = {
    VERSION: cli.manifest.version,
    REVISION: revision || 'unknown',
    ...(values.base && { BASE: values.base }),
    ...(process.env['GITHUB_REPOSITORY'] && {
      SOURCE: `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${process.env['GITHUB_REPOSITORY']}`,
    }),
  }
  const settings = Object.entries(given).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`])
  const args = [...builder.build, '--file', 'Containerfile', '--tag', values.tag, ...settings, '.']
  execFileSync(builder.command, args, { cwd: root, stdio: 'inherit' })
}

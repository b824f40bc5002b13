/** The archives of the published packages, made of what `npm run build` left. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '..')

/** What an entry of `exports` gives a user; a plain text for files. */
const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  bin: z.record(z.string(), z.string()).default({}),
  exports: z.record(z.string(), z.union([z.string(), z.looseObject({})])),
  files: z.array(z.string()),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})
export type Manifest = z.infer<typeof manifestSchema>

export interface PublishedPackage {
  /** Its folder. */
  readonly home: string
  readonly manifest: Manifest
}

/** Every package of the workspace that npm is to get, by folder. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((folder) => join(root, 'packages', folder))
    .filter((home) => existsSync(join(home, 'package.json')))
    .map((home) => ({ home, json: JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) }))
    .filter(({ json }) => json.private !== true)
    .map(({ home, json }) => ({ home, manifest: manifestSchema.parse(json) }))
}

const packed = z
  .array(z.object({ filename: z.string(), size: z.number(), unpackedSize: z.number() }))
  .length(1)

export interface Archive {
  readonly path: string
  readonly sizeBytes: number
  readonly unpackedBytes: number
}

/** @throws Error when the package is not built */
export function packArchive({ home, manifest }: PublishedPackage, folder: string): Archive {
  if (!existsSync(join(home, 'dist'))) throw new Error(`${manifest.name} is not built: npm run build`)
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [archive] = packed.parse(JSON.parse(output))
  if (!archive) throw new Error(`npm pack made no archive of ${manifest.name}`)
  return {
    path: join(folder, archive.filename),
    sizeBytes: archive.size,
    unpackedBytes: archive.unpackedSize,
  }
}

/**
 * Makes an empty project of somebody who installed the packages.
 * @param folder where the archives go
 * @param extra what the project has besides, in the versions of this repository, so that npm finds them in its cache
 */
export function installPacked(
  packages: readonly PublishedPackage[],
  folder: string,
  project: string,
  extra: readonly string[],
): void {
  const archives = packages.map((one) => [one.manifest.name, `file:${packArchive(one, folder).path}`])
  const others = extra.map((name) => [name, installedVersion(name)])
  const dependencies = Object.fromEntries([...archives, ...others])
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...flags], { cwd: project, stdio: 'pipe' })
}

const installedVersion = (name: string): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))).version

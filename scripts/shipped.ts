/** What comes with the published packages, by the lock file and the sources of this checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { readImports } from './check-imports.js'
import { type Dependency, dependenciesOf, readLock } from './licenses.js'
import { publishedPackages } from './pack.js'

const root = resolve(import.meta.dirname, '..')

const manifestSchema = z.looseObject({
  license: z.string().optional(),
  // The form of old packages.
  licenses: z.array(z.looseObject({ type: z.string() })).optional(),
  devDependencies: z.record(z.string(), z.string()).default({}),
})
const readManifest = (folder: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

/** What optional packages say that are not installed where they cannot be built; the lock file has only the newer form. */
const licensesOfOptional: Readonly<Record<string, string>> = {
  'node_modules/buildcheck': 'MIT',
  'node_modules/cpu-features': 'MIT',
}

function licenseOf(path: string): string | undefined {
  const folder = join(root, path)
  if (!existsSync(folder)) return licensesOfOptional[path]
  const { license, licenses } = readManifest(folder)
  return license ?? licenses?.map(({ type }) => type).join(' OR ')
}

/** What a command imports of its devDependencies goes inside its files. */
function bundledIn(home: string): string[] {
  const imported = readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test(-d)?\.tsx?$/.test(name))
    .flatMap((name) => readImports(name, readFileSync(join(home, 'src', name), 'utf8')))
    .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0])
  return Object.keys(readManifest(home).devDependencies).filter((name) => imported.includes(name))
}

/** What npm installs with the packages, and what is inside their files. */
export function shippedDependencies(): Dependency[] {
  const given = publishedPackages().map(({ home, manifest }) => ({
    name: manifest.name,
    folder: relative(root, home).replaceAll('\\', '/'),
    bundled: Object.keys(manifest.bin).length > 0 ? bundledIn(home) : [],
  }))
  return dependenciesOf(readLock(readFileSync(join(root, 'package-lock.json'), 'utf8')), given, licenseOf)
}

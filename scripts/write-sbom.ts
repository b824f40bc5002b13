/** `npm run sbom -- --output sbom.cdx.json`: CycloneDX, of everything that users of the packages get. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { publishedPackages } from './pack.js'
import { readBom, releaseBom } from './sbom.js'
import { shippedDependencies } from './shipped.js'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { output: { type: 'string', default: 'sbom.cdx.json' } } })
// Of the lock file: an optional package that could not be built here is shipped all the same.
const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ours = publishedPackages().map(({ manifest }) => `${manifest.name} ${manifest.version}`)
const bom = releaseBom(readBom(text), [
  ...ours,
  ...shippedDependencies().map(({ name, version }) => `${name} ${version}`),
])
writeFileSync(values.output, `${JSON.stringify(bom, undefined, 2)}\n`)
console.log(`${bom.components.length} packages in ${values.output}`)

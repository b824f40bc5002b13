/**
 * `npm run check:licenses`: what comes with the packages is under allowed licences, docs/licenses.md lists it, and the built
 * commands bring its texts. `npm run docs:licenses` (--write) writes the page anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isAllowed, licensesPage, readLicenseTexts } from './licenses.js'
import { shippedDependencies } from './shipped.js'

const root = resolve(import.meta.dirname, '..')
const page = join(root, 'docs/licenses.md')
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

const dependencies = shippedDependencies()
const text = licensesPage(dependencies)
if (values.write) writeFileSync(page, text)

const problems = dependencies
  .filter(({ license }) => !isAllowed(license))
  .map(
    ({ name, version, license }) =>
      `${name} ${version}: ${license ?? 'no licence'} is not allowed (scripts/licenses.ts)`,
  )
if (!existsSync(page) || readFileSync(page, 'utf8') !== text)
  problems.push('docs/licenses.md is not what package-lock.json says: npm run docs:licenses')
for (const folder of ['dist', 'release']) {
  const file = join(root, 'packages/cli', folder, 'THIRD-PARTY-LICENSES.txt')
  if (!existsSync(file)) continue
  const listed = new Set(dependencies.map(({ name, version }) => `${name} ${version}`))
  for (const { of, isThere } of readLicenseTexts(readFileSync(file, 'utf8'))) {
    if (!listed.has(of)) problems.push(`${relative(root, file)} has ${of}, which docs/licenses.md has not`)
    if (!isThere)
      problems.push(`${relative(root, file)} has no text for ${of}: add it to scripts/license-texts`)
  }
}
for (const problem of problems) console.error(problem)
console.log(`${dependencies.length} packages come with ours, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

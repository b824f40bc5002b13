/**
 * `npm run release:manifests`: writes `repository`, `homepage` and `bugs` into the packages' manifests, from the repository that
 * publishes them. npm takes a statement of provenance only where `repository` is the one that built the package, so the address
 * is known nowhere before: GitHub's runners have it in GITHUB_SERVER_URL and GITHUB_REPOSITORY; elsewhere give
 * `-- --repository https://host/owner/name`. What it writes is for the archives and is not committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { publishedPackages } from './pack.js'
import { repositoryFields, repositoryUrl } from './repository.js'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { repository: { type: 'string' } } })
const url = repositoryUrl(values.repository, process.env)
for (const { home } of publishedPackages()) {
  const path = join(home, 'package.json')
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'))
  const fields = repositoryFields(url, relative(root, home).replaceAll('\\', '/'))
  writeFileSync(path, `${JSON.stringify({ ...manifest, ...fields }, undefined, 2)}\n`)
  console.log(`${relative(root, path)}: ${url}`)
}

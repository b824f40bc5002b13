/** Builds the site, and knows whether it is older than what it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Application, TSConfigReader, TypeDocReader } from 'typedoc'
import { loadSite } from './plugin.js'

const root = resolve(import.meta.dirname, '../..')

/** What the pages are made of. */
const sources = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'labs/openstack/README.md',
  'typedoc.json',
  'docs',
  'packages',
  'scripts/docs-site',
]

/** The folder of `npm run docs:site`, which git does not keep. */
export const siteFolder = join(root, 'site')

/**
 * A warning of typedoc is an error, as `typedoc.json` says.
 *
 * @param out is emptied first; nothing is left there after a failure
 * @throws Error after typedoc has said what is wrong
 */
export async function buildSite(out: string = siteFolder): Promise<void> {
  await rm(out, { recursive: true, force: true })
  const app = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ])
  loadSite(app, root)
  app.options.setValue('router', 'site')
  const fail = (): never => {
    throw new Error('The site is not built: mend what typedoc says above, and run `npm run docs:site` again.')
  }
  const isClean = () => !app.logger.hasErrors() && !app.logger.hasWarnings()
  if (!isClean()) fail()
  const project = await app.convert()
  if (project === undefined || !isClean()) return fail()
  app.validate(project)
  if (!isClean() || app.logger.validationWarningCount > 0) fail()
  await app.generateDocs(project, out)
  if (isClean()) return
  await rm(out, { recursive: true, force: true })
  fail()
}

/** True as well when there is none. */
export function isSiteStale(out: string = siteFolder): boolean {
  const index = join(out, 'index.html')
  if (!existsSync(index)) return true
  const { mtimeMs } = statSync(index)
  return sources.some((path) => isNewer(join(root, path), mtimeMs))
}

/** Of a folder: anything in it. */
function isNewer(path: string, thanMs: number): boolean {
  const state = statSync(path)
  if (!state.isDirectory()) return state.mtimeMs > thanMs
  const names = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return names.some((name) => isNewer(join(path, name), thanMs))
}

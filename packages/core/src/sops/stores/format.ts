import { basename, extname } from 'node:path'
import { unsupported } from '../sops-error.js'
import { dotenvStore } from './dotenv.js'
import { jsonStore } from './json.js'
import type { SopsFormat, Store } from './store.js'
import { yamlStore } from './yaml.js'

export const stores: Readonly<Record<SopsFormat, Store>> = {
  yaml: yamlStore,
  json: jsonStore,
  dotenv: dotenvStore,
}

/**
 * By the file's name, as SOPS does.
 *
 * @throws SopsError SOPS_UNSUPPORTED
 */
export function formatOf(path: string): SopsFormat {
  const name = basename(path)
  if (name.endsWith('.env')) return 'dotenv'
  const extension = extname(name)
  if (extension === '.yaml' || extension === '.yml') return 'yaml'
  if (extension === '.json') return 'json'
  throw unsupported(
    path,
    'has a name that does not say its format.',
    'Let it end in .yaml, .yml, .json or .env. INI and binary SOPS files are not supported.',
  )
}

/**
 * `npm run docs:site`: the guides and the API reference as static pages in site/, from typedoc.json and docs/.
 *
 *     npm run docs:site [-- --out FOLDER]
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './site.js'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'site') } } })
const started = performance.now()
await buildSite(resolve(values.out))
const seconds = Math.round((performance.now() - started) / 1000)
console.log(`${resolve(values.out)}/index.html (${seconds} s): open it in a browser, no server is needed`)

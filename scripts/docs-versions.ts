/** `npm run docs:versions`: writes docs/versions.md anew. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { currentVersionsPage } from './versions-page.js'

const root = resolve(import.meta.dirname, '..')
writeFileSync(join(root, 'docs/versions.md'), await currentVersionsPage(root))

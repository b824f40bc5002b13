/** `npm run docs:commands`: writes docs/commands.md, docs/pxrun-commands.md and docs/ostui-commands.md anew. */
import { writeFileSync } from 'node:fs'
import { commandsMarkdown } from '../src/command/markdown.js'
import { ostui } from '../src/programs/ostui.js'
import { pve } from '../src/programs/pve.js'
import { pxrun } from '../src/programs/pxrun.js'

const docs = new URL('../../../docs/', import.meta.url)
writeFileSync(new URL('commands.md', docs), commandsMarkdown(pve))
writeFileSync(new URL('pxrun-commands.md', docs), commandsMarkdown(pxrun))
writeFileSync(new URL('ostui-commands.md', docs), commandsMarkdown(ostui))

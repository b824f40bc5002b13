/** `npm run docs:commands`: writes docs/commands.md anew. */
import { writeFileSync } from 'node:fs'
import { commandsMarkdown } from '../src/command/markdown.js'
import { commands } from '../src/command/table.js'

writeFileSync(new URL('../../../docs/commands.md', import.meta.url), commandsMarkdown(commands))
